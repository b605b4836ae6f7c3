import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { Element, Layout } from './layout.ts';

export type BarcodeElement = Extract<Element, { kind: 'barcode' }>;

/** The symbols of a layout's barcodes, one PNG each, as data addresses. @throws Error where a payload does not fit its symbol */
export async function drawBarcodes({ elements }: Layout): Promise<Map<Element, string>> {
  const symbols = new Map<Element, string>();
  for (const element of elements) if (element.kind === 'barcode') symbols.set(element, await symbolOf(element));
  return symbols;
}

async function symbolOf({ symbology, payload, columns }: BarcodeElement): Promise<string> {
  const file = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(file).buffer } });
  const { image, error } = await writeBarcode(payload, {
    format: symbology,
    scale: 4,
    addQuietZones: false,
    ...(columns !== undefined && { options: `columns=${columns}` }),
  });
  if (!image) throw new Error(error);
  return `data:image/png;base64,${Buffer.from(await image.arrayBuffer()).toString('base64')}`;
}

/** The symbol on white, stretched to its place: a PDF417's rows are as high as the issuer likes. */
export function barcodeSvg({ x, y, width, height }: BarcodeElement, symbol: string, scale: number): string {
  const quiet = 0.8 * scale;
  const box = (by: number): string =>
    `x="${x * scale - by}" y="${y * scale - by}" width="${width * scale + 2 * by}" height="${height * scale + 2 * by}"`;
  return `<rect ${box(quiet)} fill="#fff" opacity="0.9"/><image ${box(0)} preserveAspectRatio="none" href="${symbol}"/>`;
}
