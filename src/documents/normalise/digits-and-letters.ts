import { withDigitsFor } from './digit-look-alikes.ts';

const letterOf: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 8: 'B' };

/**
 * A number that has letters in some places and digits in others, without spaces and points: each character that is of the
 * other kind becomes what it looks like. Null where the result is not of the form.
 * @param places `A` for a letter, `0` for a digit: `AA00000AA`
 * @param form what may stand there; a letter that it allows in a digit's place is left alone
 */
export function digitsAndLetters(text: string, places: string, form: RegExp): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.:-]+/gu, '');
  if (form.test(plain)) return plain;
  if (plain.length !== places.length) return null;
  const number = [...plain]
    .map((char, index) => (places.charAt(index) === 'A' ? (letterOf[char] ?? char) : withDigitsFor(char)))
    .join('');
  return form.test(number) ? number : null;
}
