import type { Line, Polygon } from '../page.ts';

/** An upright box in page pixels: pages are deskewed before they are read. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(polygon: Polygon): Box {
  const xs = polygon.map((point) => point.x);
  const ys = polygon.map((point) => point.y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

export function polygonOf({ left, top, right, bottom }: Box): Polygon {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** The mirror image of a box whose text runs to the left, so that on either side of a comparison `left` is where reading begins. */
export function asRead(box: Box, runsLeft: boolean): Box {
  return runsLeft ? { ...box, left: -box.right, right: -box.left } : box;
}

export function heightOf(box: Box): number {
  return box.bottom - box.top;
}

export function middleOf(box: Box): number {
  return (box.top + box.bottom) / 2;
}

/** How much of the lower one of two boxes stands beside the other, 0 to 1. */
export function sameRow(a: Box, b: Box): number {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(heightOf(a), heightOf(b));
  return lower > 0 ? Math.max(0, overlap / lower) : 0;
}

/** Where a line's glyph stands on the page, in pixels from the left. */
export function glyphX(line: Line, at: number): number {
  const [topLeft, topRight, bottomRight, bottomLeft] = line.polygon;
  const left = (topLeft.x + bottomLeft.x) / 2;
  const right = (topRight.x + bottomRight.x) / 2;
  return left + at * (right - left);
}

/** The part of a line's polygon between two places along it (0 to 1). */
export function slicePolygon(polygon: Polygon, from: number, to: number): Polygon {
  const [topLeft, topRight, bottomRight, bottomLeft] = polygon;
  const between = (a: { x: number; y: number }, b: { x: number; y: number }, at: number) => ({
    x: a.x + (b.x - a.x) * at,
    y: a.y + (b.y - a.y) * at,
  });
  return [
    between(topLeft, topRight, from),
    between(topLeft, topRight, to),
    between(bottomLeft, bottomRight, to),
    between(bottomLeft, bottomRight, from),
  ];
}

/** The part of a polygon between two heights (0 to 1). */
export function sliceDown([topLeft, topRight, bottomRight, bottomLeft]: Polygon, from: number, to: number): Polygon {
  const [a, b, c, d] = slicePolygon([topLeft, bottomLeft, bottomRight, topRight], from, to);
  return [a, d, c, b];
}
