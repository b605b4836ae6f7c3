import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import type { ReadResult } from '../../src/ocr/engine.ts';
import { compose, inverse } from '../../src/ocr/geometry.ts';
import { OcrPool } from '../../src/ocr/pool/pool.ts';
import { fromUnitSquare } from '../../src/ocr/cards/quad.ts';
import { rectify } from '../../src/ocr/cards/rectify.ts';
import type { Polygon } from '../../src/page.ts';

const pictures = join(import.meta.dirname, '../fixtures/pictures');
const truths: { file: string; truth: Record<string, string | readonly string[] | null> }[] = JSON.parse(
  readFileSync(join(pictures, 'truth.json'), 'utf8'),
);

const truthOf = (file: string) => truths.find((one) => one.file === file)?.truth ?? {};
const valuesOf = ({ fields }: ReadResult) => Object.fromEntries(fields.map(({ name, value }) => [name, value]));
const table = { r: 74, g: 64, b: 56 };

/** The fields that were not read as the truth has them. */
function differences(truth: Readonly<Record<string, string | readonly string[] | null>>, result: ReadResult) {
  const read = valuesOf(result);
  return Object.entries(truth).filter(([field, expected]) => {
    const accepted = Array.isArray(expected) ? expected : [expected];
    return !accepted.includes(read[field] ?? null);
  });
}

/** A picture of the tests, laid on a table 1,600 × 1,200 px so that its corners come to stand there. */
async function laid(file: string, corners: Polygon): Promise<Buffer> {
  const { data, info } = await sharp(join(pictures, file)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const raster = { width: info.width, height: info.height, data };
  const size = { width: 1600, height: 1200 };
  const toSource = inverse(fromUnitSquare(corners));
  const picture = { raster, toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1] as const, ...size };
  const stretch = [info.width, 0, 0, 0, info.height, 0, 0, 0, 1] as const;
  const toRaster = compose(stretch, toSource);
  const { raster: seen } = rectify(picture, { ...size, toRaster });
  return sharp(Buffer.from(seen.data), { raw: { ...size, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Two pictures of the tests, one above the other on a table, each turned by some degrees. */
async function pair(one: string, oneTurn: number, other: string, otherTurn: number): Promise<Buffer> {
  const turned = (file: string, degrees: number) =>
    sharp(join(pictures, file)).resize(1200).rotate(degrees, { background: table }).toBuffer();
  return sharp({ create: { width: 1600, height: 2040, channels: 3, background: table } })
    .composite([
      { input: await turned(one, oneTurn), left: 120, top: 0 },
      { input: await turned(other, otherTurn), left: 140, top: 1020 },
    ])
    .jpeg({ quality: 92 })
    .toBuffer();
}

let pool: OcrPool;

beforeAll(async () => {
  pool = await OcrPool.create();
});

afterAll(async () => {
  await pool.close();
});

describe('a card in strong perspective', () => {
  const corners: Polygon = [
    { x: 250, y: 110 },
    { x: 1390, y: 260 },
    { x: 1300, y: 900 },
    { x: 190, y: 1120 },
  ];

  it('is read exactly, and its lines say where they stand on picture and card', async () => {
    const image = await laid('passport-fra.jpg', corners);
    const result = await pool.read({ image, documentType: 'passport' });
    expect(differences(truthOf('passport-fra.jpg'), result)).toEqual([]);
    const lines = result.lines.filter((line) => line.text.includes('<<'));
    expect(lines.length).toBeGreaterThan(0);
    for (const { polygon, cardPolygon } of lines) {
      // On the picture an MRZ line climbs; on the card it is level, at the lower edge.
      expect(Math.abs(polygon[1].y - polygon[0].y)).toBeGreaterThan(40);
      if (!cardPolygon) throw new Error('no place on the card');
      expect(Math.abs(cardPolygon[1].y - cardPolygon[0].y)).toBeLessThan(0.03);
      expect(cardPolygon[0].y).toBeGreaterThan(0.65);
      expect(cardPolygon.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true);
    }
  });

  it('says how much of its border the picture lacks', async () => {
    const whole = await pool.read({ image: await laid('passport-fra.jpg', corners), documentType: 'passport' });
    const border = (result: ReadResult) => result.quality.measures.find(({ name }) => name === 'border');
    expect(border(whole)).toMatchObject({ value: 0, ok: true });
    const cut = await sharp(await laid('passport-fra.jpg', corners))
      .extract({ left: 0, top: 0, width: 1600, height: 1040 })
      .toBuffer();
    const cutOff = border(await pool.read({ image: cut, documentType: 'passport' }));
    expect(cutOff?.ok).toBe(false);
    expect(cutOff?.value).toBeGreaterThan(0.05);
    expect(cutOff?.value).toBeLessThan(0.35);
  });
});

describe('two cards on one picture', () => {
  it.each([
    [9, -12],
    [-6, 172],
  ])('turned by %i° and %i°: the sides of one document are read as one', async (oneTurn, otherTurn) => {
    const image = await pair('cn-sans.jpg', oneTurn, 'cn-back.jpg', otherTurn);
    const result = await pool.read({ image, documentType: 'cn_id_card' });
    const [front, back] = [truthOf('cn-sans.jpg'), truthOf('cn-back.jpg')];
    const both = Object.fromEntries(Object.entries(front).map(([name, value]) => [name, value ?? back[name] ?? null]));
    expect(differences(both, result)).toEqual([]);
    // Both stand on the picture that was sent as the front.
    expect(new Set(result.fields.flatMap(({ side }) => side ?? []))).toEqual(new Set(['FRONT']));
    const yOf = (name: string) => result.fields.find((field) => field.name === name)?.polygon?.[0].y ?? NaN;
    expect(yOf('idNumber')).toBeLessThan(1020);
    expect(yOf('issuingAuthority')).toBeGreaterThan(1020);
  });

  it('of two documents, the one that was asked for is read, whichever it is', async () => {
    const image = await pair('passport-deu.jpg', 8, 'cn-sans.jpg', 175);
    const passport = await pool.read({ image, documentType: 'passport' });
    expect(differences(truthOf('passport-deu.jpg'), passport)).toEqual([]);
    const card = await pool.read({ image, documentType: 'cn_id_card' });
    expect(differences(truthOf('cn-sans.jpg'), card)).toEqual([]);
  });
});
