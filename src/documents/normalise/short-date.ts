import { calendarDate } from './calendar-date.ts';

/** The days (ISO, earliest first) of the 20th and 21st century that `YYMMDD` can mean; none where no such day exists. */
export function shortDates(yymmdd: string): readonly string[] {
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(yymmdd);
  if (!match) return [];
  return [1900, 2000]
    .map((century) => calendarDate(century + Number(match[1]), Number(match[2]), Number(match[3])))
    .filter((date) => date !== null);
}

/** The last day that `YYMMDD` can mean and that is not after an ISO date; null where there is none. */
export function shortDate(yymmdd: string, notAfter: string): string | null {
  return shortDates(yymmdd).findLast((date) => date <= notAfter) ?? null;
}
