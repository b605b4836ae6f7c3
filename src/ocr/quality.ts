import type { Page, Polygon } from '../page.ts';
import type { Picture } from './decode.ts';
import type { PictureQuality, QualityMeasure } from './engine.ts';
import { distance, projectPolygon } from './geometry.ts';
import { shareOutside } from './quad.ts';
import { glareShare } from './quality/glare.ts';
import { patternLevel } from './quality/screen-pattern.ts';
import { measureStrip, textStrips } from './quality/text-strips.ts';

/**
 * How fit the picture is for reading, measured on its text, so that neither the size of the picture nor what lies around
 * the card counts. Where the thresholds come from: `npm run quality` in bench/.
 * @param card its corners in pixels of the picture as sent, where its border was found
 */
export function measureQuality({ raster, width, height }: Picture, page: Page, card: Polygon | null = null): PictureQuality {
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
  const of = (value: (strip: (typeof strips)[number]) => number) => medianOf(strips.map(value));
  const isDark = of(({ paper }) => paper) < 0.5;
  return {
    width,
    height,
    measures: [
      atLeast('resolution', textHeight, 14, {
        good: 'The text is large enough to read.',
        bad: 'The text is very small: move closer, or send the picture in full resolution.',
      }),
      atLeast(
        'sharpness',
        of(({ edges: [along, across] }) => Math.min(along, across)),
        4,
        {
          good: 'The picture is sharp.',
          bad: 'The picture is blurred: hold still and let the camera focus.',
        },
      ),
      atLeast(
        'exposure',
        of(({ ink, paper }) => paper - ink),
        0.08,
        {
          good: 'The exposure is good.',
          bad: isDark ? 'The picture is too dark: use more light.' : 'The picture is too bright: use less light.',
        },
      ),
      atMost(
        'glare',
        glareShare(raster, area, onArea, 255 * of(({ ink }) => ink), Math.max(8, textHeight * scale)),
        0.02,
        {
          good: 'No reflection hides the card.',
          bad: 'A reflection hides a part of the card: tilt it, or turn away from the lamp.',
        },
      ),
      atMost('screen', patternLevel(raster, area, onArea[0] ?? area, textHeight * scale), 10, {
        good: 'The picture shows no pattern of a screen.',
        bad: 'This looks like a picture of a screen: photograph the card itself.',
      }),
      ...(card
        ? [
            atMost('border', shareOutside(card, width, height), 0.03, {
              good: 'The whole card is on the picture.',
              bad: 'A part of the card is cut off: take the picture from further away.',
            }),
          ]
        : []),
    ],
  };
}

interface Sentences {
  readonly good: string;
  readonly bad: string;
}

function atLeast(name: string, value: number, threshold: number, sentences: Sentences): QualityMeasure {
  return judged(name, value, threshold, value >= threshold, sentences);
}

function atMost(name: string, value: number, threshold: number, sentences: Sentences): QualityMeasure {
  return judged(name, value, threshold, value <= threshold, sentences);
}

function judged(name: string, value: number, threshold: number, ok: boolean, { good, bad }: Sentences): QualityMeasure {
  return { name, value: Math.round(value * 1000) / 1000, threshold, ok, message: ok ? good : bad };
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
