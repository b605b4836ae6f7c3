/** What a recogniser gives for the filler `<`. */
const fillers = new Set('<«‹〈《＜≤⟨≺ΛΛ∧^·˂ᐸ');

/** Characters of like shape: what a glyph that cannot stand in a column may have been. */
const digitFor: Readonly<Record<string, string>> = {
  ...{ O: '0', Q: '0', D: '0', U: '0', I: '1', L: '1', T: '7', Z: '2', A: '4', S: '5', G: '6', B: '8' },
};
const letterFor: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '8': 'B',
};

/** The MRZ character that a recognised character stands for; null for one that is none (ICAO 9303-3 §4.3). */
export function mrzCharacter(char: string): string | null {
  if (fillers.has(char)) return '<';
  const plain = char.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  if (/^[A-Z0-9<]$/.test(plain)) return plain;
  return others[char] ?? null;
}

const others: Readonly<Record<string, string>> = {
  Ø: '0',
  '|': 'I',
  '×': 'X',
  '✕': 'X',
  '(': '<',
  '[': '<',
  '€': 'C',
  $: 'S',
};

/** The kind of a column in which nothing stands: between two lines of a zone that were read as one. */
export const gap = '_';

/** Whether a character may stand in a column of this kind (see MrzLayout). */
export function fitsKind(char: string, kind: string): boolean {
  const letter = char >= 'A' && char <= 'Z';
  const digit = char >= '0' && char <= '9';
  switch (kind) {
    case 'l':
      return letter;
    case 'a':
    case 't':
      return letter || char === '<';
    case 'n':
      return letter || digit || char === '<';
    case 's':
      return char === 'M' || char === 'F' || char === 'X' || char === '<';
    case gap:
      return false;
    case 'o':
    case 'd':
      return digit || char === '<';
    default:
      return digit;
  }
}

/** The character of like shape that may stand in a column of this kind, or null. */
export function coerceToKind(char: string, kind: string): string | null {
  if (fitsKind(char, kind)) return char;
  const other = 'alt'.includes(kind)
    ? letterFor[char]
    : kind === 's'
      ? ({ N: 'M', H: 'M', P: 'F', E: 'F' } as Record<string, string>)[char]
      : digitFor[char];
  return other !== undefined && fitsKind(other, kind) ? other : null;
}

/** Every character of like shape, either way, for columns where letters and digits both may stand. */
export function lookAlikes(char: string): readonly string[] {
  return [...(pairs[char] ?? '')];
}

const pairs: Readonly<Record<string, string>> = {
  ...{ '0': 'ODQ', O: '0QD', Q: '0O', D: '0O', '1': 'IL7', I: '1L', L: '1I', '7': '1T', T: '7', '2': 'Z', Z: '2' },
  ...{ '4': 'A', A: '4', '5': 'S6', S: '5', '6': '5G8', G: '6C', '8': 'B36', B: '8', '3': '8', U: 'V', V: 'UY' },
  ...{ '9': 'G', C: 'G', M: 'N', N: 'M', P: 'F', F: 'P', E: 'F', H: 'N', K: 'X', X: 'K' },
};
