import { describe, expect, it } from '@jest/globals';
import { billingPeriod, dayStart, nextDayStart } from '../../../src/services/billing/billing-period.ts';

const at = (text: string) => new Date(text);
const startIn = (anchor: string, now: string) => billingPeriod(at(anchor), at(now)).start.toISOString();

describe('the billing month', () => {
  it.each([
    // The day itself, and its time of day.
    ['2026-03-15T08:30:00.000Z', '2026-03-15T08:30:00.000Z', '2026-03-15T08:30:00.000Z'],
    ['2026-03-15T08:30:00.000Z', '2026-04-15T08:29:59.999Z', '2026-03-15T08:30:00.000Z'],
    ['2026-03-15T08:30:00.000Z', '2026-04-15T08:30:00.000Z', '2026-04-15T08:30:00.000Z'],
    ['2026-03-15T08:30:00.000Z', '2027-01-01T00:00:00.000Z', '2026-12-15T08:30:00.000Z'],
    // Clamped, and back again: 31 January, 28 February, 31 March, 30 April.
    ['2026-01-31T12:00:00.000Z', '2026-02-28T11:59:59.999Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', '2026-02-28T12:00:00.000Z', '2026-02-28T12:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', '2026-03-31T12:00:00.000Z', '2026-03-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', '2026-03-31T11:00:00.000Z', '2026-02-28T12:00:00.000Z'],
    ['2026-01-31T12:00:00.000Z', '2026-04-30T12:00:00.000Z', '2026-04-30T12:00:00.000Z'],
    // Leap years, the century's exception among them.
    ['2027-12-31T00:00:00.000Z', '2028-03-01T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', '2029-03-01T00:00:00.000Z', '2029-02-28T00:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', '2032-03-01T00:00:00.000Z', '2032-02-29T00:00:00.000Z'],
    ['2099-12-31T00:00:00.000Z', '2100-03-01T00:00:00.000Z', '2100-02-28T00:00:00.000Z'],
    // A clock that lags behind the one that began the subscription.
    ['2026-03-15T08:30:00.000Z', '2026-03-15T08:29:00.000Z', '2026-03-15T08:30:00.000Z'],
  ])('of a subscription from %s began, at %s, on %s', (anchor, now, start) => {
    expect(startIn(anchor, now)).toBe(start);
  });

  it('follows without gap or overlap for ten years, from every day of a leap year', () => {
    for (let day = 0; day < 366; day += 1) {
      const anchor = new Date(Date.UTC(2024, 0, 1 + day, 23, 59, 58, 123));
      let period = billingPeriod(anchor, anchor);
      expect(period.start).toEqual(anchor);
      for (let month = 1; month <= 120; month += 1) {
        const next = billingPeriod(anchor, period.end);
        const last = new Date(period.end.getTime() - 1);
        // Its first and its last moment are in it; the next begins where it ends.
        if (next.start.getTime() !== period.end.getTime()) throw new Error(`gap after ${period.end.toISOString()}`);
        if (billingPeriod(anchor, last).start.getTime() !== period.start.getTime()) {
          throw new Error(`overlap before ${period.end.toISOString()}`);
        }
        // The subscription's own day wherever the month has one, else the month's last; the time of day stays.
        const { start } = next;
        const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
        const wanted = Math.min(anchor.getUTCDate(), lastDay);
        const calendarMonth = anchor.getUTCMonth() + month;
        if (
          start.getUTCDate() !== wanted ||
          start.getUTCMonth() !== calendarMonth % 12 ||
          start.getTime() % 86_400_000 !== anchor.getTime() % 86_400_000
        ) {
          throw new Error(`month ${month} of ${anchor.toISOString()} begins ${start.toISOString()}`);
        }
        period = next;
      }
    }
  });
});

it('a test key’s day is the one in UTC', () => {
  expect(dayStart(at('2026-03-01T23:59:59.999Z')).toISOString()).toBe('2026-03-01T00:00:00.000Z');
  expect(nextDayStart(at('2026-12-31T00:00:00.000Z')).toISOString()).toBe('2027-01-01T00:00:00.000Z');
});
