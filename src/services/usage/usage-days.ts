import { invalidField } from '../invalid-field.ts';

/** How long usage is kept, and can be asked for. */
export const usageMonthsMax = 13;

const defaultDays = 30;
const dayMs = 24 * 60 * 60 * 1000;

/** Days in UTC, `YYYY-MM-DD`, both included. */
export interface UsageDays {
  readonly from: string;
  readonly to: string;
}

/** Left out or null: as `usageDays` says. */
export interface AskedDays {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/**
 * The days that are asked for: unless told otherwise, the 30 that end with `to`, and `to` is today.
 * @throws ApiError INVALID_REQUEST
 */
export function usageDays(asked: AskedDays, now: Date): UsageDays {
  const to = asked.to == null ? dayOf(now) : parseDay('to', asked.to);
  const from =
    asked.from == null ? dayOf(new Date(Date.parse(to) - (defaultDays - 1) * dayMs)) : parseDay('from', asked.from);
  if (from > to) throw invalidField('from', 'must not be after to');
  const oldest = oldestUsageDay(now);
  if (asked.from != null && from < oldest) {
    throw invalidField('from', `must not be before ${oldest}: usage is kept for ${usageMonthsMax} months`);
  }
  if (to < oldest) throw invalidField('to', `must not be before ${oldest}: usage is kept for ${usageMonthsMax} months`);
  return { from, to };
}

/** The first day that is still kept. */
export function oldestUsageDay(now: Date): string {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() - usageMonthsMax];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month, Math.min(now.getUTCDate(), lastOfMonth))));
}

/** The day in UTC. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

function parseDay(field: string, text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  // `Date` would take the 30th of February for a day in March.
  if (Number.isNaN(time.getTime()) || dayOf(time) !== text) {
    throw invalidField(field, 'must be a date such as 2026-03-31');
  }
  return text;
}
