import sharp from 'sharp';

import type { Polygon } from '../../page.ts';
import type { Area, Detector } from './detector.ts';
import { lineCorners } from './page-frame.ts';
import type { Raster } from '../picture/raster.ts';
import type { RecognisedText } from '../lines/recogniser.ts';
import type { RecogniseLine } from '../lines/shared-lines.ts';
import { inkLines } from './ink-lines.ts';
import { alignedRect, wholeLines } from './text-regions.ts';

/** Short side of the detector's copy of the area, px: it holds two to four lines, which are found best 20 to 50 px high. */
const shortSide = 128;
const zoomMax = 2;
/** Tiles in which contrast is evened out, in shares of the area's short side, and how much it may be raised. */
const [tileShare, maxSlope] = [0.5, 3];
const linesMax = 6;

export interface SeenLine {
  /** In pixels of the raster. */
  readonly polygon: Polygon;
  readonly read: RecognisedText;
}

/**
 * The lines of a small area, looked for anew: nearer than before, and with the light evened out, so that shadows and reflexes
 * weigh less; words that the detector misses, by their ink. Each is recognised with that contrast and with its own, and the
 * surer reading counts.
 * @param area pixels of the raster
 * @param direction of reading, radians
 */
export async function closerLook(
  raster: Raster,
  area: Polygon,
  direction: number,
  detector: Detector,
  recognise: RecogniseLine,
): Promise<SeenLine[]> {
  const bounds = boundsOf(area, raster);
  if (!bounds) return [];
  const evened = await evenedOut(raster, bounds);
  const zoom = Math.min(zoomMax, shortSide / Math.min(bounds.width, bounds.height));
  const regions = await detector.detect(evened, zoom * Math.max(bounds.width, bounds.height));
  const cores = regions.map((region) => alignedRect(region, direction));
  const found = wholeLines(cores, direction).map((rect) =>
    moved(lineCorners(rect, direction), bounds.left, bounds.top),
  );
  const lines: SeenLine[] = [];
  for (const polygon of [...found, ...inkLines(raster, area, found)].slice(0, linesMax)) {
    const inArea = moved(polygon, -bounds.left, -bounds.top);
    const [plain, contrasted] = [await recognise(raster, polygon), await recognise(evened, inArea)];
    lines.push({ polygon, read: contrasted.confidence > plain.confidence ? contrasted : plain });
  }
  return lines;
}

/** The upright rectangle around an area, within the raster; null where nothing worth a look is left. */
function boundsOf(area: Polygon, { width, height }: Raster): Area | null {
  const xs = area.map(({ x }) => x);
  const ys = area.map(({ y }) => y);
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const right = Math.min(width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys)));
  return right - left < 16 || bottom - top < 8 ? null : { left, top, width: right - left, height: bottom - top };
}

/** A part of the raster with its contrast raised tile by tile (CLAHE, Zuiderveld 1994). */
async function evenedOut(raster: Raster, area: Area): Promise<Raster> {
  const tile = Math.max(8, Math.round(tileShare * Math.min(area.width, area.height)));
  const { data, info } = await sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 3 } })
    .extract(area)
    .clahe({ width: tile, height: tile, maxSlope })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

function moved([a, b, c, d]: Polygon, dx: number, dy: number): Polygon {
  const by = ({ x, y }: Polygon[0]) => ({ x: x + dx, y: y + dy });
  return [by(a), by(b), by(c), by(d)];
}
