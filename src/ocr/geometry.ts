import type { Homography, Point, Polygon } from '../page.ts';

/** Geometry of text lines in pixel coordinates: y grows downwards, angles are clockwise radians. */

/** A rectangle that may be turned: `angle` is the direction of its `width` side. */
export interface TurnedRect {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** Convex hull, clockwise on screen (Andrew's monotone chain). Fewer than three points come back as they are. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const p of ordered) {
      for (;;) {
        const a = chain.at(-2);
        const b = chain.at(-1);
        if (!a || !b || (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** The bounding rectangle of `points` whose `width` side points along `angle`. */
export function boundingRect(points: readonly Point[], angle: number): TurnedRect {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [minU, maxU, minV, maxV] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    minU = Math.min(minU, u);
    maxU = Math.max(maxU, u);
    minV = Math.min(minV, v);
    maxV = Math.max(maxV, v);
  }
  const [u, v] = [(minU + maxU) / 2, (minV + maxV) / 2];
  return { centre: { x: u * cos - v * sin, y: u * sin + v * cos }, width: maxU - minU, height: maxV - minV, angle };
}

/** The smallest rectangle around `points` (rotating calipers: it shares a side with the hull), long side as width. */
export function minAreaRect(points: readonly Point[]): TurnedRect {
  const hull = convexHull(points);
  let best = boundingRect(hull, 0);
  for (const [i, a] of hull.entries()) {
    const b = hull[(i + 1) % hull.length] ?? a;
    const rect = boundingRect(hull, Math.atan2(b.y - a.y, b.x - a.x));
    if (rect.width * rect.height < best.width * best.height) best = rect;
  }
  if (best.width >= best.height) return { ...best, angle: halfTurn(best.angle) };
  return { centre: best.centre, width: best.height, height: best.width, angle: halfTurn(best.angle + Math.PI / 2) };
}

/** The same line direction within (−π/2, π/2]. */
export function halfTurn(angle: number): number {
  const a = angle % Math.PI;
  if (a > Math.PI / 2) return a - Math.PI;
  return a <= -Math.PI / 2 ? a + Math.PI : a;
}

/** Corners in reading order for text that runs along the rectangle's angle. */
export function corners({ centre, width, height, angle }: TurnedRect): Polygon {
  const [ux, uy] = [(Math.cos(angle) * width) / 2, (Math.sin(angle) * width) / 2];
  const [vx, vy] = [(-Math.sin(angle) * height) / 2, (Math.cos(angle) * height) / 2];
  const { x, y } = centre;
  return [
    { x: x - ux - vx, y: y - uy - vy },
    { x: x + ux - vx, y: y + uy - vy },
    { x: x + ux + vx, y: y + uy + vy },
    { x: x - ux + vx, y: y - uy + vy },
  ];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Where a homography takes a point. */
export function project(h: Homography, { x, y }: Point): Point {
  const w = h[6] * x + h[7] * y + h[8];
  return { x: (h[0] * x + h[1] * y + h[2]) / w, y: (h[3] * x + h[4] * y + h[5]) / w };
}

export function projectPolygon(h: Homography, [a, b, c, d]: Polygon): Polygon {
  return [project(h, a), project(h, b), project(h, c), project(h, d)];
}

export const identity: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** The way back; the homography must have one, as those of pictures do. */
export function inverse([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  const det = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    (e * i - f * h) / det,
    (c * h - b * i) / det,
    (b * f - c * e) / det,
    (f * g - d * i) / det,
    (a * i - c * g) / det,
    (c * d - a * f) / det,
    (d * h - e * g) / det,
    (b * g - a * h) / det,
    (a * e - b * d) / det,
  ];
}

/** `a` after `b`. */
export function compose(a: Homography, b: Homography): Homography {
  const cell = (row: 0 | 3 | 6, col: 0 | 1 | 2) =>
    a[row] * b[col] +
    a[(row + 1) as 1 | 4 | 7] * b[(col + 3) as 3 | 4 | 5] +
    a[(row + 2) as 2 | 5 | 8] * b[(col + 6) as 6 | 7 | 8];
  return [cell(0, 0), cell(0, 1), cell(0, 2), cell(3, 0), cell(3, 1), cell(3, 2), cell(6, 0), cell(6, 1), cell(6, 2)];
}
