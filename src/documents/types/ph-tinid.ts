import { defineDocument, type Normalise } from '../define.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { filipinoAddressSlot } from '../normalise/filipino-address.ts';
import { filipinoFullName } from '../normalise/filipino-name.ts';
import { nameFit } from '../normalise/name-fit.ts';
import { printedDate } from '../normalise/printed-date.ts';
import { pastDate } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { philippineTin } from '../validate/philippine-numbers.ts';

const at = ['right', 'inside', 'below'] as const;

/** The bureau prints the month first: `01/31/1990`. */
const monthFirst: Normalise = (text, { today }) => printedDate(text, { notAfter: today, first: 'month' });

/**
 * The taxpayer's card of the Philippines (Bureau of Internal Revenue): the yellow card, filled in by a printer, and the
 * Digital TIN ID of 2023 and later (Revenue Memorandum Circular 120-2023), whose number has a branch code of five digits.
 */
export const phTinid = defineDocument({
  type: 'ph_tinid',
  title: 'Philippines TinID',
  covers: "Philippine taxpayer's card (BIR): the yellow card and the Digital TIN ID",
  region: 'asia',
  country: 'philippines',
  script: ['Latn'],
  state: 'PHL',
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['BUREAU OF INTERNAL REVENUE'], weight: 0.6 },
    { texts: ['TAXPAYER IDENTIFICATION NUMBER', 'DIGITAL TIN ID', "TAXPAYER'S IDENTIFICATION CARD"], weight: 0.3 },
    { texts: ['DEPARTMENT OF FINANCE'], weight: 0.2 },
    { texts: ['REPUBLIC OF THE PHILIPPINES'], weight: 0.1 },
  ],
  labelWeight: 0.1,
  fields: {
    fullName: {
      description: 'Name in the order first, middle, last name',
      example: 'JUAN M. DELA CRUZ',
      labels: ['Name', 'Taxpayer Name'],
      at,
      lines: 2,
      normalise: filipinoFullName,
      fit: nameFit,
    },
    licenseNumber: {
      description: "Taxpayer's number (TIN): 9 digits, and a branch code of 3 or 5 where one is printed",
      example: '123-456-789-000',
      labels: ['TIN'],
      at,
      bare: 0.8,
      normalise: tin,
      validate: philippineTin,
    },
    birthday: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth', 'Birth Date', 'Birthdate'],
      at,
      ...pastDate,
      row: false,
      normalise: monthFirst,
    },
    issueDate: {
      description: 'Day of issue, ISO 8601',
      example: '2020-01-01',
      labels: ['Issue Date', 'Date of Issue', 'Date Issued'],
      at,
      ...pastDate,
      row: false,
      normalise: monthFirst,
    },
    address: {
      description: 'Address, its printed lines joined',
      example: '123 MAIN STREET, QUEZON CITY',
      labels: ['Address'],
      at,
      ...filipinoAddressSlot,
      lines: 4,
    },
  },
  otherLabels: ['Signature', 'RDO Code', 'Control No.'],
  checks: [inOrder('birthday', 'issueDate')],
});

/** In groups of three, the branch code last. */
function tin(text: string): string | null {
  const digits = withDigitsFor(text.toUpperCase().replace(/^.*?TIN\W*/u, '').replace(/[\s.:-]/gu, ''));
  const match = /^(\d{3})(\d{3})(\d{3})(\d{3}|\d{5})?$/.exec(digits);
  return match ? match.slice(1).filter((group) => group !== undefined).join('-') : null;
} // prettier-ignore
