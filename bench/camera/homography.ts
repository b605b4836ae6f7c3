export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Four corners: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

/** Row-major 3 × 3 matrix of a projective map. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** The projective map that takes each corner of `from` to its corner of `to`. @throws RangeError on a degenerate quad */
export function homography(from: Quad, to: Quad): Homography {
  const rows: number[][] = [];
  for (const [i, p] of from.entries()) {
    const q = to[i];
    if (!q) throw new RangeError('four corners are needed');
    rows.push([p.x, p.y, 1, 0, 0, 0, -p.x * q.x, -p.y * q.x, q.x]);
    rows.push([0, 0, 0, p.x, p.y, 1, -p.x * q.y, -p.y * q.y, q.y]);
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solve(rows);
  return [a, b, c, d, e, f, g, h, 1];
}

export function mapPoint(m: Homography, { x, y }: Point): Point {
  const w = m[6] * x + m[7] * y + m[8];
  return { x: (m[0] * x + m[1] * y + m[2]) / w, y: (m[3] * x + m[4] * y + m[5]) / w };
}

/** Gauss–Jordan elimination with pivoting; the last column is the right-hand side. */
function solve(rows: number[][]): number[] {
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(at(rows, row, column)) > Math.abs(at(rows, pivot, column))) pivot = row;
    const [upper, lower] = [rows[column], rows[pivot]];
    if (!upper || !lower || Math.abs(at(rows, pivot, column)) < 1e-12)
      throw new RangeError('the corners lie on a line');
    [rows[column], rows[pivot]] = [lower, upper];
    const lead = at(rows, column, column);
    for (let k = column; k <= n; k++) lower[k] = (lower[k] ?? 0) / lead;
    for (const [row, values] of rows.entries()) {
      if (row === column) continue;
      const factor = values[column] ?? 0;
      for (let k = column; k <= n; k++) values[k] = (values[k] ?? 0) - factor * (lower[k] ?? 0);
    }
  }
  return rows.map((row) => row[n] ?? 0);
}

const at = (rows: readonly number[][], row: number, column: number): number => rows[row]?.[column] ?? 0;
