import type { Raster } from '../picture/raster.ts';

/** Pixels of a block's side: its gradients are looked at as one. */
export const block = 8;
/** Blocks to each side over which gradients are averaged: gaps between bars close, lines of text stay apart. */
const reach = 2;
/** Added to the brightness (0 to 255) that gradients are held against: darkness is mostly noise. */
const darkest = 80;

/** Per block the structure tensor of its gradients over its brightness, averaged over its neighbourhood. */
export interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly xx: Float32Array;
  readonly yy: Float32Array;
  readonly xy: Float32Array;
}

/** The structure of a picture, block by block: how strong its edges are, and which way they run. */
export function gradientField({ width, height, data }: Raster): Field {
  const [columns, rows] = [Math.floor(width / block), Math.floor(height / block)];
  const map = () => new Float32Array(columns * rows);
  const [xx, yy, xy, sums] = [map(), map(), map(), map()];
  const stride = width * 3;
  for (let y = 1; y < rows * block - 1; y++) {
    const row = Math.floor(y / block) * columns;
    for (let x = 1; x < columns * block - 1; x++) {
      // The green channel speaks for the luma.
      const at = y * stride + x * 3 + 1;
      const gx = (data[at + 3] as number) - (data[at - 3] as number);
      const gy = (data[at + stride] as number) - (data[at - stride] as number);
      const light = data[at] as number;
      const to = row + ((x / block) | 0);
      sums[to] = (sums[to] as number) + light;
      xx[to] = (xx[to] as number) + gx * gx;
      yy[to] = (yy[to] as number) + gy * gy;
      xy[to] = (xy[to] as number) + gx * gy;
    }
  }
  // A shadow takes light and contrast alike: the bars under it are as strong as the others.
  for (let at = 0; at < sums.length; at++) {
    const weight = 1 / ((sums[at] as number) / block ** 2 + darkest) ** 2;
    for (const values of [xx, yy, xy]) values[at] = (values[at] as number) * weight;
  }
  const smooth = (values: Float32Array) =>
    boxBlur(boxBlur(values, columns, rows, 1, columns), rows, columns, columns, 1);
  return { columns, rows, xx: smooth(xx), yy: smooth(yy), xy: smooth(xy) };
}

/** The mean over `reach` neighbours to both sides, along lines of `length` cells that are `step` apart. */
function boxBlur(map: Float32Array, length: number, lines: number, step: number, lineStep: number): Float32Array {
  const out = new Float32Array(map.length);
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < length; i++) {
      let [sum, count] = [0, 0];
      for (let j = Math.max(0, i - reach); j <= Math.min(length - 1, i + reach); j++) {
        sum += map[line * lineStep + j * step] as number;
        count++;
      }
      out[line * lineStep + i * step] = sum / count;
    }
  }
  return out;
}

/** How much of a block's gradient lies in one direction, 0 to 1. */
export function coherence({ xx, yy, xy }: Field, at: number): number {
  const [a, b, c] = [xx[at] as number, yy[at] as number, xy[at] as number];
  return a + b === 0 ? 0 : Math.hypot(a - b, 2 * c) / (a + b);
}

/** The direction of the gradient, which is that of the rows: across the bars. Radians, modulo π. */
export function angleOf({ xx, yy, xy }: Field, at: number): number {
  return Math.atan2(2 * (xy[at] as number), (xx[at] as number) - (yy[at] as number)) / 2;
}

/** The direction across the bars of some blocks. */
export function meanAngle(blocks: readonly number[], { xx, yy, xy }: Field): number {
  let [cos, sin] = [0, 0];
  for (const at of blocks) {
    cos += (xx[at] as number) - (yy[at] as number);
    sin += 2 * (xy[at] as number);
  }
  return Math.atan2(sin, cos) / 2;
}

/** How far a whole group's gradient lies in one direction. */
export function meanCoherence(group: readonly number[], { xx, yy, xy }: Field): number {
  let [a, b, c] = [0, 0, 0];
  for (const at of group) {
    a += xx[at] as number;
    b += yy[at] as number;
    c += xy[at] as number;
  }
  return Math.hypot(a - b, 2 * c) / (a + b);
}
