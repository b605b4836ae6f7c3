import { findDocument } from '../documents/registry.ts';
import type { FieldReading, Side } from '../documents/reading.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Page, Script } from '../page.ts';
import { readDocument } from '../readers/read-document.ts';
import { recogniseType } from '../readers/recognise-type.ts';
import type { ReadRequest, ReadResult, SidedLine } from './engine.ts';
import { projectPolygon } from './geometry.ts';
import type { PageReader, PageReading } from './page-reader.ts';
import { Stopwatch } from './stopwatch.ts';

/** What `auto` reads with before the type is known: the recogniser with the widest alphabet. */
const autoScript: Script = 'Hans';

/** From pictures to a document's fields: reads the page or pages, then has the readers make sense of them. */
export class DocumentReader {
  readonly #pages: PageReader;

  constructor(pages: PageReader) {
    this.#pages = pages;
  }

  /** @throws ApiError as `Engine.read` does, but for the pool's own */
  async read(request: Pick<ReadRequest, 'image' | 'backImage' | 'documentType'>): Promise<ReadResult> {
    const watch = new Stopwatch();
    const named = request.documentType === 'auto' ? undefined : findDocument(request.documentType);
    const script = named?.script[0] ?? autoScript;
    const front = await this.#pages.read(request.image, script, watch);
    const back = request.backImage && (await this.#readBack(request.backImage, script, watch));
    const pages = { front: front.page, ...(back && { back: back.page }) };
    const reading = await watch.time('read', async () => {
      const definition = named ?? findDocument(recogniseType(pages)[0]?.documentType ?? '');
      if (!definition) throw new ApiError('DOCUMENT_RECOGNITION_FAILED', { metadata: { candidates: [] } });
      return readDocument(pages, definition, async (page, polygon, wanted) =>
        // The recogniser that read the page would say the same again.
        wanted === script ? null : (back && page === back.page ? back : front).reread(polygon, wanted),
      );
    });
    if (reading.documentType === null) {
      throw new ApiError('DOCUMENT_RECOGNITION_FAILED', { metadata: { candidates: reading.candidates } });
    }
    return {
      documentType: reading.documentType,
      fields: reading.fields.map((field) => onPicture(field, field.side === 'BACK' ? back?.page : front.page)),
      checks: reading.checks,
      quality: front.quality,
      lines: [...sided(front.page, 'FRONT'), ...(back ? sided(back.page, 'BACK') : [])],
      timings: watch.timings(),
    };
  }

  /** The back's page, or nothing where it cannot be read: the front's result stands. */
  async #readBack(image: Uint8Array, script: Script, watch: Stopwatch): Promise<PageReading | undefined> {
    try {
      return await this.#pages.read(image, script, watch);
    } catch (error) {
      if (error instanceof ApiError) return undefined;
      throw error;
    }
  }
}

function onPicture(field: FieldReading, page: Page | undefined): FieldReading {
  return field.polygon && page ? { ...field, polygon: projectPolygon(page.toPicture, field.polygon) } : field;
}

function sided(page: Page, side: Side): SidedLine[] {
  return page.lines.map((line) => ({ ...line, side, polygon: projectPolygon(page.toPicture, line.polygon) }));
}
