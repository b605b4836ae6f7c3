import { describe, expect, it } from '@jest/globals';

import { lonePrint } from '../../src/ocr/text/lone-print.ts';
import type { Raster } from '../../src/ocr/picture/raster.ts';
import { boxOf, polygonOf } from '../../src/readers/geometry.ts';

/** Paper of 220 with boxes of other greys on it: [left, top, right, bottom, grey]. */
function paperWith(boxes: readonly (readonly [number, number, number, number, number])[]): Raster {
  const [width, height] = [400, 100];
  const data = new Uint8Array(3 * width * height).fill(220);
  for (const [left, top, right, bottom, level] of boxes) {
    for (let y = top; y < bottom; y += 1) data.fill(level, 3 * (y * width + left), 3 * (y * width + right));
  }
  return { width, height, data };
}

/** A label of three strokes, 20 px high; the area beside it. */
const label = polygonOf({ left: 20, top: 40, right: 60, bottom: 60 });
const labelInk = [20, 35, 50].map((x) => [x, 40, x + 6, 60, 60] as const);
const area = polygonOf({ left: 64, top: 26, right: 260, bottom: 74 });
const character = [120, 38, 136, 62, 50] as const;

function found(...boxes: (readonly [number, number, number, number, number])[]) {
  const print = lonePrint(paperWith([...labelInk, ...boxes]), label, area);
  return print && boxOf(print);
}

describe('print that stands alone beside a label', () => {
  it('is one character, or three near each other, to the pixel', () => {
    const one = found(character);
    expect(one?.left).toBeCloseTo(120, -0.5);
    expect(one?.right).toBeCloseTo(136, -0.5);
    expect(one?.top).toBeCloseTo(38, -0.5);
    expect(one?.bottom).toBeCloseTo(62, -0.5);
    expect(found(character, [140, 38, 156, 62, 50], [160, 38, 176, 62, 50])?.right).toBeCloseTo(176, -0.5);
  });

  it('is nothing on bare paper, nor on a pattern paler than the label', () => {
    expect(found()).toBeNull();
    expect(found([120, 38, 136, 62, 160])).toBeNull();
  });

  it('is not the beginning of a longer text, nor a word beside another', () => {
    const row = Array.from({ length: 5 }, (_, at) => [120 + 20 * at, 38, 136 + 20 * at, 62, 50] as const);
    expect(found(...row)).toBeNull();
    expect(found(character, [150, 38, 166, 62, 50])).toBeNull();
  });

  it('is no speck, no rule, nothing that runs out of the area', () => {
    expect(found([120, 48, 125, 53, 50])).toBeNull();
    expect(found([90, 48, 230, 51, 50])).toBeNull();
    expect(found([120, 10, 136, 62, 50])).toBeNull();
  });

  it('is not looked for where the label itself is too pale to tell ink from paper', () => {
    const pale = labelInk.map(([left, top, right, bottom]) => [left, top, right, bottom, 200] as const);
    expect(lonePrint(paperWith([...pale, character]), label, area)).toBeNull();
  });
});
