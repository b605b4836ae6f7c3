import { defineDocument } from '../define.ts';
import { latinText } from '../normalise/latin-text.ts';
import { spacedHouseNumber } from '../normalise/spaced-house-number.ts';
import { categoriesFit, vehicleCategories } from '../normalise/vehicle-categories.ts';
import { futureDate, latinNameSlot, latinPlaceSlot, pastDate } from '../slots.ts';
import {
  birthDateOf,
  britishDriverNumber,
  checkDriverNumberBirth,
  checkDriverNumberNames,
  printedDriverNumber,
} from '../validate/british-driver-number.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['inside', 'right'] as const;

/**
 * The photocard driving licence of Great Britain (DVLA, since 1998, with the EU's flag until 2020, with UK and the Union
 * flag since) and of Northern Ireland (DVA), full and provisional. Its fields carry the numbers of EU Directive 2006/126/EC,
 * annex I, which the United Kingdom kept (DVLA, INF45 and INS57P); everything published stands on the front.
 */
export const gbDriversLicense = defineDocument({
  type: 'gb_drivers_license',
  title: 'United Kingdom Driving Licence',
  covers: "Photocard licence of Great Britain and Northern Ireland, with and without the EU's flag",
  region: 'europe',
  country: 'united-kingdom',
  state: 'GBR',
  script: ['Latn'],
  card: 'ID-1',
  print: 'fine',
  anchors: [{ texts: ['DRIVING LICENCE', 'TRWYDDED YRRU'], weight: 0.7 }],
  labelWeight: 0.05,
  fields: {
    lastName: {
      description: 'Surname, field 1',
      example: 'SMITH',
      labels: ['1.'],
      at,
      ...latinNameSlot,
      lines: 1,
      over: ['firstName'],
    },
    firstName: {
      description: 'Given names, field 2, without a title before them',
      example: 'JOHN',
      labels: ['2.'],
      at,
      ...latinNameSlot,
      normalise: (text) =>
        latinNameSlot.normalise(text.replace(/^\W*(?:MR|MRS|MISS|MS|MX|DR|REV)\b[.\s]*(?=\p{L})/u, '')),
      between: ['lastName', 'birth'],
    },
    driverNumber: {
      description: 'Driver number, field 5: 16 characters in Great Britain, 8 digits in Northern Ireland',
      example: 'SMITH1234567A99A',
      labels: ['5.'],
      at,
      row: true,
      bare: 0.8,
      normalise: printedDriverNumber,
      validate: britishDriverNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601, field 3',
      example: '1990-01-01',
      ...pastDate,
      within: 'birth',
    },
    placeOfBirth: {
      description: 'Place of birth as printed behind the date in field 3, mostly a country',
      example: 'LONDON',
      within: 'birth',
      ...latinPlaceSlot,
      normalise: (text, context) => latinPlaceSlot.normalise(text.replace(/^.*\d/u, ''), context),
      fit: () => 0,
    },
    issueDate: {
      description: 'Day of issue, ISO 8601, field 4a',
      example: '2020-01-01',
      labels: ['4a.'],
      at,
      ...pastDate,
      inTime: 1,
    },
    expiryDate: {
      description: 'Last day of validity of the card, ISO 8601, field 4b',
      example: '2030-01-01',
      labels: ['4b.'],
      at,
      ...futureDate,
      inTime: 2,
    },
    issuingAuthority: {
      description: 'Issuing authority, field 4c',
      example: 'DVLA',
      labels: ['4c.'],
      at,
      normalise: (text) => /\b(?:DVLA|DVA|DVLNI)\b/u.exec(text)?.[0] ?? null,
      bare: 0.8,
    },
    address: {
      description: 'Address in one line, field 8',
      example: '1 ANY STREET, ANYTOWN, AB12 3CD',
      labels: ['8.'],
      at,
      lines: 4,
      join: '\n',
      normalise: britishAddress,
      fit: (text) => (/\p{Lu}{3}|\d[A-Z]{2}$/u.test(text) && !/\p{Ll}{3}/u.test(text) ? 1 : 0),
      between: ['driverNumber', 'vehicleCategories'],
    },
    vehicleCategories: {
      description: 'Vehicle categories, field 9, those of European law in capitals, national ones in small letters',
      example: 'B, B1',
      labels: ['9.'],
      brief: true,
      at,
      row: true,
      bare: 0.7,
      fit: categoriesFit,
      normalise: (text) => vehicleCategories(text, 'fghklmnpq'),
    },
  },
  parts: {
    birth: {
      labels: ['3.'],
      at,
      row: true,
      inTime: 0,
      normalise: pastDate.normalise,
    },
  },
  otherLabels: ['7.', '10.', '11.', '12.'],
  derive: [
    {
      field: 'dateOfBirth',
      from: 'driverNumber',
      using: (number, { today }) => birthDateOf(number, today),
      rule: 'driver number birth date',
    },
  ],
  checks: [
    inOrder('dateOfBirth', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
    (values) => checkDriverNumberNames(values('driverNumber'), values('lastName'), values('firstName')),
    (values) => checkDriverNumberBirth(values('driverNumber'), values('dateOfBirth'), values('issueDate')),
  ],
});

/** Lines and their parts with commas between; a postcode has a space before its last three characters. */
function britishAddress(text: string): string | null {
  const rows = text
    .split('\n')
    .flatMap((row) => latinText(spacedHouseNumber(row)) ?? (/\d/.test(row) ? row.trim() : []));
  const address = rows.join(', ').replace(/(?<=\b[A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/u, ' $1');
  return address === '' ? null : address;
}
