import type { Sentence } from '../../chinese/quality.ts';
import type { Page, Polygon } from '../../page.ts';
import type { Picture } from '../picture/decode.ts';
import type { PictureQuality, QualityMeasure } from '../engine.ts';
import { distance, projectPolygon } from '../geometry.ts';
import { shareOutside } from '../cards/quad.ts';
import { glareShare } from './glare.ts';
import { patternLevel } from './screen-pattern.ts';
import { measureStrip, type StripMeasure, textStrips } from './text-strips.ts';

/** Where fields begin to be misread (`npm run quality` in bench/), or, for a screen, beyond what cards and prints show. */
const bounds = {
  /** Height of the text, px of the picture as sent. */
  resolution: 10,
  /** Edges of strokes that fill the height of the text, one beside the other: 16 is as sharp as can be told. */
  sharpness: 6,
  /** Grey levels between ink and paper, as a share of all. */
  exposure: 0.065,
  /** The share of the card that a reflex hides. */
  glare: 0.04,
  /** How far a regular pattern, finer than print, stands out, decibels. */
  screen: 14,
  /**
   * The share of the card's border that lies outside of the picture; a rounded corner may be lost. Where no border was found: the
   * share of lines that the picture's edge cuts.
   */
  border: 0.03,
};
type Measure = keyof typeof bounds;

/**
 * How fit the picture is for reading, measured on its text, so that neither the size of the picture nor what lies around
 * the card counts.
 * @param card its corners in pixels of the picture as sent, where its border was found
 */
export function measureQuality(
  { raster, width, height }: Picture,
  page: Page,
  card: Polygon | null = null,
): PictureQuality {
  const scale = raster.width / width;
  const onRaster = (polygon: Polygon): Polygon => {
    const [a, b, c, d] = polygon.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
    return a && b && c && d ? [a, b, c, d] : polygon;
  };
  const lines = page.lines.map(({ polygon }) => projectPolygon(page.toPicture, polygon));
  const whole: Polygon = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const area = onRaster(card ?? textArea(page) ?? whole);
  const textHeight = medianOf(lines.map(([tl, , , bl]) => distance(tl, bl)));
  const onArea = (lines.length > 0 ? lines : [whole]).map(onRaster);
  const strips = textStrips(raster, onArea).map(measureStrip);
  const of = (value: (strip: StripMeasure) => number) => medianOf(strips.map(value));
  const isDark = of(({ paper }) => paper) < 0.5;
  const sharpness = of(({ edges }) => edges);
  const exposure = of(({ ink, paper }) => paper - ink);
  const glare = glareShare(raster, area, onArea, 255 * of(({ ink }) => ink), Math.max(8, textHeight * scale));
  const screen = patternLevel(raster, area, onArea[0] ?? area, textHeight * scale);
  const measures = [
    atLeast('resolution', textHeight, {
      good: 'The text is large enough to read.',
      bad: 'The text is very small: move closer, or send the picture in full resolution.',
    }),
    atLeast('sharpness', sharpness, {
      good: 'The picture is sharp.',
      bad: 'The picture is blurred: hold still and let the camera focus.',
    }),
    atLeast('exposure', exposure, {
      good: 'The exposure is good.',
      bad: isDark ? 'The picture is too dark: use more light.' : 'The picture is too bright: use less light.',
    }),
    atMost('glare', glare, {
      good: 'No reflection hides the card.',
      bad: 'A reflection hides a part of the card: tilt it, or turn away from the lamp.',
    }),
    atMost('screen', screen, {
      good: 'The picture shows no pattern of a screen.',
      bad: 'This looks like a picture of a screen: photograph the card itself.',
    }),
    atMost('border', card ? shareOutside(card, width, height) : shareCut(lines, width, height), {
      good: 'The whole card is on the picture.',
      bad: 'A part of the card is cut off: take the picture from further away.',
    }),
  ];
  return { width, height, measures };
}

/** Nearer to the picture's edge than this, in heights of the line, and a line goes on outside. */
const cutWithin = 0.3;

/** The share of lines that the picture's edge cuts, 0 to 1. */
function shareCut(lines: readonly Polygon[], width: number, height: number): number {
  const isCut = (line: Polygon) => {
    const [tl, , , bl] = line;
    const near = cutWithin * distance(tl, bl);
    return line.some(({ x, y }) => Math.min(x, y, width - x, height - y) < near);
  };
  return lines.filter(isCut).length / Math.max(1, lines.length);
}

interface Sentences {
  readonly good: Sentence;
  readonly bad: Sentence;
}

function atLeast(name: Measure, value: number, sentences: Sentences): QualityMeasure {
  return judged(name, value, value >= bounds[name], sentences);
}

function atMost(name: Measure, value: number, sentences: Sentences): QualityMeasure {
  return judged(name, value, value <= bounds[name], sentences);
}

function judged(name: Measure, value: number, ok: boolean, { good, bad }: Sentences): QualityMeasure {
  return { name, value: Math.round(value * 1000) / 1000, threshold: bounds[name], ok, message: ok ? good : bad };
}

/** What all lines together take up of the page, in pixels of the picture. */
function textArea({ lines, toPicture }: Page): Polygon | null {
  const points = lines.flatMap(({ polygon }) => polygon);
  if (points.length === 0) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return projectPolygon(toPicture, [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
