import type { Point, Polygon } from '../../page.ts';
import { type Box, boxOf, heightOf, union } from '../../readers/geometry.ts';
import { distance } from '../geometry.ts';
import { inkOf, partOf, piecesOf } from '../picture/ink.ts';
import { cropLine, type Raster } from '../picture/raster.ts';

/** Highest and widest copy of the area, px. */
const [rowsMax, columnsMax] = [160, 1200];
/** A word's pieces (letters, their dots) lie no further from each other than this, in heights of the word: across and down. */
const [apart, over] = [0.7, 0.3];
/** A word is so high, in shares of the area's height, and holds so much ink, in shares of its box: neither dust nor a picture. */
const [lowest, highest] = [0.15, 0.8];
const [faintest, densest] = [0.06, 0.6];
/** Room around the ink, in shares of its height: what recognisers see around a line. */
const room = 0.2;
/** What already was found covers this share of a word. */
const known = 0.5;

/**
 * Words of an area that the detector does not see: short ones of thin strokes, standing alone. They are what is darker than
 * the ground, in groups, and touches no edge. The area holds a row of text or two.
 * @param area pixels of the raster, in the order of reading
 * @param found lines that are known there
 */
export function inkLines(raster: Raster, area: Polygon, found: readonly Polygon[]): Polygon[] {
  const [tl, , , bl] = area;
  const copy = cropLine(raster, area, Math.max(16, Math.min(rowsMax, Math.round(distance(tl, bl)))), columnsMax);
  const taken = found.map((polygon) => boxOf(onCopy(polygon, area, copy)));
  const pieces = piecesOf(inkOf(copy), copy).filter(({ touches }) => !touches);
  const words = wordsOf(pieces.map(({ box, pixels }) => ({ box, ink: pixels.length }))).filter(
    ({ box, ink }) =>
      heightOf(box) > lowest * copy.height &&
      heightOf(box) < highest * copy.height &&
      ink > faintest * areaOf(box) &&
      ink < densest * areaOf(box) &&
      !taken.some((line) => shared(line, box) > known * areaOf(box)),
  );
  return words.map(({ box }) => {
    const around = room * heightOf(box);
    const roomy = {
      left: box.left - around,
      right: box.right + around,
      top: box.top - around,
      bottom: box.bottom + around,
    };
    return partOf(area, roomy, copy);
  });
}

interface Word {
  readonly box: Box;
  /** Pixels. */
  readonly ink: number;
}

/** Pieces that stand together: the largest first, each with what lies near it. */
function wordsOf(pieces: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const piece of [...pieces].sort((a, b) => heightOf(b.box) - heightOf(a.box))) {
    const near = words.filter((word) => isNear(word.box, piece.box));
    const parts = [...near, piece];
    words.splice(0, words.length, ...words.filter((word) => !near.includes(word)), {
      box: union(parts.map(({ box }) => box)),
      ink: parts.reduce((sum, { ink }) => sum + ink, 0),
    });
  }
  return words;
}

function isNear(word: Box, piece: Box): boolean {
  const unit = heightOf(word);
  const across = Math.max(word.left - piece.right, piece.left - word.right);
  const down = Math.max(word.top - piece.bottom, piece.top - word.bottom);
  return across < apart * unit && down < over * unit;
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function shared(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** A polygon of the raster in pixels of the area's copy. */
function onCopy(polygon: Polygon, [tl, tr, , bl]: Polygon, { width, height }: Raster): Polygon {
  const [across, down] = [vector(tl, tr), vector(tl, bl)];
  const share = (point: Point, axis: Point) =>
    ((point.x - tl.x) * axis.x + (point.y - tl.y) * axis.y) / Math.max(1, axis.x ** 2 + axis.y ** 2);
  const [a, b, c, d] = polygon;
  const at = (point: Point): Point => ({ x: share(point, across) * width, y: share(point, down) * height });
  return [at(a), at(b), at(c), at(d)];
}

function vector(from: Point, to: Point): Point {
  return { x: to.x - from.x, y: to.y - from.y };
}
