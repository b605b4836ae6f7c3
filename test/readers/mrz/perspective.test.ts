import { describe, expect, it } from '@jest/globals';

import type { Page } from '../../../src/page.ts';
import { readMrz } from '../../../src/readers/mrz/read-mrz.ts';
import { formats, madeZone, pageWith, stacked } from './zones.ts';

const today = '2026-11-23';

/** A page seen from aside: along each line, one end's pitch is `ratio` times the other's. */
function seenFromAside(page: Page, ratio: number): Page {
  const near = Math.sqrt(ratio);
  return {
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      glyphs: line.glyphs.map((glyph) => ({ ...glyph, at: glyph.at / (glyph.at + near * (1 - glyph.at)) })),
    })),
  };
}

/** As recognisers lose one: a line without a character. */
function without(page: Page, row: number, column: number): Page {
  return {
    ...page,
    lines: page.lines.map((line, index) => {
      if (index !== row) return line;
      const glyphs = line.glyphs.toSpliced(column, 1);
      return { ...line, glyphs, text: glyphs.map(({ char }) => char).join('') };
    }),
  };
}

describe.each(formats)('%s, whose columns are narrower at one end', (format) => {
  it.each([0.5, 0.7, 1.4, 2])('is read whole, at a ratio of %d', (ratio) => {
    for (let seed = 21; seed <= 26; seed += 1) {
      const { lines } = madeZone(format, seed);
      expect(readMrz(seenFromAside(pageWith(...stacked(lines)), ratio), { today })?.lines).toEqual(lines);
    }
  });

  it.each([0.6, 1.7])('has its lost filler put back in its column, at a ratio of %d', (ratio) => {
    const { lines } = madeZone(format, 23);
    // The first of the two that part the names, which no check digit covers.
    const names = format === 'TD1' ? 2 : 0;
    const column = (lines[names] ?? '').indexOf('<<');
    const lost = without(pageWith(...stacked(lines)), names, column);
    expect(readMrz(seenFromAside(lost, ratio), { today })?.lines).toEqual(lines);
  });
});
