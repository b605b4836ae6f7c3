import type { Glyph } from '../page.ts';
import { hanVariants } from '../readers/viz/han-variants.ts';
import { alignReadings } from './align-readings.ts';
import type { RecognisedText } from './recogniser.ts';

/** The network is believed before Tesseract from here on. */
const networkSure = 0.85;
/** And Tesseract from here on in a character that the network does not know. */
const tesseractSure = 0.6;
/** Below this what the network alone saw is noise. */
const seen = 0.4;
/** A gap of so many of the line's usual distances that no reading fills is a space. */
const space = 1.7;

/** What is known of a line besides. */
interface LineFacts {
  /** Whether the script has a character. */
  readonly has: (char: string) => boolean;
  /** Whether the network could read it. */
  readonly knows: (char: string) => boolean;
  /** Whether something is printed between two places along the line (0 to 1). */
  readonly hasInk: (from: number, to: number) => boolean;
}

/**
 * One reading of two of the same line. The network says where characters stand, and is seldom wrong in those that it knows;
 * one that it does not know it leaves out, and there is a hole as wide as a character. Tesseract fills the holes, and
 * decides where the network is unsure or gives a character that the script has not.
 * @param heights the line's length in line heights
 */
export function mergeReadings(
  tesseract: RecognisedText,
  network: RecognisedText,
  heights: number,
  facts: LineFacts,
): RecognisedText {
  const own = tesseract.glyphs.filter(({ char }) => char !== ' ');
  const other = network.glyphs.filter(({ char }) => char !== ' ');
  const pitch = pitchOf(other, heights) / heights;
  const pairs = alignReadings(own, other, heights, isSame);
  const glyphs: Glyph[] = [];
  for (let index = 0; index < pairs.length; index += 1) {
    const alone: Glyph[] = [];
    let [a, b] = pairs[index] ?? [null, null];
    for (; a && !b; [a, b] = pairs[(index += 1)] ?? [null, null]) alone.push(a);
    const before = glyphs.at(-1)?.at ?? -pitch / 2;
    const after = b?.at ?? 1 + pitch / 2;
    // The middle of the hole, clear of the characters beside it.
    const isBare = !facts.hasInk(Math.max(0, before + 0.6 * pitch), Math.min(1, after - 0.6 * pitch));
    if (alone.length > 0 && !isBare) glyphs.push(...fill(alone, before, after, pitch));
    if (a && b) glyphs.push(better(a, b, facts));
    else if (b && facts.has(b.char) && b.confidence >= seen) glyphs.push(b);
  }
  return textOf(withSpaces(glyphs, pitch));
}

/** What Tesseract alone saw between two places: as many characters as there is room for, the surest. */
function fill(alone: readonly Glyph[], before: number, after: number, pitch: number): Glyph[] {
  const letters = alone.filter(({ char }) => /[\p{L}\p{N}ー]/u.test(char));
  const room = Math.max(0, Math.round((after - before) / pitch) - 1);
  const surest = [...letters].sort((a, b) => b.confidence - a.confidence).slice(0, room);
  let last = before;
  return letters
    .filter((glyph) => surest.includes(glyph))
    .map((glyph, index, kept) => {
      // Not so near the next that a hole opens behind the one before.
      const latest = after - (kept.length - index) * 0.8 * pitch;
      last = Math.max(last + 0.5 * pitch, Math.min(glyph.at, latest));
      return { ...glyph, at: last };
    });
}

function better(a: Glyph, b: Glyph, { has, knows }: LineFacts): Glyph {
  const { at } = b;
  // Of two forms of one character the network may only know the other writing's.
  if (isSame(a, b)) return { ...a, at, confidence: 1 - (1 - a.confidence) * (1 - b.confidence) };
  // Against a character that the network could not have read its own is a poor witness.
  const isUnknown = !knows(a.char) && a.confidence >= tesseractSure;
  // Tesseract sees kana in digits.
  const isDigit = /\d/.test(b.char) && b.confidence >= seen;
  const isSurer = !isUnknown && (b.confidence >= networkSure || b.confidence > a.confidence);
  const isOwn = has(b.char) && (isDigit || isSurer);
  const [kept, dropped] = isOwn && !isSame(a, { ...b, char: b.runnerUp ?? b.char }) ? [b, a] : [a, b];
  return { ...kept, at, runnerUp: dropped.char, confidence: kept.confidence * (1 - 0.5 * dropped.confidence) };
}

function isSame(a: Glyph, b: Glyph): boolean {
  return plain(a.char) === plain(b.char);
}

function plain(char: string): string {
  const narrow = char.normalize('NFKC');
  return hanVariants[narrow] ?? narrow;
}

function withSpaces(glyphs: readonly Glyph[], pitch: number): Glyph[] {
  return glyphs.flatMap((glyph, index): Glyph[] => {
    const before = glyphs[index - 1];
    if (!before || glyph.at - before.at < space * pitch) return [glyph];
    return [{ char: ' ', confidence: glyph.confidence, at: (before.at + glyph.at) / 2 }, glyph];
  });
}

function textOf(glyphs: readonly Glyph[]): RecognisedText {
  const confidence = glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / Math.max(1, glyphs.length);
  return { text: glyphs.map(({ char }) => char).join(''), confidence, glyphs };
}

/**
 * The usual distance from one Chinese character to the next, in line heights: names may be set wide. The lower quartile, as
 * holes make it only longer.
 */
export function pitchOf(glyphs: readonly Glyph[], heights: number): number {
  const isHan = ({ char }: Glyph) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(char);
  const steps = glyphs.flatMap((glyph, index) => {
    const next = glyphs[index + 1];
    return next && isHan(glyph) && isHan(next) ? [(next.at - glyph.at) * heights] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 4)] ?? usualPitch;
}

/** Of characters in a line whose height has the detector's margins. */
const usualPitch = 0.9;
