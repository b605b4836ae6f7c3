import type { FieldReading, Side } from '../documents/reading.ts';
import type { Polygon, Script } from '../page.ts';
import { confidenceOf } from '../readers/confidence.ts';
import { doubtOf } from '../readers/evidence.ts';
import { boxOf, polygonOf, union } from '../readers/geometry.ts';
import type { Grid } from '../readers/grids.ts';
import type { PageReading, StackReading } from './page-reading.ts';

/** Reads the cells of a page. */
export type CellReader = Pick<PageReading, 'page' | 'centredOnPrint' | 'readStack'>;

/**
 * A field whose words stand in the cells of a grid. Each word has its own cell, which tells whether the grid was taken for one
 * column further left or right than it is. A cell that holds something else leaves the field as it was: half of a list is
 * another one.
 */
export async function readGrid(
  grid: Grid,
  side: Side,
  scripts: readonly Script[],
  { centredOnPrint, readStack }: CellReader,
): Promise<Partial<FieldReading> | null> {
  const across = grid.columns + 2;
  const own = grid.cells.filter((_, index) => index % across > 0 && index % across < across - 1);
  const cells: Cell[] = [];
  for (const polygon of centredOnPrint(grid.cells, own)) {
    const readings: StackReading[] = [];
    for await (const read of readStack(polygon, scripts)) readings.push(read);
    cells.push({ polygon, readings });
  }
  const found = clearest([0, -1, 1].flatMap((off) => wordsOf(cells, grid, off) ?? []));
  if (!found) return null;
  const evidence = {
    doubt: doubtOf(found.flatMap(({ read }) => read.glyphs)),
    corrected: found.some(({ wrong }) => wrong > 0),
    witness: 'none',
  } as const;
  return {
    value: found.map(({ word }) => word).join(grid.join),
    rawText: found.map(({ read }) => read.text).join(' '),
    confidence: confidenceOf(evidence, 'UNCHECKED'),
    polygon: polygonOf(union(found.map(({ polygon }) => boxOf(polygon)))),
    side,
    source: 'VIZ',
    evidence,
  };
}

interface Cell {
  readonly polygon: Polygon;
  /** None where it is empty. */
  readonly readings: readonly StackReading[];
}

interface Word {
  readonly word: string;
  readonly read: StackReading;
  readonly polygon: Polygon;
  /** How many of its characters were not read in their places. */
  readonly wrong: number;
}

/** The words of all cells with the grid moved by so many columns; null where a cell holds something else, or two words as well. */
function wordsOf(cells: readonly Cell[], { columns, words }: Grid, off: number): { readonly found: Word[] } | null {
  const found: Word[] = [];
  for (const [index, own] of words.entries()) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const { polygon, readings = [] } = cells[row * (columns + 2) + column + 1 + off] ?? {};
    if (!polygon || readings.length === 0) continue;
    const all = readings.flatMap((read) =>
      own.flatMap((word) =>
        read.count === [...word].length ? [{ word, read, polygon, wrong: wrongIn(word, read) }] : [],
      ),
    );
    const [best, next] = all.sort((one, other) => one.wrong - other.wrong);
    if (!best || 2 * best.wrong > best.read.count || (next && next.word !== best.word && next.wrong === best.wrong))
      return null;
    found.push(best);
  }
  return { found };
}

/** The way with the fewest characters misread, where no other is as good and one of its words is sure. */
function clearest(ways: readonly { readonly found: readonly Word[] }[]): readonly Word[] | null {
  const wrongOf = ({ found }: (typeof ways)[0]) => found.reduce((sum, { wrong }) => sum + wrong, 0);
  const [best, next] = ways.filter(({ found }) => found.length > 0).sort((one, other) => wrongOf(one) - wrongOf(other));
  if (!best || (next && wrongOf(next) === wrongOf(best))) return null;
  const isSure = best.found.some(({ wrong, read }) => wrong === 0 || (!next && read.count > 2));
  return isSure ? best.found : null;
}

/** How many of a word's characters were not read in their places. */
function wrongIn(word: string, { glyphs, count }: StackReading): number {
  const read = Array.from({ length: count }, (_, place) =>
    glyphs.flatMap(({ char, at }) => (Math.floor(at * count) === place && char.trim() !== '' ? [char] : [])).join(''),
  );
  return [...word].filter((letter, index) => letter !== read[index]?.normalize('NFKC')).length;
}
