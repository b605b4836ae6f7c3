import { barcode, below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { mrzName, td1 } from '../mrz.ts';
import { type Day, iso, later, two, yymmdd } from '../people/dates.ts';
import { argentine } from '../people/hispanic.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * Argentina's DNI: `2012` with a PDF417 on the front, `2023` (electronic) with a QR code on the back instead. Residence,
 * place of birth, CUIL and MRZ stand on the back of both.
 */
export const arIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ar_id_card');
  const variant = wish.variant ?? random.pick(['2012', '2023']);
  const person = personOf(argentine, random, { years: 15, born: [1950, 2005] });
  const issued = variant === '2023' ? { ...person.issued, year: random.int(2023, 2025) } : person.issued;
  const expires = later(issued, 15);
  const number = random.pattern(random.pick(['4#######', '3#######', '28######', '17######']));
  const dotted = number.replace(/\B(?=(\d{3})+$)/g, '.');
  const cuil = cuilOf(number, person.sex);
  const givenName = person.givenNames.join(' ');
  const procedure = random.pattern('00#########');
  const copy = random.pick(['A', 'A', 'B', 'C']);
  const [street, place] = [`${random.pick(streets)} ${random.int(10, 4900)}`, random.pick(places)];
  const mrz = td1({
    code: 'ID', issuer: 'ARG', nationality: 'ARG', sex: person.sex, optional: '', documentNumber: number,
    surname: person.surname, givenNames: givenName, born: yymmdd(person.born), expires: yymmdd(expires),
  }); // prettier-ignore
  const payload = [procedure, person.surname, givenName, person.sex, number, copy, slashed(person.born), slashed(issued), `${cuil.slice(0, 2)}${cuil.slice(-1)}`].join('@'); // prettier-ignore
  const value = (label: string, words: string, x: number, y: number, maxWidth = 50) =>
    below(label, words, x, y, { drop: 2.6, maxWidth });
  const side = (elements: Parameters<typeof sideOf>[1]) =>
    sideOf({ ...design, ...(wish.font && { font: wish.font }) }, elements);
  const front = side([
    text('REPÚBLICA ARGENTINA - MERCOSUR', 12, 4.2, { style: 'state' }),
    text('REGISTRO NACIONAL DE LAS PERSONAS', 12, 6.8, { style: 'small' }),
    text('MINISTERIO DEL INTERIOR Y TRANSPORTE', 12, 9.1, { style: 'label' }),
    photo(4, 11.5, 23, 28),
    value('Apellido / Surname', person.surname, 30, 12.5),
    value('Nombre / Name', givenName, 30, 17.9),
    value('Sexo / Sex', person.sex, 30, 23.3),
    value('Nacionalidad / Nationality', 'ARGENTINA', 41, 23.3, 25),
    value('Ejemplar', copy, 70, 23.3),
    value('Fecha de nacimiento / Date of birth', worded(person.born), 30, 28.7, 30),
    value('Fecha de emisión / Date of issue', worded(issued), 30, 34.1, 30),
    value('Fecha de vencimiento / Date of expiry', worded(expires), 30, 39.5, 30),
    text('Firma identificado / Signature', 62, 40, { style: 'label', maxWidth: 20 }),
    { kind: 'signature', x: 63, y: 37, width: 16 },
    below('Documento / Document', dotted, 4, 43.5, { drop: 3.4, style: 'number' }),
    value('Trámite N° / Of. ident.', procedure, 4, 49.6),
    ...(variant === '2012' ? [barcode('PDF417', payload, { x: 33, y: 44.5, width: 48, height: 6.6 }, 8)] : []),
  ]);
  const back = side([
    lines([`DOMICILIO: ${street} - ${place[0]}`, `- ${place[1]}`], 4.7, 5.5, 3),
    text(`LUGAR DE NACIMIENTO: ${person.birthTown}`, 4.7, 13),
    { kind: 'band', x: 6, y: 16, width: 16, height: 19, fill: '#7d8794', opacity: 0.4 },
    text('PULGAR', 10, 37, { style: 'label' }),
    text(`CUIL: ${cuil}`, 30, 20),
    ...(variant === '2023' ? [barcode('QRCode', payload, { x: 62, y: 16, width: 18, height: 18 })] : []),
    zone(mrz),
  ]);
  const zoned = {
    dateOfBirth: iso(person.born),
    dateOfExpiry: iso(expires),
    documentNumber: number,
    gender: person.sex === 'M' ? 'Male' : 'Female',
    nationality: 'ARGENTINE',
  };
  return {
    documentType: 'ar_id_card',
    front,
    back,
    frontTruth: {
      ...zoned,
      dateOfIssue: iso(issued),
      givenName,
      surname: person.surname,
      // The PDF417 holds its ends.
      ...(variant === '2012' && { cuil }),
    },
    backTruth: {
      ...zoned,
      surname: mrzName(person.surname),
      givenName: mrzName(givenName),
      address: [street, ...place].join(', '),
      placeOfBirth: person.birthTown,
      cuil,
    },
  };
};

/** Prefix by sex, and the check digit (ANSES); another prefix, 23, where the digit would be 10. */
function cuilOf(dni: string, sex: 'M' | 'F'): string {
  const rest = (prefix: string): number => {
    const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    return [...(prefix + dni)].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;
  };
  const usual = sex === 'M' ? '20' : '27';
  const prefix = rest(usual) === 1 ? '23' : usual;
  return `${prefix}-${dni}-${(11 - rest(prefix)) % 11}`;
}

const streets = ['AV SAN MARTIN', 'BELGRANO', 'CALLE 45', 'AV RIVADAVIA', 'LAVALLE', 'MITRE', '9 DE JULIO'];
const places = [
  ['LA PLATA', 'BUENOS AIRES'],
  ['CAPITAL FEDERAL', 'CIUDAD DE BUENOS AIRES'],
  ['GODOY CRUZ', 'MENDOZA'],
  ['VILLA MARIA', 'CORDOBA'],
  ['ROSARIO', 'SANTA FE'],
] as const;

const spanish = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];
const english = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const worded = ({ year, month, day }: Day): string =>
  `${two(day)} ${spanish[month - 1]}/ ${english[month - 1]} ${year}`;
const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

const design: Design = {
  font: 'Liberation Sans',
  ink: '#274067',
  labelSize: 1.55,
  valueSize: 2.4,
  ground: { tints: ['#dfeaf2', '#eef2ee', '#d8e8f0'], lines: ['#8db8d6', '#a5c3cf', '#d6c39a'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.7, weight: 700, fill: '#274067' },
    number: { font: 'Liberation Sans', size: 3.4, weight: 700, fill: '#16181c' },
  },
}; // prettier-ignore
