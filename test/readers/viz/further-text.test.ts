import { describe, expect, it } from '@jest/globals';

import type { Slot } from '../../../src/documents/define.ts';
import { latinNameSlot } from '../../../src/documents/slots.ts';
import { fieldNumberFinder } from '../../../src/readers/viz/find-field-numbers.ts';
import { readViz } from '../../../src/readers/viz/read-viz.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

const at = ['inside', 'right'] as const;
const slots = new Map<string, Slot>([
  ['surname', { at, ...latinNameSlot, over: ['given'] }],
  ['given', { at, ...latinNameSlot }],
  ['town', { at, ...latinNameSlot }],
]);
const find = fieldNumberFinder([
  { slot: 'surname', text: '1.' },
  { slot: 'given', text: '2.' },
  { slot: 'town', text: '8.' },
  { slot: null, text: '9.' },
]);

function valuesIn(lines: readonly TypedLine[]): Record<string, readonly string[]> {
  const page = pageOf(lines);
  const { readings } = readViz([page], { slots, labelsOf: find, context: { today: '2026-06-15' }, except: [] });
  return Object.fromEntries([...readings].map(([name, reading]) => [name, reading.lines]));
}

describe('the lines of a value', () => {
  it('go on below it, but not with a text of its own label or behind another text', () => {
    expect(
      valuesIn([
        [100, 100, '1.'],
        [160, 100, 'SMITH'],
        [100, 135, '2.'],
        [160, 135, 'JOHN'],
        [160, 170, 'ARTHUR'],
        [100, 300, '8.'],
        [160, 300, 'LEEDS'],
        [100, 335, '9.'],
        [160, 335, 'KLM'],
      ]),
    ).toEqual({ surname: ['SMITH'], given: ['JOHN', 'ARTHUR'], town: ['LEEDS'] });
  });

  it('stand right above another value where the label was not read', () => {
    expect(
      valuesIn([
        [160, 20, 'KINGDOM'],
        [160, 100, 'SMITH'],
        [100, 135, '2.'],
        [160, 135, 'JOHN'],
      ]),
    ).toEqual({ surname: ['SMITH'], given: ['JOHN'] });
  });
});
