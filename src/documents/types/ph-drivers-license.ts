import { defineDocument } from '../define.ts';
import { yearsBetween } from '../normalise/calendar-date.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { filipinoAddressSlot } from '../normalise/filipino-address.ts';
import { filipinoFullName, filipinoName } from '../normalise/filipino-name.ts';
import { maleOrFemale } from '../normalise/gender.ts';
import { latinName } from '../normalise/latin-text.ts';
import { nameFit } from '../normalise/name-fit.ts';
import { futureDate, pastDate } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { philippineLicenceNumber } from '../validate/philippine-numbers.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * The driver's licence of the Philippines (Land Transportation Office, RA 4136): the card of 2017 and later with DL codes,
 * and the one before it with restriction codes. Labels stand above their values; the name is one line, last name first.
 */
export const phDriversLicense = defineDocument({
  type: 'ph_drivers_license',
  title: "Philippines Driver's License",
  covers: "Philippine driver's licence (LTO), with DL codes and with restriction codes",
  region: 'asia',
  country: 'philippines',
  script: ['Latn'],
  state: 'PHL',
  card: 'ID-1',
  print: 'fine',
  anchors: [
    { texts: ['LAND TRANSPORTATION OFFICE'], weight: 0.6 },
    { texts: ["DRIVER'S LICENSE"], weight: 0.2 },
    { texts: ['REPUBLIC OF THE PHILIPPINES'], weight: 0.2 },
  ],
  labelWeight: 0.1,
  fields: {
    name: {
      description: 'Name in the order first, middle, last name',
      example: 'JUAN M. DELA CRUZ',
      within: 'printedName',
      normalise: filipinoFullName,
    },
    lastName: {
      description: 'Last name',
      example: 'DELA CRUZ',
      within: 'printedName',
      normalise: (text) => filipinoName(text)?.last ?? null,
    },
    firstName: {
      description: 'First name',
      example: 'JUAN',
      within: 'printedName',
      normalise: (text) => filipinoName(text)?.first ?? null,
    },
    middleName: {
      description: "Middle name: the mother's maiden name",
      example: 'M',
      within: 'printedName',
      normalise: (text) => filipinoName(text)?.middle ?? null,
    },
    nationality: {
      description: 'Nationality; the code PHL as FILIPINO, any other as printed',
      example: 'FILIPINO',
      labels: ['Nationality'],
      at,
      normalise: nationality,
    },
    sex: { description: 'Male or Female', example: 'Male', labels: ['Sex'], at, normalise: maleOrFemale },
    address: {
      description: 'Address, its printed lines joined',
      example: '123 MAIN STREET, QUEZON CITY',
      labels: ['Address'],
      at,
      ...filipinoAddressSlot,
      lines: 4,
    },
    licenseNo: {
      description: 'Licence number: a letter and ten digits (A00-00-000000)',
      example: 'N01-23-456789',
      labels: ['License No.'],
      at,
      bare: 0.9,
      normalise: licenceNumber,
      validate: philippineLicenceNumber,
    },
    expiresDate: {
      description: 'Last day of validity, ISO 8601',
      example: '2025-01-01',
      labels: ['Expiration Date', 'Expiry Date'],
      at,
      ...futureDate,
      row: false,
    },
    agencyCode: {
      description: 'Code of the issuing office',
      example: 'LTO',
      labels: ['Agency Code'],
      at,
      normalise: agencyCode,
    },
    birthday: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth', 'Birth Date'],
      at,
      ...pastDate,
      bare: 0.6,
      fit: (text, { today }) => (ageIn(text, today) < 16 ? 0 : 1),
      row: false,
    },
  },
  parts: {
    printedName: {
      labels: ['Last Name, First Name, Middle Name'],
      at,
      lines: 2,
      normalise: latinName,
      fit: (text) => nameFit(text) * (/[,.]/u.test(text) ? 1 : 0.8),
    },
  },
  otherLabels: ['Weight (kg)', 'Height (m)', 'Weight', 'Height', 'Blood Type', 'Eyes Color', 'DL Codes', 'Restrictions', 'Conditions', 'Signature of Licensee', 'Assistant Secretary', 'DEPARTMENT OF TRANSPORTATION'],
  checks: [inOrder('birthday', 'expiresDate')],
}); // prettier-ignore

function nationality(text: string): string | null {
  const printed = latinName(text);
  return printed === 'PHL' || printed === 'FIL' ? 'FILIPINO' : printed;
}

/** The office's letter, then digits only. */
function licenceNumber(text: string): string | null {
  const plain = text.toUpperCase().replace(/[^\p{L}\d]/gu, '');
  const number = plain.slice(0, 1) + withDigitsFor(plain.slice(1));
  const match = /^([A-Z]\d\d)(\d\d)(\d{6})$/.exec(number);
  return match ? match.slice(1).join('-') : null;
}

/** `N32`, `D01`: a letter and what follows, which is digits where one of it is. */
function agencyCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[^\p{L}\d]/gu, '');
  if (!/^[A-Z][A-Z\d]{1,4}$/.test(code)) return null;
  return /\d/.test(code) ? code.charAt(0) + withDigitsFor(code.slice(1)) : code;
}

/** Full years since a printed date: who drives is 16 at least, which tells a birth date from the last day of validity. */
function ageIn(text: string, today: string): number {
  const date = pastDate.normalise(text, { today });
  return date === null ? 0 : yearsBetween(date, today);
}
