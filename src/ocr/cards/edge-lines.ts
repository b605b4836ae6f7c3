import type { Polygon } from '../../page.ts';
import { angles, type Edges, findEdges, reduced, strengthMin } from './edge-pixels.ts';
import type { Raster } from '../picture/raster.ts';

/** A straight edge of a picture: the points where x·cos(angle) + y·sin(angle) = offset. */
export interface EdgeLine {
  /** Direction of the line's normal, radians from 0 to π. */
  readonly angle: number;
  readonly offset: number;
  /** How much of the line between two points on it is an edge in the picture, 0 to 1; what lies outside does not count. */
  readonly coverage: (ax: number, ay: number, bx: number, by: number) => number;
}

export interface EdgeLines {
  /** Strongest first, in pixels of the small copy. */
  readonly lines: readonly EdgeLine[];
  readonly width: number;
  readonly height: number;
  /** Pixels of the raster for one of the copy. */
  readonly scale: number;
}

/** Long side of the copy that is looked at, px: a card's border is still some hundred pixels long. */
const side = 360;
const linesMax = 28;
/** How far an edge pixel may lie from a line and turn away from it, px and degrees. */
const reach = 1.6;
const turnMax = 14;

/** The longest straight edges of a picture, but for those of its text. */
export function edgeLines(raster: Raster, text: readonly Polygon[]): EdgeLines {
  const scale = Math.max(1, Math.max(raster.width, raster.height) / side);
  const small = reduced(raster, scale);
  const { width, height } = small;
  const edges = findEdges(small, text, scale);
  return { lines: strongestLines(edges, width, height), width, height, scale };
}

const cosines = Float32Array.from({ length: angles }, (_, i) => Math.cos((i * Math.PI) / angles));
const sines = Float32Array.from({ length: angles }, (_, i) => Math.sin((i * Math.PI) / angles));

/** Hough's transform (Duda and Hart 1972): each edge pixel votes for the lines through it that run as it does. */
function strongestLines(edges: Edges, width: number, height: number): EdgeLine[] {
  const span = Math.ceil(Math.hypot(width, height)) + 2;
  const votes = new Float32Array(angles * span * 2);
  const spread = 3;
  const free = new Uint8Array(edges.x.length).fill(1);
  const vote = (i: number, sign: number) => {
    const middle = Math.round(edges.angle[i] ?? 0);
    const weight = sign * Math.sqrt(edges.strength[i] ?? 0);
    for (let bin = middle - spread; bin <= middle + spread; bin++) {
      const a = (bin + angles) % angles;
      const rho = (edges.x[i] ?? 0) * (cosines[a] ?? 0) + (edges.y[i] ?? 0) * (sines[a] ?? 0);
      const at = a * span * 2 + Math.round(rho) + span;
      votes[at] = (votes[at] ?? 0) + weight;
    }
  };
  for (let i = 0; i < free.length; i++) vote(i, 1);
  const lines: EdgeLine[] = [];
  for (const peak of peaks(votes, span * 2)) {
    // Others may have taken its pixels.
    if ((votes[peak.at] ?? 0) < peak.votes / 2) continue;
    const coarse = {
      angle: (Math.floor(peak.at / (span * 2)) * Math.PI) / angles,
      offset: (peak.at % (span * 2)) - span,
    };
    const line = refined(coarse, edges);
    const own = members(line, edges);
    let fresh = 0;
    for (const i of own) {
      if (!free[i]) continue;
      free[i] = 0;
      fresh++;
      vote(i, -1);
    }
    if (fresh < side / 16) continue;
    lines.push({ ...line, coverage: coverageOf(line, own, edges, width, height) });
    if (lines.length === linesMax) break;
  }
  return lines;
}

/** Local maxima of the votes, highest first. */
function peaks(votes: Float32Array, row: number): { at: number; votes: number }[] {
  const found: { at: number; votes: number }[] = [];
  const least = (side / 16) * Math.sqrt(strengthMin);
  for (let at = 1; at < votes.length - 1; at++) {
    const here = votes[at] as number;
    if (here < least || here < (votes[at - 1] as number) || here < (votes[at + 1] as number)) continue;
    if (here < (votes[at - row] ?? 0) || here < (votes[at + row] ?? 0)) continue;
    found.push({ at, votes: here });
  }
  return found.sort((a, b) => b.votes - a.votes).slice(0, 4 * linesMax);
}

type Straight = Pick<EdgeLine, 'angle' | 'offset'>;

/** Edge pixels on a line that run as it does. */
function members({ angle, offset }: Straight, edges: Edges): number[] {
  const [cos, sin, degrees] = [Math.cos(angle), Math.sin(angle), (angle * 180) / Math.PI];
  const own: number[] = [];
  const middle = Math.floor(degrees);
  for (let turn = middle - turnMax; turn <= middle + turnMax; turn++) {
    const bin = (turn + angles) % angles;
    const end = edges.from[bin + 1] ?? 0;
    for (let i = edges.from[bin] ?? 0; i < end; i++) {
      if (Math.abs((edges.x[i] as number) * cos + (edges.y[i] as number) * sin - offset) <= reach) own.push(i);
    }
  }
  return own;
}

/** The line of total least squares through the edge pixels near it. */
function refined(line: Straight, edges: Edges): Straight {
  let at = line;
  for (let round = 0; round < 2; round++) {
    let [sum, mx, my, xx, xy, yy] = [0, 0, 0, 0, 0, 0];
    const own = members(at, edges);
    for (const i of own) {
      const x = edges.x[i] ?? 0;
      const y = edges.y[i] ?? 0;
      const w = edges.strength[i] ?? 0;
      sum += w;
      mx += w * x;
      my += w * y;
      xx += w * x * x;
      xy += w * x * y;
      yy += w * y * y;
    }
    if (own.length < 8 || sum === 0) return at;
    [mx, my] = [mx / sum, my / sum];
    const along = Math.atan2(2 * (xy / sum - mx * my), xx / sum - mx * mx - (yy / sum - my * my)) / 2;
    const angle = (((along + Math.PI / 2) % Math.PI) + Math.PI) % Math.PI;
    at = { angle, offset: mx * Math.cos(angle) + my * Math.sin(angle) };
  }
  return at;
}

function coverageOf(
  { angle }: Straight,
  own: readonly number[],
  edges: Edges,
  width: number,
  height: number,
): EdgeLine['coverage'] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reachAlong = Math.ceil(Math.hypot(width, height)) + 2;
  const seen = new Uint8Array(2 * reachAlong);
  for (const i of own) {
    const t = Math.round((edges.y[i] ?? 0) * cos - (edges.x[i] ?? 0) * sin) + reachAlong;
    for (let near = t - 1; near <= t + 1; near++) seen[near] = 1;
  }
  const sums = new Uint16Array(seen.length + 1);
  for (let i = 0; i < seen.length; i++) sums[i + 1] = (sums[i] ?? 0) + (seen[i] ?? 0);
  return (ax, ay, bx, by) => {
    // The part of the side that the picture shows.
    let [from, to] = [0, 1];
    for (const [a, b, max] of [
      [ax, bx, width - 2],
      [ay, by, height - 2],
    ] as const) {
      if (Math.abs(b - a) < 1e-9) {
        if (a < 1 || a > max) return 0;
        continue;
      }
      const [t1, t2] = [(1 - a) / (b - a), (max - a) / (b - a)];
      from = Math.max(from, Math.min(t1, t2));
      to = Math.min(to, Math.max(t1, t2));
    }
    if (to <= from) return 0;
    const along = (t: number) => Math.round((ay + (by - ay) * t) * cos - (ax + (bx - ax) * t) * sin) + reachAlong;
    const [low, high] = [along(from), along(to)].sort((a, b) => a - b) as [number, number];
    return ((sums[high] ?? 0) - (sums[low] ?? 0)) / Math.max(1, high - low);
  };
}
