import type { Line } from '../../page.ts';
import { hanVariants } from './han-variants.ts';

/** A text without what label matching does not look at; `at` gives each character's code point index in the text. */
export interface FoldedText {
  readonly joined: string;
  /** UTF-16 code units of `joined`; what lies outside the first plane counts as no letter. */
  readonly codes: Uint16Array;
  readonly has: ReadonlySet<number>;
  /** A bit for each code, by its lowest five bits: a quick look at what another text lacks. */
  readonly bits: number;
  readonly at: readonly number[];
}

const plainFor: Readonly<Record<string, string>> = {
  ...{ Ə: 'E', Ø: 'O', Ł: 'I', Đ: 'D', Ð: 'D', Æ: 'AE', Œ: 'OE', ß: 'SS', ẞ: 'SS', Þ: 'TH', İ: 'I', ı: 'I' },
  // Letters and digits that recognisers mix up count as one: I, L, 1 and |; O and 0.
  ...{ L: 'I', '1': 'I', '|': 'I', '!': 'I', '0': 'O' },
  // Arabic letters that differ by language, or by dots alone.
  ...{ ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه' },
  ...hanVariants,
};

/** Every mark but the vowel signs of Devanagari and Bengali, without which short words are soon alike. */
const marks = /(?![\u093E-\u094C\u09BE-\u09CC])\p{M}/gu;

/**
 * Upper case, no diacritics, spaces or punctuation, and shapes that recognisers mix up made one (`rn` and `m` too, and the
 * forms of one Chinese character), so that `Sumame/Nom` and `Surname / Nom` are the same label.
 */
export function foldText(text: string): FoldedText {
  const chars: string[] = [];
  const at: number[] = [];
  for (const [index, char] of [...text].entries()) {
    for (const upper of char.normalize('NFKD').replace(marks, '').toUpperCase()) {
      for (const plain of plainFor[upper] ?? upper) {
        if (plain.length > 1 || !/[\p{L}\p{M}\p{N}]/u.test(plain)) continue;
        if (plain === 'N' && chars.at(-1) === 'R' && index - (at.at(-1) ?? 0) <= 1) {
          chars[chars.length - 1] = 'M';
          continue;
        }
        chars.push(plain);
        at.push(index);
      }
    }
  }
  const joined = chars.join('');
  const codes = Uint16Array.from(joined, (char) => char.charCodeAt(0));
  const bits = codes.reduce((all, code) => all | (1 << (code & 31)), 0);
  return { joined, codes, has: new Set(codes), bits, at };
}

const folded = new WeakMap<Line, FoldedText>();

/** A line's text, folded once: every document type looks for its labels in it. */
export function foldedLine(line: Line): FoldedText {
  const text = folded.get(line) ?? foldText(line.text);
  folded.set(line, text);
  return text;
}
