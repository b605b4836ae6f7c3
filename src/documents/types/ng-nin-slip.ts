import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { printedGender } from '../normalise/gender.ts';
import { latinName } from '../normalise/latin-text.ts';
import { latinNameSlot, pastDate } from '../slots.ts';
import { nigerianNin } from '../validate/number-forms.ts';
import { inOrder } from '../validate/in-order.ts';

const at = ['below', 'right', 'inside'] as const;
const beside = ['inside', 'right', 'below'] as const;

/**
 * What the National Identity Management Commission of Nigeria prints with a National Identification Number (NIN): the long paper
 * slip (NINS: tracking ID, the names apart, no dates), the improved slip of card size, and the premium one, which
 * adds sex and day of issue. The two of card size print the given names as one text, the first one before a comma.
 */
export const ngNinSlip = defineDocument({
  type: 'ng_nin_slip',
  title: 'Nigeria NIN Slip',
  covers: 'Nigerian NIN slips: the long paper one, the improved and the premium one',
  region: 'africa',
  country: 'nigeria',
  script: ['Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['National Identification Number Slip', 'DIGITAL NIN SLIP'], weight: 0.6 },
    { texts: ['FEDERAL REPUBLIC OF NIGERIA'], weight: 0.3 },
    { texts: ['National Identity Management System', 'National Identification Number (NIN)'], weight: 0.3 },
  ],
  labelWeight: 0.08,
  fields: {
    firstName: {
      description: 'First given name',
      example: 'CHINEDU',
      compose: [['firstOfSlip'], ['firstGiven']],
    },
    lastName: {
      description: 'Surname as printed',
      example: 'EZE',
      labels: ['SURNAME/NOM', 'Surname'],
      at,
      ...latinNameSlot,
    },
    middleName: {
      description: 'Further given names',
      example: 'OBI',
      compose: [['middleOfSlip'], ['furtherGiven']],
    },
    nationalIdentificationNumber: {
      description: 'National Identification Number (NIN): 11 digits',
      example: '12345678901',
      labels: ['NIN', 'National Identification Number (NIN)'],
      at: beside,
      row: true,
      bare: 0.7,
      normalise: (text) => bareNumber(text, /^\d{11}$/),
      validate: nigerianNin,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601; not on the long slip',
      example: '1990-01-01',
      labels: ['DATE OF BIRTH', 'Date of Birth/Date de naissance'],
      at,
      ...pastDate,
    },
    gender: {
      description: 'M or F; not on the improved slip',
      example: 'M',
      labels: ['Gender', 'SEX/SEXE'],
      at,
      normalise: (text) => printedGender(text)?.charAt(0) ?? null,
    },
    issueDate: {
      description: 'Date of issue, ISO 8601, on the premium slip',
      example: '2020-01-01',
      labels: ['ISSUE DATE', 'ISSUED DATE'],
      at,
      ...pastDate,
    },
    trackingId: {
      description: 'Tracking ID of the enrolment, on the long slip',
      example: 'ABC-123456789-XYZ',
      labels: ['Tracking ID'],
      at: beside,
      normalise: trackingId,
    },
  },
  parts: {
    firstOfSlip: { labels: ['First Name'], at: beside, ...latinNameSlot },
    middleOfSlip: { labels: ['Middle Name'], at: beside, ...latinNameSlot },
    givenNames: { labels: ['GIVEN NAMES/PRENOMS', 'Given Names'], at, ...latinNameSlot },
    firstGiven: { within: 'givenNames', normalise: (text) => namesOf(text)[0] ?? null },
    furtherGiven: { within: 'givenNames', normalise: (text) => namesOf(text)[1] ?? null },
  },
  otherLabels: ['Address', 'Nationality', 'National Identity Management Commission'],
  checks: [inOrder('dateOfBirth', 'issueDate')],
});

/** `CHINEDU, OBI` and `CHINEDU OBI`: the first given name, and the further ones. */
function namesOf(text: string): readonly string[] {
  const names = latinName(text) ?? '';
  const [first = '', further = ''] = names.includes(',') ? names.split(/,\s*(.*)/u) : names.split(/\s+(.*)/u);
  return [first, further].filter((name) => name !== '');
}

/** Capitals and digits, eight or more, some of each; in groups where it is printed so. */
function trackingId(text: string): string | null {
  const id = text.toUpperCase().replace(/[\s.:]+/gu, '');
  return /^[A-Z\d-]{8,24}$/.test(id) && /\d/.test(id) && /[A-Z]/.test(id) ? id : null;
}
