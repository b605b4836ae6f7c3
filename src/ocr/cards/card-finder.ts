import type { Point, Polygon } from '../../page.ts';
import { type EdgeLine, edgeLines } from './edge-lines.ts';
import { corners } from '../geometry.ts';
import { areaOf, holds, intersection, type Shape, shapeOf } from './quad.ts';
import type { Raster } from '../picture/raster.ts';
import { type TextRegion, wholeLine } from '../text/text-regions.ts';

/** A card, or a document's page, in a picture. */
export interface FoundCard {
  /** Its corners in pixels of the raster, clockwise, from any one; they may lie outside of it. */
  readonly quad: Polygon;
  /** Width ÷ height, the first side being the width. */
  readonly aspect: number;
  /** The regions that stand on it. */
  readonly regions: readonly TextRegion[];
  /** From 1 up: how much speaks for it. */
  readonly score: number;
}

/** How much of a border has to be seen: of each side, and of all four together. */
const sideMin = 0.4;
const borderMin = 0.68;
/** Opposite sides seen in perspective lean towards each other by less than this, radians. */
const convergenceMax = 0.62;
/** How far a shape may be from any document's. */
const errorMax = 0.2;
/** Cards of all kinds of pictures score 1.05 and more, other rectangles 0.95 and less. */
const scoreMin = 1;
/** A card's share of the picture, at the least. */
const areaMin = 0.05;
/** How far outside of the picture a corner may lie, in shares of the picture's long side. */
const outsideMax = 0.2;

/**
 * The cards of a picture: quadrilaterals whose sides are edges, that could be rectangles of a document's shape seen in
 * perspective, and that hold text and do not cut it. Best first; those that overlap a better one are left out.
 */
export function findCards(raster: Raster, regions: readonly TextRegion[]): FoundCard[] {
  const text = regions.map(({ rect }) => corners(wholeLine(rect)));
  const { lines, width, height, scale } = edgeLines(raster, text);
  const placed = regions.map((region) => placeOf(region, scale));
  const all = candidates(lines, width, height, placed).sort((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  for (const one of all) {
    if (chosen.every((other) => !overlap(one.quad, other.quad))) chosen.push(one);
    if (chosen.length === cardsMax) break;
  }
  return chosen.map(({ quad, shape, score }) => ({
    quad: scaled(quad, scale),
    aspect: shape.aspect,
    score,
    regions: regions.filter((_, i) => placed[i] && holds(quad, placed[i].centre)),
  }));
}

const cardsMax = 4;

interface Candidate {
  readonly quad: Polygon;
  readonly shape: Shape;
  readonly score: number;
}

/** A region's centre and outline on the small copy. */
interface Placed {
  readonly centre: Point;
  readonly ends: readonly Point[];
  readonly weight: number;
}

function placeOf({ rect, hull }: TextRegion, scale: number): Placed {
  const on = ({ x, y }: Point) => ({ x: x / scale, y: y / scale });
  return { centre: on(rect.centre), ends: hull.map(on), weight: rect.width * rect.height };
}

interface Pair {
  readonly a: EdgeLine;
  readonly b: EdgeLine;
  /** Mean direction of their normals. */
  readonly angle: number;
}

function candidates(lines: readonly EdgeLine[], width: number, height: number, text: readonly Placed[]): Candidate[] {
  const pairs: Pair[] = [];
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      const turn = Math.abs(fold(a.angle - b.angle));
      if (turn < convergenceMax && isApart(a, b, width, height)) {
        pairs.push({ a, b, angle: b.angle + fold(a.angle - b.angle) / 2 });
      }
    }
  });
  const found: Candidate[] = [];
  pairs.forEach((one, i) => {
    for (const other of pairs.slice(i + 1)) {
      if (Math.abs(fold(one.angle - other.angle)) < Math.PI / 4) continue;
      const candidate = judged(one, other, width, height, text);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

/** An angle between lines, within ±π/2. */
function fold(angle: number): number {
  return angle - Math.PI * Math.round(angle / Math.PI);
}

/** Whether two nearly parallel lines lie far enough apart near the picture's centre to be a card's opposite sides. */
function isApart(a: EdgeLine, b: EdgeLine, width: number, height: number): boolean {
  const at = ({ angle, offset }: EdgeLine) => offset - (width / 2) * Math.cos(angle) - (height / 2) * Math.sin(angle);
  const sign = Math.cos(a.angle - b.angle) < 0 ? -1 : 1;
  return Math.abs(at(a) - sign * at(b)) > 0.12 * Math.min(width, height);
}

function judged(one: Pair, other: Pair, width: number, height: number, text: readonly Placed[]): Candidate | null {
  const side = Math.max(width, height);
  const ring = [
    [one.a, other.a],
    [other.a, one.b],
    [one.b, other.b],
    [other.b, one.a],
  ] as const;
  const points: Point[] = [];
  for (const [p, q] of ring) {
    const point = intersection(p, q);
    if (!point) return null;
    const [dx, dy] = [Math.max(-point.x, point.x - width), Math.max(-point.y, point.y - height)];
    if (Math.max(dx, dy) > outsideMax * side) return null;
    points.push(point);
  }
  const [p, q, r, s] = points;
  if (!p || !q || !r || !s) return null;
  const area = areaOf([p, q, r, s]);
  if (Math.abs(area) < areaMin * width * height) return null;
  // Corner i lies between sides i and i + 1: side i runs from corner i − 1 to corner i.
  let border = 0;
  let length = 0;
  for (const [from, to, line] of [
    [s, p, one.a],
    [p, q, other.a],
    [q, r, one.b],
    [r, s, other.b],
  ] as const) {
    const share = line.coverage(from.x, from.y, to.x, to.y);
    if (share < sideMin) return null;
    const own = Math.hypot(to.x - from.x, to.y - from.y);
    border += share * own;
    length += own;
  }
  border /= length;
  if (border < borderMin) return null;
  const quad: Polygon = area > 0 ? [p, q, r, s] : [s, r, q, p];
  if (!isConvex(quad)) return null;
  const shape = shapeOf(quad, { x: width / 2, y: height / 2 }, side);
  if (shape.error > errorMax) return null;
  const held = textScore(quad, text);
  if (held === null) return null;
  const size = Math.min(1, Math.abs(area) / (width * height));
  const score = border - 0.6 * shape.error + 0.25 * held + 0.1 * Math.sqrt(size);
  return score < scoreMin ? null : { quad, shape, score };
}

function isConvex(quad: Polygon): boolean {
  return quad.every((a, i) => {
    const [b, c] = [quad[(i + 1) % 4] ?? a, quad[(i + 2) % 4] ?? a];
    return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x) > 0;
  });
}

/** The share of the picture's text that the quadrilateral holds; null where it holds hardly any, or cuts through text. */
function textScore(quad: Polygon, text: readonly Placed[]): number | null {
  let [all, inside, cut, count] = [0, 0, 0, 0];
  for (const { centre, ends, weight } of text) {
    all += weight;
    const within = ends.filter((end) => holds(quad, end, 1.5)).length;
    if (within > 0 && within < ends.length) cut += weight;
    if (holds(quad, centre)) {
      inside += weight;
      count++;
    }
  }
  return count < 2 || cut > 0.06 * inside ? null : inside / all;
}

function overlap(a: Polygon, b: Polygon): boolean {
  const middle = (quad: Polygon) => ({
    x: quad.reduce((sum, { x }) => sum + x, 0) / 4,
    y: quad.reduce((sum, { y }) => sum + y, 0) / 4,
  });
  return holds(a, middle(b)) || holds(b, middle(a)) || a.some((p) => holds(b, p)) || b.some((p) => holds(a, p));
}

function scaled([a, b, c, d]: Polygon, scale: number): Polygon {
  // Edges were measured at the centres of the copy's pixels.
  const on = ({ x, y }: Point) => ({ x: (x + 0.5) * scale, y: (y + 0.5) * scale });
  return [on(a), on(b), on(c), on(d)];
}
