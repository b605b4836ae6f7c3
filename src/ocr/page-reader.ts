import { availableParallelism } from 'node:os';

import { ApiError } from '../errors/api-error.ts';
import type { Page, Polygon, Script } from '../page.ts';
import { findPageBarcode } from './barcodes/find-page-barcode.ts';
import { identity } from './geometry.ts';
import { type Helpers, LineReader } from './line-reader.ts';
import { LineClassifier } from './lines/line-classifier.ts';
import { readsBetterTurned } from './lines/reads-better-turned.ts';
import type { RecognisedText } from './lines/recogniser.ts';
import { Recognisers } from './lines/recognisers.ts';
import type { ModelManifest, PinnedFile } from './models/model-manifest.ts';
import { readPinned } from './models/models.ts';
import { OnnxModel } from './models/onnx-model.ts';
import type { PageReading } from './page-reading.ts';
import { decode } from './picture/decode.ts';
import type { Raster } from './picture/raster.ts';
import { measureQuality } from './quality/quality.ts';
import type { Stopwatch } from './stopwatch.ts';
import { readTextPage } from './text-page.ts';
import { Detector } from './text/detector.ts';
import { lineCorners, standsUpright } from './text/page-frame.ts';
import { type FoundText, TextFinder } from './text/text-finder.ts';
import { alignedRect, textDirection, type TextRegion, wholeLines } from './text/text-regions.ts';

/** Long side of a picture that is looked through for barcodes alone, px. */
const bareSide = 2048;

export interface ReadOptions {
  /**
   * What is written on the page: each line is read by the recogniser of its script. The main one comes first. Null: not
   * known, to be told by the lines themselves.
   */
  readonly scripts: readonly Script[] | null;
  /** Long side of what the detector sees, px. */
  readonly side: number;
}

const noHelpers: Helpers = { offer: () => undefined, count: 0 };

/** Reads the text of a picture: decode, detect, orient, recognise. Holds the models; one for each worker thread. */
export class PageReader {
  readonly #detector: Detector;
  readonly #finder: TextFinder;
  readonly #classifier: LineClassifier;
  readonly #lines: LineReader;

  private constructor(detector: Detector, classifier: LineClassifier, lines: LineReader) {
    this.#detector = detector;
    this.#finder = new TextFinder(detector);
    this.#classifier = classifier;
    this.#lines = lines;
  }

  /** @throws Error that names a model file which is missing or is not the one pinned */
  static async load(models: ModelManifest, threads: number, helpers: Helpers = noHelpers): Promise<PageReader> {
    const load = async (pinned: PinnedFile, count = threads) => OnnxModel.load(readPinned(pinned), count);
    const lines = new LineReader(await Recognisers.load(models, load), helpers);
    const detector = new Detector(await load(models.detector, availableParallelism()));
    return new PageReader(detector, new LineClassifier(await load(models.classifier)), lines);
  }

  /**
   * The text of each card that lies apart from the others, of the whole picture where there is one at the most.
   * @throws ApiError INVALID_IMAGE_TYPE, IMAGE_TOO_LARGE, IMAGE_TOO_SMALL, IMAGE_CORRUPTED, TEXT_EXTRACTION_FAILED
   */
  async readCards(
    bytes: Uint8Array,
    { scripts, side }: ReadOptions,
    watch: Stopwatch,
  ): Promise<[PageReading, ...PageReading[]]> {
    const found = await this.#finder.find(bytes, side, watch, async (raster, regions) =>
      watch.time('orient', async () => (await this.#orient(raster, regions, scripts)).direction),
    );
    const readings: PageReading[] = [];
    for (const one of found) {
      const reading = await this.#readPage(bytes, one, scripts, watch);
      if (reading.page.lines.length > 0) readings.push(reading);
    }
    const [first, ...others] = readings;
    if (!first) throw new ApiError('TEXT_EXTRACTION_FAILED');
    return [first, ...others];
  }

  /** The text of the picture, or of the best found of several cards. @throws ApiError as `readCards` does */
  async read(bytes: Uint8Array, options: ReadOptions, watch: Stopwatch): Promise<PageReading> {
    return (await this.readCards(bytes, options, watch))[0];
  }

  async #readPage(
    bytes: Uint8Array,
    found: FoundText,
    scripts: readonly Script[] | null,
    watch: Stopwatch,
  ): Promise<PageReading> {
    const { raster } = found.picture;
    const { direction, polygons } = await watch.time('orient', () => this.#orient(raster, found.regions, scripts));
    const written = scripts ?? (await watch.time('orient', () => this.#classifier.scriptsOf(raster, polygons)));
    const tools = { detector: this.#detector, lines: this.#lines, watch };
    return readTextPage({ bytes, found, direction, polygons }, written, tools);
  }

  /** A picture without text: there may be a barcode on it. @throws ApiError as `read` does, but for the text */
  async readBare(bytes: Uint8Array, watch: Stopwatch): Promise<PageReading> {
    const picture = await watch.time('decode', () => decode(bytes, bareSide));
    const { width, height } = picture.raster;
    const page: Page = { width, height, lines: [], toPicture: picture.toPicture };
    const reading: PageReading = {
      page,
      scripts: [],
      quality: () => watch.time('quality', () => Promise.resolve(measureQuality(picture, page))),
      inScripts: () => Promise.resolve(reading),
      reread: () => Promise.resolve(null),
      centredOnPrint: (cells) => [...cells],
      readStack: async function* () {},
      readAlone: () => Promise.resolve(null),
      lookAt: () => Promise.resolve([]),
      findBarcode: (search) => watch.time('barcode', () => findPageBarcode(bytes, picture, identity, search)),
    };
    return reading;
  }

  async #orient(
    raster: Raster,
    regions: readonly TextRegion[],
    scripts: readonly Script[] | null,
  ): Promise<{ direction: number; polygons: Polygon[] }> {
    let direction = textDirection(regions);
    const cores = regions.map((region) => alignedRect(region, direction));
    const rects = wholeLines(cores, direction);
    let polygons = rects.map((rect) => lineCorners(rect, direction));
    // What stands upright says nothing of it.
    const level = polygons.filter((polygon) => !standsUpright(polygon, direction));
    if ((await this.#classifier.isUpsideDown(raster, level)) ?? (await this.#readsTurned(raster, level, scripts))) {
      direction += Math.PI;
      polygons = rects.map((rect) => lineCorners(rect, direction));
    }
    return { direction, polygons };
  }

  /** By the recognisers, where the classifier does not know. */
  async #readsTurned(
    raster: Raster,
    polygons: readonly Polygon[],
    scripts: readonly Script[] | null,
  ): Promise<boolean> {
    const known = scripts ?? (await this.#classifier.scriptsOf(raster, polygons));
    return readsBetterTurned(raster, polygons, (pixels, polygon) => this.#lines.readLine(known, pixels, polygon));
  }

  /** One line's text on a page of these scripts; empty where no recogniser reads them. */
  async recogniseLine(scripts: readonly Script[], raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    return this.#lines.readLine(scripts, raster, polygon);
  }
}
