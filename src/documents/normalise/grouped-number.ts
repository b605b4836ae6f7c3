import { asciiDigits } from './ascii-digits.ts';

/**
 * A number in its published form: the digits of the text, whichever script and separators it was printed with, in
 * groups of these lengths (`[5, 7, 1]` gives `12345-6789012-3`). Null where there are more or fewer digits, or letters
 * among them.
 */
export function groupedNumber(text: string, groups: readonly number[], separator = '-'): string | null {
  const digits = asciiDigits(text).replace(/[\s.,:;/_-]/gu, '');
  const length = groups.reduce((sum, group) => sum + group, 0);
  if (!/^[0-9]+$/.test(digits) || digits.length !== length) return null;
  let at = 0;
  return groups.map((group) => digits.slice(at, (at += group))).join(separator);
}
