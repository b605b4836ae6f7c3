import type { Polygon } from '../../page.ts';
import { quadAround } from './fit-quad.ts';
import { angleOf, block, coherence, type Field, gradientField, meanCoherence } from './gradient-field.ts';
import type { Raster } from '../picture/raster.ts';

/** A barcode's gradients are at least this strong, as a share of the strongest 1 % of the picture's blocks. */
const strengthMin = 0.3;
/** How much of its gradient lies in one direction, 0 to 1. Bars: 0.4 and more; text: 0.1 to 0.3. */
const coherenceMin = 0.25;
/** Fewer blocks than these are no barcode that could be decoded. */
const blocksMin = 60;
/**
 * The share of a region's quadrilateral that its blocks fill. Of photographed PDF417 0.66 to 0.73, as the margin counts in;
 * patterns and lines of text have any.
 */
const [fillMin, fillMax] = [0.35, 1.1];
/** What a symbol has and little else does; photographed PDF417 have a coherence of 0.56 to 0.6 as a whole. */
const [likelyFill, likelyCoherence] = [0.5, 0.45];

/** An area of bars. */
export interface BarRegion {
  /** As the camera saw it, turned and in perspective; its upper edge runs along the symbol's rows. */
  readonly polygon: Polygon;
  /** Whether it has a symbol's shape and order, so that more than one look is worth its time. */
  readonly likely: boolean;
}

/** Areas of dense parallel bars, the likely ones first, then the largest. */
export function barcodeRegions(raster: Raster, max = 3): BarRegion[] {
  const field = gradientField(raster);
  const regions = connected(field)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2 * max)
    .flatMap((group) => {
      const polygon = quadAround(group, field);
      if (!polygon) return [];
      const fill = (group.length * block ** 2) / areaOf(polygon);
      const order = meanCoherence(group, field);
      if (fill < fillMin || fill > fillMax || order < coherenceMin) return [];
      return [{ polygon, likely: fill >= likelyFill && order >= likelyCoherence }];
    });
  return [...regions.filter(({ likely }) => likely), ...regions.filter(({ likely }) => !likely)].slice(0, max);
}

function areaOf(polygon: Polygon): number {
  const cross = polygon.reduce((sum, { x, y }, index) => {
    const next = polygon[(index + 1) % 4] ?? { x: 0, y: 0 };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(cross) / 2;
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
