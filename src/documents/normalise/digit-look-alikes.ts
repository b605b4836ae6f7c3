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

/**
 * A number of letters and digits in known places, in capitals and without separators, each sign read as what may stand in its
 * place. Null where the text has more or fewer signs, or one that looks like nothing there.
 * @param form `A` for a letter, `9` for a digit: `AAAAA9999A`
 */
export function lettersAndDigits(text: string, form: string): string | null {
  const plain = [
    ...text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s.,:;'’/_-]/gu, ''),
  ];
  if (plain.length !== form.length) return null;
  const signs = plain.map((sign, index) => (form[index] === '9' ? digitOf : letterOf)[sign] ?? sign);
  const fits = signs.every((sign, index) => (form[index] === '9' ? /^\d$/ : /^[A-Z]$/).test(sign));
  return fits ? signs.join('') : null;
}
