import type { Polygon } from '../../page.ts';
import type { Raster } from '../picture/raster.ts';

/** Steps of direction in half a turn: one degree each. */
export const angles = 180;
/** An edge this strong is as good as any: a black table counts no more than a brown one. Grey levels a pixel. */
const strengthMax = 48;
export const strengthMin = 7;

/** Pixels where the picture changes most across the edge that runs through them. */
export interface Edges {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly strength: Float32Array;
  /** Degrees from 0 to 180. */
  readonly angle: Float32Array;
  /** Where the edges of each degree begin, once they are sorted by it. */
  readonly from: Uint32Array;
}

/**
 * The edges of a small picture, but for those of its text.
 * @param text in pixels of the picture that it was reduced from by `scale`
 */
export function findEdges(small: Raster, text: readonly Polygon[], scale: number): Edges {
  return byAngle(edgePixels(small, maskOf(text, small.width, small.height, scale)));
}

/** 1 where text stands: its edges are no border. */
function maskOf(text: readonly Polygon[], width: number, height: number, scale: number): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const polygon of text) {
    const points = polygon.map(({ x, y }) => ({ x: x / scale, y: y / scale }));
    const ys = points.map(({ y }) => y);
    const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(height - 1, Math.ceil(Math.max(...ys)))];
    for (let y = top; y <= bottom; y++) {
      let [from, to] = [Infinity, -Infinity];
      points.forEach((a, i) => {
        const b = points[(i + 1) % points.length] ?? a;
        if (Math.min(a.y, b.y) > y + 1 || Math.max(a.y, b.y) < y - 1) return;
        const t = a.y === b.y ? 0 : Math.min(1, Math.max(0, (y - a.y) / (b.y - a.y)));
        const x = a.x + (b.x - a.x) * t;
        from = Math.min(from, x, a.y === b.y ? b.x : x);
        to = Math.max(to, x, a.y === b.y ? b.x : x);
      });
      if (from <= to)
        mask.fill(1, y * width + Math.max(0, Math.floor(from)), y * width + Math.min(width, Math.ceil(to) + 1));
    }
  }
  return mask;
}

function edgePixels({ width, height, data }: Raster, mask: Uint8Array): Columns {
  const [gx, gy] = [new Float32Array(width * height), new Float32Array(width * height)];
  const strength = new Float32Array(width * height);
  const row = width * 3;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (mask[at]) continue;
      let best = 0;
      // The channel that changes most: a card may be as light as its table, and of another colour.
      for (let i = at * 3; i < at * 3 + 3; i++) {
        const nw = data[i - row - 3] as number;
        const ne = data[i - row + 3] as number;
        const sw = data[i + row - 3] as number;
        const se = data[i + row + 3] as number;
        const dx = ne + 2 * (data[i + 3] as number) + se - nw - 2 * (data[i - 3] as number) - sw;
        const dy = sw + 2 * (data[i + row] as number) + se - nw - 2 * (data[i - row] as number) - ne;
        const size = dx * dx + dy * dy;
        if (size > best) {
          best = size;
          gx[at] = dx;
          gy[at] = dy;
        }
      }
      strength[at] = Math.sqrt(best) / 8;
    }
  }
  return thinned({ gx, gy, strength }, width, height);
}

/** Only the crest of every edge, its place found between the pixels. */
function thinned(
  { gx, gy, strength }: { gx: Float32Array; gy: Float32Array; strength: Float32Array },
  width: number,
  height: number,
): Columns {
  const found = columns(width * height);
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const here = strength[at] as number;
      if (here < strengthMin) continue;
      const dx = gx[at] as number;
      const dy = gy[at] as number;
      const isFlat = Math.abs(dx) > Math.abs(dy);
      const step = isFlat ? 1 : width;
      const before = strength[at - step] as number;
      const after = strength[at + step] as number;
      if (before > here || after >= here) continue;
      const shift = (after - before) / (2 * Math.max(1e-6, 2 * here - before - after));
      found.x[count] = isFlat ? x + shift : x;
      found.y[count] = isFlat ? y : y + shift;
      found.strength[count] = Math.min(here, strengthMax);
      found.angle[count] = ((Math.atan2(dy, dx) * 180) / Math.PI + 360) % 180;
      count++;
    }
  }
  return {
    x: found.x.subarray(0, count),
    y: found.y.subarray(0, count),
    strength: found.strength.subarray(0, count),
    angle: found.angle.subarray(0, count),
  };
}

/** Of thousands of pixels: a column of numbers each, since an object each would cost more than the search. */
type Columns = Omit<Edges, 'from'>;

function columns(length: number): Columns {
  const column = () => new Float32Array(length);
  return { x: column(), y: column(), strength: column(), angle: column() };
}

/** Sorted by their direction, so that those of one direction are soon found. */
function byAngle(pixels: Columns): Edges {
  const from = new Uint32Array(angles + 1);
  const bins = Uint8Array.from(pixels.angle, (angle) => Math.min(angles - 1, Math.floor(angle)));
  for (const bin of bins) from[bin + 1] = (from[bin + 1] as number) + 1;
  for (let i = 0; i < angles; i++) from[i + 1] = (from[i + 1] as number) + (from[i] as number);
  const next = from.slice();
  const sorted = columns(bins.length);
  bins.forEach((bin, i) => {
    const at = next[bin] as number;
    next[bin] = at + 1;
    sorted.x[at] = pixels.x[i] as number;
    sorted.y[at] = pixels.y[i] as number;
    sorted.strength[at] = pixels.strength[i] as number;
    sorted.angle[at] = pixels.angle[i] as number;
  });
  return { ...sorted, from };
}

/** Means of four samples a pixel: quick, and smooth enough for edges of some hundred pixels. */
export function reduced({ width: w, height: h, data }: Raster, scale: number): Raster {
  const [width, height] = [Math.round(w / scale), Math.round(h / scale)];
  const out = new Uint8Array(width * height * 3);
  const spread = Math.floor(scale / 2);
  let to = 0;
  for (let y = 0; y < height; y++) {
    const top = Math.min(h - 1, Math.floor((y + 0.25) * scale)) * w;
    const bottom = Math.min(h - 1, Math.floor((y + 0.25) * scale) + spread) * w;
    for (let x = 0; x < width; x++, to += 3) {
      const left = Math.min(w - 1, Math.floor((x + 0.25) * scale));
      const right = Math.min(w - 1, left + spread);
      const a = (top + left) * 3;
      const b = (top + right) * 3;
      const c = (bottom + left) * 3;
      const d = (bottom + right) * 3;
      for (let i = 0; i < 3; i++) {
        out[to + i] =
          ((data[a + i] as number) + (data[b + i] as number) + (data[c + i] as number) + (data[d + i] as number)) >> 2;
      }
    }
  }
  return { width, height, data: out };
}
