import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import type { StackReading } from '../../src/ocr/page-reader.ts';
import type { Raster } from '../../src/ocr/picture/raster.ts';
import { readGrid } from '../../src/ocr/read-grid.ts';
import { centredOnPrint, stackedInRow } from '../../src/ocr/lines/stacked-characters.ts';
import type { Page, Polygon } from '../../src/page.ts';
import { polygonOf } from '../../src/readers/geometry.ts';

/** Black rectangles (left, top, width, height) on paper. */
async function drawn(...marks: readonly (readonly [number, number, number, number])[]): Promise<Raster> {
  const paper = sharp({ create: { width: 200, height: 200, channels: 3, background: '#eee' } });
  const layers = marks.map(([left, top, width, height]) => ({
    input: { create: { width, height, channels: 3 as const, background: '#111' } },
    left,
    top,
  }));
  const { data, info } = await paper.composite(layers).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}
const cell = (left: number, top: number): Polygon => polygonOf({ left, top, right: left + 40, bottom: top + 80 });

describe('characters above each other', () => {
  it('are told apart by their proportions, without the ruled line above and the neighbour beside', async () => {
    const rule = [0, 81, 200, 2] as const;
    const neighbour = [124, 84, 30, 70] as const;
    const three = await drawn(rule, neighbour, [88, 86, 22, 20], [88, 110, 22, 20], [88, 134, 22, 20]);
    expect(stackedInRow(three, cell(80, 80)).map(({ count }) => count)).toEqual([3, 2]);
    const two = await drawn(rule, neighbour, [84, 86, 32, 31], [84, 121, 32, 31]);
    expect(stackedInRow(two, cell(80, 80)).map(({ count }) => count)).toEqual([2, 3]);
  });

  it('are not where there is a dash, or nothing', async () => {
    expect(stackedInRow(await drawn([86, 118, 26, 3]), cell(80, 80))).toEqual([]);
    expect(stackedInRow(await drawn(), cell(80, 80))).toEqual([]);
  });

  it('say where a grid lies', async () => {
    const dashes = await drawn([26, 60, 26, 3], [66, 60, 26, 3], [106, 60, 26, 3]);
    const [first] = centredOnPrint(dashes, [cell(16, 18), cell(56, 18), cell(96, 18)]);
    expect(Math.abs((first?.[0].x ?? 0) - 19)).toBeLessThan(1.5);
    expect(Math.abs((first?.[0].y ?? 0) - 21.5)).toBeLessThan(1.5);
  });
});

describe('a field in the cells of a grid', () => {
  const page: Page = { width: 10, height: 10, lines: [], toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1] };
  const words = ['大型', '中型', '準中型', '普通', '普自二', '大自二'];
  const stack = (text: string): StackReading => {
    const count = [...text].length;
    const glyphs = [...text].flatMap((char, place) =>
      char === '?' ? [] : [{ char, confidence: 0.9, at: (place + 0.5) / count }],
    );
    return { text, confidence: 0.9, glyphs, count };
  };
  const read = async (...cells: readonly (readonly string[])[]) => {
    const grid = { field: 'kinds', page, cells: cells.map((_, index) => cell(40 * index, 0)), words, join: '、' };
    const reader = {
      page,
      centredOnPrint: (all: readonly Polygon[]) => [...all],
      readStack: async function* (at: Polygon) {
        for (const text of cells[at[0].x / 40] ?? []) yield stack(text);
      },
    };
    return (await readGrid(grid, 'FRONT', ['Jpan'], reader))?.value ?? null;
  };

  it.each([
    ['in the order of its words', [['普自二'], [], ['中型']], '中型、普自二'],
    ['by the second way to part them', [['甲?', '普自二']], '普自二'],
    ['with one of three characters lost', [['?中型']], '準中型'],
    ['with one of three characters misread', [['普目二']], '普自二'],
    ['as none, where a cell holds something else', [['普通'], ['?型', '甲?型']], null],
    ['as none, where two words would do', [['?自二']], null],
    ['as none, where all cells are empty', [[], []], null],
  ])('is read %s', async (_, cells, value) => {
    expect(await read(...cells)).toBe(value);
  });
});
