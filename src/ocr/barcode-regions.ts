import type { Point, Polygon } from '../page.ts';
import type { Raster } from './raster.ts';

/** Pixels of a block's side: its gradients are looked at as one. */
const block = 8;
/** Blocks to each side over which gradients are averaged: gaps between bars close, lines of text stay apart. */
const reach = 2;
/** A barcode's gradients are at least this strong, as a share of the strongest 1 % of the picture's blocks. */
const strengthMin = 0.3;
/** How much of its gradient lies in one direction, 0 to 1. Bars: 0.4 and more; text: 0.1 to 0.3. */
const coherenceMin = 0.25;
/** Added to the brightness (0 to 255) that gradients are held against: darkness is mostly noise. */
const darkest = 80;
/** Fewer blocks than these are no barcode that could be decoded. */
const blocksMin = 60;
/** What is added above and below a region, as a share of its height. */
const rowMargin = 0.12;
/** And at its ends: the broad bar there has little gradient, and the decoder wants a quiet zone. */
const endMargin = 0.5;

/**
 * Areas of dense parallel bars, largest first, as quadrilaterals whose upper edge runs along the symbol's rows: as the
 * camera saw them, turned and in perspective. Some 10 ms for four megapixels.
 */
export function barcodeRegions(raster: Raster, max = 3): Polygon[] {
  const field = gradientField(raster);
  const groups = connected(field).sort((a, b) => b.length - a.length);
  return groups.slice(0, max).flatMap((group) => {
    const quad = quadAround(group, field);
    return quad ? [quad] : [];
  });
}

/** Per block the structure tensor of its gradients over its brightness, averaged over its neighbourhood. */
interface Field {
  readonly columns: number;
  readonly rows: number;
  readonly xx: Float32Array;
  readonly yy: Float32Array;
  readonly xy: Float32Array;
}

function gradientField({ width, height, data }: Raster): Field {
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

/** Blocks that stand side by side, are strong and coherent, and whose bars run the same way. */
function connected(field: Field): number[][] {
  const { columns, rows, xx, yy } = field;
  const strength = xx.map((value, index) => value + (yy[index] as number));
  const strongest = strength.slice().sort()[Math.floor(strength.length * 0.99)] ?? 0;
  const isBar = (at: number) =>
    (strength[at] as number) >= strengthMin * strongest && coherence(field, at) >= coherenceMin;
  const seen = new Uint8Array(columns * rows);
  const groups: number[][] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !isBar(start)) continue;
    const group = [start];
    seen[start] = 1;
    for (let next = 0; next < group.length; next++) {
      const at = group[next] as number;
      const [x, y] = [at % columns, Math.floor(at / columns)];
      for (const [nx, ny] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        const to = ny * columns + nx;
        if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || seen[to]) continue;
        if (!isBar(to) || Math.cos(2 * (angleOf(field, to) - angleOf(field, at))) < 0.5) continue;
        seen[to] = 1;
        group.push(to);
      }
    }
    if (group.length >= blocksMin) groups.push(group);
  }
  return groups;
}

function coherence({ xx, yy, xy }: Field, at: number): number {
  const [a, b, c] = [xx[at] as number, yy[at] as number, xy[at] as number];
  return a + b === 0 ? 0 : Math.hypot(a - b, 2 * c) / (a + b);
}

/** The direction of the gradient, which is that of the rows: across the bars. Radians, modulo π. */
function angleOf({ xx, yy, xy }: Field, at: number): number {
  return Math.atan2(2 * (xy[at] as number), (xx[at] as number) - (yy[at] as number)) / 2;
}

/**
 * The quadrilateral around a group. Its long sides are lines through the outermost blocks; its short ones run as the bars
 * near them do, which the gradients tell better than a short and ragged end.
 */
function quadAround(group: readonly number[], field: Field): Polygon | null {
  const angle = meanAngle(group, field);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const blocks = group.map((at) => {
    const [x, y] = [((at % field.columns) + 0.5) * block, (Math.floor(at / field.columns) + 0.5) * block];
    return { at, x: x * cos + y * sin, y: y * cos - x * sin };
  });
  const [top, bottom] = [outerLine(blocks, Math.min), outerLine(blocks, Math.max)];
  if (!top || !bottom) return null;
  const xs = blocks.map(({ x }) => x).sort((a, b) => a - b);
  const [first = 0, last = 0] = [xs[0], xs.at(-1)];
  const third = (last - first) / 3;
  const side = (isNear: (x: number) => boolean, outer: number): Line => {
    const near = blocks.filter(({ x }) => isNear(x));
    const slope = -Math.tan(
      meanAngle(
        near.map(({ at }) => at),
        field,
      ) - angle,
    );
    const offsets = near.map(({ x, y }) => x - slope * y).sort((a, b) => a - b);
    // Not the very outermost: a smudge beside the symbol would move the whole side.
    return line(slope, offsets[Math.round((offsets.length - 1) * outer)] ?? 0);
  };
  const left = side((x) => x <= first + third, 0.01);
  const right = side((x) => x >= last - third, 0.99);
  const middle = (first + last) / 2;
  const height = Math.max(block, bottom.at(middle) - top.at(middle));
  const [above, beside] = [Math.max(block, height * rowMargin), Math.max(block, height * endMargin)];
  const corner = (row: Line, end: Line, up: number, out: number): Point => {
    // Where y = row.at(x) and x = end.at(y).
    const y = (row.at(0) + up + row.slope * (end.at(0) + out)) / (1 - row.slope * end.slope);
    const x = end.at(y) + out;
    return { x: x * cos - y * sin, y: x * sin + y * cos };
  };
  return [
    corner(top, left, -above, -beside),
    corner(top, right, -above, beside),
    corner(bottom, right, above, beside),
    corner(bottom, left, above, -beside),
  ];
}

/** The direction across the bars of some blocks. */
function meanAngle(blocks: readonly number[], { xx, yy, xy }: Field): number {
  let [cos, sin] = [0, 0];
  for (const at of blocks) {
    cos += (xx[at] as number) - (yy[at] as number);
    sin += 2 * (xy[at] as number);
  }
  return Math.atan2(sin, cos) / 2;
}

interface Line {
  readonly slope: number;
  at(x: number): number;
}

function line(slope: number, offset: number): Line {
  return { slope, at: (x) => offset + slope * x };
}

/** A straight line through the outermost points, one for each block's width; those that stand out are left out. */
function outerLine(points: readonly Point[], outer: (a: number, b: number) => number): Line | null {
  const edge = new Map<number, number>();
  for (const { x, y } of points) {
    const bin = Math.round(x / block);
    const known = edge.get(bin);
    edge.set(bin, known === undefined ? y : outer(known, y));
  }
  const bins = [...edge].sort(([a], [b]) => a - b).map(([bin, y]): Point => ({ x: bin * block, y }));
  // Corners are rounded off by the averaging.
  const cut = Math.floor(bins.length * 0.1);
  let inner = bins.slice(cut, bins.length - cut);
  for (let round = 0; round < 3; round++) {
    const fitted = regression(inner);
    const kept = inner.filter(({ x, y }) => fitted !== null && Math.abs(fitted.at(x) - y) <= 1.5 * block);
    if (kept.length === inner.length || kept.length < bins.length / 2) return fitted;
    inner = kept;
  }
  return regression(inner);
}

function regression(points: readonly Point[]): Line | null {
  const count = points.length;
  const [mx, my] = [points.reduce((sum, p) => sum + p.x, 0) / count, points.reduce((sum, p) => sum + p.y, 0) / count];
  const variance = points.reduce((sum, p) => sum + (p.x - mx) ** 2, 0);
  if (count < 2 || variance === 0) return null;
  const slope = points.reduce((sum, p) => sum + (p.x - mx) * (p.y - my), 0) / variance;
  return line(slope, my - slope * mx);
}
