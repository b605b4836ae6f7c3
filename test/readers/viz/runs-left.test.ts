import { describe, expect, it } from '@jest/globals';

import type { Slot } from '../../../src/documents/define.ts';
import type { Page } from '../../../src/page.ts';
import { type Label, labelFinder } from '../../../src/readers/viz/find-labels.ts';
import { readViz } from '../../../src/readers/viz/read-viz.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

/** Arabic lines as the recogniser gives them: text in reading order, each character's place counted from the left. */
function arabicPage(lines: readonly TypedLine[]): Page {
  const page = pageOf(lines);
  return {
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      glyphs: line.glyphs.map((glyph) => ({ ...glyph, at: 1 - glyph.at })),
    })),
  };
}

const slots = new Map<string, Slot>([
  ['name', { labels: ['الاسم'], at: ['right', 'inside'], lines: 2, normalise: (text) => text }],
  ['place', { labels: ['العنوان'], at: ['right', 'inside'], row: true, normalise: (text) => text }],
]);

function valuesOn(page: Page): Record<string, readonly string[]> {
  const labels: Label[] = [...slots].flatMap(([slot, { labels: texts = [] }]) => texts.map((text) => ({ slot, text })));
  const find = labelFinder(labels);
  const labelsOf = ({ lines }: Page) => lines.map(find);
  const { readings } = readViz([page], { slots, labelsOf, context: { today: '2026-06-15' }, except: [] });
  return Object.fromEntries([...readings].map(([name, { lines }]) => [name, lines]));
}

describe('labels that run to the left', () => {
  it('have their values on the left, and further lines begin at the right edge', () => {
    const page = arabicPage([
      [1100, 100, 'الاسم'],
      [940, 100, 'محمود'],
      [814, 145, 'عادل يوسف حس'],
      [1000, 300, 'العنوان'],
      [700, 300, 'القاهرة'],
    ]);
    expect(valuesOn(page)).toEqual({ name: ['محمود', 'عادل يوسف حس'], place: ['القاهرة'] });
  });

  it('take a row’s pieces from right to left', () => {
    const page = arabicPage([
      [1000, 300, 'العنوان'],
      [830, 300, 'القاهرة'],
      [640, 300, 'مدينة نصر'],
    ]);
    expect(valuesOn(page)).toEqual({ place: ['القاهرة مدينة نصر'] });
  });

  it('are cut off a line at their own end', () => {
    const page = arabicPage([[700, 100, 'الاسم محمود']]);
    expect(valuesOn(page)).toEqual({ name: ['محمود'] });
  });
});
