import { withDigitsFor } from './digit-look-alikes.ts';

/**
 * A number without spaces, points, hyphens, slashes and the words around it (`160 cm`, `Nr. 12 345`); null where what
 * remains is not of the form. Letters stand for the digits they look like only where that gives the form.
 */
export function bareNumber(text: string, form: RegExp): string | null {
  const plain = text.normalize('NFKC').replace(/[\s.,:;'’/_-]/gu, '');
  const digits = plain.replace(/^\D*?(?=\d)|(?<=\d)\D*$/gu, '');
  return [plain, digits, withDigitsFor(plain)].find((candidate) => form.test(candidate)) ?? null;
}
