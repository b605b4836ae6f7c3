import { common, field, numeric, type Issuer } from './issuer.ts';

/** Spain: two surnames, dates 20 08 1984, the national number in the MRZ. */
export const esp: Issuer = {
  mrzCode: 'ESP',
  font: 'Noto Sans',
  ink: '#7a2f3a',
  ground: { tints: ['#f5e9dc', '#f3e2df', '#e7ecdf'], lines: ['#d6a07c', '#9fb894'], pattern: 'both', strength: 0.32 },
  labelSize: 1.85,
  elements: [
    { kind: 'text', text: 'ESPAÑA', style: 'title', x: 6, y: 7.4 },
    { kind: 'text', text: 'PASAPORTE', style: 'title', x: 46, y: 7.4 },
    { kind: 'text', text: 'PASSPORT', style: 'small', x: 72, y: 7.4 },
    { kind: 'emblem', x: 112, y: 30, radius: 7, fill: '#c8a25e' },
    { kind: 'portrait', x: 6, y: 14, width: 35, height: 45 },
    ...field('TIPO/TYPE', 'P', 46, 12.4, 14),
    ...field('PAÍS EMISOR/ISSUING COUNTRY', 'ESP', 60, 12.4, 32),
    ...field('PASAPORTE Nº/PASSPORT No', '{number}', 95, 12.4, 26),
    ...field('APELLIDOS/SURNAME', '{surname}', 46, 19.6, 58),
    ...field('NOMBRE/GIVEN NAMES', '{givenNames}', 46, 26.8, 58),
    ...field('NACIONALIDAD/NATIONALITY', 'ESPAÑOLA', 46, 34, 40),
    ...field('FECHA DE NACIMIENTO/DATE OF BIRTH', '{born}', 46, 41.2, 44),
    ...field('SEXO/SEX', '{sex}', 94, 41.2, 20),
    ...field('LUGAR DE NACIMIENTO/PLACE OF BIRTH', '{birthPlace}', 46, 48.4, 70),
    ...field('FECHA DE EXPEDICIÓN/DATE OF ISSUE', '{issued}', 46, 55.6, 42),
    ...field('AUTORIDAD/AUTHORITY', '{authority}', 92, 55.6, 28),
    ...field('FECHA DE CADUCIDAD/DATE OF EXPIRY', '{expires}', 46, 62.8, 42),
    { kind: 'signature', x: 8, y: 65, width: 26 },
  ],
  names: {
    male: ['JOSÉ', 'ÁNGEL', 'JESÚS', 'ÍÑIGO', 'ANDRÉS', 'RAMÓN', 'PABLO', 'ADRIÁN', 'SERGIO'],
    female: ['MARÍA', 'BEGOÑA', 'LUCÍA', 'SOFÍA', 'CARMEN', 'INÉS', 'MÓNICA', 'ROCÍO', 'ELENA'],
    surnames: [
      'MUÑOZ',
      'GARCÍA',
      'PEÑA',
      'IBÁÑEZ',
      'LÓPEZ',
      'NÚÑEZ',
      'FERNÁNDEZ',
      'ORTEGA',
      'CASTAÑO',
      'GÜELL',
      'VÁZQUEZ',
    ],
  },
  twoSurnames: true,
  places: ['A CORUÑA', 'MÁLAGA', 'LEÓN', 'MADRID', 'CÁDIZ', 'BARCELONA', 'LOGROÑO', 'ALCALÁ DE HENARES'],
  authorities: ['DGP-28291A6D1', 'DGP-08019A6P2', 'DGP-29067L5D1', 'DGP-41091A6D3'],
  numbers: ['AAB######', 'PAC######', 'XDD######'],
  spelling: { Ü: 'U', Ö: 'O' },
  optional: (holder) => {
    const digits = holder.draws.slice(0, 8).join('');
    return `A${digits}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23)}`;
  },
  print: (holder) => common(holder, numeric(' ')),
  nationalityTruth: () => ['ESPAÑOLA', 'SPAIN'],
};
