import { type Polygon } from '../../page.ts';
import { distance } from '../geometry.ts';

/** 8-bit RGB pixels, row by row, three bytes each. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Red, green and blue of the raster, or its grey (Rec. 601 luma). */
export type Channel = 0 | 1 | 2 | 'grey';

/** How a model wants its pixels: `(value / 255 - mean) / std` for each channel, planes in the order given. */
export interface Normalisation {
  /** What each plane holds: PaddleOCR's models were trained on blue, green, red. */
  readonly channels: readonly Channel[];
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

function luma(data: Uint8Array, at: number): number {
  return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}

/** Each pixel's luma. */
export function grey({ width, height, data }: Raster): Uint8Array {
  const out = new Uint8Array(width * height);
  for (let i = 0; i < out.length; i++) out[i] = luma(data, 3 * i) + 0.5;
  return out;
}

/** Planar float32 pixels [channels, height, width] of a whole raster. On the right its last column goes on. */
export function toTensor(raster: Raster, width: number, height: number, norm: Normalisation): Float32Array {
  const out = new Float32Array(norm.channels.length * width * height);
  norm.channels.forEach((channel, plane) => {
    const values = normalised(norm.mean[plane] ?? 0, norm.std[plane] ?? 1);
    const levels = channel === 'grey' ? grey(raster) : raster.data;
    const [first, step] = channel === 'grey' ? [0, 1] : [channel, 3];
    for (let y = 0; y < raster.height; y++) {
      const start = (plane * height + y) * width;
      const end = start + raster.width;
      let from = y * raster.width * step + first;
      for (let to = start; to < end; to++, from += step) out[to] = values[levels[from] as number] as number;
      if (raster.width < width) out.fill(out[end - 1] ?? 0, end, start + width);
    }
  });
  return out;
}

/** What each of the 256 levels becomes. */
function normalised(mean: number, std: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, level) => (level / 255 - mean) / std);
}

/**
 * The pixels inside a line's polygon, upright, `height` px high, at most `maxWidth` px wide. Bilinear; averaged over
 * several samples a pixel where it shrinks, so that thin strokes survive.
 */
export function cropLine(raster: Raster, polygon: Polygon, height: number, maxWidth: number): Raster {
  const [tl, tr, br, bl] = polygon;
  const across = (distance(tl, tr) + distance(bl, br)) / 2;
  const down = Math.max(1, (distance(tl, bl) + distance(tr, br)) / 2);
  const width = Math.max(8, Math.min(maxWidth, Math.round((across * height) / down)));
  const samples = Math.max(1, Math.min(4, Math.round(down / height)));
  const steps = { w: width * samples, h: height * samples };
  const out = new Uint8Array(width * height * 3);
  const sums = new Uint32Array(width * 3);
  const { data } = raster;
  const [maxX, maxY] = [raster.width - 1, raster.height - 1];
  const stride = raster.width * 3;
  for (let row = 0; row < height; row++) {
    sums.fill(0);
    for (let sub = 0; sub < samples; sub++) {
      const v = (row * samples + sub + 0.5) / steps.h;
      const [x0, y0] = [tl.x + (bl.x - tl.x) * v, tl.y + (bl.y - tl.y) * v];
      const [dx, dy] = [(tr.x + (br.x - tr.x) * v - x0) / steps.w, (tr.y + (br.y - tr.y) * v - y0) / steps.w];
      let x = x0 + dx / 2 - 0.5;
      let y = y0 + dy / 2 - 0.5;
      for (let step = 0; step < steps.w; step++, x += dx, y += dy) {
        const cx = x < 0 ? 0 : x > maxX ? maxX : x;
        const cy = y < 0 ? 0 : y > maxY ? maxY : y;
        const ix = cx | 0;
        const iy = cy | 0;
        // 8-bit fixed point keeps the inner loop in integers.
        const fx = ((cx - ix) * 256) | 0;
        const fy = ((cy - iy) * 256) | 0;
        const a = iy * stride + ix * 3;
        const b = ix < maxX ? a + 3 : a;
        const down1 = iy < maxY ? stride : 0;
        const to = ((step / samples) | 0) * 3;
        for (let c = 0; c < 3; c++) {
          const top = (data[a + c] as number) * (256 - fx) + (data[b + c] as number) * fx;
          const bottom = (data[a + down1 + c] as number) * (256 - fx) + (data[b + down1 + c] as number) * fx;
          sums[to + c] = (sums[to + c] as number) + ((top * (256 - fy) + bottom * fy) >> 16);
        }
      }
    }
    const base = row * width * 3;
    const area = samples * samples;
    for (let i = 0; i < width * 3; i++) out[base + i] = (sums[i] as number) / area;
  }
  return { width, height, data: out };
}
