import type { Polygon } from '../../page.ts';
import { distance } from '../geometry.ts';
import type { Raster } from '../picture/raster.ts';

/** A piece of a line of text at one size, whatever its height on the picture: green, row by row, 0 to 255. */
export interface Strip {
  readonly width: number;
  readonly levels: Float32Array;
}

/** Rows of a strip: about what a recogniser sees of a line. */
export const stripRows = 32;
/** A few letters of some lines speak for all of the text. */
const stripsMax = 12;
const stripWidthMax = 160;

/** The middles of the longest lines. @param lines corners in pixels of the raster, in reading order */
export function textStrips(raster: Raster, lines: readonly Polygon[]): Strip[] {
  const length = ([tl, tr]: Polygon) => distance(tl, tr);
  return [...lines]
    .sort((a, b) => length(b) - length(a))
    .slice(0, stripsMax)
    .map((line) => stripOf(raster, line));
}

function stripOf({ width: across, height: down, data }: Raster, [tl, tr, br, bl]: Polygon): Strip {
  const lineHeight = Math.max(1, (distance(tl, bl) + distance(tr, br)) / 2);
  const lineWidth = Math.max(1, (distance(tl, tr) + distance(bl, br)) / 2);
  const width = Math.max(8, Math.min(stripWidthMax, Math.round((lineWidth * stripRows) / lineHeight)));
  const share = Math.min(1, (width * lineHeight) / (stripRows * lineWidth));
  const levels = new Float32Array(width * stripRows);
  for (let row = 0; row < stripRows; row++) {
    const v = (row + 0.5) / stripRows;
    const left = between(tl, bl, v);
    const right = between(tr, br, v);
    for (let column = 0; column < width; column++) {
      const u = 0.5 + share * ((column + 0.5) / width - 0.5);
      const cx = Math.min(across - 1, Math.max(0, left.x + (right.x - left.x) * u - 0.5));
      const cy = Math.min(down - 1, Math.max(0, left.y + (right.y - left.y) * u - 0.5));
      const ix = cx | 0;
      const iy = cy | 0;
      const fx = cx - ix;
      const fy = cy - iy;
      const at = (iy * across + ix) * 3 + 1;
      const right1 = ix < across - 1 ? 3 : 0;
      const down1 = iy < down - 1 ? across * 3 : 0;
      const upper = (data[at] ?? 0) * (1 - fx) + (data[at + right1] ?? 0) * fx;
      const lower = (data[at + down1] ?? 0) * (1 - fx) + (data[at + down1 + right1] ?? 0) * fx;
      levels[row * width + column] = upper * (1 - fy) + lower * fy;
    }
  }
  return { width, levels };
}

function between(a: { x: number; y: number }, b: { x: number; y: number }, share: number): { x: number; y: number } {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

export interface StripMeasure {
  /** The levels of the ink and of the paper, 0 to 1. */
  readonly ink: number;
  readonly paper: number;
  /**
   * How many edges of strokes, one beside the other, would fill the height of the line, counted in the direction in which they are
   * the least sharp: motion blurs in one alone.
   */
  readonly edges: number;
}

interface Direction {
  readonly along: number;
  readonly across: number;
}

/** Along the line, across it, and on both diagonals. */
const directions: readonly Direction[] = [
  { along: 1, across: 0 },
  { along: 0, across: 1 },
  { along: Math.SQRT1_2, across: Math.SQRT1_2 },
  { along: Math.SQRT1_2, across: -Math.SQRT1_2 },
];

export function measureStrip({ width, levels }: Strip): StripMeasure {
  const grey = new Histogram();
  const slopes = directions.map(() => new Histogram());
  for (let y = 1; y < stripRows - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      grey.add(levels[at] ?? 0);
      const right = ((levels[at + 1] ?? 0) - (levels[at - 1] ?? 0)) / 2;
      const down = ((levels[at + width] ?? 0) - (levels[at - width] ?? 0)) / 2;
      for (let i = 0; i < directions.length; i++) {
        const { across, along } = directions[i] as Direction;
        slopes[i]?.add(Math.abs(right * along + down * across));
      }
    }
  }
  const [ink, paper] = [grey.at(0.05), grey.at(0.95)];
  const least = Math.min(...slopes.map((slope) => slope.at(0.97)));
  return { ink: ink / 255, paper: paper / 255, edges: (stripRows * least) / Math.max(1, paper - ink) };
}

/** Levels of 0 to 255, told apart to a quarter. */
class Histogram {
  readonly #counts = new Uint32Array(1024);
  #total = 0;

  add(level: number): void {
    const bin = (level * 4) | 0;
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    this.#total++;
  }

  /** The level that a share of all does not exceed. */
  at(share: number): number {
    let left = share * this.#total;
    let bin = 0;
    while (bin < this.#counts.length - 1 && (left -= this.#counts[bin] ?? 0) > 0) bin++;
    return bin / 4;
  }
}
