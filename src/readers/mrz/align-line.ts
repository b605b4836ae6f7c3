import { coerceToKind, fitsKind, gap } from './mrz-alphabet.ts';
import { fitGrid, type Grid } from './mrz-grid.ts';

const { abs, ceil, floor, max, min } = Math;

/** A recognised character of a row, as an MRZ character. */
export interface MrzGlyph {
  readonly char: string;
  readonly confidence: number;
  readonly runnerUp?: string;
  /** Page pixels along the row. */
  readonly x: number;
}

export interface AlignedLine {
  /** As many columns as the layout has; `<` where the recogniser gave nothing. */
  readonly columns: readonly Column[];
  /** The alignment that does not look at positions, for check digits to choose between the two. */
  readonly otherColumns?: readonly Column[];
  /** 0 for a perfect fit; about 1 where every column had to be forced. */
  readonly cost: number;
}

export interface Column {
  readonly char: string;
  /** What the recogniser gave; absent where it gave nothing. */
  readonly glyph?: MrzGlyph;
}

/**
 * Puts a row's characters into the columns of an MRZ line. The recogniser drops fillers and letters and now and then
 * adds a character, so the row is aligned by least cost: what may stand in each column, and where each character stands
 * on the row (OCR-B is monospaced, ICAO 9303-3 §4.3, so the pitch tells the columns; see mrz-grid.ts).
 */
export function alignLine(glyphs: readonly MrzGlyph[], kinds: string): AlignedLine {
  const plain = align(glyphs, kinds, null);
  const grid = fitGrid(glyphs);
  if (grid === null || plain.cost > hopeless || spanOf(glyphs, grid) > kinds.length + tooLong) return plain;
  let best: AlignedLine | null = null;
  for (const offset of offsets) {
    const placed = align(glyphs, kinds, (x) => grid(x) + offset);
    if (best === null || placed.cost < best.cost) best = placed;
    if (best.cost < good) break;
  }
  // Positions that make no sense (a page typed in by hand, a line read twice) are not worth a much worse fit.
  return best && best.cost <= plain.cost + 0.2 ? { ...best, otherColumns: plain.columns } : plain;
}

/** Such a row is no line of this kind, wherever its characters stand. */
const hopeless = 0.6;
/** A row that goes on for more columns than this behind the line's end is no line of this kind either. */
const tooLong = 4;
/** A fit this cheap is not looked past. */
const good = 0.1;
/** The column that the row's first character may stand in: the first, unless the line is cut or noise stands before. */
const offsets = [0, 1, -1, 2, -2, 3, 4, 5, 6];

/** The columns from the grid's first to the last character. */
function spanOf(glyphs: readonly MrzGlyph[], grid: Grid): number {
  return grid(glyphs.at(-1)?.x ?? 0) + 1;
}

/** Columns that a character may stand away from its own: further it is dearer than left out. */
const band = 4;
const never = Number.POSITIVE_INFINITY;

function align(glyphs: readonly MrzGlyph[], kinds: string, grid: Grid | null): AlignedLine {
  const rows = glyphs.length + 1;
  const width = kinds.length + 1;
  const cost = new Float64Array(rows * width).fill(never);
  /** 1: glyph in column, 2: glyph left out, 3: column left to a filler. */
  const step = new Uint8Array(rows * width);
  cost[0] = 0;
  const relax = (at: number, value: number, how: number) => {
    if (value < (cost[at] ?? never)) {
      cost[at] = value;
      step[at] = how;
    }
  };
  const last = kinds.length;
  const columnOf = (g: number): number => grid?.(glyphs[g]?.x ?? 0) ?? 0;
  for (let g = 0; g < rows; g += 1) {
    // On a grid a character stands near its own column, or is left out.
    const from = grid && g > 0 ? floor(columnOf(g - 1)) - band : 0;
    const to = grid && g < glyphs.length ? ceil(columnOf(g)) + band : last;
    for (let c = max(0, min(from, last)); c <= max(0, min(to, last)); c += 1) {
      // Fields are filled up at their ends, so a later column is the likelier filler by a trifle.
      const here = cost[g * width + c] ?? never;
      if (here === never) continue;
      const glyph = glyphs[g];
      const kind = kinds[c];
      if (glyph !== undefined && kind !== undefined) {
        relax((g + 1) * width + c + 1, here + placing(glyph, kind) + (grid ? straying(glyph.x, c, grid) : 0), 1);
      }
      if (glyph !== undefined) relax((g + 1) * width + c, here + leavingOut(glyph), 2);
      if (kind !== undefined) relax(g * width + c + 1, here + filling(kind, grid) - 0.001 * c, 3);
    }
  }
  const total = cost[rows * width - 1] ?? never;
  // Pieces that overlap run backwards along the row: no way leads through the grid.
  return { columns: total === never ? [] : trace(glyphs, kinds, step), cost: total / kinds.length };
}

function trace(glyphs: readonly MrzGlyph[], kinds: string, step: Uint8Array): Column[] {
  const width = kinds.length + 1;
  const columns: Column[] = [];
  for (let g = glyphs.length, c = kinds.length; g > 0 || c > 0;) {
    const how = step[g * width + c];
    if (how === 1) {
      g -= 1;
      c -= 1;
      const glyph = glyphs[g];
      columns.push(glyph ? { char: coerceToKind(glyph.char, kinds[c] ?? 'n') ?? glyph.char, glyph } : { char: '<' });
    } else if (how === 2) {
      g -= 1;
    } else {
      c -= 1;
      columns.push({ char: '<' });
    }
  }
  return columns.reverse();
}

function placing(glyph: MrzGlyph, kind: string): number {
  if (fitsKind(glyph.char, kind)) return glyph.char === '<' && kind === 'd' ? 1 : 0;
  return coerceToKind(glyph.char, kind) === null ? 3 : 0.6;
}

function leavingOut(glyph: MrzGlyph): number {
  return glyph.char === '<' ? 0.9 : 1.2 + 1.6 * glyph.confidence;
}

/** Where positions tell the columns, a hole in a date is a digit that was dropped. */
function filling(kind: string, grid: Grid | null): number {
  if (kind === gap) return 0;
  return kind === 'n' || kind === 'a' ? 0.45 : kind === 'o' ? 0.6 : kind === 's' || kind === 't' ? 1.2 : grid ? 1.1 : 3;
}

/** Columns that a character stands away from the one it is put in; half a column is the recogniser's own error. */
function straying(x: number, column: number, grid: Grid): number {
  const away = abs(grid(x) - column);
  return away < 0.6 ? 0 : min(away - 0.6, 3) * 1.5;
}
