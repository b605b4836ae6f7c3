import type { FieldReading, Side } from '../documents/reading.ts';
import type { Polygon, Script } from '../page.ts';
import { confidenceOf } from '../readers/confidence.ts';
import { doubtOf } from '../readers/evidence.ts';
import { boxOf, polygonOf, union } from '../readers/geometry.ts';
import type { Grid } from '../readers/grids.ts';
import type { PageReading, StackReading } from './page-reader.ts';

/** Reads the cells of a page. */
export type CellReader = Pick<PageReading, 'page' | 'centredOnPrint' | 'readStack'>;

/**
 * A field whose words stand in the cells of a grid. A cell that holds something else than its words leaves the field as it
 * was: half of a list is another one.
 */
export async function readGrid(
  grid: Grid,
  side: Side,
  scripts: readonly Script[],
  { centredOnPrint, readStack }: CellReader,
): Promise<Partial<FieldReading> | null> {
  const found: { readonly word: string; readonly read: StackReading; readonly cell: Polygon }[] = [];
  for (const cell of centredOnPrint(grid.cells)) {
    let isEmpty = true;
    let match: (typeof found)[0] | undefined;
    for await (const read of readStack(cell, scripts)) {
      isEmpty = false;
      const word = wordOf(read, grid.words);
      if (word === undefined) continue;
      match = { word, read, cell };
      break;
    }
    if (match) found.push(match);
    else if (!isEmpty) return null;
  }
  const held = grid.words.filter((word) => found.some((one) => one.word === word));
  // One word in two cells is a misreading.
  if (held.length === 0 || held.length < found.length) return null;
  const evidence = {
    doubt: doubtOf(found.flatMap(({ read }) => read.glyphs)),
    corrected: false,
    witness: 'none',
  } as const;
  return {
    value: held.join(grid.join),
    rawText: found.map(({ read }) => read.text).join(' '),
    confidence: confidenceOf(evidence, 'UNCHECKED'),
    polygon: polygonOf(union(found.map(({ cell }) => boxOf(cell)))),
    side,
    source: 'VIZ',
    evidence,
  };
}

/** The word that was read; of three characters one may be misread or lost, if that leaves no other word. */
function wordOf({ glyphs, count }: StackReading, words: readonly string[]): string | undefined {
  const read = Array.from({ length: count }, (_, place) =>
    glyphs.flatMap(({ char, at }) => (Math.floor(at * count) === place && char.trim() !== '' ? [char] : [])).join(''),
  );
  const wrongIn = (word: string) =>
    [...word].filter((letter, index) => letter !== read[index]?.normalize('NFKC')).length;
  const near = words.filter((word) => [...word].length === count && wrongIn(word) <= (count > 2 ? 1 : 0));
  return near.find((word) => wrongIn(word) === 0) ?? (near.length === 1 ? near[0] : undefined);
}
