import { type CheckRule, defineDocument } from '../define.ts';
import { firstNameParts, lastNameParts, licenceNames } from '../licence-names.ts';
import { numbered } from '../labels/numbered.ts';
import { canadianAddress, isCanadianAddressLine } from '../normalise/canadian-address.ts';
import { canadianLicenceNumber } from '../normalise/canadian-licence-number.ts';
import { measure } from '../normalise/measure.ts';
import { futureDate, pastDate } from '../slots.ts';
import { canadianLicenceForms, checkOntarioNumber, ontarioSex } from '../validate/canadian-licence-forms.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import { checkLicenceForm } from '../validate/licence-forms.ts';

const at = ['inside', 'right', 'below'] as const;

/**
 * Driving licences of the Canadian provinces and territories, which follow the AAMVA DL/ID Card Design Standard: its numbers
 * (1 to 19) with the province's own words, English and French, or words alone (British Columbia); a PDF417 on the back.
 * Ontario's number holds birth date, sex and the surname's initial.
 */
export const caDriversLicense = defineDocument({
  type: 'ca_drivers_license',
  title: "Canada Provincial Driver's License",
  covers: 'Canadian driving licences, English and French, front and the PDF417 on the back',
  region: 'north-america',
  country: 'canada',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ["DRIVER'S LICENCE", "OPERATOR'S LICENCE", 'PERMIS DE CONDUIRE'], weight: 0.35 },
    {
      texts: [
        'BRITISH COLUMBIA',
        'ALBERTA',
        'SASKATCHEWAN',
        'MANITOBA',
        'ONTARIO',
        'QUÉBEC',
        'NEW BRUNSWICK',
        'NOUVEAU-BRUNSWICK',
        'NOVA SCOTIA',
        'PRINCE EDWARD ISLAND',
        'NEWFOUNDLAND AND LABRADOR',
        'YUKON',
        'NORTHWEST TERRITORIES',
        'NUNAVUT',
        'CANADA',
      ],
      weight: 0.35,
    },
  ],
  labelWeight: 0.06,
  barcode: { symbologies: ['PDF417'], format: 'AAMVA', country: 'CAN' },
  fields: {
    firstName: { description: 'Given names', example: 'JAMES', compose: firstNameParts },
    lastName: { description: 'Surname', example: 'SMITH', compose: lastNameParts },
    licenseNumber: {
      description: "The driver's number, in the groups that Ontario and Québec print",
      example: 'S1234-56789-01234',
      labels: numbered(
        '4d',
        'NUMBER/NUMÉRO',
        'NUMBER',
        'NUMÉRO',
        'No.',
        'DL',
        'NDL',
        'Numéro de permis',
        'Licence No.',
      ),
      at,
      row: true,
      normalise: canadianLicenceNumber,
      barcode: 'documentNumber',
      fromBarcode: canadianLicenceNumber,
    },
    licenseClass: {
      description: 'Class or classes',
      example: 'G',
      labels: numbered('9', 'CLASS/CATÉG.', 'CLASS', 'CATÉG.', 'Classe'),
      at,
      normalise: (text) =>
        /^[A-Z\d]{1,3}(?:,[A-Z\d]{1,3})*$/.exec(text.toUpperCase().replace(/[\s.:]/g, ''))?.[0] ?? null,
      barcode: 'vehicleClass',
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: numbered('3', 'DOB/DDN', 'DOB', 'DDN', 'Date of birth', 'Date de naissance'),
      at,
      ...pastDate,
      inTime: 0,
      barcode: 'dateOfBirth',
    },
    issueDate: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: numbered('4a', 'ISS/DÉL', 'ISS', 'DÉL', 'Issued', 'Délivré le'),
      at,
      ...pastDate,
      inTime: 1,
      barcode: 'dateOfIssue',
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2025-01-01',
      labels: numbered('4b', 'EXP/EXP', 'EXP', 'Expires', 'Expire le'),
      at,
      ...futureDate,
      inTime: 2,
      barcode: 'dateOfExpiry',
    },
    address: {
      description: 'Street, municipality, province and postal code',
      example: '123 YONGE ST, TORONTO, ON M5B 2H1',
      labels: ['8', ...numbered('8', 'ADDRESS/ADRESSE', 'ADDRESS', 'ADRESSE')],
      at,
      bare: 0.9,
      lines: 3,
      join: '\n',
      normalise: canadianAddress,
      fit: (text) => (isCanadianAddressLine(text) ? 1 : 0),
      barcode: 'address',
    },
    gender: {
      description: 'M, F or X',
      example: 'M',
      labels: numbered('15', 'SEX/SEXE', 'SEX', 'SEXE'),
      at,
      normalise: (text) => /^[^\p{L}]*([MFX])(?!\p{L})/u.exec(text.toUpperCase())?.[1] ?? null,
      barcode: 'sex',
    },
    height: {
      description: 'Height in centimetres',
      example: '180 cm',
      labels: numbered('16', 'HGT/HAUT', 'HGT', 'HAUT', 'Ht', 'Height', 'Taille'),
      at,
      bare: 0.6,
      normalise: (text) => measure(text, 'cm', [80, 250]),
      fit: (text) => (measure(text, 'cm', [80, 250]) === null ? 0 : /cm/iu.test(text) ? 1 : 0.8),
      barcode: 'height',
    },
    eyeColor: {
      description: 'Colour of the eyes as printed',
      example: 'BLU',
      labels: numbered('18', 'EYES/YEUX', 'EYES', 'YEUX'),
      at,
      normalise: colour,
      barcode: 'eyeColour',
    },
    hairColor: {
      description: 'Colour of the hair as printed',
      example: 'BRN',
      labels: numbered('19', 'HAIR/CHEVEUX', 'HAIR', 'CHEVEUX'),
      at,
      normalise: colour,
      barcode: 'hairColour',
    },
    weight: {
      description: 'Weight in kilograms',
      example: '82 kg',
      labels: numbered('17', 'WGT', 'Wt', 'Weight', 'Poids'),
      at,
      bare: 0.6,
      normalise: (text) => measure(text, 'kg', [25, 300]),
      fit: (text) => (measure(text, 'kg', [25, 300]) === null ? 0 : /kg/iu.test(text) ? 1 : 0.8),
      barcode: 'weight',
    },
    restrictions: {
      description: 'Restrictions or conditions as printed: codes of the province, or words',
      example: 'Corrective lenses',
      labels: numbered('12', 'REST/COND', 'REST', 'COND', 'Restrictions', 'Conditions', 'Cond/End'),
      at,
      normalise: (text) => {
        const plain = text.trim().replace(/^[\s.:]+|[\s.:,]+$/gu, '');
        return /^(?:[A-Z\d]{1,4}(?:[\s,]+[A-Z\d]{1,3})*|\p{L}[\p{L}\s,]{3,40})$/u.test(plain) ? plain : null;
      },
      barcode: 'restrictions',
    },
    organDonorStatus: {
      description: 'Yes where the card says that its holder is a donor',
      example: 'Yes',
      bare: 0.8,
      normalise: (text) => (/^\W*(?:ORGAN )?DONOR\W*$/iu.test(text) ? 'Yes' : null),
      barcode: 'organDonor',
    },
    documentDiscriminator: {
      description: "The card's own number",
      example: '1234567890',
      labels: numbered('5', 'DD/RÉF', 'DD/REF', 'DD', 'Numéro de référence'),
      at,
      normalise: (text) =>
        /^(?=(?:\D*\d){3})[A-Z\d-]{6,25}$/.exec(text.toUpperCase().replace(/[\s:]/g, ''))?.[0] ?? null,
      barcode: 'documentDiscriminator',
    },
  },
  parts: licenceNames(
    {
      surname: ['1', ...numbered('1', 'Nom', 'Surname')],
      givenNames: ['2', ...numbered('2', 'Prénom', 'Given names')],
      name: ['NAME/NOM', '1,2 NAME/NOM', 'NAME'],
    },
    ['address'],
  ),
  otherLabels: ['END', 'MENT', 'Signature', 'Driver Licence', 'Endorsements'],
  checks: [
    (values) => checkOntarioNumber(values('licenseNumber'), values('dateOfBirth'), values('lastName')),
    agreesWithNumber('gender', 'licenseNumber', ontarioSex, 'Ontario licence number = sex'),
    ofItsProvince(),
    inOrder('dateOfBirth', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
  ],
});

function colour(text: string): string | null {
  const plain = text.toUpperCase().replace(/[^\p{L}]/gu, '');
  return /^[\p{L}]{3,8}$/u.test(plain) ? plain : null;
}

function ofItsProvince(): CheckRule {
  return (values) => {
    const province = /\b([A-Z]{2}) [A-Z]\d[A-Z] \d[A-Z]\d$/.exec(values('address') ?? '')?.[1] ?? null;
    return checkLicenceForm(canadianLicenceForms, province, values('licenseNumber'));
  };
}
