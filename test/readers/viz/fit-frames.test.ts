import { describe, expect, it } from '@jest/globals';

import type { Slot } from '../../../src/documents/define.ts';
import { labelFinder } from '../../../src/readers/viz/find-labels.ts';
import { readViz } from '../../../src/readers/viz/read-viz.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

const number = (text: string) => (/^\d{8}$/.test(text) ? text : null);
const words = (text: string) => (/^[A-Z ]+$/.test(text) ? text : null);
const slots = new Map<string, Slot>([
  ['title', { labels: ['Identity Card'], place: { side: 'front', labelX: 10, x: 10, y: 5 }, normalise: () => null }],
  ['number', { bare: 0.9, place: { side: 'front', labelX: 10, x: 10, y: 45 }, normalise: number }],
  ['name', { place: { side: 'front', labelX: 30, x: 30, y: 20 }, normalise: words }],
]);

/** Ten pixels a millimetre. */
function readOn(lines: readonly TypedLine[]): Record<string, string> {
  const find = labelFinder([{ slot: 'title', text: 'Identity Card' }]);
  const labelsOf = (page: Parameters<typeof readViz>[0][number]) => page.lines.map(find);
  const { readings } = readViz([pageOf(lines)], { slots, labelsOf, context: { today: '2026-06-15' }, except: [] });
  return Object.fromEntries([...readings].map(([name, { lines: texts }]) => [name, texts.join(' ')]));
}

describe('a card without labels', () => {
  const front: readonly TypedLine[] = [
    [100, 35, 'Identity Card'],
    [300, 185, 'ERIKA'],
    [100, 435, '12345678'],
  ];

  it('has its texts where its title and its number say', () => {
    expect(readOn(front)).toEqual({ name: 'ERIKA', number: '12345678' });
    expect(readOn(front.slice(1))).toEqual({ number: '12345678' });
  });

  it('is not misled by the same number on its back, on one picture', () => {
    expect(readOn([...front, [500, 735, '12345678']])).toMatchObject({ name: 'ERIKA' });
  });
});
