import type { Line, Page, Polygon, Script } from '../page.ts';
import { polygonOf } from '../readers/geometry.ts';
import { findPageBarcode } from './barcodes/find-page-barcode.ts';
import { toUprightCard } from './cards/quad.ts';
import { compose, projectPolygon } from './geometry.ts';
import { asLine, type LineReader } from './line-reader.ts';
import { centredOnPrint, stackedInRow } from './lines/stacked-characters.ts';
import type { PageReading, StackReading } from './page-reading.ts';
import type { Raster } from './picture/raster.ts';
import { measureQuality } from './quality/quality.ts';
import type { Stopwatch } from './stopwatch.ts';
import { closerLook } from './text/closer-look.ts';
import type { Detector } from './text/detector.ts';
import { lonePrint } from './text/lone-print.ts';
import { pageFrame } from './text/page-frame.ts';
import { inReadingOrder } from './text/reading-order.ts';
import type { FoundText } from './text/text-finder.ts';

/** A piece of a character may be read as one, so a closer look has to be surer of a character or two. */
const briefConfidenceMin = 0.7;
/** What nothing but its own ink speaks for has to be read this surely. */
const loneConfidenceMin = 0.9;

/** Text that was found on a picture, and how it lies there. */
export interface LaidText {
  /** The picture as it was sent. */
  readonly bytes: Uint8Array;
  readonly found: FoundText;
  /** Of reading, radians, on the raster of `found.picture`. */
  readonly direction: number;
  /** The lines, in pixels of that raster. */
  readonly polygons: readonly Polygon[];
}

/** What a page is read with. */
export interface Tools {
  readonly detector: Detector;
  readonly lines: LineReader;
  readonly watch: Stopwatch;
}

/** Reads a page of these scripts, the main one first. */
export async function readTextPage(laid: LaidText, scripts: readonly Script[], tools: Tools): Promise<PageReading> {
  const { bytes, found, direction, polygons } = laid;
  const { picture, whole, card } = found;
  const { raster } = picture;
  const { detector, lines, watch } = tools;
  const frame = pageFrame(raster, direction);
  const toRaster = (polygon: Polygon) => projectPolygon(frame.toRaster, polygon);
  const fromRaster = (polygon: Polygon) => projectPolygon(frame.fromRaster, polygon);

  const read = await watch.time('recognise', () => lines.readLines(scripts, raster, polygons, frame));
  const toPicture = compose(picture.toPicture, frame.toRaster);
  const page: Page = {
    width: frame.width,
    height: frame.height,
    lines: inReadingOrder(read),
    toPicture,
    ...(card && { toCard: toUprightCard(card, toPicture) }),
  };

  async function reread(polygon: Polygon, script: Script): Promise<Line | null> {
    const at = [toRaster(polygon)];
    return (await watch.time('recognise', () => lines.readLines([script], raster, at, frame)))[0] ?? null;
  }

  async function lookAt(polygon: Polygon, wanted: readonly Script[]): Promise<Line[]> {
    const seen = await closerLook(raster, toRaster(polygon), direction, detector, (pixels, at) =>
      lines.readLine(wanted, pixels, at),
    );
    const sure = seen.filter(({ read: { text, confidence } }) => !isBrief(text) || confidence >= briefConfidenceMin);
    return inReadingOrder(sure.flatMap((line) => asLine(line.read, fromRaster(line.polygon))));
  }

  async function readAlone(label: Polygon, area: Polygon, wanted: readonly Script[]): Promise<Line | null> {
    const print = lonePrint(raster, toRaster(label), toRaster(area));
    if (!print) return null;
    const alone = await lines.readLine(wanted, raster, print);
    const isSure = alone.glyphs.every(({ confidence }) => confidence >= loneConfidenceMin);
    return (isSure && asLine(alone, fromRaster(print))[0]) || null;
  }

  async function* readStack(polygon: Polygon, wanted: readonly Script[]): AsyncGenerator<StackReading> {
    for (const { row, count } of stackedInRow(raster, toRaster(polygon))) {
      yield { ...(await lines.readLine(wanted, row, outlineOf(row))), count };
    }
  }

  return {
    page,
    scripts,
    quality: () => watch.time('quality', () => Promise.resolve(measureQuality(whole, page, card))),
    inScripts: (wanted) => readTextPage(laid, wanted, tools),
    findBarcode: (search) => watch.time('barcode', () => findPageBarcode(bytes, picture, frame.fromRaster, search)),
    reread,
    centredOnPrint: (cells, own) => centredOnPrint(raster, cells.map(toRaster), own.map(toRaster)).map(fromRaster),
    readStack,
    readAlone,
    lookAt,
  };
}

/** A character or two of ASCII. */
function isBrief(text: string): boolean {
  return /^[A-Za-z\d]{1,2}$/.test(text);
}

function outlineOf({ width, height }: Raster): Polygon {
  return polygonOf({ left: 0, top: 0, right: width, bottom: height });
}
