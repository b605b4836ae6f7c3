import sharp from 'sharp';
import { Random } from '../cards/random.ts';
import type { Raster } from '../cards/render.ts';
import { conditions, type Settings } from './conditions.ts';
import { addNoise, light } from './effects.ts';
import { homography, type Quad } from './homography.ts';
import { projectCard } from './pose.ts';
import { texture } from './textures.ts';
import { lay } from './warp.ts';

export { conditions };

export interface Photograph {
  readonly jpeg: Buffer;
  readonly settings: Settings;
  /** Where the card's corners are in the picture, in reading order of the card itself. */
  readonly corners: Quad;
}

/**
 * Takes a picture of a card. The same seed gives the same picture.
 * @param condition a name of `conditions`
 * @param change settings to use in place of those that were drawn
 */
export async function photograph(
  card: Raster,
  condition: string,
  seed: number,
  change: Partial<Settings> = {},
): Promise<Photograph> {
  const draw = conditions[condition];
  if (!draw) throw new Error(`no condition ${condition}; there are: ${Object.keys(conditions).join(', ')}`);
  const random = new Random(seed, `camera ${condition}`);
  const settings = { ...draw(random), ...change };
  const { width, height, pose } = settings;
  const upright = uprightFrame(settings, card);
  const corners = projectCard(card.width, card.height, upright, pose);
  const frame = texture(settings.ground, upright.width, upright.height, random);
  const shrunk = await shrink(card, corners);
  const cardCorners: Quad = [
    { x: 0, y: 0 },
    { x: shrunk.width, y: 0 },
    { x: shrunk.width, y: shrunk.height },
    { x: 0, y: shrunk.height },
  ];
  if (settings.ground !== 'paper') dropShadow(frame, upright.width, upright.height, corners);
  lay(frame, upright.width, upright.height, shrunk, homography(corners, cardCorners), corners);
  light(frame, upright.width, upright.height, settings, corners, random);
  const jpeg = await develop(frame, upright.width, upright.height, settings, random);
  if (width < 1 || height < 1) throw new RangeError('a picture needs pixels');
  return { jpeg, settings: { ...settings, ...upright }, corners };
}

/** The frame is held upright where what it shows is taller than wide, as a person would turn the telephone. */
function uprightFrame(settings: Settings, card: Raster): { width: number; height: number } {
  const quarter = Math.abs(Math.round(settings.pose.roll / 90)) % 2 === 1;
  const tall = card.height > card.width !== quarter;
  const [long, short] = [Math.max(settings.width, settings.height), Math.min(settings.width, settings.height)];
  return tall ? { width: short, height: long } : { width: long, height: short };
}

/** Brings the print near the size it has in the picture, so that the warp need not average. */
async function shrink(card: Raster, corners: Quad): Promise<Raster> {
  const [topLeft, topRight, , bottomLeft] = corners;
  const across = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) / card.width;
  const down = Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y) / card.height;
  const scale = Math.min(1, Math.max(across, down) * 1.15);
  const { data, info } = await sharp(card.data, { raw: { width: card.width, height: card.height, channels: 4 } })
    .resize(Math.round(card.width * scale), Math.round(card.height * scale), { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A soft darkening around the card: it lies on something. */
function dropShadow(frame: Uint8Array, width: number, height: number, corners: Quad): void {
  const reach = width / 160;
  const offset = { x: width / 500, y: width / 350 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const outside = distanceOutside(x - offset.x, y - offset.y, corners);
      if (outside > reach) continue;
      const factor = 1 - 0.45 * (1 - Math.max(0, outside) / reach);
      const i = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) frame[i + c] = (frame[i + c] ?? 0) * factor;
    }
  }
}

/** Pixels outside a convex quad given clockwise; negative inside. */
function distanceOutside(x: number, y: number, corners: Quad): number {
  let furthest = -Infinity;
  for (let i = 0; i < 4; i++) {
    const [a, b] = [corners[i], corners[(i + 1) % 4]];
    if (!a || !b) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    furthest = Math.max(furthest, ((b.y - a.y) * (x - a.x) - (b.x - a.x) * (y - a.y)) / length);
  }
  return furthest;
}

async function develop(
  frame: Uint8Array,
  width: number,
  height: number,
  settings: Settings,
  random: Random,
): Promise<Buffer> {
  let picture = sharp(frame, { raw: { width, height, channels: 3 } });
  if (settings.blur >= 0.3) picture = picture.blur(settings.blur);
  if (settings.motion >= 1) picture = picture.convolve(motionKernel(settings.motion, random));
  const { data } = await picture.raw().toBuffer({ resolveWithObject: true });
  addNoise(data, settings.noise, random);
  let developed = sharp(data, { raw: { width, height, channels: 3 } });
  if (settings.grey) developed = developed.greyscale().linear(1.25, -22);
  return developed.jpeg({ quality: settings.quality, mozjpeg: false }).toBuffer();
}

/** A line through a 7 × 7 kernel, in a random direction. @param length pixels, up to 6 */
function motionKernel(
  length: number,
  random: Random,
): { width: number; height: number; kernel: number[]; scale: number } {
  const angle = random.range(0, Math.PI);
  const kernel = new Array<number>(49).fill(0);
  for (let t = -0.5; t <= 0.5; t += 0.05) {
    const x = Math.round(3 + Math.cos(angle) * t * length);
    const y = Math.round(3 + Math.sin(angle) * t * length);
    kernel[y * 7 + x] = (kernel[y * 7 + x] ?? 0) + 1;
  }
  return { width: 7, height: 7, kernel, scale: kernel.reduce((a, b) => a + b, 0) };
}
