import type { Point, Polygon } from '../../page.ts';
import { block, type Field, meanAngle } from './gradient-field.ts';

/** What is added above and below a region, as a share of its height. */
const rowMargin = 0.12;
/** And at its ends: the broad bar there has little gradient, and the decoder wants a quiet zone. */
const endMargin = 0.5;

/**
 * The quadrilateral around a group. Its long sides are lines through the outermost blocks; its short ones run as the bars
 * near them do, which the gradients tell better than a short and ragged end.
 */
export function quadAround(group: readonly number[], field: Field): Polygon | null {
  const angle = meanAngle(group, field);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const blocks = group.map((at) => {
    const [x, y] = [((at % field.columns) + 0.5) * block, (Math.floor(at / field.columns) + 0.5) * block];
    return { at, x: x * cos + y * sin, y: y * cos - x * sin };
  });
  const [top, bottom] = [outerLine(blocks, Math.min), outerLine(blocks, Math.max)];
  if (!top || !bottom) return null;
  const xs = blocks.map(({ x }) => x).sort((a, b) => a - b);
  const [first = 0, last = 0] = [xs[0], xs.at(-1)];
  const third = (last - first) / 3;
  const side = (isNear: (x: number) => boolean, outer: number): Line => {
    const near = blocks.filter(({ x }) => isNear(x));
    const slope = -Math.tan(
      meanAngle(
        near.map(({ at }) => at),
        field,
      ) - angle,
    );
    const offsets = near.map(({ x, y }) => x - slope * y).sort((a, b) => a - b);
    // Not the very outermost: a smudge beside the symbol would move the whole side.
    return line(slope, offsets[Math.round((offsets.length - 1) * outer)] ?? 0);
  };
  const left = side((x) => x <= first + third, 0.01);
  const right = side((x) => x >= last - third, 0.99);
  const middle = (first + last) / 2;
  const height = Math.max(block, bottom.at(middle) - top.at(middle));
  const [above, beside] = [Math.max(block, height * rowMargin), Math.max(block, height * endMargin)];
  const corner = (row: Line, end: Line, up: number, out: number): Point => {
    // Where y = row.at(x) and x = end.at(y).
    const y = (row.at(0) + up + row.slope * (end.at(0) + out)) / (1 - row.slope * end.slope);
    const x = end.at(y) + out;
    return { x: x * cos - y * sin, y: x * sin + y * cos };
  };
  return [
    corner(top, left, -above, -beside),
    corner(top, right, -above, beside),
    corner(bottom, right, above, beside),
    corner(bottom, left, above, -beside),
  ];
}

interface Line {
  readonly slope: number;
  at(x: number): number;
}

function line(slope: number, offset: number): Line {
  return { slope, at: (x) => offset + slope * x };
}

/** A straight line through the outermost points, one for each block's width; those that stand out are left out. */
function outerLine(points: readonly Point[], outer: (a: number, b: number) => number): Line | null {
  const edge = new Map<number, number>();
  for (const { x, y } of points) {
    const bin = Math.round(x / block);
    const known = edge.get(bin);
    edge.set(bin, known === undefined ? y : outer(known, y));
  }
  const bins = [...edge].sort(([a], [b]) => a - b).map(([bin, y]): Point => ({ x: bin * block, y }));
  // Corners are rounded off by the averaging.
  const cut = Math.floor(bins.length * 0.1);
  let inner = bins.slice(cut, bins.length - cut);
  for (let round = 0; round < 3; round++) {
    const fitted = regression(inner);
    const kept = inner.filter(({ x, y }) => fitted !== null && Math.abs(fitted.at(x) - y) <= 1.5 * block);
    if (kept.length === inner.length || kept.length < bins.length / 2) return fitted;
    inner = kept;
  }
  return regression(inner);
}

function regression(points: readonly Point[]): Line | null {
  const count = points.length;
  const [mx, my] = [points.reduce((sum, p) => sum + p.x, 0) / count, points.reduce((sum, p) => sum + p.y, 0) / count];
  const variance = points.reduce((sum, p) => sum + (p.x - mx) ** 2, 0);
  if (count < 2 || variance === 0) return null;
  const slope = points.reduce((sum, p) => sum + (p.x - mx) * (p.y - my), 0) / variance;
  return line(slope, my - slope * mx);
}
