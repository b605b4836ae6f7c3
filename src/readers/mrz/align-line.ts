import { coerceToKind, fitsKind } from './mrz-alphabet.ts';

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
  /** 0 for a perfect fit; about 1 where every column had to be forced. */
  readonly cost: number;
}

export interface Column {
  readonly char: string;
  /** What the recogniser gave; absent where it gave nothing. */
  readonly glyph?: MrzGlyph;
}

/**
 * Puts a row's characters into the columns of an MRZ line. The recogniser drops fillers and now and then adds a
 * character, so the row is aligned by least cost: what may stand in each column, and, once a first alignment has told
 * the pitch, where each character stands on the row (OCR-B is monospaced, ICAO 9303-3 §4.3).
 */
export function alignLine(glyphs: readonly MrzGlyph[], kinds: string): AlignedLine {
  const first = align(glyphs, kinds, null);
  const grid = fitGrid(first);
  return grid === null ? first : align(glyphs, kinds, grid);
}

interface Grid {
  readonly x0: number;
  readonly pitch: number;
}

function align(glyphs: readonly MrzGlyph[], kinds: string, grid: Grid | null): AlignedLine {
  const rows = glyphs.length + 1;
  const width = kinds.length + 1;
  const cost = new Float64Array(rows * width).fill(Infinity);
  /** 1: glyph in column, 2: glyph left out, 3: column left to a filler. */
  const step = new Uint8Array(rows * width);
  cost[0] = 0;
  const relax = (at: number, value: number, how: number) => {
    if (value < (cost[at] ?? Infinity)) {
      cost[at] = value;
      step[at] = how;
    }
  };
  for (let g = 0; g < rows; g += 1) {
    for (let c = 0; c < width; c += 1) {
      const here = cost[g * width + c] ?? Infinity;
      if (here === Infinity) continue;
      const glyph = glyphs[g];
      const kind = kinds[c];
      if (glyph !== undefined && kind !== undefined) {
        relax((g + 1) * width + c + 1, here + placing(glyph, kind) + (grid ? straying(glyph.x, c, grid) : 0), 1);
      }
      if (glyph !== undefined) relax((g + 1) * width + c, here + leavingOut(glyph), 2);
      if (kind !== undefined) relax(g * width + c + 1, here + filling(kind), 3);
    }
  }
  return { columns: trace(glyphs, kinds, step), cost: (cost[rows * width - 1] ?? Infinity) / kinds.length };
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

function filling(kind: string): number {
  return kind === 'n' || kind === 'a' ? 0.45 : kind === 'o' ? 0.6 : kind === 's' || kind === 't' ? 1.2 : 3;
}

/** Columns that a character stands away from the one it is put in; half a column is the recogniser's own error. */
function straying(x: number, column: number, grid: Grid): number {
  const away = Math.abs((x - grid.x0) / grid.pitch - column);
  return away < 0.6 ? 0 : Math.min(away - 0.6, 3) * 0.8;
}

/** Least-squares grid through the letters and digits; null where they are too few or do not stand on one. */
function fitGrid(line: AlignedLine): Grid | null {
  const points: { x: number; column: number }[] = [];
  line.columns.forEach((column, index) => {
    if (column.glyph && column.char !== '<') points.push({ x: column.glyph.x, column: index });
  });
  if (points.length < 5) return null;
  // Neighbours tell the pitch, whatever was dropped between the runs.
  const steps: number[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next && next.column === point.column + 1 && next.x > point.x) steps.push(next.x - point.x);
  }
  steps.sort((a, b) => a - b);
  const pitch = steps[Math.floor(steps.length / 2)];
  if (pitch === undefined) return null;
  return refine(points, pitch);
}

/**
 * Recounts the columns from the left by the pitch, then fits again: fillers that the recogniser dropped between the
 * runs show up as wider steps.
 */
function refine(points: readonly { x: number; column: number }[], roughPitch: number): Grid | null {
  const [origin] = points;
  if (!origin) return null;
  let pitch = roughPitch;
  let x0 = origin.x - origin.column * pitch;
  for (let pass = 0; pass < 3; pass += 1) {
    let previous = origin;
    let column = origin.column;
    const recounted = points.map((point) => {
      column += Math.round((point.x - previous.x) / pitch);
      previous = point;
      return { x: point.x, column };
    });
    const n = recounted.length;
    const meanX = recounted.reduce((sum, point) => sum + point.x, 0) / n;
    const meanColumn = recounted.reduce((sum, point) => sum + point.column, 0) / n;
    const spread = recounted.reduce((sum, point) => sum + (point.column - meanColumn) ** 2, 0);
    if (spread === 0) return null;
    pitch = recounted.reduce((sum, point) => sum + (point.column - meanColumn) * (point.x - meanX), 0) / spread;
    if (!(pitch > 0)) return null;
    x0 = meanX - pitch * meanColumn;
  }
  return { x0, pitch };
}
