import type { Cells, DocumentDefinition } from '../documents/define.ts';
import type { Page, Polygon } from '../page.ts';
import { polygonOf } from './geometry.ts';
import type { Frames } from './viz/fit-frames.ts';

/** A field that stands in the cells of a grid, and where on a page those are. */
export interface Grid {
  readonly field: string;
  readonly page: Page;
  /** Row by row, with a column more on either side: the card may be off by one. */
  readonly cells: readonly Polygon[];
  /** Of its own. */
  readonly columns: number;
  /** What may stand in each of its own cells, row by row. */
  readonly words: readonly (readonly string[])[];
  /** What comes between words. */
  readonly join: string;
}

/** The grids of a document whose side was seen. */
export function gridsOf({ fields }: DocumentDefinition, frames: Frames): Grid[] {
  return Object.entries(fields).flatMap(([field, { cells, join = ' ' }]) => {
    const seen = cells && frames.get(cells.side);
    return cells && seen
      ? [
          {
            field,
            page: seen.page,
            cells: cellsOf(cells, seen.frame),
            columns: cells.columns,
            words: cells.words,
            join,
          },
        ]
      : [];
  });
}

function cellsOf(
  { x, y, width, height, columns, rows }: Cells,
  { x: left, y: top, scale }: { readonly x: number; readonly y: number; readonly scale: number },
): Polygon[] {
  const across = columns + 2;
  return Array.from({ length: across * rows }, (_, index) => {
    const [column, row] = [(index % across) - 1, Math.floor(index / across)];
    return polygonOf({
      left: left + scale * (x + column * width),
      right: left + scale * (x + (column + 1) * width),
      top: top + scale * (y + row * height),
      bottom: top + scale * (y + (row + 1) * height),
    });
  });
}
