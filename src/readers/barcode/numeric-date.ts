import { calendarDate } from '../../documents/normalise/calendar-date.ts';

/** The order of day, month and year in a date of eight digits. */
export type DateOrder = 'MMDDCCYY' | 'CCYYMMDD' | 'DDMMCCYY';

/**
 * A date of eight digits, with or without separators, as an ISO date. Null where that day does not exist, or there are
 * not eight digits.
 */
export function numericDate(text: string, order: DateOrder): string | null {
  const compact = text
    .trim()
    .replace(/^(\d{1,4})[/. -](\d{1,2})[/. -](\d{1,4})$/, (_, a: string, b: string, c: string) =>
      [a, b, c].map((part) => part.padStart(2, '0')).join(''),
    );
  if (!/^\d{8}$/.test(compact)) return null;
  const [year, month, day] =
    order === 'CCYYMMDD'
      ? [compact.slice(0, 4), compact.slice(4, 6), compact.slice(6)]
      : order === 'MMDDCCYY'
        ? [compact.slice(4), compact.slice(0, 2), compact.slice(2, 4)]
        : [compact.slice(4), compact.slice(2, 4), compact.slice(0, 2)];
  const date = calendarDate(Number(year), Number(month), Number(day));
  return date !== null && date >= '1850' && date < '2200' ? date : null;
}
