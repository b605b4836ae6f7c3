import { withDigitsFor } from './digit-look-alikes.ts';

/** Digits that a recogniser gives for the letters they look like. */
const letterOf: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '6': 'G', '8': 'B' };

/**
 * A number of letters and digits at known places, each read as what may stand there; null where the length differs.
 * @param form A for a letter, 0 for a digit, anything else for either
 */
export function numberOfForm(text: string, form: string): string | null {
  const plain = [...text.toUpperCase().replace(/[\s.:-]/gu, '')];
  if (plain.length !== form.length) return null;
  const value = plain.map((char, index) => {
    if (form[index] === '0') return withDigitsFor(char);
    return form[index] === 'A' ? (letterOf[char] ?? char) : char;
  });
  const fits = value.every((char, index) =>
    form[index] === '0' ? /\d/.test(char) : form[index] === 'A' ? /\p{Lu}/u.test(char) : /[\p{Lu}\d]/u.test(char),
  );
  return fits ? value.join('') : null;
}
