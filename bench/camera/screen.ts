import sharp from 'sharp';
import type { Random } from '../cards/random.ts';
import type { Raster } from '../cards/render.ts';
import { addNoise } from './effects.ts';
import { homography, type Quad } from './homography.ts';
import { projectCard } from './pose.ts';

const frame = { width: 1600, height: 1200 };
/** Rays through each pixel of the camera along an edge: what its area gathers. */
const rays = 4;
/** What the black between a screen's pixels takes, and what is left of the light: it is made up for. */
const gap = 0.12;

/**
 * A picture of a screen that shows the card: each of its pixels is three bars, red, green and blue, with black around; the
 * camera gathers what falls on each of its own, out of step with them.
 * @param pitch pixels of the camera for one of the screen
 */
export async function photographScreen(card: Raster, pitch: number, random: Random): Promise<Buffer> {
  const pose = {
    roll: random.range(-3, 3),
    pitch: random.range(-6, 6),
    yaw: random.range(-6, 6),
    fill: 0.85,
    shiftX: 0,
    shiftY: 0,
  };
  const corners = projectCard(card.width, card.height, frame, pose);
  const across = Math.hypot(corners[1].x - corners[0].x, corners[1].y - corners[0].y);
  const shown = {
    width: Math.round(across / pitch),
    height: Math.round((across / pitch) * (card.height / card.width)),
  };
  const pixels = await sharp(card.data, { raw: { width: card.width, height: card.height, channels: 4 } })
    .resize(shown.width, shown.height, { fit: 'fill' })
    .flatten({ background: '#e8e8e8' })
    .raw()
    .toBuffer();
  const taken = gather(pixels, shown, corners);
  const { data } = await sharp(taken, { raw: { ...frame, channels: 3 } })
    .blur(random.range(0.4, 0.6))
    .raw()
    .toBuffer({ resolveWithObject: true });
  addNoise(data, random.range(1.5, 4), random);
  return sharp(data, { raw: { ...frame, channels: 3 } })
    .jpeg({ quality: random.int(78, 92) })
    .toBuffer();
}

function gather(pixels: Buffer, shown: { width: number; height: number }, corners: Quad): Uint8Array {
  const screen: Quad = [
    { x: 0, y: 0 },
    { x: shown.width, y: 0 },
    { x: shown.width, y: shown.height },
    { x: 0, y: shown.height },
  ];
  const [a, b, c, d, e, f, g, h, i] = homography(corners, screen);
  const light = 3 / (1 - gap) ** 2 / rays ** 2;
  const taken = new Uint8ClampedArray(frame.width * frame.height * 3);
  for (let y = 0; y < frame.height; y++) {
    for (let x = 0; x < frame.width; x++) {
      const sums = [0, 0, 0];
      for (let ray = 0; ray < rays * rays; ray++) {
        const [px, py] = [x + ((ray % rays) + 0.5) / rays, y + (Math.floor(ray / rays) + 0.5) / rays];
        const w = g * px + h * py + i;
        const [u, v] = [(a * px + b * py + c) / w, (d * px + e * py + f) / w];
        const [column, row] = [Math.floor(u), Math.floor(v)];
        const bar = (u - column) * 3;
        const channel = Math.floor(bar);
        if (v - row > 1 - gap || bar - channel > 1 - gap) continue;
        const isCard = column >= 0 && row >= 0 && column < shown.width && row < shown.height;
        // Around the card the viewer's dark grey.
        sums[channel] =
          (sums[channel] ?? 0) + (isCard ? (pixels[(row * shown.width + column) * 3 + channel] ?? 0) : 45);
      }
      for (let channel = 0; channel < 3; channel++)
        taken[(y * frame.width + x) * 3 + channel] = (sums[channel] ?? 0) * light;
    }
  }
  return new Uint8Array(taken.buffer);
}
