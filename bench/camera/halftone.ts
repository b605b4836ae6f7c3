import type { Raster } from '../cards/render.ts';

/** The angles at which printers lay cyan, magenta, yellow and black, degrees. */
const angles = [15, 75, 0, 45];

/**
 * A card as a colour printer copies it, in dots.
 * @param pixelsPerLine of the raster, for one line of the screen of dots
 */
export function halftone(card: Raster, pixelsPerLine: number): Raster {
  const { width, height } = card;
  const data = Buffer.from(card.data);
  const frequency = (2 * Math.PI) / pixelsPerLine;
  const turns = angles.map((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)] as const);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [r, g, b] = [0, 1, 2].map((c) => 1 - (card.data[at + c] ?? 0) / 255) as [number, number, number];
      const black = Math.min(r, g, b);
      const inks = [r - black, g - black, b - black, black].map((share, ink) => {
        const [cos, sin] = turns[ink] ?? [1, 0];
        const wave = (Math.cos(frequency * (x * cos + y * sin)) + Math.cos(frequency * (y * cos - x * sin)) + 2) / 4;
        // A dot's edge takes a little of the wave's height.
        return Math.min(1, Math.max(0, (share - (1 - wave)) * 6 + 0.5)) * (share > 0.02 ? 1 : 0);
      });
      for (let c = 0; c < 3; c++) data[at + c] = 255 * (1 - (inks[c] ?? 0)) * (1 - (inks[3] ?? 0));
    }
  }
  return { data, width, height };
}
