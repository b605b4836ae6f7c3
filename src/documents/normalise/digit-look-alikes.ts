/** Letters that a recogniser gives for the digits they look like. */
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

/** The text with the digits that its letters look like, but for letters in `kept`: those that may stand there. */
export function withDigitsFor(text: string, kept = ''): string {
  return [...text].map((char) => (kept.includes(char) ? char : (digitOf[char] ?? char))).join('');
}

/** Digits that a recogniser gives for the letters they look like. */
const letterOf: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 6: 'G', 8: 'B' };

/** The text with the letters that its digits look like. */
export function withLettersFor(text: string): string {
  return [...text].map((char) => letterOf[char] ?? char).join('');
}

const kinds: Readonly<Record<string, RegExp>> = { A: /\p{Lu}/u, '9': /\d/ };
const either = /[\p{Lu}\d]/u;

/**
 * A number of letters and digits in known places, in capitals and without separators, each sign read as what may stand in its
 * place. Null where the text has more or fewer signs, or one that looks like nothing there.
 * @param places `A` for a letter, `9` for a digit, anything else for either: `AAAAA9999A`
 * @param form what the number must be, where that is other than its places: it may allow a letter in a digit's
 */
export function lettersAndDigits(text: string, places: string, form?: RegExp): string | null {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.,:;'’/_-]/gu, '');
  if (form?.test(plain)) return plain;
  const signs = [...plain];
  if (signs.length !== places.length) return null;
  const read = signs.map((sign, at) =>
    places[at] === '9' ? withDigitsFor(sign) : places[at] === 'A' ? withLettersFor(sign) : sign,
  );
  const fits = form
    ? form.test(read.join(''))
    : read.every((sign, at) => (kinds[places[at] ?? ''] ?? either).test(sign));
  return fits ? read.join('') : null;
}
