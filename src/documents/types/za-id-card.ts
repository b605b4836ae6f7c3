import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { countryName } from '../normalise/country-name.ts';
import { printedGender } from '../normalise/gender.ts';
import { latinText } from '../normalise/latin-text.ts';
import { latinNameSlot, pastDate } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import {
  birthDateOf,
  citizenshipOf,
  sexOf,
  southAfricanIdentityNumber,
} from '../validate/south-african-identity-number.ts';

const at = ['below', 'right', 'inside'] as const;
const sexes = { M: 'MALE', F: 'FEMALE' } as const;
const inNumber = 'in the identity number (Identification Act 68 of 1997)';

/**
 * The South African smart identity card (since 2013), front and back. Its types A and B differ in the size of the print alone
 * (B for long names). The PDF417 on the back holds what the front prints; the number's Luhn digit is the proof.
 */
export const zaIdCard = defineDocument({
  type: 'za_id_card',
  title: 'South Africa Smart ID Card',
  covers: 'South African smart identity card, front, back and its PDF417',
  region: 'africa',
  country: 'south-africa',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['NATIONAL IDENTITY CARD'], weight: 0.35 },
    { texts: ['REPUBLIC OF SOUTH AFRICA'], weight: 0.35 },
    { texts: ['Department of Home Affairs', 'www.dha.gov.za'], weight: 0.3 },
  ],
  labelWeight: 0.08,
  barcode: { symbologies: ['PDF417'], format: 'ZA_ID_CARD' },
  fields: {
    lastName: {
      description: 'Surname as printed',
      example: 'BOTHA',
      labels: ['Surname'],
      at,
      ...latinNameSlot,
      barcode: 'surname',
    },
    firstName: {
      description: 'Given names as printed',
      example: 'JOHAN',
      labels: ['Names'],
      at,
      ...latinNameSlot,
      barcode: 'givenNames',
    },
    identityNumber: {
      description: 'Identity number: 13 digits, the last one a Luhn check digit',
      example: '9001011234081',
      labels: ['Identity Number'],
      at,
      bare: 0.9,
      normalise: (text) => bareNumber(text, /^\d{13}$/),
      barcode: 'personalNumber',
      validate: southAfricanIdentityNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth'],
      at,
      ...pastDate,
      barcode: 'dateOfBirth',
    },
    countryOfBirth: {
      description: 'Country of birth: the name of the printed code (ISO 3166)',
      example: 'SOUTH AFRICA',
      labels: ['Country of Birth'],
      at,
      normalise: nameOfCode,
      barcode: 'countryOfBirth',
      fromBarcode: nameOfCode,
    },
    nationality: {
      description: 'SOUTH AFRICAN for the printed RSA; any other code as printed',
      example: 'SOUTH AFRICAN',
      labels: ['Nationality'],
      at,
      normalise: nationality,
      barcode: 'nationality',
      fromBarcode: nationality,
    },
    gender: {
      description: 'MALE or FEMALE',
      example: 'MALE',
      labels: ['Sex'],
      at,
      normalise: (text) => printedGender(text)?.toUpperCase() ?? null,
      barcode: 'sex',
      fromBarcode: (letter) => (letter === 'M' || letter === 'F' ? sexes[letter] : null),
    },
    citizenshipStatus: {
      description: "Status as printed, or as the number's eleventh digit says",
      example: 'CITIZEN',
      labels: ['Status'],
      at,
      normalise: (text) => latinText(text)?.toUpperCase() ?? null,
      fit: (text) => (/CITIZEN|RESIDENT|REFUGEE/iu.test(text) ? 1 : 0.3),
      barcode: 'citizenship',
    },
    issueDate: {
      description: 'Date of issue, ISO 8601, on the back',
      example: '2020-01-01',
      labels: ['Date of Issue'],
      at: ['right', 'inside', 'below'],
      ...pastDate,
      barcode: 'dateOfIssue',
    },
    pdf417BarcodeData: {
      description: 'The text of the PDF417 on the back',
      example: '(Binary data or placeholder)',
      barcode: 'text',
    },
  },
  otherLabels: ['Signature', 'Card Number', 'Conditions', 'If found, please return to'],
  derive: [
    {
      field: 'dateOfBirth',
      from: 'identityNumber',
      using: (number, { today }) => birthDateOf(number, today),
      rule: `birth date ${inNumber}`,
    },
    { field: 'gender', from: 'identityNumber', using: genderOf, rule: `sex ${inNumber}` },
    { field: 'citizenshipStatus', from: 'identityNumber', using: citizenshipOf, rule: `status ${inNumber}` },
  ],
  checks: [
    agreesWithNumber('gender', 'identityNumber', genderOf, `sex = sex ${inNumber}`),
    inOrder('dateOfBirth', 'issueDate'),
  ],
});

function genderOf(number: string): string | null {
  const sex = sexOf(number);
  return sex && sexes[sex];
}

/** The card prints ICAO's three letters but for itself: RSA. */
function nameOfCode(text: string): string | null {
  const code = codeOf(text);
  return code === 'RSA' ? 'SOUTH AFRICA' : code && (countryName(code) ?? code);
}

function nationality(text: string): string | null {
  const code = codeOf(text);
  return code === 'RSA' ? 'SOUTH AFRICAN' : code;
}

function codeOf(text: string): string | null {
  return /^\W*(\p{Lu}{3})\W*$/u.exec(text)?.[1] ?? null;
}
