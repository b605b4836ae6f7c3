/** @jest-environment ./test/support/onnx-environment.js */
import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { projectPolygon } from '../../src/ocr/geometry.ts';
import { resolveModels } from '../../src/ocr/models/models.ts';
import { PageReader } from '../../src/ocr/page-reader.ts';
import { Stopwatch } from '../../src/ocr/stopwatch.ts';

const upright = readFileSync(new URL('../fixtures/formats/two-lines.png', import.meta.url));
const expected = 'PICTOTEXT12345SECONDLINE678';

/** On a larger grey table, so that a turn loses no corner. */
const turned = async (degrees: number) => {
  const table = { r: 90, g: 90, b: 95 };
  const card = await sharp(upright).rotate(degrees, { background: table }).toBuffer();
  return sharp(card).extend({ top: 60, bottom: 60, left: 60, right: 60, background: table }).png().toBuffer();
};

const zero = { x: 0, y: 0 };

describe('PageReader', () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await PageReader.load(resolveModels(undefined), 2);
  });
  const read = async (picture: Uint8Array) =>
    (await reader.read(picture, { scripts: ['Hans'], side: 960 }, new Stopwatch())).page;
  const texts = async (picture: Uint8Array) =>
    (await read(picture)).lines.map((line) => line.text.replaceAll(' ', '')).join('');

  it.each([0, 90, 180, 270, 8, -12, 98, 188, 45, 130, -70])(
    'reads a page turned by %i°, in the order of reading',
    async (degrees) => {
      expect(await texts(await turned(degrees))).toEqual(expected);
    },
  );

  it.each([90, 270])('reads a line that stands upright on the page, turned by %i°', async (degrees) => {
    const edge = await sharp(upright).extract({ left: 0, top: 30, width: 480, height: 85 }).rotate(degrees).toBuffer();
    const page = await sharp(upright)
      .extend({ left: 120, bottom: 280, background: '#efeeff' })
      .composite([{ input: edge, left: 15, top: 20 }])
      .png()
      .toBuffer();
    const lines = (await read(page)).lines.map(({ text }) => text.replaceAll(' ', ''));
    expect(lines.filter((text) => text === 'PICTOTEXT12345')).toHaveLength(2);
  });

  it.each([0, 180, 98])('looks at an area anew, on a page turned by %i°', async (degrees) => {
    // A shadow in which nothing is darker than dark grey, as a hand over the card throws it.
    const dim = await sharp(await turned(degrees))
      .linear(0.18, 12)
      .png()
      .toBuffer();
    const side = await reader.read(dim, { scripts: ['Hans'], side: 960 }, new Stopwatch());
    const [first] = side.page.lines;
    if (!first) throw new Error('no line');
    const middle = (at: 'x' | 'y') => first.polygon.reduce((sum, point) => sum + point[at] / 4, 0);
    const grown = (value: number, about: number, by: number) => about + (value - about) * by;
    const [a, b, c, d] = first.polygon;
    const around = ({ x, y }: typeof a) => ({ x: grown(x, middle('x'), 1.1), y: grown(y, middle('y'), 1.8) });
    const lines = await side.lookAt([around(a), around(b), around(c), around(d)], ['Hans']);
    expect(lines.map(({ text }) => text.replaceAll(' ', '')).join('')).toContain(first.text.replaceAll(' ', ''));
    const begins = lines.find(({ text }) => text.startsWith('PICTO'))?.polygon[0];
    expect(Math.abs((begins?.x ?? 0) - a.x)).toBeLessThan(side.page.width / 40);
    expect(Math.abs((begins?.y ?? 0) - a.y)).toBeLessThan(side.page.height / 40);
    const corner = (x: number, y: number) => ({ x, y });
    expect(await side.lookAt([corner(-9, -9), corner(-5, -9), corner(-5, -5), corner(-9, -5)], ['Hans'])).toEqual([]);
  });

  it('reads HEIC', async () => {
    expect(await texts(readFileSync(new URL('../fixtures/formats/two-lines.heic', import.meta.url)))).toEqual(expected);
  });

  // A camera's mirrored orientations (2, 4, 5, 7) too: stored as it would, and told in the file.
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'reads a JPEG of EXIF orientation %i, placed on the picture as shown',
    async (orientation) => {
      const shown = sharp(upright).extend({ bottom: 200, background: '#555' });
      const stored = [2, 4, 5, 7].includes(orientation) ? shown.flop() : shown;
      const degrees = [0, 0, 0, 180, 180, 270, 270, 90, 90][orientation] ?? 0;
      const turned = await sharp(await stored.png().toBuffer())
        .rotate(degrees)
        .jpeg()
        .withMetadata({ orientation })
        .toBuffer();
      expect(await texts(turned)).toEqual(expected);
      const page = await read(turned);
      expect([page.width, page.height]).toEqual([640, 440]);
      const [first] = page.lines;
      const [tl] = projectPolygon(page.toPicture, first?.polygon ?? [zero, zero, zero, zero]);
      expect([tl.x < 200, tl.y < 120]).toEqual([true, true]);
    },
  );

  it('reads small text on a large picture by a closer look', async () => {
    const small = await sharp(upright).resize(260).toBuffer();
    const far = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#555' } })
      .composite([{ input: small, left: 300, top: 1100 }])
      .png()
      .toBuffer();
    expect(await texts(far)).toEqual(expected);
  });

  it('says where a line stands on the picture as it was sent', async () => {
    const page = await read(await turned(180));
    const [first] = page.lines;
    if (!first) throw new Error('no line');
    // Upside down, the first line is the lower one, and its first corner its lower right one.
    const [tl, , br] = projectPolygon(page.toPicture, first.polygon);
    expect(tl.y).toBeGreaterThan(180);
    expect(tl.x).toBeGreaterThan(br.x);
    expect(first.glyphs).toHaveLength([...first.text].length);
    const places = first.glyphs.map((glyph) => glyph.at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says where a line stands on a picture that had to be straightened', async () => {
    const page = await read(await turned(40));
    const [first] = page.lines;
    if (!first) throw new Error('no line');
    const [tl, tr] = projectPolygon(page.toPicture, first.polygon);
    const degrees = (Math.atan2(tr.y - tl.y, tr.x - tl.x) * 180) / Math.PI;
    expect(Math.abs(degrees - 40)).toBeLessThan(2);
    const { width, height } = await sharp(await turned(40)).metadata();
    // The first line starts near the card's upper left corner, which the turn puts at the upper middle.
    expect(tl.x / width).toBeLessThan(0.5);
    expect(tl.y / height).toBeLessThan(0.4);
  });

  it('says so where there is no text', async () => {
    const blank = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    await expect(read(blank)).rejects.toMatchObject({ reason: 'TEXT_EXTRACTION_FAILED' });
  });
});
