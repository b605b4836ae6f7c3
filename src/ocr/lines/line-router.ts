import type { Glyph, Polygon } from '../../page.ts';
import { slicePolygon } from '../../readers/geometry.ts';
import type { Raster } from '../picture/raster.ts';
import type { LineRecogniser, RecognisedText } from './recogniser.ts';

/*
 * On papers of two scripts every line goes to the recogniser that reads it. The Latin one is asked first: it takes 2 ms,
 * and its own confidence tells. On lines of bench/scripts it was 0.92 and more in Latin, and 0.90 and less in all but a few
 * others, of which most were dates in ASCII digits.
 */

/** From here on the Latin recogniser's reading of a whole line stands, if it has letters enough to tell by. */
const surelyLatin = 0.95;
/** A word of Latin: its mean confidence, and that of its worst character, as in dates where digits are all but the units. */
const latinWord = { mean: 0.95, worst: 0.75 };
/** Fewer letters and digits prove nothing: a character of another script may look like any. */
const lettersMin = 3;
/** With so few letters even a sure reading may be of another script's: พุทธ looks like `wns`, ก.พ. like `n.w.`. */
const fewLetters = 4;
/** Another script's reading may be this much less sure than the Latin one, which gives other scripts up to 0.9. */
const handicap = 0.3;
/** Letters and digits that are not of Latin. */
const otherLetter = /(?![0-9])[\p{L}\p{M}\p{N}]/u;
const latinLetter = /\p{sc=Latin}/u;

/** A line of a document that has Latin and another script on it. */
export async function readMixedLine(
  latin: LineRecogniser,
  other: LineRecogniser,
  raster: Raster,
  polygon: Polygon,
  runsLeft: boolean,
): Promise<RecognisedText> {
  const inLatin = await latin.recognise(raster, polygon);
  const hasDoubt = inLatin.glyphs.some(({ confidence }) => confidence < latinWord.worst);
  if (inLatin.confidence >= surelyLatin && !hasDoubt && letters(inLatin.glyphs) >= lettersMin) {
    return isShort(inLatin.glyphs) ? surer(inLatin, await other.recognise(raster, polygon)) : inLatin;
  }
  const spans = latinSpans(inLatin.glyphs);
  if (spans.length === 0) return surer(inLatin, await other.recognise(raster, polygon));
  const parts: RecognisedText[] = [];
  for (const { from, to, glyphs } of around(spans, aspect(polygon))) {
    if (glyphs) {
      parts.push(textOf(glyphs));
      continue;
    }
    const read = await other.recognise(raster, slicePolygon(polygon, from, to));
    const placed = read.glyphs.map((glyph) => ({ ...glyph, at: from + glyph.at * (to - from) }));
    // A Latin word of which the Latin recogniser was not sure is one all the same.
    const there = surer(textOf(within(inLatin.glyphs, from, to)), { ...read, glyphs: placed });
    if (there.glyphs.length > 0) parts.push(textOf(there.glyphs));
  }
  const isTurned = runsLeft && parts.some(({ glyphs }) => glyphs.some(({ char }) => isOfOther(char)));
  return joined(isTurned ? parts.reverse() : parts);
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** What the Latin recogniser read there; none: the other script's. */
  readonly glyphs?: readonly Glyph[];
}

function surer(inLatin: RecognisedText, read: RecognisedText): RecognisedText {
  const own = read.glyphs.filter(({ char }) => isOfOther(char)).length;
  const isOther = own > 0 && 4 * own >= letters(read.glyphs);
  if (inLatin.text === '' || (isOther && read.confidence >= inLatin.confidence - handicap)) return read;
  return inLatin;
}

function isOfOther(char: string): boolean {
  return otherLetter.test(char) && !latinLetter.test(char);
}

/** The glyphs between two places along the line, without spaces at their ends. */
function within(glyphs: readonly Glyph[], from: number, to: number): readonly Glyph[] {
  const there = glyphs.filter(({ at }) => at > from && at < to);
  const first = there.findIndex(({ char }) => char !== ' ');
  return first < 0 ? [] : there.slice(first, there.findLastIndex(({ char }) => char !== ' ') + 1);
}

/** Runs of words that are Latin, by where they stand along the line. */
function latinSpans(glyphs: readonly Glyph[]): (Span & { glyphs: readonly Glyph[] })[] {
  const runs: Glyph[][] = [[]];
  for (const word of words(glyphs)) {
    const mean = word.reduce((sum, { confidence }) => sum + confidence, 0) / word.length;
    const isSure = mean >= latinWord.mean && word.every(({ confidence }) => confidence >= latinWord.worst);
    const isLatin = isSure && !isUnitWithNumber(word);
    const run = runs.at(-1);
    if (!isLatin) runs.push([]);
    else if (run && run.length > 0) run.push({ char: ' ', confidence: 1, at: between(run.at(-1), word[0]) }, ...word);
    else run?.push(...word);
  }
  return runs
    .filter((run) => letters(run) >= lettersMin && !isShort(run))
    .map((run) => ({ from: run[0]?.at ?? 0, to: run.at(-1)?.at ?? 1, glyphs: run }));
}

/** `H23` of 8月23日: a letter or two and digits, by which one script's unit looks like another's word. */
function isUnitWithNumber(word: readonly Glyph[]): boolean {
  const text = word.map(({ char }) => char).join('');
  return text.length <= 5 && /\d/.test(text) && /\p{L}/u.test(text);
}

function words(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [[]];
  for (const glyph of glyphs) {
    if (glyph.char === ' ') found.push([]);
    else found.at(-1)?.push(glyph);
  }
  return found.filter((word) => word.length > 0);
}

/** The spans with those between and beside them, from left to right. Places count characters' centres: spans end half a one further. */
function around(spans: readonly (Span & { glyphs: readonly Glyph[] })[], heights: number): Span[] {
  const half = 0.3 / heights;
  const narrowest = 0.5 / heights;
  const all: Span[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.from - half - end > narrowest) all.push({ from: end, to: span.from - half });
    all.push(span);
    end = span.to + half;
  }
  if (1 - end > narrowest) all.push({ from: end, to: 1 });
  return all;
}

function joined(parts: readonly RecognisedText[]): RecognisedText {
  const glyphs = parts.flatMap(({ glyphs: own }, index): readonly Glyph[] => {
    const before = parts[index - 1]?.glyphs.at(-1);
    return before ? [{ char: ' ', confidence: 1, at: between(before, own[0]) }, ...own] : own;
  });
  return textOf(glyphs);
}

function textOf(glyphs: readonly Glyph[]): RecognisedText {
  const confidence = glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / Math.max(1, glyphs.length);
  return { text: glyphs.map(({ char }) => char).join(''), confidence, glyphs };
}

/** Letters, but so few that they do not tell the script; digits are the same in all. */
function isShort(glyphs: readonly Glyph[]): boolean {
  const found = glyphs.filter(({ char }) => /\p{L}/u.test(char)).length;
  return found > 0 && found <= fewLetters;
}

function letters(glyphs: readonly Glyph[]): number {
  return glyphs.filter(({ char }) => /[\p{L}\p{N}]/u.test(char)).length;
}

function between(a: Glyph | undefined, b: Glyph | undefined): number {
  return ((a?.at ?? 0) + (b?.at ?? 1)) / 2;
}

/** Length of the line in line heights. */
function aspect([tl, tr, , bl]: Polygon): number {
  return Math.max(1, Math.hypot(tr.x - tl.x, tr.y - tl.y) / Math.max(1, Math.hypot(bl.x - tl.x, bl.y - tl.y)));
}
