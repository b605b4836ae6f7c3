import type { Homography, Point, Polygon } from '../../page.ts';
import { inverse, projectPolygon } from '../geometry.ts';

/** The map that takes the unit square's corners to the quadrilateral's (Heckbert 1989, §2.2.3). */
export function fromUnitSquare([p0, p1, p2, p3]: Polygon): Homography {
  const [dx1, dx2, sx] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
  const [dy1, dy2, sy] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  return [
    p1.x - p0.x + g * p1.x,
    p3.x - p0.x + h * p3.x,
    p0.x,
    p1.y - p0.y + g * p1.y,
    p3.y - p0.y + h * p3.y,
    p0.y,
    g,
    h,
    1,
  ];
}

/** Width ÷ height of the documents there are: ISO/IEC 7810 ID-1, and ID-2 and ID-3, which are A sizes. */
const aspects = [85.6 / 53.98, 125 / 88];
/** What cameras see: focal lengths in long sides of the picture, from a telephone's wide lens to a scanner. */
const focalLengths = [0.7, 0.9, 1.2, 1.7, 2.5, 5, 20];

export interface Shape {
  /** Width ÷ height of the rectangle that is seen. */
  readonly aspect: number;
  /** 0 where it can be a rectangle of a document's shape; grows with what speaks against it. */
  readonly error: number;
}

/**
 * The rectangle that shows as this quadrilateral to a camera that looks at `centre`: of all likely focal lengths, that by
 * which it comes nearest to a document's shape.
 * @param side long side of the picture
 */
export function shapeOf(quad: Polygon, centre: Point, side: number): Shape {
  const [a, b, , d, e, , g, h] = fromUnitSquare(quad);
  let best: Shape = { aspect: 1, error: Infinity };
  for (const focal of focalLengths) {
    const f = focal * side;
    // The square's two directions in the camera's own coordinates, where a rectangle's are at right angles.
    const u = [(a - g * centre.x) / f, (d - g * centre.y) / f, g] as const;
    const v = [(b - h * centre.x) / f, (e - h * centre.y) / f, h] as const;
    const [lu, lv] = [Math.hypot(...u), Math.hypot(...v)];
    const skew = Math.abs(u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (lu * lv);
    for (const known of aspects) {
      for (const aspect of [known, 1 / known]) {
        const error = skew + Math.abs(Math.log(lu / lv / aspect));
        if (error < best.error) best = { aspect: error < 0.12 ? aspect : lu / lv, error };
      }
    }
  }
  return best;
}

/** Where two lines meet that are given by normal and offset; null where they hardly do. */
export function intersection(
  a: { readonly angle: number; readonly offset: number },
  b: { readonly angle: number; readonly offset: number },
): Point | null {
  const det = Math.sin(b.angle - a.angle);
  if (Math.abs(det) < 0.2) return null;
  return {
    x: (a.offset * Math.sin(b.angle) - b.offset * Math.sin(a.angle)) / det,
    y: (b.offset * Math.cos(a.angle) - a.offset * Math.cos(b.angle)) / det,
  };
}

/** Whether a point lies inside a convex quadrilateral whose corners go clockwise on screen; `margin` px outside still count. */
export function holds(quad: Polygon, { x, y }: Point, margin = 0): boolean {
  return quad.every((a, i) => {
    const b = quad[(i + 1) % 4] ?? a;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= -margin * length;
  });
}

export function areaOf(quad: Polygon): number {
  return quad.reduce((sum, a, i) => {
    const b = quad[(i + 1) % 4] ?? a;
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);
}

/**
 * From page pixels to the unit square, its corners being the card's as they stand on the upright page.
 * @param card corners in the picture, clockwise from any one
 */
export function toUprightCard([a, b, c, d]: Polygon, toPicture: Homography): Homography {
  const quad = projectPolygon(inverse(toPicture), [a, b, c, d]);
  const [p, q, r, s] = quad;
  const along = (from: Point, to: Point) => (to.x - from.x) / Math.hypot(to.x - from.x, to.y - from.y);
  const ways: Polygon[] = [quad, [q, r, s, p], [r, s, p, q], [s, p, q, r]];
  const upright = ways.reduce((best, way) => (along(way[0], way[1]) > along(best[0], best[1]) ? way : best));
  return inverse(fromUnitSquare(upright));
}

/** How much of a quadrilateral's border lies outside of a picture, 0 to 1. */
export function shareOutside(quad: Polygon, width: number, height: number): number {
  let [outside, all] = [0, 0];
  quad.forEach((a, i) => {
    const b = quad[(i + 1) % 4] ?? a;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    // Liang and Barsky's clipping: the part of the side between the picture's edges.
    let [from, to] = [0, 1];
    for (const [start, end, max] of [
      [a.x, b.x, width],
      [a.y, b.y, height],
    ] as const) {
      const step = end - start;
      if (step === 0) {
        if (start < 0 || start > max) to = 0;
        continue;
      }
      const [first, last] = [-start / step, (max - start) / step].sort((one, other) => one - other);
      from = Math.max(from, first ?? 0);
      to = Math.min(to, last ?? 1);
    }
    all += length;
    outside += length * (1 - Math.max(0, to - from));
  });
  return all === 0 ? 0 : outside / all;
}
