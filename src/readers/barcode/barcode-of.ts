import type { DocumentDefinition } from '../../documents/define.ts';
import type { Page } from '../../page.ts';
import { type Box, boxOf } from '../geometry.ts';
import type { BarcodeReading } from './barcode-reading.ts';
import { readBarcode } from './read-barcode.ts';

export interface PlacedBarcode {
  readonly reading: BarcodeReading;
  readonly page: Page;
  readonly box: Box;
}

/** The pages' first barcode that is the document type's own; null where there is none. */
export function barcodeOf(
  pages: readonly Page[],
  definition: Pick<DocumentDefinition, 'barcode'>,
): PlacedBarcode | null {
  if (!definition.barcode) return null;
  for (const page of pages) {
    for (const { bytes, polygon } of page.barcodes ?? []) {
      const reading = readBarcode(bytes, definition);
      if (reading) return { reading, page, box: boxOf(polygon) };
    }
  }
  return null;
}
