import type { Glyph } from '../../page.ts';
import { vietnameseProvinces } from '../validate/vietnamese-provinces.ts';
import { joinedLines } from './joined-lines.ts';

/** Below this the recogniser's runner-up is looked at. */
const doubtful = 0.9;
/** The surnames of nearly everybody in Vietnam. */
const surnames = new Set(
  'NGUYỄN TRẦN LÊ PHẠM HUỲNH HOÀNG PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐOÀN TRƯƠNG MAI ĐINH TRỊNH TÔ HÀ CAO CHÂU TẠ QUÁCH LƯƠNG ĐÀO LƯU KIỀU THÁI TĂNG LA'.split(
    ' ',
  ),
);

/** Those of two in three, which no other surname has the letters of: with other marks they are misread. */
const common = new Map(
  ['NGUYỄN', 'TRẦN', 'PHẠM', 'HUỲNH', 'HOÀNG', 'VÕ', 'ĐẶNG', 'BÙI', 'ĐỖ'].map((name) => [baseOf(name), name]),
);

/**
 * A text whose doubtful letters are the recogniser's runners-up where those alone make a Vietnamese syllable or name: what
 * ends in C, CH, P or T has the tone of Á or of Ạ (`BẢC` is no word, `BẮC` is one); a name in capitals begins with a
 * surname (`PHẠM`, not `PHAM`), and THỊ is a woman's second name.
 * @param letters as many as glyphs
 */
export function vietnameseSyllables(glyphs: readonly Glyph[], letters: readonly string[]): string {
  const written = [...letters];
  const words = wordsOf(written);
  words.forEach(([from, to], index) => {
    const isWrong = (word: string): boolean =>
      endsWrong(word) ||
      tonesIn(word) > 1 ||
      (words.length > 1 && isCapital(written) && index === 0 && !surnames.has(word)) ||
      (words.length > 2 && isCapital(written) && index === 1 && word === 'THI');
    const word = written.slice(from, to).join('');
    if (!isWrong(word)) return;
    const surname = index === 0 && words.length > 1 && isCapital(written) ? common.get(baseOf(word)) : undefined;
    if (surname?.length === word.length) {
      written.splice(from, to - from, ...surname);
      return;
    }
    for (let at = from; at < to; at += 1) {
      const { confidence = 1, runnerUp } = glyphs[at] ?? {};
      const letter = written[at] ?? '';
      if (runnerUp === undefined || confidence >= doubtful || baseOf(runnerUp) !== baseOf(letter)) continue;
      if (
        !isWrong(
          written
            .slice(from, to)
            .with(at - from, runnerUp)
            .join(''),
        )
      ) {
        written[at] = runnerUp;
        return;
      }
    }
  });
  return written.join('');
}

/**
 * A place with its names in small letters but for the first: C, O, S, U, V, X and some others look alike in both (`Bảo LộC`).
 * Abbreviations (TP, HCM) have no marks, and places all in capitals stay as they are.
 */
export function vietnamesePlace(text: string): string | null {
  const place = withProvince(joinedLines(text));
  if (place === null || !/\p{Lu}\p{Ll}.*\p{Lu}\p{Ll}/u.test(place)) return place;
  return place.replace(/\p{Lu}\p{L}+\p{Lu}(?!\p{L})/gu, (word) =>
    /\p{M}/u.test(word.normalize('NFD')) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

/** A place whose last part is a province, with that one's own marks. */
function withProvince(place: string | null): string | null {
  const [, before = '', last = ''] = /^(.*,\s*(?:(?:TP\.?|Tỉnh|Thành phố)\s+)?)([^,]+)$/u.exec(place ?? '') ?? [];
  const province = provinces.get(baseOf(last));
  return province === undefined ? place : before + province;
}

const provinces = new Map([...vietnameseProvinces.values()].map((name) => [baseOf(name), name]));

function wordsOf(letters: readonly string[]): [from: number, to: number][] {
  const words: [number, number][] = [];
  letters.forEach((letter, at) => {
    if (!/\p{L}/u.test(letter)) return;
    const last = words.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else words.push([at, at + 1]);
  });
  return words;
}

/** Grave, hook, tilde, acute, dot below: a syllable has one at the most. */
function tonesIn(word: string): number {
  return word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu)?.length ?? 0;
}

/** Syllables that a stop ends carry no other tones than these two, and never none. */
function endsWrong(word: string): boolean {
  const marks = word.toUpperCase().normalize('NFD');
  return /[AEIOUY]\p{M}*(?:C|CH|P|T)$/u.test(marks) && !/[\u0301\u0323]/u.test(marks);
}

function isCapital(letters: readonly string[]): boolean {
  return letters.every((letter) => letter === letter.toUpperCase());
}

function baseOf(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
}
