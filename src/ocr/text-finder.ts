import { ApiError } from '../errors/api-error.ts';
import { decode, type Picture } from './decode.ts';
import type { Area, Detector } from './detector.ts';
import type { Raster } from './raster.ts';
import type { Stopwatch } from './stopwatch.ts';
import { straighten } from './straighten.ts';
import { textDirection, type TextRegion, wholeLine } from './text-regions.ts';

/** Long side of the decoded picture, px: two to three megapixels hold a card's text at the recogniser's height. */
const rasterSide = 2048;
/** Long side where small text asks for the picture's full detail. */
const fineRasterSide = 4096;
/** Text lower than this on the detector's copy is looked at again, closer, px. */
const smallText = 13;
/** How much closer the second look must come to be worth its time. */
const zoomMin = 1.3;
/** Text that leans further than this from the picture's edges breaks up in the detector, radians (15°). */
const leanMax = Math.PI / 12;

export interface FoundText {
  /** As it was last looked at: perhaps straightened, perhaps in finer detail. */
  readonly picture: Picture;
  /** In pixels of its raster. */
  readonly regions: readonly TextRegion[];
}

/** Finds the text of a picture: looks at the whole, then again where it leans, and closer where the text is small. */
export class TextFinder {
  readonly #detector: Detector;

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  /**
   * @param side long side of what the detector sees, px; its time grows with the square
   * @throws ApiError TEXT_EXTRACTION_FAILED, and what `decode` throws
   */
  async find(bytes: Uint8Array, side: number, watch: Stopwatch): Promise<FoundText> {
    const look = async (picture: Picture, area?: Area): Promise<FoundText> => {
      const regions = await watch.time('detect', () => this.#detector.detect(picture.raster, side, area));
      return { picture, regions };
    };
    const found = await look(await watch.time('decode', () => decode(bytes, rasterSide)));
    if (found.regions.length === 0) throw new ApiError('TEXT_EXTRACTION_FAILED');
    const lean = leanOf(found.regions);
    const leans = Math.abs(lean) > leanMax;
    const straight = leans ? await look(await straighten(found.picture, lean)) : found;
    const area = smallTextArea(straight, side);
    if (!area) return straight.regions.length > 0 ? straight : found;
    const isReduced = found.picture.width > found.picture.raster.width * zoomMin;
    if (!isReduced) return better(await look(straight.picture, area), straight);
    const decoded = await watch.time('decode', () => decode(bytes, fineRasterSide));
    const fine = leans ? await straighten(decoded, lean) : decoded;
    return better(await look(fine, scaled(area, straight.picture.raster, fine.raster)), straight);
  }
}

function better(closer: FoundText, found: FoundText): FoundText {
  return closer.regions.length > 0 ? closer : found;
}

/** How far the text leans from the nearer of the picture's edges, clockwise within ±π/4. */
function leanOf(regions: readonly TextRegion[]): number {
  const direction = textDirection(regions);
  return direction - Math.round(direction / (Math.PI / 2)) * (Math.PI / 2);
}

/** The part of the raster that holds all the text, where a closer look at it is worth its time. */
function smallTextArea({ picture: { raster }, regions }: FoundText, seenSide: number): Area | null {
  if (regions.length === 0) return null;
  const side = Math.max(raster.width, raster.height);
  const heights = regions.map(({ rect }) => wholeLine(rect).height).sort((a, b) => a - b);
  const height = heights[heights.length >> 1] ?? 0;
  if ((height * seenSide) / side >= smallText) return null;
  const points = regions.flatMap(({ hull }) => hull);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const margin = 2 * height;
  const left = Math.floor(Math.max(0, Math.min(...xs) - margin));
  const top = Math.floor(Math.max(0, Math.min(...ys) - margin));
  const width = Math.ceil(Math.min(raster.width, Math.max(...xs) + margin)) - left;
  const areaHeight = Math.ceil(Math.min(raster.height, Math.max(...ys) + margin)) - top;
  // The detector enlarges a small picture at most twice, so a small area gains no more than that either.
  const zoom = Math.min(side, 2 * seenSide) / Math.max(width, areaHeight);
  return zoom < zoomMin ? null : { left, top, width, height: areaHeight };
}

/** The same area on a finer raster of the same picture. */
function scaled({ left, top, width, height }: Area, from: Raster, to: Raster): Area {
  const [sx, sy] = [to.width / from.width, to.height / from.height];
  const [x, y] = [Math.floor(left * sx), Math.floor(top * sy)];
  return {
    left: x,
    top: y,
    width: Math.min(to.width - x, Math.ceil(width * sx)),
    height: Math.min(to.height - y, Math.ceil(height * sy)),
  };
}
