import type { Polygon } from '../../page.ts';
import { holds } from '../cards/quad.ts';
import type { Raster } from '../picture/raster.ts';
import { powerSpectrum, tileSide } from './spectrum.ts';

/** Tiles looked at; each takes some tenths of a millisecond. */
const tilesMax = 10;
/** The power of noise of about one grey level: what is weaker is no pattern but a picture's rounding. */
const floor = 500;
/** Print is coarser than this, cycles in the height of a line: strokes, guilloches. */
const printCyclesMax = 5;

/**
 * How far the strongest regular pattern that is finer than print stands out of a picture, decibels: a screen's pixels, or
 * their moiré, have the same frequency all over it. The tiles' spectra are averaged, in which what is alike in all of them stays
 * and print does not. A printer's dots are a pattern too, but their black lies at 45 degrees, where a screen has nothing as strong.
 * @param area of the document, in pixels of the raster
 * @param line of text, for its direction
 * @param textHeight px of the raster
 */
export function patternLevel(raster: Raster, area: Polygon, line: Polygon, textHeight: number): number {
  const tiles = tilesOf(raster, area);
  const mean = new Float64Array(tileSide * (tileSide / 2 + 1));
  let pairs = 0;
  for (let one = tiles.pop(), other = tiles.pop(); one && other; one = tiles.pop(), other = tiles.pop(), pairs++) {
    const power = powerSpectrum(one, other);
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + Math.log10(floor + (power[i] as number));
  }
  if (pairs === 0) return 0;
  const [left, right] = line;
  const peaks = strongestPeaks(mean, {
    from: Math.max(0.08, printCyclesMax / Math.max(1, textHeight)),
    direction: Math.atan2(right.y - left.y, right.x - left.x),
  });
  return Math.max(0, (10 / pairs) * Math.min(peaks.straight, 3 * (peaks.straight - peaks.diagonal)));
}

/**
 * How far the highest points of a spectrum (log10) are above what surrounds them: those of rows and columns that run as the text
 * does, or across it, and those of diagonal ones.
 */
function strongestPeaks(
  spectrum: Float64Array,
  { from, direction }: { /** Cycles a pixel. */ from: number; /** Of the text, radians. */ direction: number },
): { straight: number; diagonal: number } {
  const half = tileSide / 2;
  // A spectrum of real levels is the same on the other side of nothing.
  const at = (u: number, v: number): number =>
    v >= 0 && v <= half ? (spectrum[v * tileSide + (u & (tileSide - 1))] ?? 0) : at(-u, v < 0 ? -v : tileSide - v);
  const best = { straight: 0, diagonal: 0 };
  for (let v = 0; v < half; v++) {
    for (let u = -half + 1; u < half; u++) {
      const here = at(u, v);
      if (here < at(u - 1, v) || here < at(u + 1, v) || here < at(u, v - 1) || here < at(u, v + 1)) continue;
      if (Math.hypot(u, v) < from * tileSide || isOfJpeg(u, v)) continue;
      const way = Math.cos(4 * (Math.atan2(v, u) - direction)) > 0 ? 'straight' : 'diagonal';
      if (here <= best[way]) continue;
      const around = ring.map(([du, dv]) => at(u + du, v + dv)).sort((a, b) => a - b);
      best[way] = Math.max(best[way], here - (around[11] ?? 0));
    }
  }
  return best;
}

/** Around a peak, beyond what the window smears it over. */
const ring = Array.from({ length: 16 }, (_, k) => {
  const angle = (k * Math.PI) / 8;
  return [Math.round(5 * Math.cos(angle)), Math.round(5 * Math.sin(angle))] as const;
});

/** A JPEG's blocks of 8 px make a pattern too, along the axes. */
function isOfJpeg(u: number, v: number): boolean {
  const blocks = tileSide / 8;
  return (Math.abs(u) <= 1 && v % blocks === 0) || (Math.abs(v) <= 1 && u % blocks === 0);
}

/** The grey levels of tiles all over an area, the flattest of those that are neither black nor blown out. */
function tilesOf(raster: Raster, area: Polygon): Float64Array[] {
  const { width, height, data } = raster;
  const xs = area.map(({ x }) => x);
  const ys = area.map(({ y }) => y);
  const [left, top] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
  const [right, bottom] = [Math.min(width, Math.max(...xs)) - tileSide, Math.min(height, Math.max(...ys)) - tileSide];
  const step = Math.max(tileSide / 2, Math.sqrt(((right - left) * (bottom - top)) / 60));
  const found: { x: number; y: number; swing: number }[] = [];
  for (let fy = top; fy <= bottom; fy += step) {
    for (let fx = left; fx <= right; fx += step) {
      const [x, y] = [Math.floor(fx), Math.floor(fy)];
      if (!holds(area, { x: x + tileSide / 2, y: y + tileSide / 2 })) continue;
      let sum = 0;
      let squares = 0;
      let count = 0;
      for (let row = 2; row < tileSide; row += 5) {
        for (let column = 2; column < tileSide; column += 5) {
          const level = data[((y + row) * width + x + column) * 3 + 1] ?? 0;
          sum += level;
          squares += level * level;
          count++;
        }
      }
      const mean = sum / count;
      if (mean > 50 && mean < 245) found.push({ x, y, swing: squares / count - mean * mean });
    }
  }
  return found
    .sort((a, b) => a.swing - b.swing)
    .slice(0, tilesMax)
    .map(({ x, y }) => tileAt(raster, x, y));
}

function tileAt({ width, data }: Raster, left: number, top: number): Float64Array {
  const tile = new Float64Array(tileSide * tileSide);
  for (let y = 0; y < tileSide; y++) {
    let at = ((top + y) * width + left) * 3;
    for (let x = 0; x < tileSide; x++, at += 3) {
      tile[y * tileSide + x] =
        0.3 * (data[at] as number) + 0.6 * (data[at + 1] as number) + 0.1 * (data[at + 2] as number);
    }
  }
  return tile;
}
