import { defineDocument } from '../define.ts';
import { aadhaarDigits } from '../normalise/aadhaar-digits.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { latinNameSlot, pastDate } from '../slots.ts';
import { aadhaarNumber, aadhaarVirtualId } from '../validate/aadhaar-number.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['inside', 'right', 'below'] as const;
/** Of print that runs up the edge: what goes on stands above. */
const atEdge = ['inside', 'above'] as const;

/**
 * The front of an Aadhaar card (UIDAI): cut from the letter, downloaded, or of plastic. The number's Verhoeff digit proves it;
 * on a masked card it is published as printed (`XXXXXXXX1234`). Every published field stands there in English, whatever the
 * regional language above it, which is not read. Letters before about 2015 may give the year of birth alone: no date then.
 */
export const inAadhaarFront = defineDocument({
  type: 'in_aadhaar_front',
  title: 'India Aadhaar Front',
  covers: 'Aadhaar card: cut from the letter, downloaded, masked, of plastic; front',
  region: 'asia',
  country: 'india',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['Government of India'], weight: 0.5 },
    { texts: ['Aadhaar'], weight: 0.1 },
  ],
  labelWeight: 0.15,
  fields: {
    cardNumber: {
      description: 'Aadhaar number of 12 digits; its first eight are X on a masked card',
      example: '123456789012',
      bare: 0.85,
      row: true,
      normalise: aadhaarDigits,
      validate: aadhaarNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['DOB', 'Date of Birth'],
      at,
      ...pastDate,
    },
    downloadDate: {
      description: 'Day of download, along the edge, ISO 8601',
      example: '2023-01-01',
      labels: ['Download Date', 'Details as on'],
      at: atEdge,
      ...pastDate,
    },
    gender: {
      description: 'Male, Female or Transgender',
      example: 'Male',
      bare: 0.85,
      normalise: indianGender,
    },
    issueDate: {
      description: 'Day on which the number was issued, along the edge, ISO 8601',
      example: '2020-01-01',
      labels: ['Issue Date', 'Aadhaar no. issued'],
      at: atEdge,
      ...pastDate,
    },
    mobileNumber: {
      description: 'Mobile number with the country code +91',
      example: '+919876543210',
      labels: ['Mobile No', 'Mobile'],
      at,
      normalise: (text) => {
        const number = bareNumber(text.replace(/^\s*\+?91(?=\s?-?\d{10})/, ''), /^[6-9]\d{9}$/);
        return number === null ? null : `+91${number}`;
      },
    },
    name: {
      description: 'Name in Latin capitals; the card has it in small letters too',
      example: 'RAJESH KUMAR',
      ...latinNameSlot,
      lines: 1,
      over: ['dateOfBirth'],
      fit: (text) => (/\p{L}{2}/u.test(text) && latinNameSlot.normalise(text) !== null ? 1 : 0),
    },
    vid: {
      description: 'Virtual ID: 16 digits that stand for the number',
      example: '112233445566',
      labels: ['VID'],
      at,
      row: true,
      bare: 0.85,
      normalise: (text) => bareNumber(text, /^\d{16}$/),
      validate: aadhaarVirtualId,
    },
  },
  otherLabels: ['Year of Birth', 'Father', 'Address'],
  checks: [inOrder('dateOfBirth', 'issueDate'), inOrder('issueDate', 'downloadDate')],
});

/** Behind the same in the regional language. */
function indianGender(text: string): string | null {
  const [, word] = /(?<![A-Z])(FEMALE|MALE|TRANSGENDER)(?![A-Z])/u.exec(text.toUpperCase()) ?? [];
  return word === undefined ? null : word.charAt(0) + word.slice(1).toLowerCase();
}
