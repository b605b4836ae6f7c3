import { availableParallelism } from 'node:os';

import { ApiError } from '../errors/api-error.ts';
import type { Barcode, Line, Page, Polygon, Script } from '../page.ts';
import { polygonOf } from '../readers/geometry.ts';
import type { BarcodeSearch } from './barcodes/barcode-finder.ts';
import { closerLook } from './text/closer-look.ts';
import { decode } from './picture/decode.ts';
import type { PictureQuality } from './engine.ts';
import { findPageBarcode } from './barcodes/find-page-barcode.ts';
import { Detector } from './text/detector.ts';
import { compose, distance, identity, projectPolygon } from './geometry.ts';
import { LineClassifier } from './lines/line-classifier.ts';
import type { ModelManifest, PinnedFile } from './models/model-manifest.ts';
import { readPinned } from './models/models.ts';
import { OnnxModel } from './models/onnx-model.ts';
import { readsBetterTurned } from './lines/reads-better-turned.ts';
import { lineCorners, type PageFrame, pageFrame, standsUpright } from './text/page-frame.ts';
import { toUprightCard } from './cards/quad.ts';
import { measureQuality } from './quality/quality.ts';
import type { Raster } from './picture/raster.ts';
import { inReadingOrder } from './text/reading-order.ts';
import type { RecognisedText } from './lines/recogniser.ts';
import { Recognisers } from './lines/recognisers.ts';
import { type OfferLines, type RecogniseLine, recogniseShared } from './lines/shared-lines.ts';
import { centredOnPrint, stackedInRow } from './lines/stacked-characters.ts';
import { lonePrint } from './text/lone-print.ts';
import type { Stopwatch } from './stopwatch.ts';
import { type FoundText, TextFinder } from './text/text-finder.ts';
import { alignedRect, textDirection, type TextRegion, wholeLines } from './text/text-regions.ts';

/** Long side of a picture that is looked through for barcodes alone, px. */
const bareSide = 2048;
/** Below this a line is noise of the background, not text. */
const lineConfidenceMin = 0.4;
/** A piece of a character may be read as one, so a closer look has to be surer of a character or two. */
const briefConfidenceMin = 0.7;
/** What nothing but its own ink speaks for has to be read this surely. */
const loneConfidenceMin = 0.9;

export interface ReadOptions {
  /**
   * What is written on the page: each line is read by the recogniser of its script. The main one comes first. Null: not
   * known, to be told by the lines themselves.
   */
  readonly scripts: readonly Script[] | null;
  /** Long side of what the detector sees, px. */
  readonly side: number;
}

export interface PageReading {
  readonly page: Page;
  /** That it was read in. */
  readonly scripts: readonly Script[];
  /** Of the picture that the page is on: some milliseconds, so only of those that are answered. */
  quality(): Promise<PictureQuality>;
  /** The whole page again, with the recognisers of other scripts. */
  inScripts(scripts: readonly Script[]): Promise<PageReading>;
  /** The page's barcode, where one is that the search accepts. */
  findBarcode(search: BarcodeSearch): Promise<Barcode | null>;
  /** An area of the page again, with the recogniser of a script. */
  reread(polygon: Polygon, script: Script): Promise<Line | null>;
  /** Cells in and beside a grid, moved together so that what is printed in its own stands in their middle. */
  centredOnPrint(cells: readonly Polygon[], own: readonly Polygon[]): Polygon[];
  /** What characters above each other in an area say, one way to tell them apart after the other. */
  readStack(polygon: Polygon, scripts: readonly Script[]): AsyncGenerator<StackReading>;
  /** A character or two that stand alone in an area beside a label, if they are surely there. */
  readAlone(label: Polygon, area: Polygon, scripts: readonly Script[]): Promise<Line | null>;
  /** The lines of an area of the page, looked for anew: closer, and with the light evened out. */
  lookAt(polygon: Polygon, scripts: readonly Script[]): Promise<Line[]>;
}

export interface StackReading extends RecognisedText {
  /** How many characters it was taken for: they stand at even distances. */
  readonly count: number;
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
  readonly #finder: TextFinder;
  readonly #classifier: LineClassifier;
  readonly #recognisers: Recognisers;
  readonly #helpers: Helpers;

  private constructor(detector: Detector, classifier: LineClassifier, recognisers: Recognisers, helpers: Helpers) {
    this.#detector = detector;
    this.#finder = new TextFinder(detector);
    this.#classifier = classifier;
    this.#recognisers = recognisers;
    this.#helpers = helpers;
  }

  /** @throws Error that names a model file which is missing or is not the one pinned */
  static async load(models: ModelManifest, threads: number, helpers: Helpers = noHelpers): Promise<PageReader> {
    const load = async (pinned: PinnedFile, count = threads) => OnnxModel.load(readPinned(pinned), count);
    const recognisers = await Recognisers.load(models, load);
    const detector = new Detector(await load(models.detector, availableParallelism()));
    return new PageReader(detector, new LineClassifier(await load(models.classifier)), recognisers, helpers);
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
    { picture, regions, whole, card }: FoundText,
    scripts: readonly Script[] | null,
    watch: Stopwatch,
  ): Promise<PageReading> {
    const { raster } = picture;
    const { direction, polygons } = await watch.time('orient', () => this.#orient(raster, regions, scripts));
    const frame = pageFrame(raster, direction);
    const toPicture = compose(picture.toPicture, frame.toRaster);
    const placed = { toPicture, ...(card && { toCard: toUprightCard(card, toPicture) }) };
    const inScripts = async (wanted: readonly Script[]): Promise<PageReading> => {
      const lines = await watch.time('recognise', () => this.#recognise(raster, polygons, wanted, frame));
      const page: Page = {
        width: frame.width,
        height: frame.height,
        lines: inReadingOrder(lines),
        ...placed,
      };
      const reread = async (polygon: Polygon, other: Script): Promise<Line | null> => {
        const at = projectPolygon(frame.toRaster, polygon);
        return (await watch.time('recognise', () => this.#recognise(raster, [at], [other], frame)))[0] ?? null;
      };
      const findBarcode = (search: BarcodeSearch) =>
        watch.time('barcode', () => findPageBarcode(bytes, picture, frame.fromRaster, search));
      const lookAt = async (polygon: Polygon, others: readonly Script[]): Promise<Line[]> => {
        const recognise: RecogniseLine = (pixels, at) => this.recogniseLine(others, pixels, at);
        const area = projectPolygon(frame.toRaster, polygon);
        const seen = await closerLook(raster, area, direction, this.#detector, recognise);
        const lines = seen
          .filter(({ read }) => !/^[A-Za-z\d]{1,2}$/.test(read.text) || read.confidence >= briefConfidenceMin)
          .flatMap(({ read, polygon: at }) => asLine(read, projectPolygon(frame.fromRaster, at)));
        return inReadingOrder(lines);
      };
      const readAlone = async (label: Polygon, area: Polygon, others: readonly Script[]): Promise<Line | null> => {
        const [labelAt, at] = [projectPolygon(frame.toRaster, label), projectPolygon(frame.toRaster, area)];
        const print = lonePrint(raster, labelAt, at);
        if (!print) return null;
        const read = await this.recogniseLine(others, raster, print);
        const isSure = read.glyphs.every(({ confidence }) => confidence >= loneConfidenceMin);
        return (isSure && asLine(read, projectPolygon(frame.fromRaster, print))[0]) || null;
      };
      const onRaster = (cell: Polygon) => projectPolygon(frame.toRaster, cell);
      const centredCells = (cells: readonly Polygon[], own: readonly Polygon[]) =>
        centredOnPrint(raster, cells.map(onRaster), own.map(onRaster)).map((cell) =>
          projectPolygon(frame.fromRaster, cell),
        );
      const recogniseLine = this.recogniseLine.bind(this);
      async function* readStack(polygon: Polygon, others: readonly Script[]): AsyncGenerator<StackReading> {
        for (const { row, count } of stackedInRow(raster, projectPolygon(frame.toRaster, polygon))) {
          yield { ...(await recogniseLine(others, row, outlineOf(row))), count };
        }
      }
      const quality = () => watch.time('quality', () => Promise.resolve(measureQuality(whole, page, card)));
      return {
        page,
        scripts: wanted,
        quality,
        inScripts,
        reread,
        centredOnPrint: centredCells,
        readStack,
        readAlone,
        lookAt,
        findBarcode,
      };
    };
    return inScripts(scripts ?? (await watch.time('orient', () => this.#classifier.scriptsOf(raster, polygons))));
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
    return readsBetterTurned(raster, polygons, (pixels, polygon) => this.recogniseLine(known, pixels, polygon));
  }

  /** Lines in the page's frame, in the order of `polygons` (raster pixels); noise is left out. */
  async #recognise(
    raster: Raster,
    polygons: readonly Polygon[],
    scripts: readonly Script[],
    frame: PageFrame,
  ): Promise<Line[]> {
    const ways = polygons.map((polygon) => waysToRead(polygon, frame));
    // The longest first: two threads then finish at nearly the same time.
    const length = ([tl, tr]: Polygon) => distance(tl, tr);
    const ordered = ways.flat().sort((a, b) => length(b) - length(a));
    const recognise: RecogniseLine = (pixels, polygon) => this.recogniseLine(scripts, pixels, polygon);
    const { offer, count } = this.#helpers;
    const reads = await recogniseShared({ raster, polygons: ordered, scripts }, recognise, offer, count);
    const lines = new Map(
      ordered.map((polygon, index) => {
        const read = reads[index];
        return [polygon, read ? asLine(read, projectPolygon(frame.fromRaster, polygon)) : []];
      }),
    );
    return ways.flatMap((way) => surest(way.flatMap((polygon) => lines.get(polygon) ?? [])));
  }

  /** One line's text on a page of these scripts; empty where no recogniser reads them. */
  async recogniseLine(scripts: readonly Script[], raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    return this.#recognisers.recognise(scripts, raster, polygon);
  }
}

/** A line of the page, or none where it is noise. */
function asLine(read: RecognisedText, polygon: Polygon): Line[] {
  return read.text === '' || read.confidence < lineConfidenceMin ? [] : [{ ...read, polygon }];
}

function outlineOf({ width, height }: Raster): Polygon {
  return polygonOf({ left: 0, top: 0, right: width, bottom: height });
}

/** A line of text that stands upright on its page runs up or down: it is read both ways. */
function waysToRead(polygon: Polygon, frame: PageFrame): Polygon[] {
  const [a, b, c, d] = polygon;
  return standsUpright(projectPolygon(frame.fromRaster, polygon), 0) ? [polygon, [c, d, a, b]] : [polygon];
}

function surest(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => b.confidence - a.confidence).slice(0, 1);
}
