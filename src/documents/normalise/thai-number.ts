import { asciiDigits } from './ascii-digits.ts';
import { groupedNumber } from './grouped-number.ts';

/** As cards space it, 1 2345 67890 12 3; spaces behind the second group may be lost. */
const spaced = /(?<!\d)\d[ -]\d{4}[ -]?\d{5}[ -]?\d{2}[ -]?\d(?!\d)/u;

/** A Thai citizen number of 13 digits, also behind a date that the detector took for the beginning of its line. Null for none. */
export function thaiNumber(text: string): string | null {
  return groupedNumber(spaced.exec(asciiDigits(text))?.[0] ?? text, [13]);
}
