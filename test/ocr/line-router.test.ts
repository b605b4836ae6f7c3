import { describe, expect, it } from '@jest/globals';

import { readMixedLine } from '../../src/ocr/lines/line-router.ts';
import type { LineRecogniser } from '../../src/ocr/lines/recogniser.ts';

const raster = { data: new Uint8Array(3), width: 1, height: 1 };
const polygon = [
  { x: 0, y: 0 },
  { x: 200, y: 0 },
  { x: 200, y: 20 },
  { x: 0, y: 20 },
] as const;

const reads = (text: string, confidence: number): LineRecogniser => ({
  recognise: () => {
    const chars = [...text];
    const glyphs = chars.map((char, index) => ({ char, confidence, at: (index + 0.5) / chars.length }));
    return Promise.resolve({ text, confidence, glyphs });
  },
});

describe('a line on a paper of two scripts', () => {
  const never: LineRecogniser = { recognise: () => Promise.reject(new Error('not to be asked')) };

  it('is Latin where the Latin recogniser is sure of more than a few letters', async () => {
    const read = await readMixedLine(reads('Date of Birth', 0.99), never, raster, polygon, false);
    expect(read.text).toBe('Date of Birth');
  });

  it.each([
    ['wns', 'พุทธ'],
    ['7 n.w. 2564', '7 ก.พ. 2564'],
  ])('%s may be %s, however sure', async (latin, thai) => {
    const read = await readMixedLine(reads(latin, 0.99), reads(thai, 0.8), raster, polygon, false);
    expect(read.text).toBe(thai);
  });

  it('stays Latin where the other script has no letter of its own in it', async () => {
    const read = await readMixedLine(reads('Name', 0.99), reads('Narne', 0.99), raster, polygon, false);
    expect(read.text).toBe('Name');
  });
});
