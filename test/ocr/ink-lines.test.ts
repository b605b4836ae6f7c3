import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import type { Raster } from '../../src/ocr/picture/raster.ts';
import { inkLines } from '../../src/ocr/text/ink-lines.ts';
import type { Polygon } from '../../src/page.ts';
import { boxOf, polygonOf } from '../../src/readers/geometry.ts';

/** Strokes (left, top, width, height) on paper. */
async function drawn(...strokes: readonly (readonly [number, number, number, number])[]): Promise<Raster> {
  const paper = sharp({ create: { width: 600, height: 200, channels: 3, background: '#ddd' } });
  const layers = strokes.map(([left, top, width, height]) => ({
    input: { create: { width, height, channels: 3 as const, background: '#222' } },
    left,
    top,
  }));
  const { data, info } = await paper.composite(layers).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
/** Two letters, a dot over one of them, and a joining stroke. */
const word = (x: number) =>
  [
    [x, 90, 4, 26],
    [x + 8, 80, 4, 4],
    [x, 112, 30, 4],
    [x + 44, 90, 4, 26],
  ] as const;
const area: Polygon = polygonOf({ left: 40, top: 60, right: 560, bottom: 140 });

describe('words found by their ink', () => {
  it('are those that the detector has not found, each with its dots', async () => {
    const raster = await drawn(...word(100), ...word(400));
    const lines = inkLines(raster, area, [polygonOf({ left: 390, top: 70, right: 460, bottom: 126 })]);
    expect(lines).toHaveLength(1);
    const box = boxOf(lines[0] ?? area);
    expect(box.left).toBeGreaterThan(85);
    expect(box.left).toBeLessThan(100);
    expect(box.right).toBeGreaterThan(148);
    expect(box.right).toBeLessThan(163);
    expect(box.top).toBeLessThan(80);
    expect(box.bottom).toBeGreaterThan(116);
  });

  it('are neither dust, nor rows above, nor a black area, nor a paler pattern', async () => {
    expect(inkLines(await drawn([200, 100, 3, 3], [100, 50, 40, 14], [300, 80, 90, 40]), area, [])).toEqual([]);
    expect(inkLines(await drawn(), area, [])).toEqual([]);
  });

  it('stand where they do on a page that is upside down', async () => {
    const [tl, tr, br, bl] = area;
    const [line] = inkLines(await drawn(...word(100)), [br, bl, tl, tr], []);
    expect(line?.[0].x).toBeGreaterThan(148);
    expect(line?.[2].x).toBeLessThan(100);
  });
});
