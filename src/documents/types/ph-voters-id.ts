import { defineDocument } from '../define.ts';
import { filipinoAddressSlot } from '../normalise/filipino-address.ts';
import { latinName } from '../normalise/latin-text.ts';
import { latinNameSlot, pastDate } from '../slots.ts';

const at = ['right', 'inside', 'below'] as const;

/**
 * The voter's identification card of the Philippines (Commission on Elections, RA 8189, section 25; printed until 2012).
 * The number (VIN) holds precinct, initials and birth date in a form that is not published: it is read, not judged.
 */
export const phVotersId = defineDocument({
  type: 'ph_voters_id',
  title: "Philippines Voter's ID",
  covers: "Philippine voter's identification card (COMELEC)",
  region: 'asia',
  country: 'philippines',
  script: ['Latn'],
  state: 'PHL',
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['COMMISSION ON ELECTIONS'], weight: 0.6 },
    { texts: ["VOTER'S IDENTIFICATION CARD", "VOTER'S ID"], weight: 0.5 },
    { texts: ['REPUBLIC OF THE PHILIPPINES'], weight: 0.2 },
  ],
  labelWeight: 0.1,
  fields: {
    vin: {
      description: "Voter's Identification Number as printed, without spaces",
      example: 'V1234567890',
      labels: ['VIN', "Voter's Identification No."],
      at,
      row: true,
      normalise: votersNumber,
    },
    firstName: {
      description: 'First name',
      example: 'JUAN',
      labels: ['First Name', 'Given Name'],
      at,
      ...latinNameSlot,
      lines: 1,
    },
    lastName: {
      description: 'Last name',
      example: 'DELA CRUZ',
      labels: ['Last Name', 'Surname'],
      at,
      ...latinNameSlot,
      lines: 1,
    },
    birthday: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth', 'Birth Date'],
      at,
      ...pastDate,
      bare: 0.6,
    },
    civilStatus: {
      description: 'Civil status as a word: Single, Married, Widowed, Separated, Annulled, Divorced',
      example: 'Single',
      labels: ['Civil Status'],
      at,
      normalise: civilStatus,
    },
    citizenship: {
      description: 'Citizenship, first letters large',
      example: 'Filipino',
      labels: ['Citizenship'],
      at,
      normalise: (text) => titled(latinName(text)),
    },
    address: {
      description: 'Address, its printed lines joined',
      example: '123 MAIN STREET, QUEZON CITY',
      labels: ['Address'],
      at,
      ...filipinoAddressSlot,
      lines: 4,
    },
    precinctNo: {
      description: 'Precinct number: four digits and a letter',
      example: '1234A',
      labels: ['Precinct No.', 'Precinct'],
      at,
      normalise: precinct,
    },
  },
  otherLabels: ['Middle Name', "Voter's Signature", 'Chairman', 'Sex', 'Place of Birth'],
});

/** Letters, digits and hyphens, ten at least, digits among them. */
function votersNumber(text: string): string | null {
  const number = text.toUpperCase().replace(/[–—]/gu, '-').replace(/[^A-Z\d-]/gu, '').replace(/^-+|-+$/gu, '');
  return number.length >= 10 && (number.match(/\d/gu)?.length ?? 0) >= 6 ? number : null;
} // prettier-ignore

const statuses: Readonly<Record<string, string>> = {
  S: 'Single', M: 'Married', W: 'Widowed', SINGLE: 'Single', MARRIED: 'Married', WIDOW: 'Widowed', WIDOWED: 'Widowed', WIDOWER: 'Widowed',
  SEPARATED: 'Separated', 'LEGALLY SEPARATED': 'Separated', ANNULLED: 'Annulled', DIVORCED: 'Divorced',
}; // prettier-ignore

function civilStatus(text: string): string | null {
  const word = text.toUpperCase().replace(/[^\p{L} ]/gu, '').trim();
  return Object.hasOwn(statuses, word) ? (statuses[word] ?? null) : null;
} // prettier-ignore

function titled(name: string | null): string | null {
  return name && name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function precinct(text: string): string | null {
  const number = text.toUpperCase().replace(/[^\p{L}\d]/gu, '');
  const digits = number.slice(0, 4).replaceAll('O', '0');
  return /^\d{4}$/.test(digits) && /^[A-Z]?\d?$/.test(number.slice(4)) ? digits + number.slice(4) : null;
}
