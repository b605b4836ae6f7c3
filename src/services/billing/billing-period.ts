export interface BillingPeriod {
  readonly start: Date;
  /** The first moment that is no longer in it. */
  readonly end: Date;
}

/**
 * The billing month that `now` is in. Months begin on the day, and at the time of day, on which the subscription
 * began, in UTC; where a month has no such day, on its last: 31 January, 28 February, 31 March. Before the
 * subscription began, its first month.
 */
export function billingPeriod(subscriptionStartedAt: Date, now: Date): BillingPeriod {
  const anchor = subscriptionStartedAt;
  const calendarMonths =
    (now.getUTCFullYear() - anchor.getUTCFullYear()) * 12 + now.getUTCMonth() - anchor.getUTCMonth();
  const begun = monthsAfter(anchor, calendarMonths) <= now ? calendarMonths : calendarMonths - 1;
  const months = Math.max(0, begun);
  return { start: monthsAfter(anchor, months), end: monthsAfter(anchor, months + 1) };
}

/** Always counted from the anchor itself, so that a short month does not move the ones after it. */
function monthsAfter(anchor: Date, months: number): Date {
  const date = new Date(anchor);
  date.setUTCDate(1);
  date.setUTCMonth(anchor.getUTCMonth() + months);
  date.setUTCDate(Math.min(anchor.getUTCDate(), daysInMonthOf(date)));
  return date;
}

function daysInMonthOf(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

const dayMs = 24 * 60 * 60 * 1000;

/** Midnight, UTC, before or at `now`. */
export function dayStart(now: Date): Date {
  return new Date(Math.floor(now.getTime() / dayMs) * dayMs);
}

export function nextDayStart(now: Date): Date {
  return new Date(dayStart(now).getTime() + dayMs);
}
