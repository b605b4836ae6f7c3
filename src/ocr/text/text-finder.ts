import { ApiError } from '../../errors/api-error.ts';
import type { Polygon } from '../../page.ts';
import { type FoundCard, findCards } from '../cards/card-finder.ts';
import { decode, type Picture } from '../picture/decode.ts';
import type { Area, Detector } from './detector.ts';
import type { Raster } from '../picture/raster.ts';
import { projectPolygon } from '../geometry.ts';
import { inDetail, rectify, type View, viewOfCard } from '../cards/rectify.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { straighten } from '../cards/straighten.ts';
import { leanMax, leanOf, textDirection, type TextRegion, wholeLine } from './text-regions.ts';
import { chooseWay, type Way } from '../cards/views.ts';

/** Long side of the decoded picture, px: two to three megapixels hold a card's text at the recogniser's height. */
const rasterSide = 2048;
/** Long side where small text asks for the picture's full detail. */
const fineRasterSide = 4096;
/** Text lower than this on the detector's copy is looked at again, closer, px. */
const smallText = 13;
/** How much closer the second look must come to be worth its time. */
const zoomMin = 1.3;

export interface FoundText {
  /** Corners of the card that it stands on, in pixels of the picture as sent, where its border was found. */
  readonly card: Polygon | null;
  /** As it was first looked at. */
  readonly whole: Picture;
  /** As it was last looked at: perhaps straightened, perhaps in finer detail. */
  readonly picture: Picture;
  /** In pixels of its raster. */
  readonly regions: readonly TextRegion[];
}

/** How a picture is turned before it is looked at again. */
type Turn = (picture: Picture) => Promise<Picture>;

/**
 * Finds the text of a picture: looks at the whole, then again where it leans or is seen in perspective, and closer where
 * the text is small.
 */
export class TextFinder {
  readonly #detector: Detector;

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  /**
   * The text of each card that lies apart from the others, the best found first; else of the whole picture.
   * @param side long side of what the detector sees, px; its time grows with the square
   * @param directionOf the direction of reading of some regions, radians; upside down is told apart
   * @throws ApiError TEXT_EXTRACTION_FAILED, and what `decode` throws
   */
  async find(
    bytes: Uint8Array,
    side: number,
    watch: Stopwatch,
    directionOf: (raster: Raster, regions: readonly TextRegion[]) => Promise<number>,
  ): Promise<[FoundText, ...FoundText[]]> {
    const picture = await watch.time('decode', () => decode(bytes, rasterSide));
    const found = { ...(await this.#look(picture, side, watch)), whole: picture, card: null };
    if (found.regions.length === 0) throw new ApiError('TEXT_EXTRACTION_FAILED');
    const cards = await watch.time('rectify', () => Promise.resolve(findCards(picture.raster, found.regions)));
    const way = await chooseWay(cards, found.regions, (regions) => directionOf(picture.raster, regions));
    const [best, ...others] = await this.#lookAgain(found, way, { bytes, side, watch });
    return best ? [best, ...others] : [found];
  }

  async #lookAgain(found: FoundText, way: Way, call: Call): Promise<FoundText[]> {
    const rectified = (view: View): Turn => {
      return (picture) =>
        call.watch.time('rectify', () =>
          Promise.resolve(rectify(picture, inDetail(view, picture.raster.width / found.picture.raster.width))),
        );
    };
    const onPicture = ({ quad }: FoundCard) => projectPolygon(found.picture.toPicture, quad);
    switch (way.kind) {
      case 'whole': {
        const turn = turnOf(found.regions);
        const own = { ...found, card: way.card && onPicture(way.card) };
        return [await this.#closer(own, turn === 0 ? null : (picture) => straighten(picture, turn), call)];
      }
      case 'text':
        return [await this.#closer(found, rectified(way.view), call)];
      case 'card':
        return [
          await this.#closer(
            { ...found, card: onPicture(way.card) },
            rectified(viewOfCard(way.card, way.beside)),
            call,
          ),
        ];
      case 'cards': {
        const pages: FoundText[] = [];
        for (const card of way.cards) {
          const own = { ...found, regions: card.regions, card: onPicture(card) };
          pages.push(await this.#closer(own, rectified(viewOfCard(card)), call));
        }
        return way.beside.length === 0 ? pages : [...pages, { ...found, regions: way.beside }];
      }
    }
  }

  /** The same text, turned, and in more detail where it is small. */
  async #closer(found: FoundText, turn: Turn | null, { bytes, side, watch }: Call): Promise<FoundText> {
    const look = async (picture: Picture, area?: Area) => ({
      ...found,
      ...(await this.#look(picture, side, watch, area)),
    });
    const turned = turn ? await look(await turn(found.picture)) : found;
    const area = smallTextArea(turned, side);
    if (!area) return better(turned, found);
    const isReduced = found.picture.width > found.picture.raster.width * zoomMin;
    if (!isReduced) return better(await look(turned.picture, area), turned);
    const decoded = await watch.time('decode', () => decode(bytes, fineRasterSide));
    const fine = turn ? await turn(decoded) : decoded;
    const closer = await look(fine, scaled(area, turned.picture.raster, fine.raster));
    return better(closer, turned);
  }

  async #look(
    picture: Picture,
    side: number,
    watch: Stopwatch,
    area?: Area,
  ): Promise<Pick<FoundText, 'picture' | 'regions'>> {
    const regions = await watch.time('detect', () => this.#detector.detect(picture.raster, side, area));
    return { picture, regions };
  }
}

interface Call {
  readonly bytes: Uint8Array;
  readonly side: number;
  readonly watch: Stopwatch;
}

/**
 * How far the picture has to be turned back for its text to run along rows, radians; 0 where it nearly does. The detector tears
 * lines that lean, and small ones that run along columns.
 */
function turnOf(regions: readonly TextRegion[]): number {
  const lean = leanOf(regions);
  const quarter = textDirection(regions) - lean;
  return Math.abs(lean) > leanMax ? quarter + lean : quarter;
}

function better(closer: FoundText, found: FoundText): FoundText {
  return closer.regions.length > 0 ? closer : found;
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
