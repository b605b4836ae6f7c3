import type { Homography, Point, Polygon } from '../../page.ts';
import type { FoundCard } from './card-finder.ts';
import type { Picture } from '../picture/decode.ts';
import { compose, distance, inverse, project } from '../geometry.ts';
import { fromUnitSquare } from './quad.ts';
import type { Raster } from '../picture/raster.ts';
import { textDirection, type TextRegion } from '../text/text-regions.ts';

/** A part of a picture as it would show from straight above. */
export interface View {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** From the view's pixels to the raster's. */
  readonly toRaster: Homography;
}

/** What is shown around a card, in shares of it: its border may have been found a little inside. */
const margin = 0.03;
/** How far beside a card text still belongs to the view, in shares of the card. */
const besideMax = 0.6;
/** A view's pixels at the most, for the usual detail. */
const pixelsMax = 4_000_000;

/**
 * A card from straight above, its text level, whichever way up, in no less detail than the raster shows it.
 * @param beside more text that the view should hold, if it is near
 */
export function viewOfCard({ quad, aspect, regions }: FoundCard, beside: readonly TextRegion[] = []): View {
  const direction = textDirection(regions);
  const along = (from: Point, to: Point) => Math.cos(Math.atan2(to.y - from.y, to.x - from.x) - direction);
  const [a, b, c, d] = quad;
  const ways: Polygon[] = [quad, [b, c, d, a], [c, d, a, b], [d, a, b, c]];
  const levelled = ([tl, tr, br, bl]: Polygon) => along(tl, tr) + along(bl, br);
  // Most pictures are taken the right way up: the view keeps the way that the picture has.
  const level = ways.reduce((best, way) => (levelled(way) > levelled(best) ? way : best));
  const isTurned = level[0] === b || level[0] === d;
  const ratio = isTurned ? 1 / aspect : aspect;
  const [tl, tr, br, bl] = level;
  const full = Math.max(distance(tl, tr), distance(bl, br), ratio * Math.max(distance(tl, bl), distance(tr, br)));
  const toRaster = fromUnitSquare(level);
  const { left, right, top, bottom } = boundsWith(beside, inverse(toRaster));
  const [across, down] = [right - left, bottom - top];
  const [width, height] = [Math.round(full * across), Math.round((full * down) / ratio)];
  return { width, height, toRaster: compose(toRaster, [across / width, 0, left, 0, down / height, top, 0, 0, 1]) };
}

/** The unit square with a margin, and with the text that stands near beside it. */
function boundsWith(beside: readonly TextRegion[], toSquare: Homography) {
  let bounds = { left: -margin, right: 1 + margin, top: -margin, bottom: 1 + margin };
  for (const { hull } of beside) {
    const points = hull.map((point) => project(toSquare, point));
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const own = {
      left: Math.min(...xs) - margin,
      right: Math.max(...xs) + margin,
      top: Math.min(...ys) - margin,
      bottom: Math.max(...ys) + margin,
    };
    const isNear = Math.min(own.left, own.top) > -besideMax && Math.max(own.right, own.bottom) < 1 + besideMax;
    if (!isNear) continue;
    bounds = {
      left: Math.min(bounds.left, own.left),
      right: Math.max(bounds.right, own.right),
      top: Math.min(bounds.top, own.top),
      bottom: Math.max(bounds.bottom, own.bottom),
    };
  }
  return bounds;
}

/** The same view of the same picture, decoded in `zoom` times the detail; smaller where it would be too large. */
export function inDetail({ width, height, toRaster }: View, zoom: number): View {
  const own = zoom * Math.min(1, Math.sqrt(pixelsMax / (width * height)));
  const enlarge: Homography = [zoom, 0, 0, 0, zoom, 0, 0, 0, 1];
  const size = { width: Math.round(width * own), height: Math.round(height * own) };
  const shrink: Homography = [width / size.width, 0, 0, 0, height / size.height, 0, 0, 0, 1];
  return { ...size, toRaster: compose(enlarge, compose(toRaster, shrink)) };
}

/** The picture of a view. */
export function rectify(picture: Picture, view: View): Picture {
  return { ...picture, raster: warp(picture.raster, view), toPicture: compose(picture.toPicture, view.toRaster) };
}

/** What shows where the view reaches beyond the picture: neither text nor paper. */
const background = 128;

/** Bilinear, in fixed point of 8 bits; pixels are measured at their centres. */
function warp({ width: w, height: h, data }: Raster, { width, height, toRaster }: View): Raster {
  const out = new Uint8Array(width * height * 3);
  const [a, b, c, d, e, f, g, i, j] = toRaster;
  const stride = w * 3;
  const [maxX, maxY] = [w - 1, h - 1];
  let to = 0;
  for (let row = 0; row < height; row++) {
    const v = row + 0.5;
    let [x, y, z] = [a * 0.5 + b * v + c, d * 0.5 + e * v + f, g * 0.5 + i * v + j];
    for (let column = 0; column < width; column++, x += a, y += d, z += g, to += 3) {
      const sx = x / z - 0.5;
      const sy = y / z - 0.5;
      if (!(sx > -1 && sy > -1 && sx < w && sy < h)) {
        out[to] = out[to + 1] = out[to + 2] = background;
        continue;
      }
      const cx = sx < 0 ? 0 : sx > maxX ? maxX : sx;
      const cy = sy < 0 ? 0 : sy > maxY ? maxY : sy;
      const ix = cx | 0;
      const iy = cy | 0;
      const fx = ((cx - ix) * 256) | 0;
      const fy = ((cy - iy) * 256) | 0;
      const p = iy * stride + ix * 3;
      const q = ix < maxX ? p + 3 : p;
      const below = iy < maxY ? stride : 0;
      for (let channel = 0; channel < 3; channel++) {
        const upper = (data[p + channel] as number) * (256 - fx) + (data[q + channel] as number) * fx;
        const lower = (data[p + below + channel] as number) * (256 - fx) + (data[q + below + channel] as number) * fx;
        out[to + channel] = (upper * (256 - fy) + lower * fy) >> 16;
      }
    }
  }
  return { width, height, data: out };
}
