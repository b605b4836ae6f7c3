import type { Point } from '../../page.ts';
import { boundingRect, convexHull, halfTurn, minAreaRect, type TurnedRect } from '../geometry.ts';

/** A probability map as the detector gives it, `width` × `height`, 0 to 1. */
export interface ProbabilityMap {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** The shrunk core of one line of text, as the detector marks it. */
export interface TextRegion {
  /** Convex hull. */
  readonly hull: readonly Point[];
  /** Its smallest rectangle, long side as width. */
  readonly rect: TurnedRect;
}

/** Differentiable Binarization's own post-processing (Liao et al. 2020) with PaddleOCR's values for PP-OCRv4. */
const pixelThreshold = 0.3;
const regionThreshold = 0.5;
/** Between the centres of its outermost pixels, as everything here is measured. */
const sideMin = 2;
/** The detector marks a shrunk core of each line; area × ratio ÷ perimeter on every side gives the line back. */
const unclipRatio = 1.6;

/** Connected areas of text in a probability map, in the map's pixels. */
export function textRegions(map: ProbabilityMap): TextRegion[] {
  const { width, height, data } = map;
  const seen = new Uint8Array(width * height);
  const stack: number[] = [];
  const regions: TextRegion[] = [];
  for (let seed = 0; seed < data.length; seed++) {
    if (seen[seed] || (data[seed] ?? 0) <= pixelThreshold) continue;
    // Flood fill, keeping each row's first and last pixel: the convex hull needs no others.
    const rows = new Map<number, { left: number; right: number }>();
    let [sum, count] = [0, 0];
    seen[seed] = 1;
    stack.push(seed);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const y = (at / width) | 0;
      const x = at - y * width;
      sum += data[at] ?? 0;
      count++;
      const row = rows.get(y);
      if (!row) rows.set(y, { left: x, right: x });
      else if (x < row.left) row.left = x;
      else if (x > row.right) row.right = x;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx;
          if (seen[next] || (data[next] ?? 0) <= pixelThreshold) continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    if (count < (sideMin + 1) ** 2 || sum / count < regionThreshold) continue;
    const edge: Point[] = [];
    for (const [y, { left, right }] of rows) {
      edge.push({ x: left + 0.5, y: y + 0.5 }, { x: right + 0.5, y: y + 0.5 });
    }
    const hull = convexHull(edge);
    const rect = minAreaRect(hull);
    if (rect.height >= sideMin) regions.push({ hull, rect });
  }
  return regions;
}

/** A region's line in full: its core grown by the detector's own measure on all sides. */
export function wholeLine(rect: TurnedRect): TurnedRect {
  const grow = growth(rect);
  return { ...rect, width: rect.width + grow, height: rect.height + grow };
}

function growth({ width, height }: TurnedRect): number {
  return (width * height * unclipRatio) / (width + height);
}

/**
 * The lines in full of all regions of a page that reads along `direction`. Neighbours in a row meet halfway between
 * their cores at most: a value's crop that reached into its label would read a piece of it.
 */
export function wholeLines(cores: readonly TurnedRect[], direction: number): TurnedRect[] {
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  const placed = cores.map((core) => ({
    core,
    along: core.centre.x * cos + core.centre.y * sin,
    across: core.centre.y * cos - core.centre.x * sin,
  }));
  return placed.map(({ core, along, across }) => {
    const whole = wholeLine(core);
    let [before, after] = [growth(core) / 2, growth(core) / 2];
    for (const other of placed) {
      const isSameRow = Math.abs(other.across - across) < Math.min(other.core.height, core.height) / 2;
      const gap = Math.abs(other.along - along) - (other.core.width + core.width) / 2;
      if (other.core === core || !isSameRow || gap < 0) continue;
      if (other.along < along) before = Math.min(before, gap / 2);
      else after = Math.min(after, gap / 2);
    }
    const shift = ((after - before) / 2) * (Math.cos(core.angle - direction) < 0 ? -1 : 1);
    const { x, y } = core.centre;
    return {
      ...whole,
      width: core.width + before + after,
      centre: { x: x + shift * Math.cos(core.angle), y: y + shift * Math.sin(core.angle) },
    };
  });
}

/** Width ÷ height from which a region's own shape tells the direction of its text. */
const longFrom = 2.5;
/** How far a line may lean from the page's direction, by perspective or a bent page, and still belong to it. */
const strayMax = Math.PI / 9;

/**
 * The direction in which most of the page's text runs, clockwise within (−π/2, π/2]; upside down is not told apart.
 * Long lines vote by their length.
 */
export function textDirection(regions: readonly TextRegion[]): number {
  const long = regions.filter(({ rect }) => rect.width >= longFrom * rect.height);
  const voters = long.length > 0 ? long : regions;
  // Angles doubled, so that a direction and its opposite are one.
  let [x, y] = [0, 0];
  for (const { rect } of voters) {
    x += rect.width * Math.cos(2 * rect.angle);
    y += rect.width * Math.sin(2 * rect.angle);
  }
  const mean = Math.atan2(y, x) / 2;
  const leans = voters
    .map(({ rect }) => ({ lean: halfTurn(rect.angle - mean), weight: rect.width }))
    .filter(({ lean }) => Math.abs(lean) < strayMax)
    .sort((a, b) => a.lean - b.lean);
  let rest = leans.reduce((sum, { weight }) => sum + weight, 0) / 2;
  const median = leans.find(({ weight }) => (rest -= weight) <= 0);
  return halfTurn(mean + (median?.lean ?? 0));
}

/**
 * The rectangle of a region's text on a page whose text runs along `direction`. Long regions keep their own angle;
 * short ones (a single character) have none worth trusting and take the page's.
 */
export function alignedRect({ hull, rect }: TextRegion, direction: number): TurnedRect {
  const lean = Math.abs(halfTurn(rect.angle - direction));
  const isLong = rect.width >= longFrom * rect.height;
  const isUpright = isLong && rect.width >= 2 * longFrom * rect.height && lean > Math.PI / 4;
  return (isLong && lean < strayMax) || isUpright ? rect : boundingRect(hull, direction);
}

/** Text that leans further than this from the picture's edges breaks up in the detector, radians (15°). */
export const leanMax = Math.PI / 12;

/** How far the text leans from the nearer of the picture's edges, clockwise within ±π/4. */
export function leanOf(regions: readonly TextRegion[]): number {
  const direction = textDirection(regions);
  return direction - Math.round(direction / (Math.PI / 2)) * (Math.PI / 2);
}
