import type { Polygon } from '../../page.ts';
import { type Box, sliceDown, slicePolygon } from '../../readers/geometry.ts';
import { grey, type Raster } from './raster.ts';

/** Print is darker than the ground by this share of what the darkest pixel is; with less contrast there is none, grey levels. */
const [inkShare, contrastMin] = [0.45, 40];
/** Pixels that are no brighter than their paper, as a share: print covers less than the rest. */
export const groundShare = 0.8;

/** Which pixels of a small picture are print: darker than its ground. */
export function inkOf(picture: Raster): boolean[] {
  const pixels = grey(picture);
  const [darkest, paper] = [quantile(pixels, 0.005), quantile(pixels, groundShare)];
  const limit = paper - darkest < contrastMin ? -1 : paper - inkShare * (paper - darkest);
  return Array.from(pixels, (value) => value < limit);
}

/** The value that this share of them does not exceed. */
export function quantile(values: Uint8Array, share: number): number {
  return values.toSorted()[Math.floor(share * values.length)] ?? 0;
}

/** Ink that hangs together. */
export interface Piece {
  /** Indices into the picture. */
  readonly pixels: readonly number[];
  readonly box: Box;
  /** It reaches the picture's edge, as rules and the print around do. */
  readonly touches: boolean;
}

type Size = Pick<Raster, 'width' | 'height'>;

/** Every piece of ink in a picture. @param byCorners whether pixels that share a corner alone hang together */
export function piecesOf(ink: readonly boolean[], { width, height }: Size, byCorners = true): Piece[] {
  const left = [...ink];
  const pieces: Piece[] = [];
  for (let seed = 0; seed < left.length; seed += 1) {
    if (!left[seed]) continue;
    left[seed] = false;
    const pixels = [seed];
    const box = { left: width, top: height, right: 0, bottom: 0 };
    for (let at = 0; at < pixels.length; at += 1) {
      const pixel = pixels[at] ?? 0;
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          const next = ny * width + nx;
          if (!left[next] || (!byCorners && nx !== x && ny !== y)) continue;
          left[next] = false;
          pixels.push(next);
        }
      }
    }
    const touches = box.left === 0 || box.top === 0 || box.right === width || box.bottom === height;
    pieces.push({ pixels, box, touches });
  }
  return pieces;
}

/** Where a box of an area's copy lies: the part of the area itself. */
export function partOf(area: Polygon, { left, right, top, bottom }: Box, { width, height }: Size): Polygon {
  return sliceDown(slicePolygon(area, left / width, right / width), top / height, bottom / height);
}
