import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader';
import type { Symbology } from '../../documents/define.ts';
import type { Polygon } from '../../page.ts';
import type { Raster } from '../picture/raster.ts';

/** A symbol that was decoded; its own error correction has passed. */
export interface DecodedBarcode {
  readonly symbology: Symbology;
  readonly bytes: Uint8Array;
  /** In pixels of the raster. */
  readonly polygon: Polygon;
}

/** `plain`: dark on light, as large as it is. `hard`: also reduced, inverted, and with more scan lines. */
export type Effort = 'plain' | 'hard';

const efforts: Readonly<Record<Effort, ReaderOptions>> = {
  plain: { tryHarder: false, tryRotate: true, tryInvert: false, tryDownscale: false },
  hard: { tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true },
};

let prepared = false;

/** Decodes the barcodes that stand straight, or nearly so (PDF417: within 3°), in a picture. */
export async function decodeBarcodes(
  raster: Raster,
  symbologies: readonly Symbology[],
  effort: Effort,
  binarizer: 'LocalAverage' | 'GlobalHistogram' = 'LocalAverage',
): Promise<DecodedBarcode[]> {
  prepare();
  const image = { data: withAlpha(raster), width: raster.width, height: raster.height, colorSpace: 'srgb' as const };
  const results = await readBarcodes(image, {
    formats: [...symbologies],
    binarizer,
    textMode: 'Hex',
    ...efforts[effort],
  });
  return results.flatMap(({ isValid, format, bytes, position }) => {
    const symbology = symbologies.find((one) => one === format);
    if (!isValid || symbology === undefined || bytes.length === 0) return [];
    const { topLeft, topRight, bottomRight, bottomLeft } = position;
    return [{ symbology, bytes, polygon: [topLeft, topRight, bottomRight, bottomLeft] }];
  });
}

/** The decoder's code comes from the installed package: unless told so, it would fetch it from the network. */
function prepare(): void {
  if (prepared) return;
  const file = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(file).buffer } });
  prepared = true;
}

function withAlpha({ width, height, data }: Raster): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let from = 0, to = 0; to < rgba.length; from += 3, to += 4) {
    rgba[to] = data[from] as number;
    rgba[to + 1] = data[from + 1] as number;
    rgba[to + 2] = data[from + 2] as number;
    rgba[to + 3] = 255;
  }
  return rgba;
}
