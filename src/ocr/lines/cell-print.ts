import type { Polygon } from '../../page.ts';
import { type Box, sliceDown, slicePolygon } from '../../readers/geometry.ts';
import { groundShare, inkOf, piecesOf, quantile } from '../picture/ink.ts';
import { cropLine, type Raster } from '../picture/raster.ts';

/** Height of the copy in which a cell's print is looked for, px. */
const cellRows = 96;
/** How far the cell is looked beyond on all sides, in shares of its width and height: the card may lie a little off. */
export const around = 0.12;
/** What has its middle this near the edge of that, in shares of the height, belongs to the row above or below. */
const rowEdge = 0.08;
/** Print whose middle is this near the cell's, in shares of the width, is the cell's own. */
const central = 0.25;
/** A row that is ink along this share of it is a ruled line: no character is as wide as its cell. */
const ruleMin = 0.92;

export interface Ink {
  /** Indices into the copy. */
  readonly pixels: readonly number[];
  /** Of no size where there are none. */
  readonly bounds: Box;
}

export interface Print {
  /** The cell, and a little around it. */
  readonly area: Polygon;
  /** Of the copy of that, px. */
  readonly width: number;
  readonly height: number;
  /** The cell's print on it. */
  readonly own: Ink;
  /** What stands in the cell's middle and runs out of it. */
  readonly cut: Ink;
  /** The paper's red, green and blue. */
  readonly ground: readonly number[];
}

/** What is printed in a cell of a table (raster pixels), without its ruled lines and what belongs to the cells around. */
export function printIn(raster: Raster, cell: Polygon): Print {
  const area = sliceDown(slicePolygon(cell, -around, 1 + around), -around, 1 + around);
  const crop = cropLine(raster, area, cellRows, cellRows);
  const ground = groundOf(crop);
  return { area, ground, ...printOf(withoutRules(inkOf(crop), crop), crop), width: crop.width, height: crop.height };
}

function inkAt(pixels: readonly number[], width: number): Ink {
  if (pixels.length === 0) return { pixels, bounds: { left: 0, right: 0, top: 0, bottom: 0 } };
  const xs = pixels.map((pixel) => pixel % width);
  const ys = pixels.map((pixel) => Math.floor(pixel / width));
  const bounds = {
    left: Math.min(...xs),
    right: Math.max(...xs) + 1,
    top: Math.min(...ys),
    bottom: Math.max(...ys) + 1,
  };
  return { pixels, bounds };
}

/** The paper's red, green and blue. */
function groundOf({ data }: Raster): number[] {
  return [0, 1, 2].map((channel) =>
    quantile(
      data.filter((_, index) => index % 3 === channel),
      groundShare,
    ),
  );
}

/** Ruled lines across may touch the print: rows that are ink nearly all along, one row up or down. */
function withoutRules(ink: readonly boolean[], { width, height }: Raster): boolean[] {
  const isRule = Array.from({ length: height }, (_, y) => {
    const columns = Array.from({ length: width }, (_column, x) =>
      [y - 1, y, y + 1].some((row) => ink[row * width + x]),
    );
    return columns.filter(Boolean).length >= ruleMin * width;
  });
  return ink.map((one, pixel) => {
    const y = Math.floor(pixel / width);
    return one && !isRule[y] && !isRule[y - 1];
  });
}

/** The ink that touches no edge, as ruled lines and the print of cells beside do, and is not another row's. */
function printOf(ink: readonly boolean[], crop: Raster): Pick<Print, 'own' | 'cut'> {
  const { width, height } = crop;
  const [own, cut]: [number[], number[]] = [[], []];
  for (const { pixels, touches } of piecesOf(ink, crop, false)) {
    const middle = pixels.reduce((sum, pixel) => sum + Math.floor(pixel / width), 0) / pixels.length / height;
    const across = pixels.reduce((sum, pixel) => sum + (pixel % width), 0) / pixels.length / width;
    if (touches && Math.abs(across - 0.5) < central) cut.push(...pixels);
    else if (!touches && middle > rowEdge && middle < 1 - rowEdge) own.push(...pixels);
  }
  return { own: inkAt(own, width), cut: inkAt(cut, width) };
}
