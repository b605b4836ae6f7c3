import type { Polygon } from '../../page.ts';
import { holds } from '../cards/quad.ts';
import type { Raster } from '../picture/raster.ts';

/** Blown out: nothing above it can be told apart. */
const whiteMin = 250;
/** What a patch without any print spans, grey levels: what a JPEG leaves of white. */
const flatMax = 10;
/** Fading print: lifted by so much of the way from its ink to white. */
const fadedFrom = 0.45;
const fadedTo = 0.85;
/** Print paler than this fades into white by itself. */
const inkMax = 150;
/** Samples along an edge of a patch: strokes are not missed between them. */
const samples = 8;

type Patch = 'print' | 'faded' | 'blown';

/**
 * The share of an area that a reflex hides, 0 to 1. Bright paper is none: a reflex is where print fades into white, and
 * all the white around that. One that hides no print does no harm and is not counted.
 * @param area in pixels of the raster, clockwise
 * @param lines of text, in pixels of the raster
 * @param ink the level of the print, 0 to 255
 * @param edge of the patches that are looked at, px: the height of the text
 */
export function glareShare(
  raster: Raster,
  area: Polygon,
  lines: readonly Polygon[],
  ink: number,
  edge: number,
): number {
  if (ink > inkMax) return 0;
  const xs = area.map(({ x }) => x);
  const ys = area.map(({ y }) => y);
  const [left, top] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys))];
  const columns = Math.floor((Math.min(raster.width, Math.max(...xs)) - left) / edge);
  const rows = Math.floor((Math.min(raster.height, Math.max(...ys)) - top) / edge);
  const patches = new Map<number, Patch>();
  for (let at = 0; at < rows * columns; at++) {
    const [x, y] = [left + (at % columns) * edge, top + Math.floor(at / columns) * edge];
    const centre = { x: x + edge / 2, y: y + edge / 2 };
    if (!holds(area, centre)) continue;
    const kind = kindOf(raster, x, y, edge, ink);
    patches.set(at, kind === 'faded' && !lines.some((line) => holds(line, centre)) ? 'print' : kind);
  }
  return patches.size === 0 ? 0 : hidden(patches, columns) / patches.size;
}

/** How many patches are faded, or white and joined to such. */
function hidden(patches: ReadonlyMap<number, Patch>, columns: number): number {
  const reached = [...patches].flatMap(([at, kind]) => (kind === 'faded' ? [at] : []));
  const seen = new Set(reached);
  for (let at = reached.pop(); at !== undefined; at = reached.pop()) {
    for (const step of [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1]) {
      const next = at + step;
      if (seen.has(next) || patches.get(next) !== 'blown') continue;
      seen.add(next);
      reached.push(next);
    }
  }
  return seen.size;
}

function kindOf({ width, data }: Raster, left: number, top: number, edge: number, ink: number): Patch {
  let [brightest, darkest] = [0, 255];
  for (let row = 0; row < samples; row++) {
    const y = Math.floor(top + ((row + 0.5) * edge) / samples);
    for (let column = 0; column < samples; column++) {
      const at = (y * width + Math.floor(left + ((column + 0.5) * edge) / samples)) * 3;
      const level = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      if (level > brightest) brightest = level;
      if (level < darkest) darkest = level;
    }
  }
  if (brightest < whiteMin) return 'print';
  if (brightest - darkest <= flatMax) return 'blown';
  const lifted = (darkest - ink) / (255 - ink);
  return lifted >= fadedFrom && lifted <= fadedTo ? 'faded' : 'print';
}
