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
