import sharp from 'sharp';
import { halftone } from '../camera/halftone.ts';
import { conditions, photograph } from '../camera/photograph.ts';
import { photographScreen } from '../camera/screen.ts';
import { Random } from '../cards/random.ts';
import type { Raster } from '../cards/render.ts';

/** One way to spoil a picture, by known amounts. */
export interface Degradation {
  /** The measure that should tell. */
  readonly measure: string;
  readonly unit: string;
  /** The first leaves the picture as it is. */
  readonly levels: readonly number[];
  take(card: Raster, seed: number, level: number): Promise<Buffer>;
}

const clean = { glare: 0, motion: 0, blur: 0.3, noise: 2, quality: 90 };
const photo = (card: Raster, seed: number, change: object = {}) =>
  photograph(card, 'photo', seed, { ...clean, ...change });

export const degradations: Readonly<Record<string, Degradation>> = {
  defocus: {
    measure: 'sharpness',
    unit: 'deviation of the blur, px at 1600 px',
    levels: [0.3, 1, 1.5, 2, 2.5, 3, 4],
    take: async (card, seed, blur) => (await photo(card, seed, { blur })).jpeg,
  },
  motion: {
    measure: 'sharpness',
    unit: 'length of the motion, px at 1600 px',
    levels: [0, 2, 4, 6, 8, 12],
    take: async (card, seed, motion) => (await photo(card, seed, { motion })).jpeg,
  },
  reduced: {
    measure: 'resolution',
    unit: 'long side of the picture, px',
    levels: [1600, 800, 560, 400, 320, 240],
    take: async (card, seed, side) =>
      sharp((await photo(card, seed)).jpeg)
        .resize({ width: side, height: side, fit: 'inside' })
        .jpeg({ quality: 90 })
        .toBuffer(),
  },
  dark: {
    measure: 'exposure',
    unit: 'share of the light that is left',
    levels: [1, 0.5, 0.25, 0.12, 0.06, 0.03],
    take: async (card, seed, gain) => developed((await photo(card, seed)).jpeg, gain, 0),
  },
  bright: {
    measure: 'exposure',
    unit: 'share of the range that haze has taken',
    levels: [0, 0.5, 0.75, 0.88, 0.94, 0.97],
    take: async (card, seed, haze) => developed((await photo(card, seed)).jpeg, 1 - haze, 255 * haze),
  },
  glare: {
    measure: 'glare',
    unit: 'light of the reflex at its centre, of white',
    levels: [0, 0.3, 0.6, 1, 2, 4, 8],
    take: async (card, seed, glare) => (await photo(card, seed, { glare })).jpeg,
  },
  cut: {
    measure: 'border',
    unit: "share of the card's width that is cut off",
    levels: [0, 0.02, 0.05, 0.1, 0.2, 0.3],
    async take(card, seed, share) {
      const { jpeg, corners, settings } = await photo(card, seed);
      const xs = corners.map(({ x }) => x);
      const left = Math.round(share === 0 ? 0 : Math.min(...xs) + share * (Math.max(...xs) - Math.min(...xs)));
      return sharp(jpeg)
        .extract({ left, top: 0, width: settings.width - left, height: settings.height })
        .jpeg({ quality: 90 })
        .toBuffer();
    },
  },
  screen: {
    measure: 'screen',
    unit: "pixels of the camera for one of the screen's; 0: no screen",
    levels: [0, 0.8, 1, 1.3, 1.8, 2.4, 3.2],
    take: async (card, seed, pitch) =>
      pitch === 0 ? (await photo(card, seed)).jpeg : photographScreen(card, pitch, new Random(seed, `screen ${pitch}`)),
  },
};

/** Pictures with nothing wrong by intention: every condition of the camera, and printers' copies. */
export const undamaged: Readonly<Record<string, (card: Raster, seed: number) => Promise<Buffer>>> = {
  ...Object.fromEntries(
    Object.keys(conditions)
      .filter((name) => name !== 'pair')
      .map((name) => [name, async (card: Raster, seed: number) => (await photograph(card, name, seed)).jpeg]),
  ),
  printed: async (card, seed) => (await photograph(halftone(card, dots(card, seed)), 'scan', seed)).jpeg,
  printedPhoto: async (card, seed) => (await photograph(halftone(card, dots(card, seed)), 'photo', seed)).jpeg,
};

/** 60 to 130 lines an inch, of a card or page laid out to its full width. */
function dots(card: Raster, seed: number): number {
  const widthMm = card.width / card.height > 1.5 ? 85.6 : 125;
  return card.width / widthMm / new Random(seed, 'dots').range(2.4, 5.1);
}

async function developed(jpeg: Buffer, gain: number, offset: number): Promise<Buffer> {
  return sharp(jpeg).linear(gain, offset).jpeg({ quality: 90 }).toBuffer();
}
