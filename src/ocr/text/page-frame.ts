import type { Homography, Polygon } from '../../page.ts';
import { corners, halfTurn, type TurnedRect } from '../geometry.ts';
import type { Raster } from '../picture/raster.ts';

/** The upright frame of a page whose text runs along some direction of the raster: a turn, and a shift into view. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly toRaster: Homography;
  readonly fromRaster: Homography;
}

/** `direction`: clockwise radians from the raster's x axis to the direction of reading. */
export function pageFrame(raster: Raster, direction: number): PageFrame {
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  const { width: w, height: h } = raster;
  const us = [0, w * cos, h * sin, w * cos + h * sin];
  const vs = [0, -w * sin, h * cos, h * cos - w * sin];
  const [u0, v0] = [Math.min(...us), Math.min(...vs)];
  return {
    width: Math.round(Math.max(...us) - u0),
    height: Math.round(Math.max(...vs) - v0),
    fromRaster: [cos, sin, -u0, -sin, cos, -v0, 0, 0, 1],
    toRaster: [cos, -sin, u0 * cos - v0 * sin, sin, cos, u0 * sin + v0 * cos, 0, 0, 1],
  };
}

/** A line's corners in the raster, in the order of reading on a page that reads along `direction`. */
export function lineCorners(rect: TurnedRect, direction: number): Polygon {
  const lean = halfTurn(rect.angle - direction);
  return corners({ ...rect, angle: direction + lean });
}

/** Whether a line stands upright on a page that reads along `direction`, as print along a card's edge does. */
export function standsUpright([tl, tr]: Polygon, direction: number): boolean {
  return Math.abs(Math.cos(Math.atan2(tr.y - tl.y, tr.x - tl.x) - direction)) < Math.SQRT1_2;
}
