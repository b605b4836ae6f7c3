import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { genderFromMrz, printedGender } from '../normalise/gender.ts';
import { groupedNumber } from '../normalise/grouped-number.ts';
import { latinText } from '../normalise/latin-text.ts';
import { futureDate, givenNames, latinPlaceSlot, pastDate, surname } from '../slots.ts';
import { argentineCuil, checkCuilDni } from '../validate/argentine-cuil.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;
const behind = ['inside', 'right'] as const;

/**
 * Argentina's Documento Nacional de Identidad as a card: the one of 2012 with a PDF417 on its front, and the electronic
 * one of 2023 without. Both have labels in Spanish and English on the front, and on the back residence, place of birth,
 * CUIL and MRZ (TD1). The CUIL's check digit proves the number that it holds.
 */
export const arIdCard = defineDocument({
  type: 'ar_id_card',
  title: 'Argentina ID Card',
  covers: 'Argentinian DNI of 2012 (PDF417) and 2023, front and back',
  region: 'south-america',
  country: 'argentina',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['REPÚBLICA ARGENTINA'], weight: 0.5 },
    { texts: ['REGISTRO NACIONAL DE LAS PERSONAS'], weight: 0.4 },
  ],
  labelWeight: 0.08,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'ARG' },
  barcode: { symbologies: ['PDF417'], format: 'AR_DNI' },
  fields: {
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Fecha de nacimiento / Date of birth', 'Fecha de nacimiento'],
      at,
      ...pastDate,
      mrz: 'birthDate',
      barcode: 'dateOfBirth',
    },
    dateOfExpiry: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-01-01',
      labels: ['Fecha de vencimiento / Date of expiry', 'Fecha de vencimiento'],
      at,
      ...futureDate,
      mrz: 'expiryDate',
      barcode: 'dateOfExpiry',
    },
    dateOfIssue: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: ['Fecha de emisión / Date of issue', 'Fecha de emisión'],
      at,
      ...pastDate,
      barcode: 'dateOfIssue',
    },
    documentNumber: {
      description: 'DNI: seven or eight digits, without points',
      example: '12345678',
      labels: ['Documento / Document'],
      at,
      row: true,
      normalise: (text) => bareNumber(text, /^\d{7,8}$/),
      mrz: 'documentNumber',
      barcode: 'documentNumber',
    },
    gender: {
      description: 'Male, Female or X',
      example: 'Male',
      labels: ['Sexo / Sex', 'Sexo'],
      at,
      normalise: printedGender,
      mrz: 'sex',
      fromMrz: genderFromMrz,
      agrees: (printed, letter) => printed === genderFromMrz(letter),
      barcode: 'sex',
      fromBarcode: genderFromMrz,
    },
    givenName: {
      description: 'Given names',
      example: 'JUAN',
      labels: ['Nombre / Name', 'Nombre'],
      at,
      ...givenNames,
      barcode: 'givenNames',
    },
    surname: {
      description: 'Surname',
      example: 'PEREZ',
      labels: ['Apellido / Surname', 'Apellido'],
      at,
      ...surname,
      barcode: 'surname',
    },
    nationality: {
      description: 'ARGENTINE; that of a foreigner as printed',
      example: 'ARGENTINE',
      labels: ['Nacionalidad / Nationality', 'Nacionalidad'],
      at,
      normalise: (text) => (/^ARGENTIN[AO]\b/u.test(text.trim()) ? 'ARGENTINE' : latinText(text)),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'ARG' ? 'ARGENTINE' : null),
      agrees: (printed, code) => (printed === 'ARGENTINE') === (code === 'ARG'),
    },
    address: {
      description: 'Residence, on the back: street and number, place, province, with commas between',
      example: 'CALLE FALSA 123, BUENOS AIRES',
      labels: ['DOMICILIO'],
      at: behind,
      ...latinPlaceSlot,
      lines: 3,
      normalise: residence,
      fit: (text) => (/\p{Lu}{2}/u.test(text) && !/\p{Ll}{3}/u.test(text) ? 1 : 0),
    },
    placeOfBirth: {
      description: 'Place of birth, on the back',
      example: 'BUENOS AIRES',
      labels: ['LUGAR DE NACIMIENTO'],
      at: behind,
      ...latinPlaceSlot,
    },
    cuil: {
      description: 'CUIL with hyphens, on the back',
      example: '20-12345678-9',
      labels: ['CUIL'],
      at: behind,
      normalise: (text) => groupedNumber(text.replace(/^\D+/u, ''), [2, 8, 1]),
      barcode: 'personalNumber',
      validate: argentineCuil,
    },
  },
  otherLabels: [
    ...['Trámite N° / Of. ident.', 'Ejemplar', 'Firma identificado / Signature', 'MERCOSUR', 'PULGAR'],
    ...['Documento Nacional de Identidad', 'MINISTERIO DEL INTERIOR'],
  ],
  checks: [
    (values) => checkCuilDni(values('cuil'), values('documentNumber')),
    inOrder('dateOfBirth', 'dateOfIssue'),
    inOrder('dateOfIssue', 'dateOfExpiry'),
  ],
});

/** `CALLE FALSA 123 - LA PLATA - BUENOS AIRES` with commas. */
function residence(text: string): string | null {
  return latinText(text.replace(/\s+[-–—]\s*|\s*[-–—]\s+/gu, ', ').replace(/^[,\s]+/u, ''));
}
