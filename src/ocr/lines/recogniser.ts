import type { Glyph, Polygon } from '../../page.ts';
import { sliceDown, slicePolygon } from '../../readers/geometry.ts';
import { distance } from '../geometry.ts';
import { type GlyphOrder, inReadingDirection } from './glyph-order.ts';
import type { OnnxModel } from '../models/onnx-model.ts';
import { cropLine, type Normalisation, type Raster, toTensor } from '../picture/raster.ts';
import { splitPeak } from './split-peak.ts';

/** What a recogniser read in one line. */
export interface RecognisedText {
  readonly text: string;
  /** Mean of the glyphs' confidences; 0 for an empty text. */
  readonly confidence: number;
  readonly glyphs: readonly Glyph[];
}

/** Reads the text inside a line's polygon (raster pixels). */
export interface LineRecogniser {
  recognise(raster: Raster, polygon: Polygon): Promise<RecognisedText>;
}

export interface RecogniserOptions {
  /** Classes after the blank, in the model's order. */
  readonly dictionary: readonly string[];
  /** Input height in pixels. */
  readonly height: number;
  /** Added above each line, as a share of its height. */
  readonly headroom: number;
  /** The same where capitals have marks that may bear another. */
  readonly markroom: number;
  /** The same below. */
  readonly footroom: number;
  /** The same on either side. */
  readonly sideroom: number;
  readonly normalisation: Normalisation;
  /** How the characters, which come from left to right, become text. */
  readonly order: GlyphOrder;
  /** Whether characters may stand above each other. */
  readonly stacked: boolean;
  /** Widest input in pixels; longer lines are squeezed into it. */
  readonly maxWidth: number;
  /** Whether a character can stand on the papers that it reads; what cannot is not given. All can where it is left out. */
  readonly has?: ((char: string) => boolean) | undefined;
}

/** Input widths are multiples of this: the networks halve them two or three times. */
const widthMultiple = 8;
/** No two characters stand nearer each other than this, in line heights. */
const nearest = 0.06;
/** And no letter stands nearer its double, or the same letter with another mark: the narrowest are twice as wide. */
const nearestDouble = 0.13;
/** A blank surer than this hides no character. */
const sureBlank = 0.95;
/** So little probability changes nothing. */
const negligible = 0.001;
/** Runner-up characters below this probability are noise. */
const runnerUpMin = 0.001;

/** Reads the text of a line: a convolutional network with connectionist temporal classification (CTC) at its end. */
export class Recogniser implements LineRecogniser {
  readonly #model: OnnxModel;
  readonly #options: RecogniserOptions;
  /** Classes of characters that cannot stand there. */
  readonly #barred: readonly number[];

  constructor(model: OnnxModel, options: RecogniserOptions) {
    this.#model = model;
    this.#options = options;
    const { dictionary, has } = options;
    this.#barred = has ? dictionary.flatMap((char, index) => (has(char) ? [] : [index + 1])) : [];
  }

  async recognise(raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    const { order, headroom, markroom, maxWidth } = this.#options;
    const { read, width } = await this.#read(raster, polygon, maxWidth, headroom);
    if (markroom > headroom && mayBearAnother.test(read.text)) {
      const high = (await this.#read(raster, polygon, maxWidth, markroom)).read;
      return withoutMarks(high.text) === withoutMarks(read.text) ? high : read;
    }
    if (order !== 'arabic' || !wideNumber.test(read.text)) return read;
    const narrow = (await this.#read(raster, polygon, Math.round(narrowing * width), headroom)).read;
    return /^[٠-٩\s]+$/u.test(narrow.text) && digitsIn(narrow) > digitsIn(read) ? narrow : read;
  }

  /**
   * @param maxWidth of the crop, pixels: a longer line is squeezed into it
   * @param headroom in shares of the line's height
   */
  async #read(
    raster: Raster,
    polygon: Polygon,
    maxWidth: number,
    headroom: number,
  ): Promise<{ read: RecognisedText; width: number }> {
    const { dictionary, footroom, sideroom, height, normalisation, order, stacked } = this.#options;
    const side = sideroom * heightToWidth(polygon);
    const grown = slicePolygon(sliceDown(polygon, -headroom, 1 + footroom), -side, 1 + side);
    const crop = cropLine(raster, grown, height, maxWidth);
    const width = Math.ceil(crop.width / widthMultiple) * widthMultiple;
    const input = toTensor(crop, width, height, normalisation);
    const { data, dims } = await this.#model.run(input, [1, normalisation.channels.length, height, width]);
    const [, steps = 0, classes = 0] = dims;
    if (classes !== dictionary.length + 1) {
      throw new Error(`the recogniser has ${String(classes)} classes, its dictionary ${String(dictionary.length)}`);
    }
    withoutClasses(data, steps, classes, this.#barred);
    const read = decodeCtc(data, steps, classes, dictionary, width / crop.width, width / steps / height, stacked);
    const along = (at: number) => Math.min(1, Math.max(0, at * (1 + 2 * side) - side));
    const placed = read.glyphs.map((glyph) => ({ ...glyph, at: along(glyph.at) }));
    const glyphs = inReadingDirection(placed, order);
    return { read: { ...read, glyphs, text: glyphs.map((glyph) => glyph.char).join('') }, width: crop.width };
  }
}

/** Vietnamese capitals over whose mark another may stand (Ê, Ễ): it begins above what is cut out of other lines. */
const mayBearAnother = /[ÂĂÊÔƠƯ]/u;

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Takes classes' probability away and shares it out among the others, in each step. What is barred may have had nearly all of it:
 * a network of two scripts says nothing in one of what the other alone has.
 */
function withoutClasses(probabilities: Float32Array, steps: number, classes: number, barred: readonly number[]): void {
  if (barred.length === 0) return;
  for (let step = 0; step < steps; step += 1) {
    const base = step * classes;
    let taken = 0;
    for (const k of barred) {
      taken += probabilities[base + k] ?? 0;
      probabilities[base + k] = 0;
    }
    if (taken < negligible) continue;
    let left = 0;
    for (let k = base; k < base + classes; k += 1) left += probabilities[k] as number;
    if (left === 0) continue;
    for (let k = base; k < base + classes; k += 1) probabilities[k] = (probabilities[k] as number) / left;
  }
}

/**
 * A number set wide in Arabic-Indic digits, as Egypt's national number is. Of it digits are lost, above all the zeros, which
 * are dots: it is read again a quarter narrower, and what has more digits counts.
 */
const wideNumber = /^(?=(?:\s*[٠-٩]){6})(?=.*\s.*\s)[٠-٩\s]+$/u;
const narrowing = 0.75;

function digitsIn({ text }: RecognisedText): number {
  return text.match(/[٠-٩]/gu)?.length ?? 0;
}

function heightToWidth([tl, tr, , bl]: Polygon): number {
  return distance(tl, bl) / Math.max(1, distance(tl, tr));
}

/**
 * Best-path decoding: the likeliest class of each step, repeats merged, blanks (class 0) dropped, but for a character that
 * two steps share. `stretch` is padded
 * width ÷ text width, so that glyph positions count along the text alone. `stepHeights` is a step's width in line
 * heights: where steps are fine, a network stutters now and then, and gives one character twice. Where characters may
 * stand above each other (`stacked`), two different ones in one place are two.
 */
export function decodeCtc(
  probabilities: Float32Array,
  steps: number,
  classes: number,
  dictionary: readonly string[],
  stretch: number,
  stepHeights = Infinity,
  stacked = false,
): RecognisedText {
  const glyphs: (Glyph & { first: number; last: number })[] = [];
  const spread = 1 + Math.floor(nearestDouble / stepHeights);
  let previous = 0;
  for (let step = 0; step < steps; step++) {
    const base = step * classes;
    let best = 0;
    let bestP = probabilities[base] as number;
    for (let k = 1; k < classes; k++) {
      const p = probabilities[base + k] as number;
      if (p > bestP) {
        bestP = p;
        best = k;
      }
    }
    const last = glyphs.at(-1);
    const isClear = !last || (step - last.last) * stepHeights > nearestDouble;
    if (best === 0 && bestP < sureBlank && spread > 1 && isClear) {
      const near = Array.from({ length: Math.min(spread, steps - step) }, (_, at) => step + at);
      const split = splitPeak(probabilities, near, classes);
      if (split) [best, bestP] = [split.best, split.probability];
    }
    if (
      best !== 0 &&
      last &&
      (best === previous || isStutter(last, dictionary[best - 1], step, stepHeights, stacked))
    ) {
      // The character goes on: its most certain step speaks for it.
      const at = Math.min(1, (((last.first + step) / 2 + 0.5) / steps) * stretch);
      const better = bestP > last.confidence;
      const char = dictionary[best - 1] ?? '';
      glyphs[glyphs.length - 1] = {
        ...last,
        at,
        last: step,
        ...(better ? { char, confidence: bestP, ...runnerUp(probabilities, base, classes, best, dictionary) } : {}),
      };
    } else if (best !== 0) {
      glyphs.push({
        char: dictionary[best - 1] ?? '',
        confidence: bestP,
        at: Math.min(1, ((step + 0.5) / steps) * stretch),
        first: step,
        last: step,
        ...runnerUp(probabilities, base, classes, best, dictionary),
      });
    }
    previous = best;
  }
  // Spaces at the ends come from the crop's margin.
  while (glyphs[0]?.char.trim() === '') glyphs.shift();
  while (glyphs.at(-1)?.char.trim() === '') glyphs.pop();
  const plain = glyphs.map(({ first: _first, last: _last, ...glyph }) => glyph);
  const confidence = plain.reduce((sum, glyph) => sum + glyph.confidence, 0) / Math.max(1, plain.length);
  return { text: plain.map((glyph) => glyph.char).join(''), confidence, glyphs: plain };
}

/** Whether a step gives what stands where the last character does: that one again, or another reading of it. */
function isStutter(
  last: { readonly char: string; readonly first: number; readonly last: number },
  char = '',
  step: number,
  stepHeights: number,
  stacked: boolean,
): boolean {
  if (char.trim() === '' || last.char.trim() === '') return false;
  const apart = (step - (last.first + last.last) / 2) * stepHeights;
  if (stacked) return apart < nearestDouble && char === last.char;
  return apart < nearest || (apart < nearestDouble && bare(char) === bare(last.char));
}

/** A letter without its marks. */
function bare(char: string): string {
  return char.normalize('NFD').charAt(0);
}

function runnerUp(
  probabilities: Float32Array,
  base: number,
  classes: number,
  best: number,
  dictionary: readonly string[],
): { runnerUp?: string } {
  let second = 0;
  let secondP = runnerUpMin;
  for (let k = 1; k < classes; k++) {
    const p = probabilities[base + k] as number;
    if (p > secondP && k !== best) {
      secondP = p;
      second = k;
    }
  }
  const char = dictionary[second - 1];
  return char === undefined ? {} : { runnerUp: char };
}
