import type { Glyph } from '../../page.ts';
import type { Finding } from '../define.ts';
import { compactDate } from '../normalise/calendar-date.ts';
import { provinces } from './provinces.ts';

const rule = 'GB 11643-1999 (ISO 7064 MOD 11-2)';
/** GB 11643-1999 §4.3, table 1. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** The citizen identification number of China: region (6), birth date (8), sequence (3, odd for men), check character. */
export function residentNumber(number: string): Finding {
  if (!hasCheckCharacter(number)) return { verdict: 'INVALID', rule };
  if (birthDateOf(number) === null) return { verdict: 'INVALID', rule: 'GB 11643-1999 (birth date)' };
  if (!provinces.has(number.slice(0, 2))) return { verdict: 'INVALID', rule: 'GB/T 2260 (province)' };
  return { verdict: 'VALID', rule };
}

/** Whether 17 digits and the check character agree (ISO 7064 MOD 11-2). */
export function hasCheckCharacter(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return checkCharacters[sum % 11] === number[17];
}

/** The birth date inside a number, as an ISO date; null where that day does not exist. */
export function birthDateOf(number: string): string | null {
  return compactDate(number.slice(6, 14));
}

/** 男 for an odd sequence number, 女 for an even one (GB 11643-1999 §3.3); null where it is none. */
export function genderOf(number: string): string | null {
  if (!/^\d{17}[\dX]$/.test(number)) return null;
  return Number(number[16]) % 2 === 1 ? '男' : '女';
}

/** What a recogniser gives for a digit: letters that no number holds, and digits of like shape. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{
    O: '0',
    o: '0',
    Q: '0',
    D: '0',
    U: '0',
    I: '1',
    l: '1',
    i: '1',
    '|': '1',
    L: '1',
    T: '7',
    Z: '2',
    z: '2',
    A: '4',
  },
  ...{ S: '5', s: '5', G: '6', b: '6', B: '8', g: '9', q: '9', x: 'X', K: 'X', k: 'X', '×': 'X' },
  ...{ '0': '68', '1': '7', '2': '7', '3': '8', '5': '6', '6': '508', '7': '1', '8': '306', '9': '0' },
};
/** A digit that the recogniser was this sure of is not doubted. */
const sure = 0.9;

/**
 * Corrects a misread number where the check character proves the correction: among the numbers that differ from the
 * reading only at doubtful characters (one or two of them), exactly one is valid, and it does not contradict a birth
 * date that was read beside it. Null where nothing is proved, or nothing needs correcting.
 */
export function repairResidentNumber(glyphs: readonly Glyph[], printedBirthDate: string | null): string | null {
  const read = glyphs.filter((glyph) => glyph.char.trim() !== '');
  if (read.length !== 18 || hasCheckCharacter(read.map((glyph) => glyph.char).join(''))) return null;
  const options = read.map((glyph, index) => optionsFor(glyph, index === 17));
  const forced = options.filter((option) => !option.possible).length;
  for (const doubted of [forced, forced + 1]) {
    if (doubted === 0 || doubted > 4) continue;
    const proved = [...numbersWith(options, doubted)].filter(
      (number) =>
        residentNumber(number).verdict === 'VALID' &&
        (printedBirthDate === null || birthDateOf(number) === printedBirthDate),
    );
    const [only] = new Set(proved);
    if (only !== undefined && new Set(proved).size === 1) return only;
    if (proved.length > 1) return null;
  }
  return null;
}

interface Option {
  readonly read: string;
  /** Whether the character read can stand at this place at all. */
  readonly possible: boolean;
  readonly others: readonly string[];
}

function optionsFor(glyph: Glyph, last: boolean): Option {
  const fits = (char: string) => /^\d$/.test(char) || (last && char === 'X');
  const possible = fits(glyph.char);
  const others = new Set<string>();
  if (!possible || glyph.confidence < sure) {
    for (const char of lookAlikes[glyph.char] ?? '') others.add(char);
    if (glyph.runnerUp !== undefined) {
      others.add(glyph.runnerUp);
      for (const char of possible ? '' : (lookAlikes[glyph.runnerUp] ?? ''))
        if (!fits(glyph.runnerUp)) others.add(char);
    }
  }
  others.delete(glyph.char);
  return { read: glyph.char, possible, others: [...others].filter(fits) };
}

/** Every number that takes another character at exactly `changes` places, the impossible ones among them. */
function* numbersWith(options: readonly Option[], changes: number, from = 0, prefix = ''): Generator<string> {
  const option = options[from];
  if (option === undefined) {
    if (changes === 0) yield prefix;
    return;
  }
  if (option.possible) yield* numbersWith(options, changes, from + 1, prefix + option.read);
  if (changes > 0)
    for (const other of option.others) yield* numbersWith(options, changes - 1, from + 1, prefix + other);
}
