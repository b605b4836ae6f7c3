import { defineDocument } from '../define.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { joinedLines } from '../normalise/joined-lines.ts';
import { isNoise, latinText } from '../normalise/latin-text.ts';
import { printedGender } from '../normalise/gender.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { birthDateOf, malaysianIdentityNumber, sexOf } from '../validate/malaysian-identity-number.ts';

/**
 * The Malaysian identity card with a chip (National Registration Regulations 1990): MyKad of citizens since 2001, MyPR of
 * permanent and MyKAS of temporary residents, which have the same layout in other colours. Name and address have no labels:
 * they stand under the chip, in this order. The back repeats the number with two more groups.
 */
export const myIdCard = defineDocument({
  type: 'my_id_card',
  title: 'Malaysia ID Card',
  covers: 'Malaysian MyKad, MyPR and MyKAS, front and back',
  region: 'asia',
  country: 'malaysia',
  script: ['Latn'],
  state: 'MYS',
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['PENDAFTARAN NEGARA'], weight: 0.5 },
    { texts: ['MyKad', 'MyPR', 'MyKAS'], weight: 0.2 },
  ],
  labelWeight: 0.3,
  fields: {
    cardNumber: {
      description: 'Identity card number (NRIC): birth date, place of birth, sequence; 12 digits',
      example: '901231086123',
      bare: 0.95,
      place: { side: 'front', labelX: 4, x: 4, y: 16.8 },
      normalise: identityNumber,
      validate: malaysianIdentityNumber,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601; not printed but contained in the number',
      example: '1990-12-31',
    },
    gender: {
      description: 'Male (LELAKI) or Female (PEREMPUAN)',
      example: 'Male',
      bare: 0.8,
      place: { side: 'front', labelX: 70, x: 70, y: 47.2 },
      normalise: printedSex,
    },
    name: {
      description: 'Name as printed',
      example: 'AHMAD BIN ISMAIL',
      lines: 2,
      place: { side: 'front', labelX: 4, x: 4, y: 34.5 },
      between: ['cardNumber', 'address'],
      normalise: malaysianName,
      fit: (text) => (malaysianName(text) === null ? 0 : isAddress(text) ? 0.3 : 1),
    },
    address: {
      description: 'Address, its printed lines joined',
      example: 'NO. 123, JALAN TUANKU ABDUL RAHMAN, 50100 KUALA LUMPUR',
      lines: 6,
      join: '\n',
      place: { side: 'front', labelX: 4, x: 4, y: 41 },
      between: ['name', null],
      normalise: (text) => joinedLines(text)?.toUpperCase() ?? null,
      fit: (text) => ((latinText(text) ?? /\d/u.exec(text)) === null || isNoise(text) ? 0 : 1),
    },
  },
  // What is the same on every card tells where its fields are.
  parts: {
    title: { labels: ['KAD PENGENALAN'], place: { side: 'front', labelX: 4, x: 4, y: 4.9 }, normalise: () => null },
    englishTitle: { labels: ['IDENTITY CARD'], place: { side: 'front', labelX: 4, x: 4, y: 11.9 }, normalise: () => null },
    citizenship: {
      labels: ['WARGANEGARA', 'PEMASTAUTIN TETAP', 'PEMASTAUTIN SEMENTARA'],
      place: { side: 'front', labelX: 59, x: 59, y: 44.2 },
      normalise: () => null,
    },
  },
  otherLabels: ['MALAYSIA'],
  derive: [
    { field: 'dateOfBirth', from: 'cardNumber', using: (number, { today }) => birthDateOf(number, today), rule: 'NRIC digits 1-6 (birth date)' },
    { field: 'gender', from: 'cardNumber', using: sexIn, rule: 'NRIC digit 12 (odd for men)' },
  ],
  checks: [agreesWithNumber('gender', 'cardNumber', sexIn, 'sex = parity of the number (NRIC digit 12)')],
}); // prettier-ignore

/** `901231-08-6123`, on the back with the card's own two groups behind it. */
function identityNumber(text: string): string | null {
  const plain = withDigitsFor(
    text
      .normalize('NFKC')
      .replace(/\s?-\s?/gu, '-')
      .trim(),
  );
  const match = /^\D*(\d{6})-?(\d\d)-?(\d{4})(?:-\d\d){0,2}\D*$/u.exec(plain);
  return match ? match.slice(1).join('') : null;
}

function sexIn(number: string): string | null {
  const sex = sexOf(number);
  return sex && { M: 'Male', F: 'Female' }[sex];
}

/** The last word of the row, before which stands the religion. */
function printedSex(text: string): string | null {
  const sex = printedGender(/(\p{L}{5,})\P{L}*$/u.exec(text)?.[1] ?? '');
  return sex === 'X' ? null : sex;
}

/** Fathers' names stand behind BIN, BINTI, A/L and A/P, another name of the same person behind @. */
function malaysianName(text: string): string | null {
  const name = latinText(text.replace(/\bA\s?[/I1L|]\s?([LP])\b/gu, 'A/$1').replace(/\s*@\s*/gu, ' @ '));
  return name !== null && /^[\p{Script=Latin}\p{M}' .@/-]+$/u.test(name) && !isNoise(name) ? name.toUpperCase() : null;
}

/** Words that begin an address or name its state, and no person. */
function isAddress(text: string): boolean {
  return /\d|^(?:NO|LOT|BLOK|JALAN|JLN|LORONG|TAMAN|TMN|KAMPUNG|KG|PANGSAPURI|FLAT|RUMAH|FELDA|BATU|PERSIARAN|LEBUH|W\.?\s?PERSEKUTUAN)\b/u.test(text);
} // prettier-ignore
