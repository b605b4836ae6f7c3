import type { Line, Polygon, Script } from '../page.ts';
import { distance, projectPolygon } from './geometry.ts';
import type { RecognisedText } from './lines/recogniser.ts';
import type { Recognisers } from './lines/recognisers.ts';
import { type OfferLines, type RecogniseLine, recogniseShared } from './lines/shared-lines.ts';
import type { Raster } from './picture/raster.ts';
import { type PageFrame, standsUpright } from './text/page-frame.ts';

/** Below this a line is noise of the background, not text. */
const confidenceMin = 0.4;

/** Other threads that may read lines of this one's picture. */
export interface Helpers {
  readonly offer: OfferLines;
  readonly count: number;
}

/** Reads lines whose places are known, with the help of idle threads. */
export class LineReader {
  readonly #recognisers: Recognisers;
  readonly #helpers: Helpers;

  constructor(recognisers: Recognisers, helpers: Helpers) {
    this.#recognisers = recognisers;
    this.#helpers = helpers;
  }

  /** One line's text on a page of these scripts; empty where no recogniser reads them. */
  async readLine(scripts: readonly Script[], raster: Raster, polygon: Polygon): Promise<RecognisedText> {
    return this.#recognisers.recognise(scripts, raster, polygon);
  }

  /** Lines in the page's frame, in the order of `polygons` (raster pixels); noise is left out. */
  async readLines(
    scripts: readonly Script[],
    raster: Raster,
    polygons: readonly Polygon[],
    frame: PageFrame,
  ): Promise<Line[]> {
    const ways = polygons.map((polygon) => waysToRead(polygon, frame));
    // The longest first: two threads then finish at nearly the same time.
    const length = ([tl, tr]: Polygon) => distance(tl, tr);
    const ordered = ways.flat().sort((a, b) => length(b) - length(a));
    const recognise: RecogniseLine = (pixels, polygon) => this.readLine(scripts, pixels, polygon);
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
}

/** A line of the page, or none where it is noise. */
export function asLine(read: RecognisedText, polygon: Polygon): Line[] {
  return read.text === '' || read.confidence < confidenceMin ? [] : [{ ...read, polygon }];
}

/** A line of text that stands upright on its page runs up or down: it is read both ways. */
function waysToRead(polygon: Polygon, frame: PageFrame): Polygon[] {
  const [a, b, c, d] = polygon;
  return standsUpright(projectPolygon(frame.fromRaster, polygon), 0) ? [polygon, [c, d, a, b]] : [polygon];
}

function surest(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => b.confidence - a.confidence).slice(0, 1);
}
