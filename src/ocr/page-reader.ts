import { ApiError } from '../errors/api-error.ts';
import type { Line, Page, Polygon, Script } from '../page.ts';
import { decode, type Picture } from './decode.ts';
import { type Area, Detector } from './detector.ts';
import { compose, distance, projectPolygon } from './geometry.ts';
import { readDictionary, readPinned, type ModelManifest, type PinnedFile } from './models.ts';
import { OnnxModel } from './onnx-model.ts';
import { OrientationClassifier } from './orientation-classifier.ts';
import { lineCorners, type PageFrame, pageFrame } from './page-frame.ts';
import { type Quality, measureQuality } from './quality.ts';
import type { Raster } from './raster.ts';
import { inReadingOrder } from './reading-order.ts';
import { type RecognisedText, Recogniser } from './recogniser.ts';
import { type OfferLines, type RecogniseLine, recogniseShared } from './shared-lines.ts';
import { straighten } from './straighten.ts';
import type { Stopwatch } from './stopwatch.ts';
import { alignedRect, textDirection, type TextRegion, wholeLine, wholeLines } from './text-regions.ts';

/** Long side of the decoded picture, px: two to three megapixels hold a card's text at the recogniser's height. */
const rasterSide = 2048;
/** Long side where small text asks for the picture's full detail. */
const fineRasterSide = 4096;
/** Long side of what the detector sees, px. */
const detectionSide = 960;
/** Text lower than this on the detector's copy is looked at again, closer, px. */
const smallText = 13;
/** Text that leans further than this from the picture's edges breaks up in the detector, radians (15°). */
const leanMax = Math.PI / 12;
/** How much closer the second look must come to be worth its time. */
const zoomMin = 1.3;
/** Widest recogniser input, px: an MRZ line of 44 characters is some 30 times as long as high. */
const lineWidthMax = 1600;
/** Below this a line is noise of the background, not text. */
const lineConfidenceMin = 0.4;

export interface PageReading {
  readonly page: Page;
  readonly quality: Quality;
  /** Reads an area of the page again with the recogniser of a script. */
  reread(polygon: Polygon, script: Script): Promise<Line | null>;
}

/** Other threads that may read lines of this one's picture. */
export interface Helpers {
  readonly offer: OfferLines;
  readonly count: number;
}

const noHelpers: Helpers = { offer: () => undefined, count: 0 };

/** Reads the text of a picture: decode, detect, orient, recognise. Holds the models; one for each worker thread. */
export class PageReader {
  readonly #detector: Detector;
  readonly #orientation: OrientationClassifier;
  readonly #recognisers: ReadonlyMap<Script, Recogniser>;
  readonly #helpers: Helpers;

  private constructor(
    detector: Detector,
    orientation: OrientationClassifier,
    recognisers: ReadonlyMap<Script, Recogniser>,
    helpers: Helpers,
  ) {
    this.#helpers = helpers;
    this.#detector = detector;
    this.#orientation = orientation;
    this.#recognisers = recognisers;
  }

  /** @throws Error that names a model file which is missing or is not the one pinned */
  static async load(models: ModelManifest, threads: number, helpers: Helpers = noHelpers): Promise<PageReader> {
    const load = async (pinned: PinnedFile, keepsMemory = true) =>
      OnnxModel.load(readPinned(pinned), { threads, keepsMemory });
    const recognisers = new Map<Script, Recogniser>();
    for (const entry of models.recognisers) {
      const grey = entry.channels === 1;
      const recogniser = new Recogniser(await load(entry.model), {
        dictionary: readDictionary(entry),
        height: entry.height,
        maxWidth: lineWidthMax,
        widthMultiple: 16,
        normalisation: grey
          ? { channels: ['grey'], mean: [0.5], std: [0.5] }
          : { channels: [2, 1, 0], mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] },
      });
      for (const script of entry.scripts) if (!recognisers.has(script)) recognisers.set(script, recogniser);
    }
    const detector = new Detector(await load(models.detector, false));
    return new PageReader(detector, new OrientationClassifier(await load(models.orientation)), recognisers, helpers);
  }

  /**
   * @throws ApiError INVALID_IMAGE_TYPE, IMAGE_TOO_LARGE, IMAGE_TOO_SMALL, IMAGE_CORRUPTED, TEXT_EXTRACTION_FAILED
   */
  async read(bytes: Uint8Array, script: Script, watch: Stopwatch): Promise<PageReading> {
    const first = await watch.time('decode', () => decode(bytes, rasterSide));
    const { picture, regions } = await this.#detect(bytes, first, watch);
    const { raster } = picture;
    const { frame, polygons } = await watch.time('orient', () => this.#orient(raster, regions));
    const lines = await watch.time('recognise', () => this.#recognise(raster, polygons, script, frame));
    if (lines.length === 0) throw new ApiError('TEXT_EXTRACTION_FAILED');
    const page: Page = {
      width: frame.width,
      height: frame.height,
      lines: inReadingOrder(lines),
      toPicture: compose(picture.toPicture, frame.toRaster),
    };
    return {
      page,
      quality: measureQuality(picture, page),
      reread: async (polygon, wanted) => {
        const at = projectPolygon(frame.toRaster, polygon);
        return (await watch.time('recognise', () => this.#recognise(raster, [at], wanted, frame)))[0] ?? null;
      },
    };
  }

  /** Text regions, after a look at the straightened picture where it leans, and a closer one where the text is small. */
  async #detect(
    bytes: Uint8Array,
    decoded: Picture,
    watch: Stopwatch,
  ): Promise<{ picture: Picture; regions: TextRegion[] }> {
    const detect = (raster: Raster, area?: Area) =>
      watch.time('detect', () => this.#detector.detect(raster, detectionSide, area));
    let picture = decoded;
    let regions = await detect(picture.raster);
    if (regions.length === 0) throw new ApiError('TEXT_EXTRACTION_FAILED');
    const lean = leanOf(regions);
    if (Math.abs(lean) > leanMax) {
      picture = await watch.time('orient', () => straighten(decoded, lean));
      regions = await detect(picture.raster);
    }
    const { raster } = picture;
    const side = Math.max(raster.width, raster.height);
    const heights = regions.map(({ rect }) => wholeLine(rect).height).sort((a, b) => a - b);
    const height = heights[heights.length >> 1] ?? 0;
    const area = textArea(regions, raster, 2 * height);
    // The detector enlarges a small picture at most twice, so a small area gains no more than that either.
    const zoom = Math.min(side, 2 * detectionSide) / Math.max(area.width, area.height);
    if (regions.length === 0 || (height * detectionSide) / side >= smallText || zoom < zoomMin) {
      return { picture, regions };
    }
    const isReduced = decoded.width > decoded.raster.width * zoomMin;
    const fine = isReduced ? await watch.time('decode', () => decode(bytes, fineRasterSide)) : picture;
    const closer = isReduced && picture !== decoded ? await straighten(fine, lean) : fine;
    const again = await detect(
      closer.raster,
      textArea(regions, raster, 2 * height, closer.raster.width / raster.width),
    );
    return again.length > 0 ? { picture: closer, regions: again } : { picture, regions };
  }

  async #orient(raster: Raster, regions: readonly TextRegion[]): Promise<{ frame: PageFrame; polygons: Polygon[] }> {
    let direction = textDirection(regions);
    const cores = regions.map((region) => alignedRect(region, direction));
    const rects = wholeLines(cores, direction);
    let polygons = rects.map((rect) => lineCorners(rect, direction));
    if (await this.#orientation.isUpsideDown(raster, polygons)) {
      direction += Math.PI;
      polygons = rects.map((rect) => lineCorners(rect, direction));
    }
    return { frame: pageFrame(raster, direction), polygons };
  }

  /** Lines in the page's frame, in the order of `polygons` (raster pixels); noise is left out. */
  async #recognise(raster: Raster, polygons: readonly Polygon[], script: Script, frame: PageFrame): Promise<Line[]> {
    // The longest first: two threads then finish at nearly the same time.
    const length = ([tl, tr]: Polygon) => distance(tl, tr);
    const ordered = [...polygons].sort((a, b) => length(b) - length(a));
    const recognise: RecogniseLine = (pixels, polygon) => this.recogniseLine(script, pixels, polygon);
    const { offer, count } = this.#helpers;
    const reads = await recogniseShared({ raster, polygons: ordered, script }, recognise, offer, count);
    return reads.flatMap((read, index) => {
      const polygon = ordered[index];
      if (!polygon || read.text === '' || read.confidence < lineConfidenceMin) return [];
      return [{ ...read, polygon: projectPolygon(frame.fromRaster, polygon) }];
    });
  }

  /** One line's text; empty where no recogniser reads the script. */
  async recogniseLine(script: Script, raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    const recogniser = this.#recognisers.get(script);
    return recogniser ? recogniser.recognise(raster, polygon) : { text: '', confidence: 0, glyphs: [] };
  }
}

/** How far the text leans from the nearer of the picture's edges, clockwise within ±π/4. */
function leanOf(regions: readonly TextRegion[]): number {
  const direction = textDirection(regions);
  return direction - Math.round(direction / (Math.PI / 2)) * (Math.PI / 2);
}

/** The part of the raster that holds all the text, with a margin (px), in a raster `scale` times as large. */
function textArea(regions: readonly TextRegion[], raster: Raster, margin: number, scale = 1): Area {
  const points = regions.flatMap(({ hull }) => hull);
  const bound = (value: number, max: number) => Math.round(Math.max(0, Math.min(max, value)) * scale);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [bound(Math.min(...xs) - margin, raster.width), bound(Math.max(...xs) + margin, raster.width)];
  const [top, bottom] = [
    bound(Math.min(...ys) - margin, raster.height),
    bound(Math.max(...ys) + margin, raster.height),
  ];
  return { left, top, width: right - left, height: bottom - top };
}
