import type { Glyph, Polygon } from '../page.ts';
import type { TesseractModel } from './model-manifest.ts';
import { readPinned } from './models.ts';
import { cropLine, grey, type Raster } from './raster.ts';
import type { LineRecogniser, RecognisedText } from './recogniser.ts';
import type { GreyPicture, Tesseract, TesseractWord } from './tesseract.ts';

/** Height of a line as it is shown to Tesseract, px, and the room around it, which it wants. */
const lineHeight = 40;
const margin = 6;
/** Widest line, px; longer ones are squeezed into it. */
const widthMax = 1600;
/** Characters of scripts without spaces between words: what Tesseract takes for a space there is one only where it is as wide as this, in line heights. */
const wideGap = 0.5;
const isUnspaced = (char: string) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー、。・]/u.test(char);

/** Reads a line with Tesseract, 20 times as slow as the models made here: for scripts that none of those reads. */
export class TesseractRecogniser implements LineRecogniser {
  readonly #tesseract: Tesseract;
  readonly #model: TesseractModel;

  /** @throws Error that names a file which is missing or is not the one pinned, although it is read later */
  constructor(tesseract: Tesseract, model: TesseractModel) {
    readPinned(model.data);
    this.#tesseract = tesseract;
    this.#model = model;
  }

  async recognise(raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    const crop = cropLine(raster, polygon, lineHeight, widthMax);
    const words = await this.#tesseract.readLine(this.#model, framed(crop));
    const glyphs = glyphsOf(words, crop.width);
    const confidence = glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / Math.max(1, glyphs.length);
    return { text: glyphs.map(({ char }) => char).join(''), confidence, glyphs };
  }
}

/** The line's grey, its edges repeated around it. */
function framed(line: Raster): GreyPicture {
  const [width, height] = [line.width + 2 * margin, line.height + 2 * margin];
  const shades = grey(line);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.max(0, Math.min(line.height - 1, y - margin)) * line.width;
    for (let x = 0; x < width; x++) {
      data[y * width + x] = shades[row + Math.max(0, Math.min(line.width - 1, x - margin))] ?? 0;
    }
  }
  return { width, height, data };
}

/** One glyph for each code point: a symbol of Tesseract's may have several, a consonant with its vowel signs. */
function glyphsOf(words: readonly TesseractWord[], width: number): Glyph[] {
  const along = (x: number) => Math.max(0, Math.min(1, (x - margin) / width));
  const glyphs: Glyph[] = [];
  let before: TesseractWord['symbols'][number] | undefined;
  for (const word of words) {
    for (const [index, symbol] of word.symbols.entries()) {
      const { text, confidence, bbox } = symbol;
      if (before && index === 0 && isSpace(before, symbol)) {
        const [left, right] = before.bbox.x0 < bbox.x0 ? [before.bbox, bbox] : [bbox, before.bbox];
        glyphs.push({ char: ' ', confidence: 1, at: along((left.x1 + right.x0) / 2) });
      }
      const chars = [...text.normalize('NFC')];
      for (const [part, char] of chars.entries()) {
        const at = along(bbox.x0 + ((bbox.x1 - bbox.x0) * (part + 0.5)) / chars.length);
        glyphs.push({ char, confidence: Math.min(confidence, word.confidence) / 100, at });
      }
      before = symbol;
    }
  }
  return glyphs;
}

function isSpace(before: TesseractWord['symbols'][number], after: TesseractWord['symbols'][number]): boolean {
  if (!isUnspaced(before.text) || !isUnspaced(after.text)) return true;
  return after.bbox.x0 - before.bbox.x1 > wideGap * lineHeight;
}
