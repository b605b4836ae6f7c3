import { describe, expect, it } from '@jest/globals';

import type { Slot } from '../../../src/documents/define.ts';
import { futureDate, pastDate } from '../../../src/documents/slots.ts';
import { labelFinder } from '../../../src/readers/viz/find-labels.ts';
import { readViz } from '../../../src/readers/viz/read-viz.ts';
import { pageOf, type TypedLine } from '../page-of.ts';

const slots = new Map<string, Slot>([
  ['expiry', { ...futureDate, inTime: 2 }],
  ['birth', { labels: ['Date of Birth'], ...pastDate, inTime: 0 }],
  ['issue', { ...pastDate, inTime: 1 }],
]);

function datesOn(lines: readonly TypedLine[]): Record<string, string> {
  const find = labelFinder([{ slot: 'birth', text: 'Date of Birth' }]);
  const { readings } = readViz([pageOf(lines)], {
    slots,
    labelsOf: (page) => page.lines.map(find),
    context: { today: '2026-06-15' },
    except: [],
  });
  return Object.fromEntries([...readings].map(([name, { lines: texts }]) => [name, texts.join(' ')]));
}

const three: readonly TypedLine[] = [
  [700, 300, '20.10.2028'],
  [100, 300, '20.10.2018'],
  [400, 100, '18.03.1954'],
];
const inTurn = { birth: '18.03.1954', issue: '20.10.2018', expiry: '20.10.2028' };

describe('dates without labels', () => {
  it('are told by their order in time', () => {
    expect(datesOn(three)).toEqual(inTurn);
    expect(datesOn([...three, [100, 100, 'Date of Birth', 28]])).toEqual(inTurn);
  });

  it('are left alone where there are more or fewer, or two on one day', () => {
    expect(datesOn(three.slice(1))).toEqual({});
    expect(datesOn([...three, [100, 500, '01.01.2020']])).toEqual({});
    expect(datesOn([...three.slice(1), [700, 300, '20.10.2018']])).toEqual({});
  });

  it('are left alone where one that was read says otherwise', () => {
    expect(datesOn([...three, [100, 250, 'Date of Birth', 28]])).toEqual({ birth: '20.10.2018' });
  });
});
