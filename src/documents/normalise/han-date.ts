import { calendarDate } from './calendar-date.ts';
import { withDigitsFor } from './digit-look-alikes.ts';

/**
 * `1990年1月1日`, also with spaces, with one of the three characters misread or lost, or with points instead.
 * Returns an ISO date, or null where the text does not hold exactly one day that exists.
 */
export function hanDate(text: string): string | null {
  const plain = withDigitsFor(text.normalize('NFKC'));
  const numbers = plain.replace(/\s+/gu, ' ').match(/\d+/gu) ?? [];
  const [year = '', month = '', day = ''] = numbers;
  if (numbers.length === 3 && year.length === 4 && month.length <= 2 && day.length <= 2) {
    return calendarDate(Number(year), Number(month), Number(day));
  }
  const digits = numbers.join('');
  // With every separator lost, only eight digits leave one way to cut them.
  if (digits.length === 8)
    return calendarDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return null;
}
