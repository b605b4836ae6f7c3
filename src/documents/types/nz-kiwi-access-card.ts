import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { maoriName } from '../normalise/maori-name.ts';
import { latinNameSlot, pastDate } from '../slots.ts';
import { kiwiAccessNumber } from '../validate/number-forms.ts';

const at = ['below', 'right', 'inside'] as const;

/**
 * New Zealand's evidence-of-age card: the Kiwi Access Card (Hospitality New Zealand, since 2019) and the 18+ Card of the
 * Hospitality Association that it followed. Its issuer publishes what the card holds (name, date of birth, number), not
 * its layout: everything is found by its label, wherever it stands.
 */
export const nzKiwiAccessCard = defineDocument({
  type: 'nz_kiwi_access_card',
  title: 'New Zealand Kiwi Access Card',
  covers: 'Kiwi Access Card of New Zealand, and the 18+ Card before it',
  region: 'oceania',
  country: 'new-zealand',
  script: ['Latn'],
  card: 'ID-1',
  anchors: [
    { texts: ['KIWI ACCESS CARD', 'KIWI ACCESS', 'kiwiaccess.co.nz'], weight: 0.8 },
    { texts: ['18+ CARD', 'HANZ 18+'], weight: 0.6 },
    { texts: ['HOSPITALITY NEW ZEALAND', 'HOSPITALITY ASSOCIATION OF NEW ZEALAND'], weight: 0.5 },
    { texts: ['EVIDENCE OF AGE'], weight: 0.2 },
  ],
  labelWeight: 0.05,
  fields: {
    firstName: {
      description: 'Given names',
      example: 'JANE',
      labels: ['First names', 'First name', 'Given names', 'Given name', 'First name(s)', 'Given name(s)'],
      at,
      ...latinNameSlot,
      normalise: maoriName,
    },
    lastName: {
      description: 'Surname',
      example: 'DOE',
      labels: ['Surname', 'Last name', 'Family name'],
      at,
      ...latinNameSlot,
      lines: 1,
      normalise: maoriName,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '2005-03-20',
      labels: ['Date of birth', 'DOB', 'D.O.B.', 'Birth date'],
      at,
      ...pastDate,
    },
    cardNumber: {
      description: "The card's number: eight digits",
      example: '12345678',
      labels: ['Card number', 'Card No.', 'Card ID', 'Number'],
      at,
      bare: 0.8,
      normalise: (text) => bareNumber(text, /^\d{8}$/),
      validate: kiwiAccessNumber,
    },
  },
  otherLabels: ['Date of issue', 'Issued', 'Date of expiry', 'Expiry date', 'Expires', 'Signature', 'Valid from'],
});
