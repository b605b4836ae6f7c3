import type { Homography, Point } from '../../page.ts';
import { compose, inverse, project } from '../geometry.ts';
import type { View } from './rectify.ts';
import { textDirection, type TextRegion, wholeLine } from '../text/text-regions.ts';

/** Lines that converge by less than this over the whole text are read as they are, radians (6°). */
const convergenceMin = 0.1;
/** Width ÷ height from which a line's direction is known well enough. */
const longFrom = 5;
const linesMin = 5;
/** How far the lines may be from meeting in one point, in shares of their convergence. */
const strayMax = 0.2;
/** How much larger the near end of the text may be than its far end. */
const ratioMax = 3;
/** Shown around the text, in heights of its usual line. */
const margin = 3;

/**
 * Where no border tells how a page lies, its lines do: in perspective they converge, and the view is the one in which
 * they are parallel and level. How steep it is seen from above or below they do not tell; no line suffers from that.
 * Null where they hardly converge, or meet in no one point.
 */
export function viewOfText(regions: readonly TextRegion[]): View | null {
  const direction = textDirection(regions);
  const long = regions.filter(({ rect }) => rect.width >= longFrom * rect.height);
  if (long.length < linesMin) return null;
  const middle = meanOf(long.map(({ rect }) => rect.centre));
  let toLevel = turnedAbout(middle, direction);
  let fit = convergenceOf(long, toLevel);
  if (!fit) return null;
  // Again with the line through the middle level, so that the lines meet on it.
  toLevel = turnedAbout(middle, direction + Math.atan(fit.slope));
  fit = convergenceOf(long, toLevel);
  if (!fit || Math.abs(fit.convergence) < convergenceMin || fit.stray > strayMax * Math.abs(fit.convergence))
    return null;
  const { bend } = fit;
  const points = regions.flatMap(({ hull }) => hull.map((point) => project(toLevel, point)));
  const depths = points.map(({ x }) => 1 - bend * x);
  const [near, far] = [Math.min(...depths), Math.max(...depths)];
  if (near <= 0 || far / near > ratioMax) return null;
  // Enlarged so that the part that shrinks most keeps its size.
  const straight = compose([far, 0, 0, 0, far, 0, -bend, 0, 1], toLevel);
  const heights = regions.map(({ rect }) => wholeLine(rect).height).sort((a, b) => a - b);
  return viewOf(straight, regions, margin * far * (heights[heights.length >> 1] ?? 0));
}

interface Convergence {
  /** Of the line through the middle. */
  readonly slope: number;
  /** 1 ÷ the distance at which the lines meet. */
  readonly bend: number;
  /** Between the first line and the last, radians. */
  readonly convergence: number;
  /** Root of the mean square, radians. */
  readonly stray: number;
}

/**
 * Lines y = c + t·x that meet at (1 / bend, slope / bend) have t = slope − bend·c: a regression of slopes on intercepts,
 * long lines counting more, twice, the second time without what strays.
 */
function convergenceOf(regions: readonly TextRegion[], toLevel: Homography): Convergence | null {
  let lines = regions.map(({ rect }) => {
    const { x, y } = project(toLevel, rect.centre);
    const ahead = { x: rect.centre.x + Math.cos(rect.angle), y: rect.centre.y + Math.sin(rect.angle) };
    const to = project(toLevel, ahead);
    const t = (to.y - y) / (to.x - x);
    return { t, c: y - t * x, weight: rect.width * rect.width };
  });
  let fit: Convergence | null = null;
  for (let round = 0; round < 2; round++) {
    lines = lines.filter(
      ({ t, c }) => Math.abs(t) < 0.7 && (!fit || Math.abs(t - fit.slope + fit.bend * c) < 2.5 * fit.stray + 0.01),
    );
    if (lines.length < linesMin) return null;
    const sum = (of: (line: (typeof lines)[number]) => number) =>
      lines.reduce((all, one) => all + one.weight * of(one), 0);
    const all = sum(() => 1);
    const [t, c] = [sum((one) => one.t) / all, sum((one) => one.c) / all];
    const spread = sum((one) => (one.c - c) ** 2);
    if (spread === 0) return null;
    const bend = -sum((one) => (one.t - t) * (one.c - c)) / spread;
    const slope = t + bend * c;
    const cs = lines.map((one) => one.c);
    fit = {
      slope,
      bend,
      convergence: bend * (Math.max(...cs) - Math.min(...cs)),
      stray: Math.sqrt(sum((one) => (one.t - slope + bend * one.c) ** 2) / all),
    };
  }
  return fit;
}

/** The part of a plane that holds the regions. @param straight from the raster's pixels to the plane's */
function viewOf(straight: Homography, regions: readonly TextRegion[], around: number): View {
  const points = regions.flatMap(({ hull }) => hull.map((point) => project(straight, point)));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - around, Math.min(...ys) - around];
  return {
    width: Math.round(Math.max(...xs) + around - left),
    height: Math.round(Math.max(...ys) + around - top),
    toRaster: compose(inverse(straight), [1, 0, left, 0, 1, top, 0, 0, 1]),
  };
}

/** Moves a point to the origin and turns what ran along `direction` level. */
function turnedAbout({ x, y }: Point, direction: number): Homography {
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  return [cos, sin, -x * cos - y * sin, -sin, cos, x * sin - y * cos, 0, 0, 1];
}

function meanOf(points: readonly Point[]): Point {
  const n = points.length;
  return { x: points.reduce((sum, { x }) => sum + x, 0) / n, y: points.reduce((sum, { y }) => sum + y, 0) / n };
}
