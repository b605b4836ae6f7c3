import type { DocumentDefinition } from '../documents/define.ts';
import { findDocument } from '../documents/registry.ts';
import type { FieldReading, Side } from '../documents/reading.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Line, Page, Polygon, Script } from '../page.ts';
import type { Doubt } from '../readers/doubts.ts';
import { polygonOf } from '../readers/geometry.ts';
import { type ReadDocument, readDocument } from '../readers/read-document.ts';
import { rereadMrz } from '../readers/mrz/reread-mrz.ts';
import { type Pages, recogniseType } from '../readers/recognise-type.ts';
import { chooseCards } from './choose-cards.ts';
import type { OnCard, PlacedField, ReadRequest, ReadResult, SidedLine } from './engine.ts';
import { projectPolygon } from './geometry.ts';
import { type Look, lookAgain } from './look-again.ts';
import type { PageReader, ReadOptions } from './page-reader.ts';
import type { PageReading } from './page-reading.ts';
import { readGrid } from './read-grid.ts';
import { Stopwatch } from './stopwatch.ts';
import { mayCarryBarcode, type Sides, withBarcode } from './barcodes/with-barcode.ts';

/** What the detector has to see of a document, px on the long side: rows of 2 mm and more on a card, or smaller print. */
const detectionSides = { usual: 640, small: 960, fine: 1280 } as const;

/** How `auto` reads before the type is known: in the scripts that the lines themselves tell, and small print too. */
const unknown: ReadOptions = { scripts: null, side: 960 };

/** From pictures to a document's fields: reads the page or pages, then has the readers make sense of them. */
export class DocumentReader {
  readonly #pages: PageReader;

  constructor(pages: PageReader) {
    this.#pages = pages;
  }

  /** @throws ApiError as `Engine.read` does, but for the pool's own */
  async read(
    request: Pick<ReadRequest, 'image' | 'backImage' | 'documentType'>,
    watch = new Stopwatch(),
  ): Promise<ReadResult> {
    const named = request.documentType === 'auto' ? undefined : findDocument(request.documentType);
    const options = named ? optionsFor(named) : unknown;
    const mayBeBare = mayCarryBarcode(named);
    const onFront = await this.#readSide(request.image, options, watch, mayBeBare);
    const onBack = request.backImage ? await this.#readBack(request.backImage, options, watch, mayBeBare) : [];
    const { isOnePicture, others, ...cards } = chooseCards(onFront, onBack, named);
    let { front, back } = cards;
    ({ front, back } = await withBarcode({ front, back }, named));
    if (isEmpty(front) && (!back || isEmpty(back))) throw new ApiError('TEXT_EXTRACTION_FAILED');
    const definition = named ?? findDocument(recogniseType(pagesOf(front, back))[0]?.documentType ?? '');
    if (!definition) throw new ApiError('DOCUMENT_RECOGNITION_FAILED', { metadata: { candidates: [] } });
    const { script: scripts } = definition;
    // Print that is finer than was looked for: only a closer look at the whole finds it.
    if (optionsFor(definition).side > options.side)
      return this.read({ ...request, documentType: definition.type }, watch);
    [front, back] = [await inScriptsOf(front, definition), back && (await inScriptsOf(back, definition))];
    if (definition.mrz) [front, back] = [await withWholeMrz(front, definition), await withWholeMrz(back, definition)];
    const readSides = (sides: Sides) =>
      readDocument(pagesOf(sides.front, sides.back), definition, async (page, polygon, wanted) =>
        // The recogniser that read the page would say the same again.
        scripts.length === 1 && wanted === scripts[0] ? null : sideOf(sides, page).reread(polygon, wanted),
      );
    const first = await watch.time('read', () => readSides({ front, back }));
    if (first.documentType === null) {
      throw new ApiError('DOCUMENT_RECOGNITION_FAILED', { metadata: { candidates: first.candidates } });
    }
    let reading = first;
    if (first.doubts.length > 0) {
      const look: Look = {
        at: ({ page, box }, sides) => sideOf(sides, page).lookAt(polygonOf(box), scripts),
        alone: (doubt, sides) => readAlone(doubt, sideOf(sides, doubt.page), scripts),
        read: readSides,
      };
      const best = await watch.time('reread', () => lookAgain({ sides: { front, back }, reading: first }, look));
      ({ reading } = best);
      ({ front, back } = best.sides);
    }
    const fields =
      reading.grids.length > 0
        ? await watch.time('reread', () => readGrids(reading, { front, back }, scripts))
        : reading.fields;
    return {
      documentType: reading.documentType,
      fields: fields.map((field) => {
        const placed = onPicture(field, field.side === 'BACK' ? back?.page : front.page);
        return isOnePicture && field.side !== null ? { ...placed, side: 'FRONT' } : placed;
      }),
      checks: reading.checks,
      quality: { ...(await front.quality()), back: (isOnePicture ? null : await back?.quality()) ?? null },
      lines: [
        ...sided(front.page, 'FRONT'),
        ...(back ? sided(back.page, isOnePicture ? 'FRONT' : 'BACK') : []),
        ...others.flatMap(({ page }) => sided(page, 'FRONT')),
      ],
      timings: watch.timings(),
    };
  }

  /** The cards of a picture; where there is no text, a page that may hold a barcode all the same. */
  async #readSide(
    image: Uint8Array,
    options: ReadOptions,
    watch: Stopwatch,
    mayBeBare: boolean,
  ): Promise<[PageReading, ...PageReading[]]> {
    try {
      return await this.#pages.readCards(image, options, watch);
    } catch (error) {
      if (!mayBeBare || !(error instanceof ApiError) || error.reason !== 'TEXT_EXTRACTION_FAILED') throw error;
      return [await this.#pages.readBare(image, watch)];
    }
  }

  /** The back's cards, or none where it cannot be read: the front's result stands. */
  async #readBack(
    image: Uint8Array,
    options: ReadOptions,
    watch: Stopwatch,
    mayBeBare: boolean,
  ): Promise<PageReading[]> {
    try {
      return await this.#readSide(image, options, watch, mayBeBare);
    } catch (error) {
      if (error instanceof ApiError) return [];
      throw error;
    }
  }
}

function isEmpty({ page }: PageReading): boolean {
  return page.lines.length === 0 && page.barcodes === undefined;
}

/** A side with the lines of its machine-readable zone read again where the detector lost a part of them. */
async function withWholeMrz<Side extends PageReading | undefined>(
  side: Side,
  { mrz }: DocumentDefinition,
): Promise<Side> {
  return side && mrz
    ? { ...side, page: await rereadMrz(side.page, mrz.formats, (...area) => side.reread(...area)) }
    : side;
}

/** The side as read with recognisers of all the document's scripts. */
async function inScriptsOf(side: PageReading, { script }: DocumentDefinition): Promise<PageReading> {
  return script.every((one) => side.scripts.includes(one)) ? side : side.inScripts(script);
}

async function readAlone({ lone }: Doubt, side: PageReading, scripts: readonly Script[]): Promise<Line[]> {
  for (const area of lone?.areas ?? []) {
    const line = lone && (await side.readAlone(polygonOf(lone.label), polygonOf(area), scripts));
    if (line) return [line];
  }
  return [];
}

function sideOf({ front, back }: Sides, page: Page): PageReading {
  return page === back?.page ? back : front;
}

/** The fields, with those that stand in the cells of a grid. */
async function readGrids(
  { fields, grids }: ReadDocument,
  sides: Sides,
  scripts: readonly Script[],
): Promise<FieldReading[]> {
  const read = new Map<string, Partial<FieldReading> | null>();
  for (const grid of grids) {
    const side = grid.page === sides.back?.page ? 'BACK' : 'FRONT';
    read.set(grid.field, await readGrid(grid, side, scripts, sideOf(sides, grid.page)));
  }
  return fields.map((field) => ({ ...field, ...read.get(field.name) }));
}

/** How a type's pages are read. */
export function optionsFor({ script: scripts, print }: DocumentDefinition): ReadOptions {
  return { scripts, side: detectionSides[print ?? 'usual'] };
}

function pagesOf(front: PageReading, back: PageReading | undefined): Pages {
  return { front: front.page, ...(back && { back: back.page }) };
}

function onPicture(field: FieldReading, page: Page | undefined): PlacedField {
  return field.polygon && page ? { ...field, ...placed(page, field.polygon) } : field;
}

function sided(page: Page, side: Side): SidedLine[] {
  return page.lines.map((line) => ({ ...line, side, ...placed(page, line.polygon) }));
}

/** An area of the page, on the picture and on the card. */
function placed({ toPicture, toCard }: Page, polygon: Polygon): { polygon: Polygon } & OnCard {
  return {
    polygon: projectPolygon(toPicture, polygon),
    ...(toCard && { cardPolygon: projectPolygon(toCard, polygon) }),
  };
}
