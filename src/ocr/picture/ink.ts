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
