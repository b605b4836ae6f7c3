import { defineDocument } from '../define.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { filipinoAddressSlot } from '../normalise/filipino-address.ts';
import { maleOrFemale } from '../normalise/gender.ts';
import { latinNameSlot, pastDate } from '../slots.ts';
import { philippineCrn } from '../validate/philippine-numbers.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * The Unified Multi-Purpose ID of the Philippines (Executive Order 420 of 2005; Social Security System and Government
 * Service Insurance System). All that is published stands on the front; the number (CRN) is printed in groups of 4, 7 and 1.
 */
export const phUmid = defineDocument({
  type: 'ph_umid',
  title: 'Philippines UMID',
  covers: 'Philippine Unified Multi-Purpose ID (SSS, GSIS)',
  region: 'asia',
  country: 'philippines',
  script: ['Latn'],
  state: 'PHL',
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['Unified Multi-Purpose ID', 'Unified Multi-Purpose Identification'], weight: 0.7 },
    { texts: ['REPUBLIC OF THE PHILIPPINES'], weight: 0.2 },
    { texts: ['CRN-'], weight: 0.2 },
  ],
  labelWeight: 0.1,
  fields: {
    crn: {
      description: 'Common Reference Number: 12 digits',
      example: '123456789012',
      bare: 0.95,
      normalise: commonReferenceNumber,
      validate: philippineCrn,
    },
    surname: { description: 'Surname', example: 'DELA CRUZ', labels: ['SURNAME'], at, ...latinNameSlot, lines: 1 },
    givenName: {
      description: 'Given name',
      example: 'JUAN',
      labels: ['GIVEN NAME', 'GIVEN NAMES'],
      at,
      ...latinNameSlot,
      lines: 1,
    },
    middleName: {
      description: "Middle name: the mother's maiden name",
      example: 'M',
      labels: ['MIDDLE NAME'],
      at,
      ...latinNameSlot,
      lines: 1,
    },
    birthday: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['DATE OF BIRTH'],
      at,
      ...pastDate,
      bare: 0.6,
      row: false,
    },
    sex: { description: 'Male or Female', example: 'Male', labels: ['SEX'], at, normalise: maleOrFemale },
    address: {
      description: 'Address, its printed lines joined',
      example: '123 MAIN STREET, QUEZON CITY',
      labels: ['ADDRESS'],
      at,
      ...filipinoAddressSlot,
      lines: 4,
    },
  },
});

/** `CRN-0111-1234567-8`; without any of the letters only where the groups tell. */
function commonReferenceNumber(text: string): string | null {
  const [, letters = '', digits = ''] = /^\W*([CGRN]{0,3})\W*(.*)$/u.exec(text.toUpperCase().replace(/\s/gu, '')) ?? [];
  const match = /^(\d{4})(-?)(\d{7})(-?)(\d)$/.exec(withDigitsFor(digits));
  if (!match) return null;
  const isGrouped = match[2] === '-' && match[4] === '-';
  return letters !== '' || isGrouped ? [match[1], match[3], match[5]].join('') : null;
}
