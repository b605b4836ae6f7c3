import type { Glyph } from '../../page.ts';
import { vietnameseSyllables } from './vietnamese-syllables.ts';

/**
 * A text as its issuing state writes it: a letter with a mark that the state's alphabet has not (Š in Poland) becomes
 * the letter of the same base that it has (Ś), where the recogniser's runner-up or the mark's shape leaves only one. Base
 * letters never change, nor does anything of a state whose letters are not listed here.
 * @param state ICAO 9303-3 §5 code, fillers left out
 */
export function asStateWrites(glyphs: readonly Glyph[], state: string | undefined): string {
  const letters = state !== undefined && Object.hasOwn(lettersOf, state) ? lettersOf[state] : undefined;
  const read = glyphs.map((glyph) => glyph.char).join('');
  if (letters === undefined) return read;
  const mapped = glyphs.map((glyph) => letterFor(glyph, letters));
  const written = state === 'VNM' ? vietnameseSyllables(glyphs, mapped) : mapped.join('');
  // A dotted capital among capitals, read as the small letter.
  return letters.includes('İ') ? written.replace(/i(?=\p{Lu}{2})|(?<=\p{Lu}{2})i/gu, 'İ') : written;
}

/** Below this a letter's mark is doubted without more. */
const doubtful = 0.9;
/** The same for a mark on a letter that the state never marks. */
const foreign = 0.96;

function letterFor({ char, runnerUp, confidence }: Glyph, letters: string): string {
  const upper = char.toUpperCase();
  const [base = '', ...marks] = upper.normalize('NFD');
  if (marks.length === 0 || upper.length > 1 || letters.includes(upper)) return char;
  // A state that prints no marks at all.
  if (letters === '') return char === upper ? base : base.toLowerCase();
  const same = [...letters].filter((letter) => letter.normalize('NFD').startsWith(base));
  const shape = shapeOf(marks[0] ?? '');
  const alike = same.filter((letter) => shapeOf(letter.normalize('NFD').charAt(1)) === shape);
  const second = runnerUp?.toUpperCase();
  const doubted = confidence < doubtful || marks.length > 1 || rare.test(upper.normalize('NFD'));
  // No letter of this base has a mark there, and the recogniser thought of it without one, or with another.
  const isThatBase = second?.normalize('NFD').charAt(0) === base;
  if (same.length === 0 && confidence < foreign && isThatBase) return char === upper ? base : base.toLowerCase();
  const [only] =
    second !== undefined && alike.includes(second)
      ? [second]
      : alike.length === 1
        ? alike
        : second !== undefined && same.includes(second)
          ? [second]
          : same.length === 1 && doubted
            ? same
            : [];
  if (only === undefined) return char;
  return char === upper ? only : only.toLowerCase();
}

/** Marks that only Vietnamese letters carry, and the dot of the Turkic İ. */
const rare = /[\u0309\u031B\u0323]|I\u0307/u;

/** Marks that small print makes alike: strokes above, dots above, and what hangs below. */
function shapeOf(mark: string): string {
  if (/[\u0307\u0308\u030A]/u.test(mark)) return 'dots';
  return /[\u0323\u0326\u0327\u0328\u0331]/u.test(mark) ? 'below' : 'stroke';
}

const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vietnamese = [...'AĂÂEÊIOÔƠUƯY']
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .join('');

/**
 * Letters with marks by issuing state: the national alphabet (Unicode CLDR, exemplar characters, main and auxiliary for
 * its other official languages).
 */
const lettersOf: Readonly<Record<string, string>> = {
  ARG: 'ÁÉÍÓÚÜÑ',
  AUT: 'ÄÖÜ',
  AZE: 'ÇĞİÖŞÜ',
  BRA: 'ÁÂÃÀÇÉÊÍÓÔÕÚÜ',
  CHE: 'ÄÖÜÀÂÇÉÈÊËÎÏÔÛÙÌÒ',
  // BOGOTA, IBAGUE: the cédula is printed without accents.
  COL: 'Ñ',
  CZE: 'ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ',
  D: 'ÄÖÜ',
  DNK: 'ÅÉ',
  ESP: 'ÁÀÇÉÈÍÓÒÚÜÑ',
  EST: 'ÄÕÖÜŠŽ',
  FIN: 'ÅÄÖŠŽ',
  FRA: 'ÀÂÇÉÈÊËÎÏÔÙÛÜŸ',
  HRV: 'ČĆŠŽ',
  HUN: 'ÁÉÍÓÖŐÚÜŰ',
  ISL: 'ÁÉÍÓÚÝÖ',
  ITA: 'ÀÈÉÌÒÙ',
  LTU: 'ĄČĘĖĮŠŲŪŽ',
  LVA: 'ĀČĒĢĪĶĻŅŠŪŽ',
  MEX: 'ÁÉÍÓÚÜÑ',
  // Malay is written without marks, and the names on identity cards are.
  MYS: '',
  NOR: 'ÅÉ',
  PER: 'ÁÉÍÓÚÜÑ',
  PHL: 'Ñ',
  POL: 'ĄĆĘŃÓŚŹŻ',
  PRT: 'ÁÂÃÀÇÉÊÍÓÔÕÚ',
  ROU: 'ĂÂÎȘȚŞŢ',
  SVK: 'ÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ',
  SVN: 'ČŠŽ',
  SWE: 'ÅÄÖÉ',
  TUR: 'ÇĞİÖŞÜÂÎÛ',
  // Welsh names keep their marks.
  GBR: 'ÂÊÎÔÛŴŶÄËÏÖÜÀÈÌÒÙÁÉÍÓÚÇ',
  // 8 FAM 403.1: passports of the United States carry no diacritics.
  USA: '',
  VNM: vietnamese,
};
