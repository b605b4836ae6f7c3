import type { Polygon } from '../../page.ts';
import { heightOf, sliceDown, slicePolygon, union } from '../../readers/geometry.ts';
import { around, type Ink, type Print, printIn } from './cell-print.ts';
import { cropLine, type Raster } from '../picture/raster.ts';

/** Height of a character where they stand in a row, and ground around the row, px. */
const [tileSide, room] = [48, 8];
/** Print lower than this share of the cell is a dash. */
const dashMax = 0.3;
/** From this share of the cell's height on it is full of characters. */
const fullFrom = 0.55;
/** Characters cover at least this share of their area: a dash and a piece of a ruled line do not. */
const faintest = 0.15;
/** From this proportion on there are three characters rather than two. */
const threeFrom = 2.5;
/** Where one character may end and the next begin, in shares of a character. */
const slack = 0.22;

export interface Stack {
  /** The characters side by side, with the cell's ground around. */
  readonly row: Raster;
  readonly count: number;
}

/**
 * Characters that stand above each other in a cell (raster pixels), laid out in a row as a recogniser reads them: once as two
 * and once as three, what their proportions speak for first. None where the cell is empty or holds a dash.
 */
export function stackedInRow(raster: Raster, cell: Polygon): Stack[] {
  const print = printIn(raster, cell);
  const { area, own, cut, ground, width, height } = print;
  // Characters that run out of their cell are hardly read, but the cell is not empty.
  const { pixels, bounds } = fullOf(print) ?? (heightOf(own.bounds) < dashMax * height ? cut : own);
  if (heightOf(bounds) < dashMax * height) return [];
  const { left, right, top, bottom } = bounds;
  const column = slicePolygon(area, left / width, right / width);
  const inRow = new Array<number>(height).fill(0);
  for (const pixel of pixels) inRow[Math.floor(pixel / width)] = (inRow[Math.floor(pixel / width)] ?? 0) + 1;
  const counts = (bottom - top) / (right - left) > threeFrom ? [3, 2] : [2, 3];
  return counts.map((count) => {
    const edges = edgesBetween(inRow, [top, bottom], right - left, count);
    const tiles = edges.slice(1).map((end, index) => {
      return cropLine(raster, sliceDown(column, (edges[index] ?? top) / height, end / height), tileSide, 2 * tileSide);
    });
    return { row: inOneRow(tiles, ground), count };
  });
}

/**
 * Cells, moved together so that most of `own`, those of the grid, have their print in the middle; then those that are full up
 * or down to theirs, since a dash need not stand in the middle.
 */
export function centredOnPrint(raster: Raster, cells: readonly Polygon[], own: readonly Polygon[] = cells): Polygon[] {
  const shifts = own.flatMap((cell) => {
    const print = printIn(raster, cell);
    return print.own.pixels.length > 0 ? [offMiddle(print.own, print)] : [];
  });
  const median = (of: keyof Shift) => shifts.map((shift) => shift[of]).sort((a, b) => a - b)[shifts.length >> 1] ?? 0;
  const off = { across: median('across'), down: median('down') };
  // What ran out of its cell is seen whole the second time.
  return cells.map((cell) => onItsPrint(raster, onItsPrint(raster, moved(cell, off))));
}

interface Shift {
  /** In shares of a cell. */
  readonly across: number;
  readonly down: number;
}

function offMiddle({ bounds: { left, right, top, bottom } }: Ink, { width, height }: Print): Shift {
  const off = (from: number, to: number, all: number) => ((from + to) / 2 / all - 0.5) * (1 + 2 * around);
  return { across: off(left, right, width), down: off(top, bottom, height) };
}

function onItsPrint(raster: Raster, cell: Polygon): Polygon {
  const print = printIn(raster, cell);
  const full = fullOf(print);
  return full ? moved(cell, { across: 0, down: offMiddle(full, print).down }) : cell;
}

function moved(cell: Polygon, { across, down }: Shift): Polygon {
  return sliceDown(slicePolygon(cell, across, 1 + across), down, 1 + down);
}

/** Characters from the top of a cell to its bottom, even where one touches an edge; null where there are none. */
function fullOf({ own, cut, height }: Print): Ink | null {
  const isFull = ({ pixels, bounds: { left, right, top, bottom } }: Ink) =>
    bottom - top >= fullFrom * height && pixels.length > faintest * (right - left) * (bottom - top);
  if (isFull(own)) return own;
  // A dash and the top of what stands below are no characters.
  const all = together([own, cut]);
  return isFull(all) && Math.max(heightOf(own.bounds), heightOf(cut.bounds)) > dashMax * height ? all : null;
}

function together(inks: readonly Ink[]): Ink {
  const [first, ...others] = inks.filter(({ pixels }) => pixels.length > 0);
  if (!first) return { pixels: [], bounds: { left: 0, right: 0, top: 0, bottom: 0 } };
  return {
    pixels: [first, ...others].flatMap(({ pixels }) => pixels),
    bounds: union([first, ...others].map(({ bounds }) => bounds)),
  };
}

/** Where so many characters begin and end: near even distances, in the row with the least ink. */
function edgesBetween(
  inRow: readonly number[],
  [top, bottom]: readonly [number, number],
  width: number,
  count: number,
): number[] {
  const pitch = (bottom - top) / count;
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const even = top + (index + 1) * pitch;
    const rows = Array.from(
      { length: Math.ceil(2 * slack * pitch) + 1 },
      (_, i) => Math.round(even - slack * pitch) + i,
    );
    const costOf = (row: number) => (inRow[row] ?? 0) / width + (2 * Math.abs(row - even)) / pitch;
    return rows.reduce((best, row) => (costOf(row) < costOf(best) ? row : best));
  });
  return [top, ...cuts, bottom];
}

function inOneRow(tiles: readonly Raster[], ground: readonly number[]): Raster {
  const width = tiles.reduce((sum, tile) => sum + tile.width + room, room);
  const height = tileSide + 2 * room;
  const data = Uint8Array.from({ length: width * height * 3 }, (_, index) => ground[index % 3] ?? 0);
  let left = room;
  for (const tile of tiles) {
    for (let y = 0; y < tile.height; y += 1) {
      data.set(tile.data.subarray(3 * y * tile.width, 3 * (y + 1) * tile.width), 3 * ((y + room) * width + left));
    }
    left += tile.width + room;
  }
  return { width, height, data };
}
