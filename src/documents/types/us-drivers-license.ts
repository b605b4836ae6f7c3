import { defineDocument, type Slot } from '../define.ts';
import { firstNameParts, lastNameParts, licenceNames } from '../licence-names.ts';
import { numbered } from '../labels/numbered.ts';
import { usStates } from '../labels/us-states.ts';
import {
  americanLocality,
  type AmericanLocality,
  americanStreet,
  isAmericanStreet,
} from '../normalise/american-address.ts';
import { eyeColour } from '../normalise/eye-colour.ts';
import { feetAndInches } from '../normalise/feet-and-inches.ts';
import { futureMonthFirst, pastMonthFirst } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { checkLicenceForm, plainNumber } from '../validate/licence-forms.ts';
import { usLicenceForms } from '../validate/us-licence-forms.ts';

const at = ['inside', 'right', 'below'] as const;

/**
 * Driving licences of the states of the USA: AAMVA DL/ID Card Design Standard, editions of 2000 to 2020. Its annex A numbers
 * what is printed (1 family name, 2 given names, 3 DOB, 4a ISS, 4b EXP, 4d DL, 8 address, 9 CLASS, 12 REST, 15 SEX,
 * 16 HGT, 18 EYES). California and older cards have words alone, and some print name and address without either. The
 * PDF417 on the back (annex D) has the same values, and proves them.
 */
export const usDriversLicense = defineDocument({
  type: 'us_drivers_license',
  title: "US Driver's License",
  covers: 'US driving licences (AAMVA: field numbers or words), front and the PDF417 on the back',
  region: 'north-america',
  country: 'usa',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['DRIVER LICENSE', "DRIVER'S LICENSE"], weight: 0.5 },
    { texts: usStates, weight: 0.25 },
  ],
  labelWeight: 0.07,
  barcode: { symbologies: ['PDF417'], format: 'AAMVA', country: 'USA' },
  fields: {
    firstName: {
      description: 'Given names',
      example: 'JOHN',
      compose: firstNameParts,
    },
    lastName: {
      description: 'Family name',
      example: 'DOE',
      compose: lastNameParts,
    },
    licenseNumber: {
      description: "The driver's number, without spaces and hyphens",
      example: 'D123456789012',
      labels: numbered('4d', 'DL', 'DL#', 'DLN', 'DL NO.', 'LIC#', 'LIC NO.', 'LICENSE NO.', 'ID'),
      at,
      row: true,
      normalise: licenceNumber,
      barcode: 'documentNumber',
      fromBarcode: licenceNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: numbered('3', 'DOB', 'Date of birth'),
      at,
      ...pastMonthFirst,
      inTime: 0,
      barcode: 'dateOfBirth',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: numbered('4a', 'ISS', 'ISSUED', 'Issue date', 'Date issued'),
      at,
      ...pastMonthFirst,
      inTime: 1,
      barcode: 'dateOfIssue',
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2025-01-01',
      labels: numbered('4b', 'EXP', 'EXPIRES', 'Expiration date'),
      at,
      ...futureMonthFirst,
      inTime: 2,
      barcode: 'dateOfExpiry',
    },
    address: {
      description: 'Street and number, or post box',
      example: '123 MAIN STREET',
      labels: ['8', ...numbered('8', 'Address')],
      at,
      over: ['locality'],
      lines: 2,
      join: '\n',
      normalise: americanStreet,
      fit: (text) => (isAmericanStreet(text) ? 1 : 0),
      barcode: 'street',
    },
    city: {
      description: 'City',
      example: 'LOS ANGELES',
      ...pieceOf((locality) => locality.city),
      barcode: 'city',
    },
    state: {
      description: "State of the address, two letters; the issuer's, too",
      example: 'CA',
      ...pieceOf((locality) => locality.state),
      barcode: 'state',
    },
    zipCode: {
      description: 'ZIP code, with its four further digits where they are known',
      example: '90001',
      ...pieceOf((locality) => locality.zip),
      barcode: 'postalCode',
    },
    gender: {
      description: 'M, F or X',
      example: 'M',
      labels: numbered('15', 'SEX'),
      brief: true,
      at,
      normalise: (text) => /^[^\p{L}]*([MFX])(?!\p{L})/u.exec(text.toUpperCase())?.[1] ?? null,
      barcode: 'sex',
    },
    height: {
      description: 'Height in feet and inches',
      example: '6\'00"',
      labels: numbered('16', 'HGT', 'HT', 'Height'),
      at,
      normalise: feetAndInches,
      barcode: 'height',
    },
    eyeColor: {
      description: 'Colour of the eyes, code of ANSI D-20',
      example: 'BRO',
      labels: numbered('18', 'EYES', 'EYE', 'Eye color'),
      at,
      normalise: eyeColour,
      barcode: 'eyeColour',
      fromBarcode: eyeColour,
    },
    vehicleClass: {
      description: 'Class of vehicles',
      example: 'C',
      labels: numbered('9', 'CLASS'),
      brief: true,
      at,
      normalise: (text) => /^(?:[A-Z]{1,2}\d?|NONE)$/.exec(text.toUpperCase().replace(/[\s.:]/g, ''))?.[0] ?? null,
      barcode: 'vehicleClass',
    },
    restrictions: {
      description: 'Codes of restrictions, or NONE',
      example: 'NONE',
      labels: [...numbered('12', 'RSTR', 'REST', 'RESTR', 'RESTRICTIONS'), '12 R'],
      brief: true,
      at,
      normalise: restrictionCodes,
      barcode: 'restrictions',
    },
  },
  parts: {
    ...licenceNames({ surname: ['1', 'LN', 'Last name'], givenNames: ['2', 'FN', 'First name'] }, ['address']),
    locality: {
      bare: 0.9,
      normalise: (text) => (americanLocality(text) ? text : null),
    },
  },
  otherLabels: [
    ...numbered('9a', 'END'),
    '9a E',
    ...numbered('17', 'WGT', 'WT'),
    ...numbered('19', 'HAIR'),
    ...numbered('5', 'DD'),
    ...['DUPS', 'DONOR', 'VETERAN', 'USA'],
  ],
  checks: [
    (values) => checkLicenceForm(usLicenceForms, values('state'), values('licenseNumber')),
    inOrder('dateOfBirth', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
  ],
});

/** Without a letter before it that is the rest of a label, where no state has a number that begins so. */
function licenceNumber(text: string): string | null {
  const number = plainNumber(text.replace(/^[^A-Z\d]+/u, ''));
  const behind = plainNumber(text.replace(/^.*?\s/u, ''));
  const chosen = !isOfAState(number) && isOfAState(behind) ? behind : number;
  return /^(?=(?:\D*\d){3})[A-Z\d*]{4,19}$/.test(chosen) ? chosen : null;
}

function isOfAState(number: string): boolean {
  return [...usLicenceForms.values()].some((form) => form.test(number));
}

/** One letter codes, one behind the other or with separators; an asterisk points to the back. */
function restrictionCodes(text: string): string | null {
  const codes = text.toUpperCase().replace(/[\s.:]+/g, '');
  return /^(?:NONE|\*|(?:[A-Z\d]{1,2}[,/]?){1,6})$/.test(codes) && codes.length <= 10 ? codes : null;
}

function pieceOf(piece: (locality: AmericanLocality) => string) {
  return {
    within: 'locality',
    normalise: (text: string) => {
      const locality = americanLocality(text);
      return locality && piece(locality);
    },
  } satisfies Partial<Slot>;
}
