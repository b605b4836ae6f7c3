import { defineDocument } from '../define.ts';
import { latinName, latinText } from '../normalise/latin-text.ts';
import { addressFit } from '../normalise/name-fit.ts';
import { futureDate, givenNames, latinNameSlot, latinPlaceSlot, pastDate, sexLetter, surname } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { spanishNif } from '../validate/spanish-nif.ts';

const at = ['below', 'right', 'inside'] as const;
const addressSlot = { ...latinPlaceSlot, join: ', ', normalise: spanishAddress, fit: addressFit } as const;

/** The permanent card (Real Decreto 1553/2005, art. 6) prints 01 01 9999; 990101 in its MRZ was never a DNI's last day. */
const [never, neverInMrz] = ['9999-01-01', '1999-01-01'];

/**
 * The Spanish identity card (DNI): the electronic cards of 2006 (a label for each surname), of 2015 (DNI 3.0) and of 2021
 * (the EU's flag). PRADO ESP-BO-03001 and later. In Catalonia, Valencia, the Balearic Islands, Galicia, the Basque Country
 * and Navarre every label stands in two languages. The number's letter is its proof; the MRZ on the back has the number
 * as optional data, and the card's own number (`NUM SOPORT`, `IDESP`) as the document's. No card since 2006 prints where
 * it was issued.
 */
export const esIdCard = defineDocument({
  type: 'es_id_card',
  title: 'Spain National ID Card',
  covers: 'Spanish identity card (DNI) of 2006, 2015 and 2021, front and back',
  region: 'europe',
  country: 'spain',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['DOCUMENTO NACIONAL DE IDENTIDAD', 'NATIONAL IDENTITY CARD/DOCUMENTO NACIONAL IDENTIDAD'], weight: 0.7 },
    { texts: ['ESPAÑA', 'REINO DE ESPAÑA'], weight: 0.2 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^I/, issuingState: 'ESP' },
  fields: {
    lastName: {
      description: 'Both surnames',
      example: 'GARCÍA',
      labels: ['APELLIDOS', 'COGNOMS', 'APELIDOS', 'ABIZENAK'],
      at,
      ...surname,
      joins: ['firstSurname', 'secondSurname'],
    },
    firstName: {
      description: 'Given names',
      example: 'MARÍA',
      labels: ['NOMBRE', 'NOM', 'NOME', 'IZENA'],
      at,
      ...givenNames,
    },
    documentNumber: {
      description: "The holder's number (DNI): eight digits and a letter",
      example: '12345678Z',
      labels: ['DNI', 'DNI NUM.'],
      at: ['inside', 'right', 'below'],
      bare: 0.95,
      normalise: dniNumber,
      mrz: 'personalNumber',
      validate: spanishNif,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['FECHA DE NACIMIENTO', 'NACIMIENTO', 'DATA DE NAIXEMENT', 'DATA DE NACEMENTO', 'JAIOTEZA DATA'],
      at,
      ...pastDate,
      mrz: 'birthDate',
    },
    nationality: {
      description: 'Nationality (the card prints the code ESP)',
      example: 'ESPAÑOLA',
      labels: ['NACIONALIDAD', 'NACIONALITAT', 'NACIONALIDADE', 'NAZIONALITATEA'],
      at,
      normalise: (text) => (/^\W*ESP(?:A.OLA)?\W*$/u.test(text) ? 'ESPAÑOLA' : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'ESP' ? 'ESPAÑOLA' : null),
      agrees: (printed, code) => printed === 'ESPAÑOLA' && code === 'ESP',
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601; 9999-01-01 on the cards of people over 70',
      example: '2030-01-01',
      labels: ['VÁLIDO HASTA', 'VALIDEZ', 'VALIDESA', 'BALIOZKOTASUNA'],
      at,
      ...futureDate,
      normalise: (text, context) =>
        /^\D*01\D?01\D?9999\D*$/u.test(text) ? never : futureDate.normalise(text, context),
      mrz: 'expiryDate',
      fromMrz: (date) => (date === neverInMrz ? never : date),
      agrees: (printed, date) => printed === date || (printed === never && date === neverInMrz),
    },
    gender: {
      description: 'Sex as printed: M, F or X',
      example: 'F',
      labels: ['SEXO', 'SEXE', 'SEXUA'],
      at,
      ...sexLetter,
    },
    parentsNames: {
      description: "The parents' given names, on the back",
      example: 'JOSE Y CARMEN',
      labels: ['HIJO/A DE', 'HIJO DE', 'HIJA DE', 'FILL/A DE', 'FILLO/A DE'],
      at,
      lines: 2,
      normalise: (text) => latinName(text.replace(/\s*[/|]\s*/gu, ' Y ')),
      fit: (text) => latinNameSlot.fit(text.replace(/\s*[/|]\s*/gu, ' ')),
    },
    address: {
      description: 'Address, on the back, its lines with commas between',
      example: 'CALLE MAYOR 1, 28001 MADRID',
      compose: [['domicile', 'domicileTown']],
      join: ', ',
    },
    placeOfIssue: {
      description: 'Place of issue, which only cards from before 2006 print',
      example: 'MADRID',
      labels: ['EXPEDIDO EN', 'LUGAR DE EXPEDICIÓN'],
      at,
      ...latinPlaceSlot,
    },
    mrz: {
      description: 'Machine-readable zone: three lines of 30 characters, on the back',
      example: 'IDESP12345678Z<...\nGARCIA<<MARIA<<<<<<<<<<<<<<<<<<<<',
      mrz: 'text',
    },
  },
  parts: {
    firstSurname: { labels: ['PRIMER APELLIDO'], at, ...latinNameSlot, lines: 1 },
    secondSurname: { labels: ['SEGUNDO APELLIDO'], at, ...latinNameSlot, lines: 1 },
    domicile: { labels: ['DOMICILIO', 'DOMICILI', 'ENDEREZO', 'HELBIDEA'], at, ...addressSlot, lines: 3 },
    domicileTown: { labels: ['LUGAR DE DOMICILIO'], at, ...addressSlot, lines: 1 },
  },
  otherLabels: [
    'NUM SOPORT',
    'NUM SOPORTE',
    'IDESP',
    'EMISIÓN',
    'EMISSIÓ',
    'LUGAR DE NACIMIENTO',
    'LLOC DE NAIXEMENT',
    'PROVINCIA/PAÍS',
    'EQUIPO',
    'CAN',
  ],
  checks: [inOrder('dateOfBirth', 'expiryDate')],
});

/** Eight digits and a letter, alone or behind `DNI`. */
function dniNumber(text: string): string | null {
  return /(?<!\w)(\d{8})\s?-?\s?([A-Z])(?!\w)/u.exec(text)?.slice(1).join('') ?? null;
}

/** The card abbreviates the floor to P and two digits, and the door stands behind it: `P03 A`. */
function spanishAddress(text: string): string | null {
  return (
    latinText(text)
      ?.replace(/\b[PF][O0]([\dO])\s?(?=[A-Z\d,]|$)/gu, (_floor, digit: string) => `P0${digit.replace('O', '0')} `)
      .replace(/\s+(?=,|$)/gu, '') ?? null
  );
}
