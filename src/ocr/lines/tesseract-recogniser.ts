import type { Glyph, Polygon } from '../../page.ts';
import type { TesseractModel } from '../models/model-manifest.ts';
import { readPinned } from '../models/models.ts';
import { cropLine, grey, type Raster } from '../picture/raster.ts';
import type { LineRecogniser, RecognisedText } from './recogniser.ts';
import type { Tesseract, TesseractWord } from './tesseract.ts';

/** Height of a line as it is shown to Tesseract, px. Any margin beyond the detector's own makes it see points and bars. */
const lineHeight = 40;
/** Widest line, px; longer ones are squeezed into it. */
const widthMax = 1600;
/** Tesseract sees spaces between syllables of Hangul that stand a little apart: there one has to be this wide, in line heights. */
const hangulSpaceMin = 0.16;
const hangul = /\p{sc=Hangul}/u;

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
    const picture = { width: crop.width, height: crop.height, data: grey(crop) };
    const glyphs = glyphsOf(await this.#tesseract.readLine(this.#model, picture), crop.width);
    const confidence = glyphs.reduce((sum, glyph) => sum + glyph.confidence, 0) / Math.max(1, glyphs.length);
    return { text: glyphs.map(({ char }) => char).join(''), confidence, glyphs };
  }
}

type Symbol = TesseractWord['symbols'][number];

/** One glyph for each code point: a symbol of Tesseract's may have several, a consonant with its vowel signs. */
function glyphsOf(words: readonly TesseractWord[], width: number): Glyph[] {
  const along = (x: number) => Math.max(0, Math.min(1, x / width));
  const symbols = words.flatMap((word) =>
    word.symbols.map((symbol, index) => ({ symbol, isFirst: index === 0, worst: word.confidence })),
  );
  return symbols.flatMap(({ symbol, isFirst, worst }, index): Glyph[] => {
    const [before, after] = [symbols[index - 1]?.symbol, symbols[index + 1]?.symbol];
    const { x0 } = symbol.bbox;
    // Now and then a box reaches over its neighbours.
    const x1 = after && after.bbox.x0 > x0 ? Math.min(symbol.bbox.x1, after.bbox.x0) : symbol.bbox.x1;
    const chars = [...symbol.text.normalize('NFC')];
    const confidence = Math.min(symbol.confidence, worst) / 100;
    const glyphs = chars.map((char, part) => ({
      char,
      confidence,
      at: along(x0 + ((x1 - x0) * (part + 0.5)) / chars.length),
    }));
    if (!before || !isFirst || !isSpace(before, symbol)) return glyphs;
    return [{ char: ' ', confidence, at: along((x0 + Math.min(before.bbox.x1, x0)) / 2) }, ...glyphs];
  });
}

function isSpace(before: Symbol, after: Symbol): boolean {
  if (!hangul.test(before.text) || !hangul.test(after.text)) return true;
  return after.bbox.x0 - before.bbox.x1 >= hangulSpaceMin * lineHeight;
}
