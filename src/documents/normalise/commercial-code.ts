import type { Glyph } from '../../page.ts';
import type { CheckRule } from '../define.ts';
import { commercialCodeRows } from './commercial-code-rows.ts';

/** The character of a Chinese commercial code, four digits; null where it has none. */
export function characterOf(code: string): string | null {
  const char = commercialCodeRows[Number(code.slice(0, 2))]?.[Number(code.slice(2))] ?? '\u3000';
  return /^\d{4}$/.test(code) && char !== '\u3000' ? char : null;
}

/** Codes in groups of four digits, one for each character of a name: `7115 1129 2429`. Null where the text is none. */
export function commercialCodes(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s.,-]/gu, '');
  return /^(?:\d{4}){1,6}$/.test(digits) ? (digits.match(/\d{4}/g)?.join(' ') ?? null) : null;
}

/** A character that the recogniser was this sure of is not corrected: variants of one character share a code. */
const sure = 0.97;

/**
 * A name's characters as its codes have them, where the two differ in characters that were doubtful, or in one that was
 * lost; null where most of the name does not agree.
 */
export function nameByCodes(glyphs: readonly Glyph[], codes: string | null): string | null {
  const wanted = (codes ?? '').split(' ').map(characterOf);
  const read = glyphs.filter(({ char }) => /\p{Script=Han}/u.test(char));
  if (wanted.length < 2 || wanted.includes(null)) return null;
  const agreeing = wanted.filter((char) => read.some((glyph) => glyph.char === char)).length;
  if (2 * agreeing < wanted.length) return null;
  if (
    read.length === wanted.length &&
    read.some(({ char, confidence }, at) => char !== wanted[at] && confidence >= sure)
  )
    return null;
  return wanted.join('');
}

/** Whether a name is the one that its codes spell. Nothing to compare where either is missing. */
export function agreesWithCodes(nameField: string, codeField: string): CheckRule {
  return (values) => {
    const [name, codes] = [values(nameField), values(codeField)];
    if (name === null || codes === null) return null;
    const spelt = codes.split(' ').map((code) => characterOf(code) ?? '?');
    const verdict = spelt.join('') === name ? 'VALID' : 'INVALID';
    return {
      rule: 'name = its Chinese commercial codes',
      verdict,
      evidence: `printed ${name}, codes ${spelt.join('')}`,
    };
  };
}
