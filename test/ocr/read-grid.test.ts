import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import type { StackReading } from '../../src/ocr/page-reading.ts';
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

  it('lie where their characters stand, whatever dashes do', async () => {
    const marks = await drawn([26, 70, 26, 3], [66, 28, 22, 27], [66, 59, 22, 27], [106, 70, 26, 3]);
    const [, full] = centredOnPrint(marks, [cell(16, 28), cell(56, 28), cell(96, 28)]);
    expect(Math.abs((full?.[0].y ?? 0) - 17)).toBeLessThan(2);
  });
});

describe('a field in the cells of a grid', () => {
  const page: Page = { width: 10, height: 10, lines: [], toPicture: [1, 0, 0, 0, 1, 0, 0, 0, 1] };
  const words = [['大型'], ['中型'], ['準中型'], ['普自二', '大自二']];
  const stack = (text: string): StackReading => {
    const count = [...text].length;
    const glyphs = [...text].flatMap((char, place) =>
      char === '?' ? [] : [{ char, confidence: 0.9, at: (place + 0.5) / count }],
    );
    return { text, confidence: 0.9, glyphs, count };
  };
  const read = async (...cells: readonly (readonly string[])[]) => {
    const all = Array.from({ length: 6 }, (_, index) => cell(40 * index, 0));
    const grid = { field: 'kinds', page, cells: all, columns: 4, words, join: '、' };
    const reader = {
      page,
      centredOnPrint: (polygons: readonly Polygon[]) => [...polygons],
      readStack: async function* (at: Polygon) {
        for (const text of cells[at[0].x / 40] ?? []) yield stack(text);
      },
    };
    return (await readGrid(grid, 'FRONT', ['Jpan'], reader))?.value ?? null;
  };
  const dash: string[] = [];

  // The first cell and the last one are beside the grid.
  it.each([
    ['in the order of its cells', [dash, dash, ['中型'], dash, ['普自二']], '中型、普自二'],
    ['by the second way to part them', [dash, dash, dash, dash, ['甲?', '普自二']], '普自二'],
    ['with one of three characters lost', [dash, dash, dash, ['?中型']], '準中型'],
    ['with one of three characters misread', [dash, dash, dash, dash, ['普目二']], '普自二'],
    [
      'with one of two characters misread, beside another word',
      [dash, dash, ['甲型'], dash, ['普自二']],
      '中型、普自二',
    ],
    ['a column further left', [dash, ['中型'], dash, ['普自二']], '中型、普自二'],
    ['a column further right, past its heading', [dash, ['種'], dash, ['中型'], dash, ['大自二']], '中型、大自二'],
    ['as none, where a cell holds something else', [dash, ['大型'], ['?車', '甲?型']], null],
    ['as none, where a word is not in its cell', [dash, dash, dash, ['大型']], null],
    ['as none, where one of two characters is misread', [dash, dash, ['甲型']], null],
    ['as none, where two words of a cell would do', [dash, dash, dash, dash, ['?自二']], null],
    ['as none, where it would do a column further left too', [dash, dash, ['?型']], null],
    ['as none, where all cells are empty', [dash, dash], null],
  ])('is read %s', async (_, cells, value) => {
    expect(await read(...cells)).toBe(value);
  });
});
