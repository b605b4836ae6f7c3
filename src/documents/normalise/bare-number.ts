/** Letters that a recogniser gives for digits, where only digits can stand. */
const digitOf: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};

/**
 * A number without spaces, points, hyphens, slashes and the words around it (`160 cm`, `Nr. 12 345`); null where what
 * remains is not of the form. Letters stand for the digits they look like only where that gives the form.
 */
export function bareNumber(text: string, form: RegExp): string | null {
  const plain = text.normalize('NFKC').replace(/[\s.,:;'’/_-]/gu, '');
  const digits = plain.replace(/^\D*?(?=\d)|(?<=\d)\D*$/gu, '');
  const guessed = [...plain].map((char) => digitOf[char] ?? char).join('');
  return [plain, digits, guessed].find((candidate) => form.test(candidate)) ?? null;
}
