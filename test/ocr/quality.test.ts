import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';

import { decode } from '../../src/ocr/picture/decode.ts';
import { measureQuality } from '../../src/ocr/quality/quality.ts';
import type { Page } from '../../src/page.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const pictureOf = (name: string) => readFileSync(new URL(`pictures/${name}.jpg`, fixtures));
const pageOf = (name: string) => JSON.parse(readFileSync(new URL(`pages/${name}.json`, fixtures), 'utf8')) as Page;
const recorded = readdirSync(new URL('pages/', fixtures)).map((file) => file.replace('.json', ''));

/** The measures by name, of a fixture that was changed. @param scale what the change makes of its size */
async function measure(
  name: string,
  change: (picture: Sharp) => Sharp | Promise<Sharp> = (picture) => picture,
  scale = 1,
) {
  const jpeg = await (await change(sharp(pictureOf(name)))).jpeg({ quality: 90 }).toBuffer();
  const page = pageOf(name);
  const [a, b, c, d, e, f, g, h, i] = page.toPicture;
  const toPicture = [a * scale, b * scale, c * scale, d * scale, e * scale, f * scale, g, h, i] as const;
  const { measures } = measureQuality(await decode(jpeg, 2048), { ...page, toPicture });
  return Object.fromEntries(measures.map((one) => [one.name, one]));
}

async function valuesOf<Level>(
  measureName: string,
  levels: readonly Level[],
  change: (picture: Sharp, level: Level) => Sharp | Promise<Sharp>,
): Promise<number[]> {
  const found: number[] = [];
  for (const level of levels) {
    found.push((await measure('cn-kai', (picture) => change(picture, level)))[measureName]?.value ?? NaN);
  }
  return found;
}

const falling = (values: readonly number[]) => [...new Set(values)].sort((a, b) => b - a);

/** Light that is added around a point of the number's line. @param strength of white, at its centre */
function reflex(picture: Sharp, strength: number): Sharp {
  const [x, y] = [820, 645];
  return picture.composite([
    { input: lamp(x, y, 160, strength), raw: { width: 1280, height: 960, channels: 3 }, blend: 'add' },
  ]);
}

function lamp(x: number, y: number, radius: number, strength: number): Buffer {
  const light = Buffer.alloc(1280 * 960 * 3);
  for (let i = 0; i < 1280 * 960; i++) {
    const distance = Math.hypot((i % 1280) - x, Math.floor(i / 1280) - y) / radius;
    light.fill(Math.min(255, 255 * strength * Math.exp(-distance * distance)), i * 3, i * 3 + 3);
  }
  return light;
}

/** The picture behind a screen's red, green and blue bars, `pitch` px to a pixel of the screen. */
async function onScreen(picture: Sharp, pitch: number): Promise<Sharp> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  for (let i = 0; i < data.length; i++) {
    const [x, y] = [Math.floor(i / 3) % info.width, Math.floor(i / 3 / info.width)];
    // The screen lies a little askew.
    const bar = 1 + Math.cos(2 * Math.PI * ((x + 0.03 * y) / pitch - (i % 3) / 3));
    data[i] = Math.min(255, (data[i] ?? 0) * (0.4 + 0.5 * bar));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } });
}

describe('measureQuality', () => {
  it.each(recorded)('finds nothing wrong with %s', async (name) => {
    const measures = Object.values(await measure(name));
    expect(measures.filter(({ ok }) => !ok)).toEqual([]);
    const named = measures.map(({ name: what }) => what);
    expect(named).toEqual(['resolution', 'sharpness', 'exposure', 'glare', 'screen', 'border']);
  });

  it('measures less sharpness the more a picture is blurred, and says so', async () => {
    const values = await valuesOf('sharpness', [0.3, 1, 2, 4, 6], (picture, sigma) => picture.blur(sigma));
    expect(values).toEqual(falling(values));
    expect((await measure('cn-kai', (picture) => picture.blur(8)))['sharpness']).toMatchObject({
      ok: false,
      message: expect.stringContaining('blurred'),
    });
  });

  it.each<[string, (x: number, y: number) => boolean]>([
    ['along the lines', (_, y) => y === 4],
    ['across them', (x) => x === 4],
    ['askew', (x, y) => x === y],
  ])('measures much less sharpness where the camera moved %s', async (_, isOnPath) => {
    const kernel = Array.from({ length: 81 }, (__, i) => (isOnPath(i % 9, Math.floor(i / 9)) ? 1 : 0));
    const moved = await measure('cn-kai', (picture) => picture.convolve({ width: 9, height: 9, kernel }));
    const still = (await measure('cn-kai'))['sharpness']?.value ?? NaN;
    expect(moved['sharpness']?.value).toBeLessThan(0.6 * still);
  });

  it('measures sharpness by the height of the text, not by the size of the picture', async () => {
    const [full, half] = [await measure('cn-kai'), await measure('cn-kai', (picture) => picture.resize(640), 0.5)];
    const [one = NaN, other = NaN] = [full['sharpness']?.value, half['sharpness']?.value];
    expect(Math.abs(one - other) / one).toBeLessThan(0.3);
  });

  it('measures less exposure the less of the range of greys the text has, and says which way', async () => {
    const dark = await valuesOf('exposure', [1, 0.5, 0.25, 0.1], (picture, gain) => picture.linear(gain, 0));
    expect(dark).toEqual(falling(dark));
    const pale = await valuesOf('exposure', [1, 0.5, 0.25, 0.1], (picture, gain) =>
      picture.linear(gain, 255 * (1 - gain)),
    );
    expect(pale).toEqual(falling(pale));
    const measureOf = async (gain: number, offset: number) =>
      (await measure('cn-kai', (picture) => picture.linear(gain, offset)))['exposure'];
    expect(await measureOf(0.04, 0)).toMatchObject({ ok: false, message: expect.stringContaining('dark') });
    expect(await measureOf(0.04, 240)).toMatchObject({ ok: false, message: expect.stringContaining('bright') });
  });

  it('measures more glare the more of the print a reflex hides, and none where print shows through', async () => {
    const values = await valuesOf('glare', [0.2, 1, 2, 4], reflex);
    expect(values[0]).toBe(0);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    expect((await measure('cn-kai', (picture) => reflex(picture, 4)))['glare']).toMatchObject({
      ok: false,
      message: expect.stringContaining('reflection'),
    });
  });

  it.each([1.4, 1.8, 2.3, 3.2])('tells a screen with a pixel every %d px', async (pitch) => {
    expect((await measure('cn-kai', (picture) => onScreen(picture, pitch)))['screen']).toMatchObject({
      ok: false,
      message: expect.stringContaining('screen'),
    });
  });

  it('counts the height of text in pixels of the picture as it was sent', async () => {
    const [full, tenth] = [await measure('cn-kai'), await measure('cn-kai', (picture) => picture.resize(128), 0.1)];
    expect(full['resolution']).toMatchObject({ ok: true });
    expect(tenth['resolution']?.value).toBeCloseTo((full['resolution']?.value ?? NaN) / 10);
    expect(tenth['resolution']).toMatchObject({ ok: false, message: expect.stringContaining('small') });
  });

  it('tells by its border that a card is cut off', async () => {
    const picture = await decode(pictureOf('cn-kai'), 2048);
    const border = (left: number) =>
      measureQuality(picture, pageOf('cn-kai'), [
        { x: left, y: 100 },
        { x: 1200, y: 100 },
        { x: 1200, y: 900 },
        { x: left, y: 900 },
      ]).measures.find(({ name }) => name === 'border');
    expect(border(50)).toMatchObject({ value: 0, ok: true });
    expect(border(-300)).toMatchObject({ ok: false, message: expect.stringContaining('cut off') });
  });

  it('tells by lines that end at the edge that a card without a border in sight is cut off', async () => {
    const { lines, toPicture } = pageOf('cn-kai');
    const right = Math.max(...lines.flatMap(({ polygon }) => polygon.map(({ x }) => x)));
    const upTo = async (width: number) => {
      const cut = await sharp(pictureOf('cn-kai')).extract({ left: 0, top: 0, width, height: 960 }).png().toBuffer();
      const { measures } = measureQuality(await decode(cut, 2048), { lines, toPicture, width, height: 960 });
      return measures.find(({ name }) => name === 'border');
    };
    expect(await upTo(Math.ceil(right) + 40)).toMatchObject({ value: 0, ok: true });
    expect(await upTo(Math.floor(right) - 2)).toMatchObject({ ok: false, message: expect.stringContaining('cut off') });
  });

  it('measures a picture without text too', async () => {
    const blank = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#808080' } })
      .png()
      .toBuffer();
    const page: Page = { width: 300, height: 200, lines: [], toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1] };
    const { measures } = measureQuality(await decode(blank, 2048), page);
    expect(measures.every(({ value }) => Number.isFinite(value))).toBe(true);
  });
});
