import type { Barcode, Line, Page, Polygon, Script } from '../page.ts';
import type { BarcodeSearch } from './barcodes/barcode-finder.ts';
import type { PictureQuality } from './engine.ts';
import type { RecognisedText } from './lines/recogniser.ts';

/** A page that was read, and the ways to look at it again. */
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
