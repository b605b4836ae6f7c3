import sharp from 'sharp';
import { Random } from '../cards/random.ts';
import type { Raster } from '../cards/render.ts';
import { conditions, type Settings } from './conditions.ts';
import { addNoise, light } from './effects.ts';
import { drawFingers } from './fingers.ts';
import { homography, type Point, type Quad } from './homography.ts';
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
 * @param neighbour lies beside the card where the condition has a second one
 */
export async function photograph(
  card: Raster,
  condition: string,
  seed: number,
  change: Partial<Settings> = {},
  neighbour?: Raster,
): Promise<Photograph> {
  const draw = conditions[condition];
  if (!draw) throw new Error(`no condition ${condition}; there are: ${Object.keys(conditions).join(', ')}`);
  const random = new Random(seed, `camera ${condition}`);
  const settings = { ...draw(random), ...change };
  const second = settings.neighbour && neighbour ? { raster: neighbour, pose: settings.neighbour } : null;
  const isBelow = second !== null && settings.overlaps !== true;
  const upright = isBelow ? tallFrame(settings) : uprightFrame(settings, card);
  const cell = isBelow ? { width: upright.width, height: upright.height / 2 } : upright;
  const corners = projectCard(card.width, card.height, cell, settings.pose);
  const frame = texture(settings.ground, upright.width, upright.height, random);
  if (second) {
    const [a, b, c, d] = projectCard(second.raster.width, second.raster.height, cell, second.pose);
    const moved = ({ x, y }: Point): Point => ({ x, y: isBelow ? y + cell.height : y });
    await put(frame, upright, second.raster, [moved(a), moved(b), moved(c), moved(d)], settings.ground);
  }
  await put(frame, upright, toned(card, settings.tone ?? 1), corners, settings.ground);
  if (settings.fingers !== undefined) drawFingers(frame, upright, corners, settings.fingers, random);
  light(frame, upright.width, upright.height, settings, corners, random);
  const jpeg = await develop(frame, upright.width, upright.height, settings, random);
  return { jpeg, settings: { ...settings, ...upright }, corners };
}

/** A print that gives back more light, or less. */
function toned(card: Raster, tone: number): Raster {
  if (tone === 1) return card;
  const data = Buffer.from(card.data);
  for (let i = 0; i < data.length; i++) if (i % 4 < 3) data[i] = Math.min(255, tone * (data[i] ?? 0));
  return { ...card, data };
}

/** Lays a print and its shadow onto the frame. */
async function put(
  frame: Uint8Array,
  { width, height }: Size,
  card: Raster,
  corners: Quad,
  ground: Settings['ground'],
): Promise<void> {
  const shrunk = await shrink(card, corners);
  const cardCorners: Quad = [
    { x: 0, y: 0 },
    { x: shrunk.width, y: 0 },
    { x: shrunk.width, y: shrunk.height },
    { x: 0, y: shrunk.height },
  ];
  if (ground !== 'paper') dropShadow(frame, width, height, corners);
  lay(frame, width, height, shrunk, homography(corners, cardCorners), corners);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Two cards lie one below the other. */
function tallFrame({ width, height }: Size): Size {
  return { width: Math.min(width, height), height: Math.max(width, height) };
}

/** The frame is held upright where what it shows is taller than wide, as a person would turn the telephone. */
function uprightFrame(settings: Settings, card: Raster): Size {
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
  const [offsetX, offsetY] = [width / 500, width / 350];
  // The radius of the card's corners in the picture, near enough for a shadow.
  const radius = Math.hypot(corners[1].x - corners[0].x, corners[1].y - corners[0].y) / 27;
  const edges = corners.map((a, i) => {
    const b = corners[(i + 1) % 4] ?? a;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    return { a, dx: (b.x - a.x) / length, dy: (b.y - a.y) / length };
  });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let beyond = 0;
      for (const { a, dx, dy } of edges) {
        const distance = dy * (x - offsetX - a.x) - dx * (y - offsetY - a.y) + radius;
        if (distance > 0) beyond += distance * distance;
      }
      const outside = Math.max(0, Math.sqrt(beyond) - radius);
      if (outside > reach) continue;
      const factor = 1 - 0.45 * (1 - outside / reach);
      const i = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) frame[i + c] = (frame[i + c] ?? 0) * factor;
    }
  }
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

/** A line through a square kernel, in a random direction. @param length pixels */
function motionKernel(
  length: number,
  random: Random,
): { width: number; height: number; kernel: number[]; scale: number } {
  const angle = random.range(0, Math.PI);
  const middle = Math.max(3, Math.ceil(length / 2));
  const side = 2 * middle + 1;
  const kernel = new Array<number>(side * side).fill(0);
  for (let t = -0.5; t <= 0.5; t += 0.05) {
    const x = Math.round(middle + Math.cos(angle) * t * length);
    const y = Math.round(middle + Math.sin(angle) * t * length);
    kernel[y * side + x] = (kernel[y * side + x] ?? 0) + 1;
  }
  return { width: side, height: side, kernel, scale: kernel.reduce((a, b) => a + b, 0) };
}
