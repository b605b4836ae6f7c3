import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { decode } from '../../src/ocr/picture/decode.ts';
import { specimens } from '../support/specimens.ts';

const formats = new URL('../fixtures/formats/', import.meta.url);
const png = readFileSync(new URL('two-lines.png', formats));

/** A PNG whose header says `side` × `side` px: nothing but zeros behind it. */
function pngBomb(side: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const data = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const out = Buffer.alloc(body.length + 12);
    out.writeUInt32BE(body.length, 0);
    data.copy(out, 4);
    out.writeUInt32BE(crc32(data), body.length + 8);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * 100));
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const reason = async (bytes: Uint8Array) =>
  decode(bytes, 1000).then(
    () => 'decoded',
    (error: unknown) => (error as { reason?: string }).reason,
  );

describe('decode', () => {
  it.each([
    ['PNG', async () => Promise.resolve(png)],
    ['JPEG', () => sharp(png).jpeg().toBuffer()],
    ['CMYK JPEG', () => sharp(png).toColourspace('cmyk').jpeg().toBuffer()],
    ['grey JPEG', () => sharp(png).greyscale().jpeg().toBuffer()],
    ['progressive JPEG', () => sharp(png).jpeg({ progressive: true }).toBuffer()],
    ['WebP', () => sharp(png).webp().toBuffer()],
    ['WebP with alpha', () => sharp(png).ensureAlpha(0.5).webp({ lossless: true }).toBuffer()],
    ['16-bit PNG', () => sharp(png).toColourspace('rgb16').png().toBuffer()],
    ['palette PNG', () => sharp(png).png({ palette: true }).toBuffer()],
    ['HEIC', async () => Promise.resolve(readFileSync(new URL('two-lines.heic', formats)))],
  ])('reads %s as RGB of its own size', async (_name, make) => {
    const { raster, width, height } = await decode(await make(), 1000);
    expect([width, height, raster.width, raster.height]).toEqual([640, 240, 640, 240]);
    expect(raster.data).toHaveLength(640 * 240 * 3);
    // The background is light, in every format.
    expect(raster.data[0]).toBeGreaterThan(200);
  });

  it.each([1, 3, 6, 8])('applies EXIF orientation %i', async (orientation) => {
    const bytes = await sharp(png).jpeg().withMetadata({ orientation }).toBuffer();
    const { raster, width, height } = await decode(bytes, 1000);
    expect([width, height]).toEqual(orientation < 5 ? [640, 240] : [240, 640]);
    expect([raster.width, raster.height]).toEqual([width, height]);
  });

  it('reduces a large picture and keeps its true size', async () => {
    const { raster, width } = await decode(png, 320);
    expect([raster.width, raster.height, width]).toEqual([320, 120, 640]);
  });

  it('never enlarges', async () => {
    expect((await decode(png, 4000)).raster.width).toBe(640);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing', () => Buffer.alloc(0), 'INVALID_IMAGE_TYPE'],
    ['text', () => Buffer.from('hello'), 'INVALID_IMAGE_TYPE'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'INVALID_IMAGE_TYPE'],
    ['a GIF', () => sharp(png).gif().toBuffer(), 'INVALID_IMAGE_TYPE'],
    ['a TIFF', () => sharp(png).tiff().toBuffer(), 'INVALID_IMAGE_TYPE'],
    ['an AVIF', () => sharp(png).avif({ effort: 0 }).toBuffer(), 'INVALID_IMAGE_TYPE'],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'INVALID_IMAGE_TYPE'],
    ['half a JPEG', async () => (await sharp(png).jpeg().toBuffer()).subarray(0, 4000), 'IMAGE_CORRUPTED'],
    ['half a PNG', () => png.subarray(0, png.length / 2), 'IMAGE_CORRUPTED'],
    ['half a WebP', async () => (await sharp(png).webp().toBuffer()).subarray(0, 1500), 'IMAGE_CORRUPTED'],
    ['half a HEIC', () => readFileSync(new URL('two-lines.heic', formats)).subarray(0, 2000), 'IMAGE_CORRUPTED'],
    ['a JPEG header alone', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'IMAGE_CORRUPTED'],
    ['a bomb of 40,000 × 40,000 px', () => pngBomb(40_000), 'IMAGE_TOO_LARGE'],
    ['a stamp', () => sharp(png).resize(40, 40).png().toBuffer(), 'IMAGE_TOO_SMALL'],
  ])('refuses %s', async (_name, make, expected) => {
    expect(await reason(await make())).toBe(expected);
  });

  const strange = [...specimens('malformed'), ...specimens('heif_webp'), ...specimens('exif_orientation')];
  (strange.length > 0 ? it : it.skip)('survives every strange file: pixels or a documented refusal', async () => {
    const answers = await Promise.all(strange.map(async (path) => reason(readFileSync(path))));
    const allowed = ['decoded', 'INVALID_IMAGE_TYPE', 'IMAGE_CORRUPTED', 'IMAGE_TOO_SMALL', 'IMAGE_TOO_LARGE'];
    expect(answers.filter((answer) => !allowed.includes(answer ?? ''))).toEqual([]);
    expect(answers).toContain('decoded');
  });
});
