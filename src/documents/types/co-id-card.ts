import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { genderFromMrz, printedGender } from '../normalise/gender.ts';
import { latinPlace } from '../normalise/latin-text.ts';
import { futureDate, givenNames, latinPlaceSlot, pastDate, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';

/** The yellow card prints its labels under the values, the digital one above them. */
const at = ['below', 'above'] as const;
/** In the PDF417 and the MRZ a shorter number has zeros before it. */
const withoutZeros = (number: string) => number.replace(/^0+/, '');

/**
 * Colombia's cédula de ciudadanía: the yellow laminated one (2000 to 2020), whose back carries a PDF417 with number, names,
 * birth, sex and blood group; and the digital one of polycarbonate (since 2020), whose back carries an MRZ (TD1) with the
 * NUIP in the second line's optional data.
 */
export const coIdCard = defineDocument({
  type: 'co_id_card',
  title: 'Colombia ID Card',
  covers: 'Colombian cédula de ciudadanía: yellow (PDF417) and digital (MRZ), front and back',
  region: 'south-america',
  country: 'colombia',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['REPÚBLICA DE COLOMBIA'], weight: 0.6 },
    { texts: ['CÉDULA DE CIUDADANÍA', 'CIUDADANÍA'], weight: 0.3 },
    { texts: ['REGISTRADOR NACIONAL'], weight: 0.3 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'COL' },
  barcode: { symbologies: ['PDF417'], format: 'CO_CEDULA' },
  fields: {
    cardNumber: {
      description: 'Number of the cédula (NUIP), without points',
      example: '1234567890',
      labels: ['NÚMERO', 'NUIP'],
      at: ['inside', 'right'],
      normalise: (text) => bareNumber(text, /^\d{6,10}$/),
      mrz: 'personalNumber',
      fromMrz: withoutZeros,
      agrees: (printed, mrz) => printed === withoutZeros(mrz),
      barcode: 'documentNumber',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Fecha de nacimiento'],
      at: ['below', 'inside', 'right'],
      ...pastDate,
      mrz: 'birthDate',
      barcode: 'dateOfBirth',
    },
    dateOfExpiry: {
      description: 'Last day of validity, ISO 8601; the yellow card has none',
      example: '2030-01-01',
      labels: ['Fecha de expiración'],
      at: ['below'],
      ...futureDate,
      mrz: 'expiryDate',
    },
    bloodType: {
      description: 'Blood group with Rh: O+',
      example: 'O+',
      labels: ['G.S. RH', 'G.S.'],
      at,
      // On the digital card it stands close behind the birth date.
      within: 'dateOfBirth',
      normalise: bloodGroup,
      barcode: 'bloodType',
    },
    dateOfIssue: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      within: 'expedition',
      normalise: pastDate.normalise,
    },
    gender: {
      description: 'Male or Female',
      example: 'Male',
      labels: ['Sexo'],
      at,
      normalise: printedGender,
      mrz: 'sex',
      fromMrz: genderFromMrz,
      agrees: (printed, letter) => printed === genderFromMrz(letter),
      barcode: 'sex',
      fromBarcode: genderFromMrz,
    },
    height: {
      description: 'Height in centimetres',
      example: '175',
      labels: ['Estatura'],
      at,
      normalise: (text) => bareNumber(text, /^[12]\d\d$/),
    },
    placeOfBirth: {
      description: 'Place of birth as printed, with the department in brackets',
      example: 'BOGOTA',
      labels: ['Lugar de nacimiento'],
      at,
      ...latinPlaceSlot,
      // The last bracket is easily lost at the line's end.
      normalise: (text) => latinPlace(text)?.replace(/(\([^()]*)$/u, '$1)') ?? null,
    },
    placeOfIssue: {
      description: 'Place of issue as printed',
      example: 'BOGOTA',
      within: 'expedition',
      // Of `D.C` the point is soon lost.
      normalise: (text) => latinPlace(text.replace(/^.*\d/u, ''))?.replace(/\bD\s?C\b/u, 'D.C') ?? null,
    },
    givenNames: {
      description: 'Given names',
      example: 'JUAN CARLOS',
      labels: ['Nombres'],
      at,
      ...givenNames,
      barcode: 'givenNames',
    },
    surname: {
      description: 'Surnames',
      example: 'RODRIGUEZ',
      labels: ['Apellidos'],
      at,
      ...surname,
      barcode: 'surname',
    },
  },
  parts: {
    expedition: {
      labels: ['Fecha y lugar de expedición'],
      at,
      row: true,
      normalise: (text, context) => pastDate.normalise(text, context),
      fit: (text, context) =>
        pastDate.normalise(text, context) === null ? 0 : /\d.*\p{L}{3}[^\d]*$/u.test(text) ? 1 : 0.8,
    },
  },
  otherLabels: ['Nacionalidad', 'Firma', 'ÍNDICE DERECHO', 'IDENTIFICACIÓN PERSONAL'],
  checks: [inOrder('dateOfBirth', 'dateOfIssue'), inOrder('dateOfIssue', 'dateOfExpiry')],
});

/** The plus is read as a t, a zero for the O; a minus that was not read leaves no group. */
function bloodGroup(text: string): string | null {
  const plain = text
    .toUpperCase()
    .replace(/[–—_~]$/u, '-')
    .replace(/[T†‡]$/u, '+');
  const match = /(?:^|\s)(AB|A|B|O|0)\s*([+-])$/.exec(plain.trim());
  return match ? `${match[1]?.replace('0', 'O')}${match[2]}` : null;
}
