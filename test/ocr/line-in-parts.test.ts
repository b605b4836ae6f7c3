import { describe, expect, it } from '@jest/globals';

import { readMixedLine } from '../../src/ocr/lines/line-router.ts';
import type { LineRecogniser, RecognisedText } from '../../src/ocr/lines/recogniser.ts';
import type { Polygon } from '../../src/page.ts';

const raster = { data: new Uint8Array(3), width: 1, height: 1 };
const line: Polygon = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
  { x: 400, y: 20 },
  { x: 0, y: 20 },
];

/** Reads whatever it is shown as these words, each with its confidence, at even places; nothing in a strip of a letter's width. */
function reading(...words: readonly (readonly [text: string, confidence: number])[]): LineRecogniser {
  const chars = words.flatMap(([text, confidence], index) =>
    [...(index > 0 ? ` ${text}` : text)].map((char) => ({ char, confidence })),
  );
  const glyphs = chars.map((glyph, index) => ({ ...glyph, at: (index + 0.5) / chars.length }));
  const confidence = chars.reduce((sum, glyph) => sum + glyph.confidence, 0) / chars.length;
  const read: RecognisedText = { text: chars.map(({ char }) => char).join(''), confidence, glyphs };
  const nothing: RecognisedText = { text: '', confidence: 0, glyphs: [] };
  return { recognise: (_, [from, to]) => Promise.resolve(to.x - from.x > 40 ? read : nothing) };
}

describe('a line that is in parts of two scripts', () => {
  it('stays Latin and in order where the other recogniser finds no letter of its own', async () => {
    const latin = reading(['Date', 0.99], ['of', 0.7], ['Expiry', 0.99]);
    const { text } = await readMixedLine(latin, reading(['ot', 0.9]), raster, line, true);
    expect(text).toBe('Date of Expiry');
  });

  it('gives the other script what is its own, and turns the parts round where that runs to the left', async () => {
    const latin = reading(['Father', 0.99], ['jol', 0.5]);
    const arabic = reading(['نام', 0.9]);
    expect((await readMixedLine(latin, arabic, raster, line, true)).text).toBe('نام Father');
    expect((await readMixedLine(latin, reading(['নাম', 0.9]), raster, line, false)).text).toBe('Father নাম');
  });
});
