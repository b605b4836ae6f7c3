import { defineDocument } from '../define.ts';
import { givenNamesBehindNumber, surnameBehindNumber } from '../licence-names.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { latinText } from '../normalise/latin-text.ts';
import { maoriName } from '../normalise/maori-name.ts';
import { spacedHouseNumber } from '../normalise/spaced-house-number.ts';
import { futureDate, latinNameSlot, pastDate } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { newZealandLicenceNumber } from '../validate/number-forms.ts';

const at = ['inside', 'right', 'below'] as const;

/**
 * New Zealand's photo driver licence. The issue of 1999 numbers its fields (Land Transport NZ, "Items on the licence"): 1 family
 * name, 2 given names, 3 date of birth, 4a issued, 4b expires, 5a number, 5b version, 6 address, 7 classes; that of 2014
 * follows the European licence, with 8 address and 9 classes. The address is there if its holder wants it. Conditions stand on the
 * back.
 */
export const nzDriversLicense = defineDocument({
  type: 'nz_drivers_license',
  title: "New Zealand Driver's Licence",
  covers: 'New Zealand driver licence of 1999 and 2014, front and back',
  region: 'oceania',
  country: 'new-zealand',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['NEW ZEALAND DRIVER LICENCE', 'DRIVER LICENCE'], weight: 0.4 },
    {
      texts: ['NEW ZEALAND', 'NEW ZEALAND DRIVER LICENCE', 'AOTEAROA', 'WAKA KOTAHI', 'NZ TRANSPORT AGENCY'],
      weight: 0.3,
    },
  ],
  labelWeight: 0.05,
  fields: {
    firstName: {
      description: 'Given names',
      example: 'JANE',
      labels: ['2.'],
      at,
      between: ['lastName', 'dateOfBirth'],
      ...latinNameSlot,
      normalise: (text) => maoriName(givenNamesBehindNumber(text) ?? ''),
    },
    lastName: {
      description: 'Family name',
      example: 'DOE',
      labels: ['1.'],
      at,
      over: ['firstName'],
      ...latinNameSlot,
      lines: 1,
      normalise: (text) => maoriName(surnameBehindNumber(text) ?? ''),
    },
    licenseNumber: {
      description: "The driver's number: two letters and six digits",
      example: 'AB123456',
      labels: ['5a.'],
      at,
      bare: 0.8,
      normalise: licenceNumber,
      validate: newZealandLicenceNumber,
    },
    versionNumber: {
      description: "The card's version: three digits, new with each card",
      example: '5a',
      labels: ['5b.'],
      at,
      bare: 0.6,
      normalise: (text) => /^\D{0,2}(\d{3})\D{0,2}$/.exec(text.trim())?.[1] ?? null,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-15',
      labels: ['3.'],
      at,
      ...pastDate,
      inTime: 0,
    },
    issueDate: {
      description: 'Day of issue, ISO 8601',
      example: '2020-08-20',
      labels: ['4a.'],
      at,
      ...pastDate,
      inTime: 1,
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-08-19',
      labels: ['4b.'],
      at,
      ...futureDate,
      inTime: 2,
    },
    address: {
      description: 'Address in lines, where the holder has it printed',
      example: '123 QUEEN STREET\nAUCKLAND 1010',
      labels: ['8.', '6.', 'Address'],
      at,
      between: ['licenseNumber', 'licenseClass'],
      lines: 4,
      join: '\n',
      normalise: addressLines,
      fit: (text) => (/\p{L}{2}/u.test(text) && !/^\p{L}{2}\d{6}$/u.test(text.trim()) ? 1 : 0),
    },
    licenseClass: {
      description: 'Classes 1 to 6, with L for learner and R for restricted',
      example: '1, 6',
      labels: ['9.', '7.', 'Classes', 'Class'],
      brief: true,
      at,
      row: true,
      bare: 0.7,
      normalise: classes,
      // A lone digit may be anything.
      fit: (text) => (classes(text) === null ? 0 : /^\d$/.test(text.trim()) ? 0.9 : 1),
    },
    conditions: {
      description: 'Conditions in words, on the back',
      example: 'CORRECTIVE LENSES',
      labels: ['Conditions', 'Condition'],
      at: ['below', 'right', 'inside'],
      lines: 2,
      normalise: (text) => (/\p{L}{4}/u.test(text) ? (latinText(text)?.toUpperCase() ?? null) : null),
    },
  },
  otherLabels: ['4c.', 'DONOR', 'Signature', 'Endorsements', 'Issued', 'Expires', 'C/E', 'Licence classes'],
  checks: [inOrder('dateOfBirth', 'issueDate'), inOrder('issueDate', 'expiryDate')],
});

/** Two letters and six digits, behind a field number that lost its letter. */
function licenceNumber(text: string): string | null {
  const plain = text
    .replace(/^\W*\d?\p{Ll}[\s.:]+/u, '')
    .toUpperCase()
    .replace(/[\s.:-]/g, '');
  const [, letters, rest = ''] = /^\d?([A-Z]{2})([\dOQDILSZB]{6})$/.exec(plain) ?? [];
  return letters === undefined ? null : letters + withDigitsFor(rest);
}

function addressLines(text: string): string | null {
  // Without the field number, where it was not seen as one before the house's.
  const rows = text
    .replace(/^[68][.\s]\s*(?=\d)/u, '')
    .split('\n')
    .flatMap((row) => latinText(spacedHouseNumber(row.trim()))?.toUpperCase() ?? []);
  return rows.length === 0 ? null : rows.join('\n');
}

/** `1, 6R`, however it is parted. */
function classes(text: string): string | null {
  const all = text
    // What is left of the field number.
    .replace(/^[^\p{Lu}\d]{1,2}\s+/u, '')
    .toUpperCase()
    .split(/[\s,./]+/)
    .filter((one) => one !== '');
  return all.length > 0 && all.every((one) => /^[1-6][LR]?$/.test(one)) ? all.join(', ') : null;
}
