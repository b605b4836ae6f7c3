import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { Symbology } from '../../src/documents/define.ts';

/** A card's side with a barcode, before anybody takes a picture of it: RGBA, 20 px a millimetre. */
export interface DrawnCard {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface PrintedBarcode {
  readonly symbology: Symbology;
  readonly payload: string | Uint8Array;
  /** Data columns of a PDF417. */
  readonly columns?: number;
  /** Pixels of the card: its left and top edge, and its width. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const [width, height] = [1712, 1080];
const lines = ['CLASS: D - OPERATOR', 'ENDORSEMENTS: NONE', 'RESTRICTIONS: NONE', 'This card is a sample'];

/** Draws an ID-1 card with a few lines of text and a barcode. */
export async function drawBarcodeCard({
  symbology,
  payload,
  columns,
  left,
  top,
  width: across,
}: PrintedBarcode): Promise<DrawnCard> {
  const symbol = await drawBarcode(payload, symbology, columns);
  const print = await sharp(symbol).resize({ width: across, kernel: 'lanczos3' }).png().toBuffer();
  const textTop = top > height / 2 ? 130 : 680;
  const text = lines.map(
    (line, i) => `<text x="100" y="${textTop + i * 50}" font-size="32" font-family="sans-serif">${line}</text>`,
  );
  const paper = `<svg width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="60" fill="#e9eef2"/>
    <path d="M0 300 Q 400 100 900 400 T ${width} 300" stroke="#cfe0d8" stroke-width="30" fill="none"/>${text.join('')}</svg>`;
  const { data } = await sharp(Buffer.from(paper))
    .composite([{ input: print, left, top }])
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

/** A symbol alone, as PNG, four pixels a module. */
export async function drawBarcode(
  payload: string | Uint8Array,
  symbology: Symbology,
  columns?: number,
): Promise<Buffer> {
  const file = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(file).buffer } });
  const { image, error } = await writeBarcode(payload, {
    format: symbology,
    scale: 4,
    addQuietZones: false,
    ...(columns !== undefined && { options: `columns=${columns}` }),
  });
  if (!image) throw new Error(error);
  return Buffer.from(await image.arrayBuffer());
}
