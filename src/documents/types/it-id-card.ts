import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { lettersAndDigits } from '../normalise/digit-look-alikes.ts';
import { latinText } from '../normalise/latin-text.ts';
import { addressFit } from '../normalise/name-fit.ts';
import { printedDate } from '../normalise/printed-date.ts';
import { townWithoutRegion } from '../normalise/town-without-region.ts';
import { futureDate, givenNames, latinPlaceSlot, pastDate, sexLetter, surname } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { birthDateOf, checkCodiceFiscaleNames, codiceFiscale, sexOf } from '../validate/codice-fiscale.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;
const numberForm = /^[A-Z]{2}\d{5}[A-Z]{2}$/;

/**
 * The Italian electronic identity card: CIE 3.0 of 2016 and, with the EU's flag, of September 2022 (Ministero dell'Interno,
 * cartaidentita.interno.gov.it, "Caratteristiche del documento"; PRADO). Labels stand in Italian and
 * English, partly one under the other. Place and date of birth are one text, which the province follows in brackets.
 * The tax code on the back repeats names, birth and sex; its last letter is its proof.
 */
export const itIdCard = defineDocument({
  type: 'it_id_card',
  title: 'Italy Electronic ID Card',
  covers: 'Italian electronic identity card (CIE 3.0) of 2016 and 2022, front and back',
  region: 'europe',
  country: 'italy',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['CARTA DI IDENTITÀ / IDENTITY CARD', 'CARTA DI IDENTITÀ'], weight: 0.6 },
    { texts: ['REPUBBLICA ITALIANA'], weight: 0.3 },
    { texts: ["MINISTERO DELL'INTERNO"], weight: 0.2 },
  ],
  labelWeight: 0.1,
  mrz: { formats: ['TD1'], documentCode: /^[CI]/, issuingState: 'ITA' },
  fields: {
    lastName: { description: 'Surname', example: 'ROSSI', labels: ['COGNOME / SURNAME'], at, ...surname },
    firstName: { description: 'Given names', example: 'MARIO', labels: ['NOME / NAME'], at, ...givenNames },
    documentNumber: {
      description: 'Document number, in the upper right corner: two letters, five digits, two letters',
      example: 'CA1234567',
      bare: 0.8,
      normalise: (text) => lettersAndDigits(text, 'AA99999AA', numberForm),
      mrz: 'documentNumber',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      within: 'birth',
      normalise: (text, { today }) => printedDate(/[\d.\s/]{8,}$/u.exec(text)?.[0] ?? '', { notAfter: today }),
      mrz: 'birthDate',
    },
    placeOfBirth: {
      description: 'Town of birth, without the province that the card prints behind it',
      example: 'ROMA',
      within: 'birth',
      normalise: (text) => townWithoutRegion(text.replace(/[\d.\s/]*$/u, '')),
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-01-01',
      labels: ['SCADENZA / EXPIRY'],
      at,
      ...futureDate,
      mrz: 'expiryDate',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: ['EMISSIONE / ISSUING'],
      at,
      ...pastDate,
    },
    gender: {
      description: 'Sex as printed: M or F',
      example: 'M',
      labels: ['SESSO', 'SEX', 'SESSO / SEX'],
      at,
      ...sexLetter,
    },
    height: {
      description: 'Height in centimetres',
      example: '175',
      labels: ['STATURA', 'HEIGHT', 'STATURA / HEIGHT'],
      at,
      bare: 0.7,
      normalise: (text) => bareNumber(text, /^(?:[12]\d\d|[5-9]\d)$/),
      fit: (text) => (/^1\d\d$/.test(text) ? 1 : bareNumber(text, /^(?:[12]\d\d|[5-9]\d)$/) === null ? 0 : 0.9),
    },
    nationality: {
      description: 'Nationality (the card prints the code ITA)',
      example: 'ITALIANA',
      labels: ['CITTADINANZA', 'NATIONALITY', 'CITTADINANZA / NATIONALITY'],
      at,
      normalise: (text) => (/^\W*ITA(?:LIANA)?\W*$/u.test(text) ? 'ITALIANA' : null),
      mrz: 'nationality',
      fromMrz: (code) => (code === 'ITA' ? 'ITALIANA' : null),
      agrees: (printed, code) => printed === 'ITALIANA' && code === 'ITA',
    },
    taxCode: {
      description: 'Tax code (codice fiscale), on the back',
      example: 'RSSMRA90A01H501A',
      labels: ['CODICE FISCALE', 'FISCAL CODE', 'CODICE FISCALE / FISCAL CODE'],
      at,
      bare: 0.9,
      normalise: taxCode,
      validate: codiceFiscale,
    },
    address: {
      description: 'Address, on the back, its lines with commas between',
      example: 'VIA DEL CORSO 1, 00100 ROMA',
      labels: ['INDIRIZZO DI RESIDENZA', 'RESIDENCE', 'INDIRIZZO DI RESIDENZA / RESIDENCE'],
      at,
      ...latinPlaceSlot,
      lines: 3,
      join: ', ',
      // The province's bracket, where its end was not read.
      normalise: (text) => latinText(text.replace(/\(\s?(\p{Lu}{2})\W?$/u, '($1)')),
      fit: addressFit,
    },
    mrz: {
      description: 'Machine-readable zone: three lines of 30 characters, on the back',
      example: 'CITA1234567<...\nROSSI<<MARIO<<<<<<<<<<<<<<<<<<<<<<',
      mrz: 'text',
    },
  },
  parts: {
    birth: {
      labels: ['LUOGO E DATA DI NASCITA', 'PLACE AND DATE OF BIRTH'],
      at,
      row: true,
      normalise: (text) => (/\p{L}{2}.*\d{4}\W*$/u.test(text) ? text : null),
    },
  },
  otherLabels: [
    'COMUNE DI / MUNICIPALITY',
    'FIRMA DEL TITOLARE',
    "HOLDER'S SIGNATURE",
    'COGNOME E NOME DEI GENITORI O DI CHI NE FA LE VECI',
    "PARENTS / TUTOR'S NAME",
    'ESTREMI ATTO DI NASCITA',
    'BIRTH CERTIFICATE',
    'COMUNE DI ISCRIZIONE AIRE',
  ],
  derive: [
    {
      field: 'dateOfBirth',
      from: 'taxCode',
      using: (code, { today }) => birthDateOf(code, today),
      rule: 'codice fiscale birth date',
    },
    { field: 'gender', from: 'taxCode', using: sexOf, rule: 'codice fiscale sex' },
  ],
  checks: [
    inOrder('dateOfBirth', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
    agreesWithNumber('gender', 'taxCode', sexOf, 'codice fiscale = sex'),
    (values) => checkCodiceFiscaleNames(values('taxCode'), values('lastName'), values('firstName')),
  ],
});

/** Letters that replace digits where two people would have one code (omocodia) stay letters. */
function taxCode(text: string): string | null {
  return lettersAndDigits(text, 'AAAAAA99A99A999A', /^[A-Z]{6}[\dL-NP-V]{2}[A-Z][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/);
}
