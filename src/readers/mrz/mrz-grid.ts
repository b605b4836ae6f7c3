/** The column that a place on a row falls into (whole numbers are the columns' middles), the first character's being 0. */
export type Grid = (x: number) => number;

/** With fewer characters there is no grid, and with fewer than the second number none whose pitch changes. */
const charactersMin = 8;
const unevenMin = 20;
/** A card that leans by 30° close to the camera has twice the pitch at its near end. */
const unevenMax = 2.2;
const passes = 3;

/**
 * The grid of a row's characters by least squares; null where they are too few for one. The pitch may change along the row:
 * on a page that is not seen from straight above, a line's far end is smaller.
 */
export function fitGrid(glyphs: readonly { readonly x: number }[]): Grid | null {
  const steps = glyphs.slice(1).map(({ x }, index) => x - (glyphs[index]?.x ?? 0));
  const sorted = steps.filter((step) => step > 0).sort((a, b) => a - b);
  const pitch = sorted[Math.floor(sorted.length / 2)];
  const [first] = glyphs;
  if (!first || pitch === undefined || glyphs.length < charactersMin) return null;
  let grid: Grid | null = (x) => (x - first.x) / pitch;
  for (let pass = 0; pass < passes && grid; pass += 1) grid = fitted(glyphs, grid);
  return grid;
}

/** A better grid through the characters, each in the whole column that the last one gives it. */
function fitted(glyphs: readonly { readonly x: number }[], last: Grid): Grid | null {
  let column = 0;
  const columns = glyphs.map(({ x }, index) => {
    const before = glyphs[index - 1];
    return (column += before ? Math.max(0, Math.round(last(x) - last(before.x))) : 0);
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanColumn] = [mean(glyphs.map(({ x }) => x)), mean(columns)];
  const along = glyphs.map(({ x }) => x - meanX);
  /** How much of a shape there is in the columns. */
  const share = (shape: readonly number[]): number =>
    mean(shape.map((value, index) => value * ((columns[index] ?? 0) - meanColumn))) /
    mean(shape.map((value) => value ** 2));
  const slope = share(along);
  if (!(slope > 0)) return null;
  const even: Grid = (x) => meanColumn + slope * (x - meanX);
  if (glyphs.length < unevenMin) return even;
  // The parabola that is at right angles to the straight line, so that the two can be fitted apart.
  const [square, cube] = [mean(along.map((at) => at ** 2)), mean(along.map((at) => at ** 3))];
  const curve = (at: number): number => at ** 2 - square - (cube / square) * at;
  const bend = share(along.map(curve));
  const pitchAt = (at: number): number => slope + bend * (2 * at - cube / square);
  const ends = [pitchAt(along[0] ?? 0), pitchAt(along.at(-1) ?? 0)];
  const isLikely = Math.min(...ends) > 0 && Math.max(...ends) < unevenMax * Math.min(...ends);
  return isLikely ? (x) => even(x) + bend * curve(x - meanX) : even;
}
