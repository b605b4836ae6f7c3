import type { DocumentDefinition } from '../../documents/define.ts';
import { documentTypes } from '../../documents/registry.ts';
import type { Barcode } from '../../page.ts';
import { readBarcode } from '../../readers/barcode/read-barcode.ts';
import { enough, recogniseType } from '../../readers/recognise-type.ts';
import type { BarcodeSearch } from './barcode-finder.ts';
import type { PageReading } from '../page-reading.ts';

export interface Sides {
  readonly front: PageReading;
  readonly back: PageReading | undefined;
}

/**
 * The pages with the document's barcode, if its type has one: the back is looked at first, where most have theirs. Of a
 * document whose type is not named, the barcodes of all types are looked for, as long as its text leaves room for them:
 * thoroughly where the likeliest type has one, with a quick look where no type is likely.
 */
export async function withBarcode(sides: Sides, named: DocumentDefinition | undefined): Promise<Sides> {
  const carriers = carriersOf(named);
  if (carriers.length === 0) return sides;
  const pages = { front: sides.front.page, ...(sides.back && { back: sides.back.page }) };
  const likeliest = named ? undefined : recogniseType(pages)[0];
  const isLikely = likeliest !== undefined && likeliest.score >= enough;
  if (isLikely && carriers.every(({ type }) => type !== likeliest.documentType)) return sides;
  const search: BarcodeSearch = {
    symbologies: [...new Set(carriers.flatMap(({ barcode }) => barcode?.symbologies ?? []))],
    accepts: (bytes) => carriers.some((carrier) => readBarcode(bytes, carrier) !== undefined),
    thorough: named !== undefined || isLikely,
  };
  const back = await sides.back?.findBarcode(search);
  if (back && sides.back) return { ...sides, back: carrying(sides.back, back) };
  const front = await sides.front.findBarcode(search);
  return front ? { ...sides, front: carrying(sides.front, front) } : sides;
}

/** Whether a picture without text may still be read: its type, or any type, has a barcode. */
export function mayCarryBarcode(named: DocumentDefinition | undefined): boolean {
  return carriersOf(named).length > 0;
}

function carriersOf(named: DocumentDefinition | undefined): DocumentDefinition[] {
  return (named ? [named] : documentTypes).filter(({ barcode }) => barcode !== undefined);
}

/** The same reading whose page has the barcode, in every script. */
function carrying(reading: PageReading, barcode: Barcode): PageReading {
  return {
    ...reading,
    page: { ...reading.page, barcodes: [barcode] },
    inScripts: async (scripts) => carrying(await reading.inScripts(scripts), barcode),
  };
}
