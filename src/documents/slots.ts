import type { ReadContext, Slot } from './define.ts';
import { printedGender } from './normalise/gender.ts';
import { bareNumber } from './normalise/bare-number.ts';
import { isTransliterated, spelledOut } from './normalise/icao-transliteration.ts';
import { latinName, latinPlace } from './normalise/latin-text.ts';
import { mergeName } from './normalise/merge-name.ts';
import { nameFit, placeFit } from './normalise/name-fit.ts';
import { printedDate } from './normalise/printed-date.ts';
import { thaiDateText } from './normalise/thai-date.ts';

/** What many documents' fields have in common: a type spreads one of these and adds labels. */

/** A day before today. The month may be a name, in any language. */
export const pastDate = {
  row: true,
  normalise: (text, { today }) => printedDate(text, { notAfter: today }),
} satisfies Partial<Slot>;

/** The end of a term: two-digit years reach 50 years ahead. */
export const futureDate = {
  row: true,
  normalise: (text, { today }) => printedDate(text, { notAfter: `${Number(today.slice(0, 4)) + 50}${today.slice(4)}` }),
} satisfies Partial<Slot>;

/** A day in the Buddhist era, published in Thai digits. */
export const thaiDay = { row: true, normalise: thaiDateText } satisfies Partial<Slot>;

/** The same day in English, on papers that have both. */
export const englishDay = {
  row: true,
  normalise: (text, context) => (/\p{Script=Thai}/u.test(text) ? null : futureDate.normalise(text, context)),
} satisfies Partial<Slot>;

/** Dates whose month comes first in `03/04/1988`, as in the United States. */
export const pastMonthFirst = {
  row: true,
  normalise: (text, { today }) => printedDate(text, { notAfter: today, first: 'month' }),
} satisfies Partial<Slot>;
export const futureMonthFirst = {
  row: true,
  normalise: (text, { today }) =>
    printedDate(text, { notAfter: `${Number(today.slice(0, 4)) + 50}${today.slice(4)}`, first: 'month' }),
} satisfies Partial<Slot>;

/** A name in Latin capitals, of one line or two, as written in one line. */
export const latinNameSlot = { lines: 2, normalise: latinName, fit: nameFit } satisfies Partial<Slot>;

const namesOfMrz = {
  ...latinNameSlot,
  prefer: 'VIZ',
  agrees: (printed: string, mrz: string) => isTransliterated(printed, mrz, true),
  spell: (printed: string, mrz: string, { state }: ReadContext) => spelledOut(printed, mrz, state),
  merge: mergeName,
} satisfies Partial<Slot>;

/** Names that the MRZ has too: the print's diacritics count where the MRZ agrees (ICAO 9303-3 §6). */
export const surname = { ...namesOfMrz, mrz: 'surname' } satisfies Partial<Slot>;
export const givenNames = { ...namesOfMrz, mrz: 'givenNames' } satisfies Partial<Slot>;

/** The sex as one letter, M, F or X, of print such as `F`, `V/F` or `Female`. */
export const sexLetter = {
  brief: true,
  // `1,80 m` is none.
  normalise: (text: string) => (/^\D{1,12}$/u.test(text) ? (printedGender(text)?.charAt(0) ?? null) : null),
  mrz: 'sex',
  fromMrz: (sex: string) => sex.charAt(0),
  agrees: (printed: string, sex: string) => printed === sex.charAt(0),
} satisfies Partial<Slot>;

/** A place, an office or an address in Latin capitals. */
export const latinPlaceSlot = {
  lines: 2,
  row: true,
  normalise: (text, { state }) => latinPlace(text, state),
  fit: placeFit,
} satisfies Partial<Slot>;

/** A height in centimetres; with its unit it is known wherever it stands. */
export const heightSlot = {
  normalise: (text) => bareNumber(text, /^(?:[12]\d\d|[5-9]\d)$/),
  fit: (text) => (bareNumber(text, /^(?:[12]\d\d|[5-9]\d)$/) === null ? 0 : /\d\s*cm$/iu.test(text.trim()) ? 1 : 0.9),
  bare: 0.7,
} satisfies Partial<Slot>;
