import type { Glyph } from '../../page.ts';

/**
 * How the characters that a recogniser gives, which is from left to right as they are printed, become text:
 * `printed`: as they come. `arabic`: what runs to the left is turned round, digits and Latin stay (see below).
 * `indic`: vowel signs printed before their consonants go behind them, as Bengali and Devanagari are written in Unicode.
 */
export const glyphOrders = ['printed', 'arabic', 'indic'] as const;
export type GlyphOrder = (typeof glyphOrders)[number];

/** The glyphs in the order of the text that they are read as. Their places stay: `at` counts from the left. */
export function inReadingDirection(glyphs: readonly Glyph[], order: GlyphOrder): readonly Glyph[] {
  if (order === 'arabic') return persianWherePersian(fromLeftToRight(glyphs));
  return order === 'indic' ? vowelsBehind(glyphs) : glyphs;
}

/** Letters and marks of the Arabic script; its digits and the comma run with whatever they stand in. */
const rightToLeft = '\\u0600-\\u060B\\u060D-\\u065F\\u066E-\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FF';
const hasRightToLeft = new RegExp(`[${rightToLeft}]`, 'u');
/**
 * Letters and digits that run to the right, and whatever stands between two of them. A number in groups is one run,
 * where Unicode's bidirectional algorithm (UAX 9) would turn the groups round: cards print numbers to be read as one.
 */
const toTheRight = new RegExp(
  `(?![${rightToLeft}])[\\p{L}\\p{N}](?:[^${rightToLeft}]*(?![${rightToLeft}])[\\p{L}\\p{N}])?`,
  'gu',
);
const mirrors = new Map([...'()[]{}<>«»'].map((char, index, all) => [char, all[index ^ 1] ?? char]));

function fromLeftToRight(glyphs: readonly Glyph[]): readonly Glyph[] {
  const text = textOf(glyphs);
  if (!hasRightToLeft.test(text)) return glyphs;
  const turned: Glyph[] = [];
  let end = text.length;
  const turn = (from: number) => {
    for (const glyph of glyphs.slice(from, end).reverse()) turned.push(mirrored(glyph));
  };
  for (const { index, 0: run } of [...text.matchAll(toTheRight)].reverse()) {
    turn(index + run.length);
    turned.push(...glyphs.slice(index, index + run.length));
    end = index;
  }
  turn(0);
  return turned;
}

function mirrored({ char, runnerUp, ...rest }: Glyph): Glyph {
  const mirror = (one: string) => mirrors.get(one) ?? one;
  return { ...rest, char: mirror(char), ...(runnerUp === undefined ? {} : { runnerUp: mirror(runnerUp) }) };
}

/** Characters that Persian and Urdu have and Arabic has not. */
const persian =
  /[\u067E\u0686\u0698\u06A9\u06AF\u0679\u0688\u0691\u06BA\u06BE\u06C0\u06C1-\u06C3\u06D2\u06D3\u06F4-\u06F6]/u;
/** Characters that look the same in both, which the recogniser gives as the Arabic ones. */
const arabicTwins = new Map([
  ['\u064A', '\u06CC'],
  ['\u0649', '\u06CC'],
  ['\u0643', '\u06A9'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value): [string, string] => [digit, String.fromCharCode(0x06f0 + value)]),
]);

/** A line that holds any letter or digit of Persian or Urdu alone is written in their characters throughout. */
function persianWherePersian(glyphs: readonly Glyph[]): readonly Glyph[] {
  if (!persian.test(textOf(glyphs))) return glyphs;
  return glyphs.map((glyph) => ({ ...glyph, char: arabicTwins.get(glyph.char) ?? glyph.char }));
}

/** A vowel sign that stands before its consonants, and those: any number joined by viramas, each with or without a dot. */
const vowelBefore =
  /[\u09BF\u09C7\u09C8\u093F](?:[\u0995-\u09B9\u0915-\u0939][\u09BC\u093C]?[\u09CD\u094D])*[\u0995-\u09B9\u0915-\u0939][\u09BC\u093C]?/gu;

function vowelsBehind(glyphs: readonly Glyph[]): readonly Glyph[] {
  const ordered = [...glyphs];
  for (const { index, 0: run } of textOf(glyphs).matchAll(vowelBefore)) {
    ordered.splice(
      index,
      run.length,
      ...glyphs.slice(index + 1, index + run.length),
      ...glyphs.slice(index, index + 1),
    );
  }
  return ordered.reduce<Glyph[]>((whole, glyph) => {
    const last = whole.at(-1);
    // The two halves of one vowel sign, printed around the consonant: one character in NFC.
    const joined = last ? (last.char + glyph.char).normalize('NFC') : '';
    if (!last || joined.length > 1) return [...whole, glyph];
    const { runnerUp: _one, ...before } = last;
    return [
      ...whole.slice(0, -1),
      { ...before, char: joined, confidence: Math.min(last.confidence, glyph.confidence) },
    ];
  }, []);
}

/** One UTF-16 unit a glyph: the dictionaries of these scripts hold nothing else. */
function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ char }) => char.charAt(0)).join('');
}
