import { defineDocument } from '../define.ts';
import { lettersAndDigits } from '../normalise/digit-look-alikes.ts';
import { latinNameSlot, pastDate } from '../slots.ts';
import { checkPanInitial, panNumber } from '../validate/pan-number.ts';

const at = ['below', 'inside', 'right'] as const;

/**
 * The PAN card of India (Income Tax Department): the card since 2018 with a QR code, whose contents are signed and not public,
 * and the one before, which prints name, father's name and birth date without labels, in this order, under its title. What
 * stands in Hindi beside the English is not published and not read.
 */
export const inPan = defineDocument({
  type: 'in_pan',
  title: 'India PAN Card',
  covers: 'Indian PAN card: with QR code since 2018, and the one before',
  region: 'asia',
  country: 'india',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['INCOME TAX DEPARTMENT'], weight: 0.5 },
    { texts: ['Permanent Account Number'], weight: 0.5 },
    { texts: ['GOVT. OF INDIA'], weight: 0.1 },
  ],
  labelWeight: 0.1,
  fields: {
    cardNumber: {
      description: 'Permanent Account Number: five letters, four digits, a letter',
      example: 'ABCDE1234F',
      labels: ['Permanent Account Number', 'Permanent Account Number Card'],
      at: ['below', 'right'],
      bare: 0.95,
      normalise: (text) => lettersAndDigits(text, 'AAAAA9999A', /^[A-Z]{5}\d{4}[A-Z]$/),
      validate: panNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth', 'Date of Birth/Incorporation'],
      at,
      bare: 0.8,
      ...pastDate,
    },
    fatherName: {
      description: "Father's name in capitals",
      example: 'RAMESH KUMAR',
      labels: ["Father's Name"],
      at,
      ...latinNameSlot,
      lines: 1,
      over: ['dateOfBirth'],
    },
    name: {
      description: 'Name in capitals',
      example: 'RAJESH KUMAR',
      labels: ['Name'],
      at,
      ...latinNameSlot,
      lines: 1,
      over: ['fatherName'],
    },
  },
  otherLabels: ['Signature', 'GOVT. OF INDIA'],
  checks: [(values) => checkPanInitial(values('cardNumber'), values('name'))],
});
