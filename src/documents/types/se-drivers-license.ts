import { defineDocument } from '../define.ts';
import { categoriesFit, vehicleCategories } from '../normalise/vehicle-categories.ts';
import { futureDate, latinNameSlot, pastDate } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import {
  birthDateOf,
  printedPersonalNumber,
  swedishPersonalNumber,
  withCentury,
} from '../validate/swedish-personal-number.ts';

const at = ['inside', 'right'] as const;

/**
 * The Swedish driving licence, issues of 2013 and 2016. Its front has the numbered fields of EU Directive 2006/126/EC,
 * annex I (TSFS 2012:60): a dash stands for the country of birth in field 3, the card's own number in 4d, the personal or
 * coordination number in 5. The back repeats categories with their dates and has nothing else that is published.
 */
export const seDriversLicense = defineDocument({
  type: 'se_drivers_license',
  title: "Sweden Driver's Licence",
  covers: 'Swedish driving licence of 2013 and later',
  region: 'europe',
  country: 'sweden',
  state: 'SWE',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['KÖRKORT'], weight: 0.6 },
    { texts: ['SVERIGE'], weight: 0.2 },
  ],
  labelWeight: 0.05,
  fields: {
    lastName: {
      description: 'Surname, field 1',
      example: 'ANDERSSON',
      labels: ['1.'],
      at,
      ...latinNameSlot,
      lines: 1,
      over: ['firstName'],
    },
    firstName: {
      description: 'Given names, field 2',
      example: 'ANNA',
      labels: ['2.'],
      at,
      ...latinNameSlot,
      between: ['lastName', 'dateOfBirth'],
    },
    licenseNumber: {
      description: 'Licence number, field 5: the personal number without its century',
      example: '990101-1234',
      within: 'number',
      normalise: (text) => printedPersonalNumber(text)?.slice(-11) ?? null,
      fit: () => 0,
      validate: swedishPersonalNumber,
    },
    personalIdNumber: {
      description: 'Personal number with its century, from field 5',
      example: '19900101-1234',
      within: 'number',
      normalise: (text, { today }) => {
        const number = printedPersonalNumber(text);
        return number === null ? null : withCentury(number, today);
      },
      fit: () => 0,
      validate: swedishPersonalNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601, field 3',
      example: '1990-01-01',
      labels: ['3.'],
      at,
      ...pastDate,
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601, field 4b',
      example: '2030-01-01',
      labels: ['4b.'],
      at,
      ...futureDate,
    },
    issueDate: {
      description: 'Day of issue, ISO 8601, field 4a',
      example: '2020-01-01',
      labels: ['4a.'],
      at,
      ...pastDate,
    },
    vehicleCategories: {
      description: 'Vehicle categories, field 9',
      example: 'B',
      labels: ['9.'],
      brief: true,
      at,
      row: true,
      bare: 0.7,
      fit: categoriesFit,
      normalise: (text) => vehicleCategories(text),
    },
  },
  parts: {
    number: { labels: ['5.'], at, bare: 0.8, normalise: printedPersonalNumber },
  },
  otherLabels: ['4c.', '4d.', '7.', '10.', '11.', '12.'],
  derive: [
    {
      field: 'dateOfBirth',
      from: 'personalIdNumber',
      using: (number, { today }) => birthDateOf(number, today),
      rule: 'personnummer birth date',
    },
  ],
  checks: [
    inOrder('dateOfBirth', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
    agreesWithNumber(
      'dateOfBirth',
      'personalIdNumber',
      (number) => birthDateOf(number, '9999-12-31'),
      'personal number = date of birth',
    ),
  ],
});
