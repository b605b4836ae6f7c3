import sharp from 'sharp';
import type { Symbology } from '../../documents/define.ts';
import type { Point, Polygon } from '../../page.ts';
import { decodeBarcodes, type DecodedBarcode, type Effort } from './barcode-decoder.ts';
import { barcodeRegions } from './barcode-regions.ts';
import { distance } from '../geometry.ts';
import { cropLine, type Raster } from '../picture/raster.ts';

/** A symbol this wide is what the decoder likes, px: smaller ones are enlarged to it, by at most `zoomMax`. */
const decodedWidth = 1500;
const zoomMax = 3;
/** Pixels of a picture that is looked through as a whole for PDF417 too. */
const smallPixels = 600_000;
/** A region at least this tall for its width is no PDF417 that lies along its rows. */
const tallMax = 1.2;
/** Leans that are tried where a region does not decode as it was found, radians. */
const leans = [0.02, -0.02, 0.045, -0.045];

export interface BarcodeSearch {
  readonly symbologies: readonly Symbology[];
  /** Whether a payload is what is looked for; the search ends with the first that is. */
  readonly accepts: (bytes: Uint8Array) => boolean;
  /** `quick`: one look at each place, for documents that may well carry no such symbol. */
  readonly thorough: boolean;
}

/**
 * Finds the barcode of a document on a picture, at any angle and in perspective. PDF417 is decoded within 3° of level
 * only, so areas of parallel bars are found first and laid straight; QR codes are decoded as they lie. The cheapest look
 * comes first.
 * @returns null where none is found
 */
export async function findBarcode(raster: Raster, search: BarcodeSearch): Promise<DecodedBarcode | null> {
  const { symbologies, accepts, thorough } = search;
  const chosen = (found: readonly DecodedBarcode[]) => found.find(({ bytes }) => accepts(bytes)) ?? null;
  const look = async (effort: Effort, some: readonly Symbology[]) =>
    some.length === 0 ? null : chosen(await decodeBarcodes(raster, some, effort));
  if (symbologies.includes('PDF417')) {
    const regions = barcodeRegions(raster).filter(
      ({ polygon: [tl, tr, , bl] }) => distance(tl, bl) < tallMax * distance(tl, tr),
    );
    for (const { polygon: quad } of regions) {
      const found = chosen(await decodeStraight(raster, quad, 'plain'));
      if (found) return found;
    }
    for (const { polygon: quad } of thorough ? regions.filter(({ likely }) => likely) : []) {
      for (const lean of leans) {
        const found = chosen(await decodeStraight(raster, turned(quad, lean), 'plain'));
        if (found) return found;
      }
      const sharpened = chosen(await decodeStraight(raster, quad, 'hard', sharpen));
      if (sharpened) return sharpened;
    }
  }
  const others = symbologies.filter((one) => one !== 'PDF417');
  const plain = await look('plain', others);
  if (plain || !thorough) return plain;
  if (raster.width * raster.height >= smallPixels) return look('hard', others);
  // Areas of bars are found on every picture but the smallest; there the decoder may look for itself. Squares of two
  // pixels it tells apart on a copy of twice the size alone.
  return (await look('hard', symbologies)) ?? chosen(await decodeEnlarged(raster, symbologies));
}

async function decodeEnlarged(raster: Raster, symbologies: readonly Symbology[]): Promise<DecodedBarcode[]> {
  const { data, info } = await sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 3 } })
    .resize({ width: 2 * raster.width, kernel: 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const decoded = await decodeBarcodes({ data, width: info.width, height: info.height }, symbologies, 'hard');
  const half = ({ x, y }: Point): Point => ({ x: x / 2, y: y / 2 });
  return decoded.map((one) => {
    const [a, b, c, d] = one.polygon;
    return { ...one, polygon: [half(a), half(b), half(c), half(d)] };
  });
}

/** Decodes what a quadrilateral of the raster holds, laid straight and enlarged where it is small. */
async function decodeStraight(
  raster: Raster,
  quad: Polygon,
  effort: Effort,
  improve: (crop: Raster) => Promise<Raster> = async (crop) => crop,
): Promise<DecodedBarcode[]> {
  const [tl, tr, br, bl] = quad;
  const across = (distance(tl, tr) + distance(bl, br)) / 2;
  const down = (distance(tl, bl) + distance(tr, br)) / 2;
  const zoom = Math.min(zoomMax, Math.max(1, decodedWidth / across));
  const crop = await improve(cropLine(raster, quad, Math.max(8, Math.round(down * zoom)), 4096));
  const decoded = await decodeBarcodes(crop, ['PDF417'], effort);
  return decoded.map((one) => ({ ...one, polygon: placed(one.polygon, crop, quad) }));
}

async function sharpen({ width, height, data }: Raster): Promise<Raster> {
  const sharper = await sharp(data, { raw: { width, height, channels: 3 } })
    .sharpen({ sigma: 2, m1: 2, m2: 4 })
    .raw()
    .toBuffer();
  return { width, height, data: sharper };
}

/** The quadrilateral turned about its centre. */
function turned(quad: Polygon, angle: number): Polygon {
  const [cx, cy] = [quad.reduce((sum, { x }) => sum + x / 4, 0), quad.reduce((sum, { y }) => sum + y / 4, 0)];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = ({ x, y }: Point): Point => ({
    x: cx + (x - cx) * cos - (y - cy) * sin,
    y: cy + (x - cx) * sin + (y - cy) * cos,
  });
  const [a, b, c, d] = quad;
  return [turn(a), turn(b), turn(c), turn(d)];
}

/** From pixels of the straight crop back to the raster, as `cropLine` took them. */
function placed(polygon: Polygon, crop: Raster, [tl, tr, br, bl]: Polygon): Polygon {
  const place = ({ x, y }: Point): Point => {
    const [u, v] = [x / crop.width, y / crop.height];
    const mix = (a: number, b: number, c: number, d: number) => (a + (b - a) * u) * (1 - v) + (d + (c - d) * u) * v;
    return { x: mix(tl.x, tr.x, br.x, bl.x), y: mix(tl.y, tr.y, br.y, bl.y) };
  };
  const [a, b, c, d] = polygon;
  return [place(a), place(b), place(c), place(d)];
}
