import { describe, expect, it } from '@jest/globals';
import { ticks } from '../../src/dashboard/components/chart/ticks.ts';
import { outcomeSeries, outcomeTones } from '../../src/dashboard/pages/usage/outcome-series.ts';
import { daySlots, everyDay } from '../../src/dashboard/pages/usage/slots.ts';
import { addDays, daysOf, daysProblem, oldestDay } from '../../src/dashboard/pages/usage/usage-range.ts';
import { oldestUsageDay } from '../../src/services/usage/usage-days.ts';

describe('days', () => {
  it('go back as far as the server’s', () => {
    for (let day = '2027-12-31'; day < '2029-03-02'; day = addDays(day, 1)) {
      const now = new Date(`${day}T13:00:00Z`);
      expect(oldestDay(now)).toBe(oldestUsageDay(now));
    }
  });

  it.each([
    ['7', { from: '2026-02-23', to: '2026-03-01' }],
    ['30', { from: '2026-01-31', to: '2026-03-01' }],
    ['month', { from: '2026-02-11', to: '2026-03-01' }],
    ['own', { from: '2026-01-01', to: '2026-01-02' }],
  ] as const)('of the choice %s', (choice, days) => {
    const own = { from: '2026-01-01', to: '2026-01-02' };
    expect(daysOf(choice, own, '2026-02-11T08:30:00.000Z', new Date('2026-03-01T12:00:00Z'))).toEqual(days);
  });

  it.each([
    [{ from: '', to: '2026-01-01' }, 'incomplete'],
    [{ from: '2026-01-02', to: '2026-01-01' }, 'backwards'],
    [{ from: '2001-01-01', to: '2026-01-01' }, 'tooOld'],
  ] as const)('are refused: %j', (days, problem) => {
    expect(daysProblem(days)).toBe(problem);
  });
});

describe('slots', () => {
  it('are days, those without a call as well', () => {
    expect(everyDay({ from: '2028-02-28', to: '2028-03-01' })).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(daySlots({ from: '2026-03-01', to: '2026-03-02' })).toEqual([
      { from: '2026-03-01', to: '2026-03-01' },
      { from: '2026-03-02', to: '2026-03-02' },
    ]);
  });

  it('are weeks from Monday to Sunday where there are many days, and hold each day once', () => {
    const slots = daySlots({ from: '2026-01-01', to: '2026-06-30' });
    expect(slots.slice(0, 2)).toEqual([
      { from: '2026-01-01', to: '2026-01-04' },
      { from: '2026-01-05', to: '2026-01-11' },
    ]);
    expect(slots.flatMap((slot) => everyDay(slot))).toEqual(everyDay({ from: '2026-01-01', to: '2026-06-30' }));
  });
});

describe('outcomes', () => {
  it('are all drawn: the answered first, four refusals by name, the rest together', () => {
    const refusals = ['A', 'B', 'C', 'D', 'E', 'F'].map((outcome, index) => ({ outcome, calls: 6 - index }));
    const totals = [{ outcome: 'OK', calls: 9 }, ...refusals];
    const series = outcomeSeries(outcomeTones(totals), [totals, []], (outcome) => outcome ?? 'rest');
    expect(series.map(({ name, values }) => [name, ...values])).toEqual([
      ['OK', 9, 0],
      ['A', 6, 0],
      ['B', 5, 0],
      ['C', 4, 0],
      ['D', 3, 0],
      ['rest', 3, 0],
    ]);
  });
});

describe('an axis', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [263, [0, 100, 200, 300]],
    [98_765, [0, 50_000, 100_000]],
  ])('up to %d has round marks', (max, marks) => {
    expect(ticks(max)).toEqual(marks);
  });
});
