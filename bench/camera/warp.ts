import type { Raster } from '../cards/render.ts';
import type { Homography, Quad } from './homography.ts';

/** Lays a print onto the frame. @param toCard from the frame's pixels to the print's; @param corners of the print in the frame */
export function lay(
  frame: Uint8Array,
  width: number,
  height: number,
  card: Raster,
  toCard: Homography,
  corners: Quad,
): void {
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(width - 1, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(height - 1, Math.ceil(Math.max(...ys)))];
  const [a, b, c, d, e, f, g, h, i] = toCard;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const w = g * x + h * y + i;
      const u = (a * x + b * y + c) / w - 0.5;
      const v = (d * x + e * y + f) / w - 0.5;
      if (u > -1 && v > -1 && u < card.width && v < card.height) blend(frame, (y * width + x) * 3, card, u, v);
    }
  }
}

/** Bilinear; outside the print counts as transparent, so that its edge is smooth. */
function blend(frame: Uint8Array, target: number, card: Raster, u: number, v: number): void {
  const [x0, y0] = [Math.floor(u), Math.floor(v)];
  const [fx, fy] = [u - x0, v - y0];
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let corner = 0; corner < 4; corner++) {
    const x = x0 + (corner & 1);
    const y = y0 + (corner >> 1);
    if (x < 0 || y < 0 || x >= card.width || y >= card.height) continue;
    const source = (y * card.width + x) * 4;
    const weight =
      ((corner & 1) === 1 ? fx : 1 - fx) * (corner > 1 ? fy : 1 - fy) * ((card.data[source + 3] ?? 0) / 255);
    red += weight * (card.data[source] ?? 0);
    green += weight * (card.data[source + 1] ?? 0);
    blue += weight * (card.data[source + 2] ?? 0);
    alpha += weight;
  }
  frame[target] = red + (1 - alpha) * (frame[target] ?? 0);
  frame[target + 1] = green + (1 - alpha) * (frame[target + 1] ?? 0);
  frame[target + 2] = blue + (1 - alpha) * (frame[target + 2] ?? 0);
}
