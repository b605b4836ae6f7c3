import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';

import { decode } from '../../src/ocr/decode.ts';
import { measureQuality } from '../../src/ocr/quality.ts';
import type { Page } from '../../src/page.ts';

const card = readFileSync(new URL('../fixtures/pictures/cn-kai.jpg', import.meta.url));

/** A page with one line of the given height, in a frame of which the picture is `scale` times as large. */
function pageOf(height: number, scale: number): Page {
  const polygon = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: height },
    { x: 0, y: height },
  ] as const;
  const line = { text: 'A', confidence: 1, polygon, glyphs: [] };
  return { width: 100, height: 100, lines: [line], toPicture: [scale, 0, 0, 0, scale, 0, 0, 0, 1] };
}

async function measure(change: (picture: Sharp) => Sharp, page = pageOf(30, 1)) {
  const quality = measureQuality(await decode(await change(sharp(card)).jpeg().toBuffer(), 2048), page);
  return Object.fromEntries(quality.measures.map((one) => [one.name, one]));
}

describe('measureQuality', () => {
  it('finds nothing wrong with a good picture', async () => {
    const measures = Object.values(await measure((picture) => picture));
    expect(measures.map(({ name, ok }) => [name, ok])).toEqual([
      ['resolution', true],
      ['sharpness', true],
      ['exposure', true],
    ]);
  });

  it('measures less the more a picture is blurred, and says so', async () => {
    const blurred = await Promise.all([1, 2, 4].map(async (sigma) => measure((picture) => picture.blur(sigma))));
    const values = blurred.map(({ sharpness }) => sharpness?.value ?? NaN);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(blurred.at(-1)?.['sharpness']).toMatchObject({ ok: false, message: expect.stringContaining('blurred') });
  });

  it.each([
    ['dark', (picture: Sharp) => picture.linear(0.08, 0)],
    ['bright', (picture: Sharp) => picture.linear(0.1, 240)],
  ])('says that a picture is too %s', async (how, change) => {
    expect((await measure(change))['exposure']).toMatchObject({ ok: false, message: expect.stringContaining(how) });
  });

  it('counts the height of text in pixels of the picture as it was sent', async () => {
    expect((await measure((picture) => picture, pageOf(10, 3)))['resolution']).toMatchObject({ value: 30, ok: true });
    expect((await measure((picture) => picture, pageOf(10, 1)))['resolution']).toMatchObject({ value: 10, ok: false });
  });
});
