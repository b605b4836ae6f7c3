/** What the person chose to see. */
export type RangeChoice = '7' | '30' | '90' | 'month' | 'own';

/** Days in UTC, `YYYY-MM-DD`, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** @param periodStart when the billing month began */
export function daysOf(choice: RangeChoice, own: Days, periodStart: string, now = new Date()): Days {
  const to = dayOf(now);
  switch (choice) {
    case 'own':
      return own;
    case 'month':
      return { from: periodStart.slice(0, 10), to };
    default:
      return { from: addDays(to, 1 - Number(choice)), to };
  }
}

/** The first day that the server still knows: 13 months back, at the month's end where that has no such day. */
export function oldestDay(now = new Date()): string {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() - 13];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month, Math.min(now.getUTCDate(), lastOfMonth))));
}

/** Why these days cannot be shown. */
export function daysProblem({ from, to }: Days): 'incomplete' | 'backwards' | 'tooOld' | undefined {
  if (from === '' || to === '') return 'incomplete';
  if (from > to) return 'backwards';
  return from < oldestDay() ? 'tooOld' : undefined;
}

export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return dayOf(new Date(Date.parse(day) + count * dayMs));
}

const dayMs = 24 * 60 * 60 * 1000;
