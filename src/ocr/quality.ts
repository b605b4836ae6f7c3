import type { Page, Polygon } from '../page.ts';
import type { Picture } from './decode.ts';
import type { Quality, QualityMeasure } from './engine.ts';
import { distance, projectPolygon } from './geometry.ts';
import { shareOutside } from './quad.ts';
import type { Raster } from './raster.ts';

export type { Quality };

/** Every nth pixel along each axis speaks for its neighbours: the whole measure takes about a millisecond. */
const sampleStep = 4;

/**
 * Test pictures of 1,300 px measure 0.6 to 1.4; blurred by a Gaussian of 2 px, where small print begins to go,
 * 0.30 to 0.39; by 3 px, 0.20 to 0.28.
 */
const sharpnessMin = 0.3;

/** A rounded corner may be lost; more of the border, and there may be print missing. */
const cutOffMax = 0.03;

/**
 * How fit the picture is for reading: resolution of the text, sharpness of its strokes, exposure; and whether the card is
 * on it in full, where its border was found.
 * @param card its corners in pixels of the picture as sent
 */
export function measureQuality({ raster, width, height }: Picture, page: Page, card: Polygon | null = null): Quality {
  const { brightness, contrast } = exposure(raster);
  return {
    width,
    height,
    measures: [
      atLeast('resolution', textHeight(page), 14, {
        good: 'The text is large enough to read.',
        bad: 'The text is very small: move closer, or send the picture in full resolution.',
      }),
      atLeast('sharpness', contrast === 0 ? 0 : strokeSharpness(raster) / contrast, sharpnessMin, {
        good: 'The picture is sharp.',
        bad: 'The picture is blurred: hold still and let the camera focus.',
      }),
      atLeast('exposure', Math.min(brightness, 1 - brightness), 0.08, {
        good: 'The exposure is good.',
        bad: brightness < 0.5 ? 'The picture is too dark: use more light.' : 'The picture is too bright: avoid glare.',
      }),
      ...(card ? [cutOff(shareOutside(card, width, height))] : []),
    ],
  };
}

/** @param value the share of the card's border that lies outside of the picture, 0 to 1 */
function cutOff(value: number): QualityMeasure {
  const ok = value <= cutOffMax;
  const message = ok
    ? 'The whole card is on the picture.'
    : 'A part of the card is cut off: take the picture from further away.';
  return { name: 'border', value: Math.round(value * 1000) / 1000, threshold: cutOffMax, ok, message };
}

function atLeast(
  name: string,
  value: number,
  threshold: number,
  message: { good: string; bad: string },
): QualityMeasure {
  const ok = value >= threshold;
  return { name, value: Math.round(value * 1000) / 1000, threshold, ok, message: ok ? message.good : message.bad };
}

/** Median height of a line, pixels of the picture as it was sent. */
function textHeight(page: Page): number {
  const heights = page.lines
    .map(({ polygon }) => projectPolygon(page.toPicture, polygon))
    .map(([tl, , , bl]) => distance(tl, bl))
    .sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

/** Mean and standard deviation of the green channel, 0 to 1. */
function exposure({ width, height, data }: Raster): { brightness: number; contrast: number } {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 0; y < height; y += sampleStep) {
    for (let x = 0; x < width; x += sampleStep) {
      const value = (data[(y * width + x) * 3 + 1] ?? 0) / 255;
      sum += value;
      squares += value * value;
      count++;
    }
  }
  const brightness = sum / count;
  return { brightness, contrast: Math.sqrt(Math.max(0, squares / count - brightness * brightness)) };
}

/** The 98th percentile of steps between neighbouring pixels, 0 to 1: sharp strokes step within a pixel or two. */
function strokeSharpness({ width, height, data }: Raster): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = 0; y < height - 1; y += sampleStep) {
    for (let x = 0; x < width - 1; x += sampleStep) {
      const at = (y * width + x) * 3 + 1;
      const value = data[at] ?? 0;
      const step = Math.max(Math.abs(value - (data[at + 3] ?? 0)), Math.abs(value - (data[at + width * 3] ?? 0)));
      counts[step] = (counts[step] ?? 0) + 1;
      total++;
    }
  }
  let rest = total * 0.02;
  let step = 255;
  while (step > 0 && (rest -= counts[step] ?? 0) > 0) step--;
  return step / 255;
}
