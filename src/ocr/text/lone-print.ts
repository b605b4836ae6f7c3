import type { Polygon } from '../../page.ts';
import { type Box, heightOf, sameRow, union } from '../../readers/geometry.ts';
import { distance } from '../geometry.ts';
import { partOf, type Piece, piecesOf, quantile } from '../picture/ink.ts';
import { cropLine, grey, type Raster } from '../picture/raster.ts';

/** Height of a label on the copies that are looked through, px. */
const labelRows = 24;
/** Paper is no brighter than this share of a label's pixels, ink as dark as that one. */
const [paperShare, inkShare] = [0.8, 0.08];
/** With less contrast a label tells nothing of the ink, grey levels. */
const contrastMin = 30;
/** Print is darker than the paper around it by this share of the label's contrast; patterns of the ground are not. */
const darkness = 0.5;
/** How far around a pixel its paper is looked for, in heights of the label. */
const paperAround = 1.5;
/** A character's height and greatest width, in heights of the label. */
const [lowest, highest, widest] = [0.6, 1.9, 1.9];
/** Specks count for nothing. */
const speck = 0.3;
/** Characters of one value stand nearer each other than this, and nothing else stands as near. */
const [together, apart] = [0.55, 1];
const charactersMax = 3;

/**
 * Print that stands alone in an area beside a label: one to three characters of about its height, which the detector passes
 * over. Null where there is none, or more than that, or anything else beside it: proof is the ink, apart from everything.
 * @param label raster pixels, as is the area
 */
export function lonePrint(raster: Raster, label: Polygon, area: Polygon): Polygon | null {
  const contrast = contrastOf(cropLine(raster, label, labelRows, 40 * labelRows));
  if (contrast < contrastMin) return null;
  const heights = down(area) / down(label);
  const copy = cropLine(raster, area, Math.round(labelRows * heights), 40 * labelRows);
  const pieces = piecesOf(darkerBy(copy, contrast * darkness), copy).filter(
    ({ box }) => Math.max(heightOf(box), box.right - box.left) > speck * labelRows,
  );
  const own = firstAlone(pieces.sort((a, b) => a.box.left - b.box.left));
  return own && partOf(area, own, copy);
}

function down([topLeft, , , bottomLeft]: Polygon): number {
  return Math.max(1, distance(topLeft, bottomLeft));
}

function contrastOf(label: Raster): number {
  const values = grey(label);
  return quantile(values, paperShare) - quantile(values, inkShare);
}

/** Which pixels are darker by `least` than the paper around them. */
function darkerBy(copy: Raster, least: number): boolean[] {
  const { width, height } = copy;
  const pixels = grey(copy);
  const reach = Math.round(paperAround * labelRows);
  const ink = new Array<boolean>(width * height).fill(false);
  for (let from = 0; from < width; from += reach) {
    const [left, right] = [Math.max(0, from - (reach >> 1)), Math.min(width, from + reach + (reach >> 1))];
    const values: number[] = [];
    for (let y = 0; y < height; y += 1) values.push(...pixels.subarray(y * width + left, y * width + right));
    const paper = values.sort((a, b) => a - b)[Math.floor(paperShare * values.length)] ?? 0;
    for (let y = 0; y < height; y += 1) {
      for (let x = from; x < Math.min(width, from + reach); x += 1) {
        ink[y * width + x] = (pixels[y * width + x] ?? 255) < paper - least;
      }
    }
  }
  return ink;
}

/** The first characters from the left, where nothing else stands on their row as near as a text's next word would. */
function firstAlone(pieces: readonly Piece[]): Box | null {
  const characters = pieces.flatMap(({ box, touches }) => {
    const isOne =
      heightOf(box) >= lowest * labelRows &&
      heightOf(box) <= highest * labelRows &&
      box.right - box.left <= widest * labelRows;
    return isOne && !touches ? [box] : [];
  });
  const [first] = characters;
  if (!first) return null;
  const own = [first];
  for (const box of characters) {
    const gap = box.left - Math.max(...own.map(({ right }) => right));
    if (gap >= 0 && gap < together * labelRows && sameRow(box, first) > 0.6) own.push(box);
  }
  const all = union(own);
  const isBeside = ({ box }: Piece) =>
    !own.includes(box) &&
    sameRow(box, all) > 0.3 &&
    box.left < all.right + apart * labelRows &&
    box.right > all.left - apart * labelRows;
  return own.length > charactersMax || pieces.some(isBeside) ? null : all;
}
