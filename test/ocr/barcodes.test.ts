import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import type { DocumentDefinition } from '../../src/documents/define.ts';
import { findDocument } from '../../src/documents/registry.ts';
import { type BarcodeSearch, findBarcode } from '../../src/ocr/barcodes/barcode-finder.ts';
import { barcodeRegions } from '../../src/ocr/barcodes/barcode-regions.ts';
import { decode } from '../../src/ocr/picture/decode.ts';
import { findPageBarcode } from '../../src/ocr/barcodes/find-page-barcode.ts';
import { identity, projectPolygon } from '../../src/ocr/geometry.ts';
import type { PageReading } from '../../src/ocr/page-reading.ts';
import type { Raster } from '../../src/ocr/picture/raster.ts';
import { withBarcode } from '../../src/ocr/barcodes/with-barcode.ts';
import type { Barcode, Page } from '../../src/page.ts';
import { readBarcode } from '../../src/readers/barcode/read-barcode.ts';
import { aamvaPayload, bytesOf, vnCccdPayload } from '../readers/barcode/payloads.ts';
import { type DrawnCard, drawBarcode, drawBarcodeCard } from '../support/barcode-card.ts';
import { specimens } from '../support/specimens.ts';

const vnCccd = bytesOf(vnCccdPayload);
const anything: BarcodeSearch = { symbologies: ['PDF417', 'QRCode'], accepts: () => true, thorough: true };
const pdf417: BarcodeSearch = { ...anything, symbologies: ['PDF417'] };
const picture = (name: string) => readFileSync(new URL(`../fixtures/barcodes/${name}.jpg`, import.meta.url));

async function rasterOf(image: Sharp): Promise<Raster> {
  const { data, info } = await image
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

describe('the barcode of a card', () => {
  let card: DrawnCard;
  beforeAll(async () => {
    const payload = bytesOf(aamvaPayload());
    card = await drawBarcodeCard({ symbology: 'PDF417', payload, columns: 13, left: 106, top: 640, width: 1500 });
  });
  const table = { r: 96, g: 88, b: 80 };
  const lying = (degrees: number) =>
    sharp(card.data, { raw: { width: card.width, height: card.height, channels: 4 } })
      .flatten({ background: table })
      .rotate(degrees, { background: table })
      .resize(1400, 1400, { fit: 'inside' });

  it.each([0, 2, 4, 9, 26, 45, 90, 133, 180, 207, 270, 341])('is read where the card lies at %d°', async (degrees) => {
    const found = await findBarcode(await rasterOf(lying(degrees)), { ...pdf417, thorough: false });
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe(aamvaPayload());
  });

  it.each([
    ['blurred', (image: Sharp) => image.blur(1.6)],
    ['small', (image: Sharp) => image.resize(760)],
    ['compressed hard', (image: Sharp) => image.jpeg({ quality: 25 })],
  ])('is read where the picture is %s', async (_, spoil) => {
    const clean = await lying(12).png().toBuffer();
    const spoilt = await spoil(sharp(clean)).toBuffer();
    const found = await findBarcode(await rasterOf(sharp(spoilt)), pdf417);
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe(aamvaPayload());
  });

  it.each([
    [0, 1.7, 0.8, 95],
    [0, 1.9, 1, 95],
    [45, 1.9, 0.8, 80],
  ])('lying at %d° is read with squares of %d px, blurred by %d', async (degrees, squarePx, blur, quality) => {
    const drawn = await drawBarcodeCard({ symbology: 'QRCode', payload: vnCccd, left: 1330, top: 60, width: 300 });
    const turned = await sharp(drawn.data, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
      .flatten({ background: table })
      .rotate(degrees, { background: table })
      .png()
      .toBuffer();
    const symbol = await sharp(await drawBarcode(vnCccd, 'QRCode')).metadata();
    const whole = await sharp(turned).metadata();
    const width = Math.round((whole.width * squarePx * (symbol.width / 4)) / 300);
    const small = await sharp(turned).resize(width).blur(blur).png().toBuffer();
    const raster = await rasterOf(sharp(await sharp(small).jpeg({ quality }).toBuffer()));
    const found = await findBarcode(raster, anything);
    expect(Buffer.from(found?.bytes ?? [])).toEqual(Buffer.from(vnCccd));
    const middle = (found?.polygon ?? []).reduce((sum, { x }) => sum + x / 4 / raster.width, 0);
    expect(middle).toBeGreaterThan(0.5);
    expect(middle).toBeLessThan(1);
  });

  it('is where it was found', async () => {
    const { width, height } = card;
    const raster = await rasterOf(sharp(card.data, { raw: { width, height, channels: 4 } }));
    const [tl, tr, br] = (await findBarcode(raster, pdf417))?.polygon ?? [];
    expect(Math.abs((tl?.x ?? 0) - 106)).toBeLessThan(40);
    expect(Math.abs((tl?.y ?? 0) - 640)).toBeLessThan(40);
    expect(Math.abs((tr?.x ?? 0) - 1606)).toBeLessThan(40);
    expect(br?.y).toBeGreaterThan(700);
  });

  it('is passed over where it is not what is looked for', async () => {
    const raster = await rasterOf(lying(0));
    expect(await findBarcode(raster, { ...pdf417, accepts: () => false, thorough: false })).toBeNull();
  });

  it('is looked for again in finer detail, and placed on the page', async () => {
    const bytes = await lying(8).jpeg({ quality: 85 }).toBuffer();
    // So coarse that two modules fall on one pixel.
    const coarse = await decode(bytes, 300);
    const place = await findPageBarcode(bytes, coarse, identity, pdf417);
    const fine = await decode(bytes, 4096);
    const direct = await findPageBarcode(bytes, fine, identity, pdf417);
    expect(place?.bytes).toEqual(direct?.bytes);
    if (!place || !direct) throw new Error('not found');
    projectPolygon(coarse.toPicture, place.polygon).forEach((corner, index) => {
      expect(Math.abs(corner.x - (direct.polygon[index]?.x ?? 0))).toBeLessThan(12);
      expect(Math.abs(corner.y - (direct.polygon[index]?.y ?? 0))).toBeLessThan(12);
    });
    expect(await findPageBarcode(bytes, coarse, identity, { ...pdf417, thorough: false })).toBeNull();
  });
});

describe('photographed cards', () => {
  it.each([
    ['aamva-photo', 'AAMVA', 'documentNumber', 'D08954217'],
    ['aamva-hard', 'AAMVA', 'surname', 'SAMPLEFORD'],
    ['cedula-anyAngle', 'CO_CEDULA', 'surname', 'PEÑARANDA RUIZ'],
    ['dni-tilted', 'AR_DNI', 'surname', 'PEREZ GÓMEZ'],
    ['dni-small', 'AR_DNI', 'documentNumber', '40123456'],
    ['za-turned', 'ZA_ID_CARD', 'personalNumber', '9202204720083'],
    ['cccd-tilted', 'VN_CCCD', 'fullName', 'Nguyễn Thị Thử Nghiệm'],
  ] as const)('%s is read', async (name, format, key, value) => {
    const { raster } = await decode(picture(name), 2048);
    const found = await findBarcode(raster, anything);
    const reading = found && readBarcode(found.bytes);
    expect(reading?.format).toBe(format);
    expect(reading?.values.get(key)?.value).toBe(value);
  });
});

describe('areas of bars', () => {
  it('are none on an even surface', () => {
    expect(barcodeRegions({ width: 320, height: 240, data: new Uint8Array(320 * 240 * 3).fill(200) })).toEqual([]);
    expect(barcodeRegions({ width: 5, height: 5, data: new Uint8Array(75) })).toEqual([]);
  });
});

const found = specimens('barcode');
(found.length > 0 ? describe : describe.skip)('specimens', () => {
  it.each(found.map((path) => [basename(path), path]))('%s is decoded', async (name, path) => {
    const result = await findBarcode(await rasterOf(sharp(readFileSync(path))), anything);
    expect(result?.symbology).toBe(name.includes('pdf417') ? 'PDF417' : 'QRCode');
  });
});

describe('the barcode stage', () => {
  const card = findDocument('cn_id_card');
  if (!card) throw new Error('no definition');
  const carrier: DocumentDefinition = {
    ...card,
    barcode: { symbologies: ['PDF417'], format: 'AAMVA', country: 'USA' },
  };
  const polygon = [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
    { x: 9, y: 9 },
    { x: 0, y: 9 },
  ] as const;
  const page: Page = { width: 10, height: 10, lines: [], toPicture: identity };

  /** A side that has a barcode or none, and notes that it was asked. */
  function side(name: string, asked: string[], barcode: Barcode | null): PageReading {
    const reading: PageReading = {
      page,
      scripts: ['Latn'],
      quality: () => Promise.resolve({ width: 10, height: 10, measures: [] }),
      inScripts: () => Promise.resolve(reading),
      reread: () => Promise.resolve(null),
      centredOnPrint: (cells) => [...cells],
      readStack: async function* () {},
      readAlone: async () => null,
      lookAt: () => Promise.resolve([]),
      findBarcode: ({ accepts, thorough }) => {
        asked.push(thorough ? `${name} thoroughly` : name);
        return Promise.resolve(barcode && accepts(barcode.bytes) ? barcode : null);
      },
    };
    return reading;
  }

  it('looks at the back first, and keeps what it found in every script', async () => {
    const asked: string[] = [];
    const barcode = { bytes: bytesOf(aamvaPayload()), polygon };
    const sides = { front: side('front', asked, null), back: side('back', asked, barcode) };
    const { front, back } = await withBarcode(sides, carrier);
    expect(asked).toEqual(['back thoroughly']);
    expect(front.page.barcodes).toBeUndefined();
    expect((await back?.inScripts(['Latn']))?.page.barcodes).toEqual([barcode]);
  });

  it("takes no other document's barcode, and costs nothing where the type has none", async () => {
    const asked: string[] = [];
    const foreign = { bytes: bytesOf(aamvaPayload({ DCG: 'CAN' })), polygon };
    const sides = { front: side('front', asked, foreign), back: undefined };
    expect((await withBarcode(sides, carrier)).front.page.barcodes).toBeUndefined();
    expect(asked).toEqual(['front thoroughly']);
    await withBarcode(sides, card);
    expect(asked).toHaveLength(1);
  });
});

it('draws what it decodes', async () => {
  const raster = await rasterOf(
    sharp(await drawBarcode('SAMPLE', 'QRCode')).extend({
      top: 40,
      bottom: 40,
      left: 40,
      right: 40,
      background: '#fff',
    }),
  );
  expect(Buffer.from((await findBarcode(raster, anything))?.bytes ?? []).toString()).toBe('SAMPLE');
});
