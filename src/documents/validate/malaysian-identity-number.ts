import type { Finding } from '../define.ts';
import { shortDate, shortDates } from '../normalise/short-date.ts';
import { judge } from './judge.ts';

/** Places of birth that the National Registration Department has not given out (JPN, "Kod Negeri", "Kod Negara"). */
const unassigned = new Set(['00', '17', '18', '19', '20', '69', '70', '73', '80', '81', '94', '95', '96', '97']);

/**
 * The identity card number of Malaysia: birth date `YYMMDD`, place of birth (2), sequence (4, odd for men) (National
 * Registration Regulations 1990; National Registration Department).
 * @param number 12 digits, hyphens allowed
 */
export function malaysianIdentityNumber(number: string): Finding {
  const digits = plain(number);
  return judge(
    ['MyKad structure (12 digits)', () => /^\d{12}$/.test(digits)],
    ['MyKad birth date', () => shortDates(digits.slice(0, 6)).length > 0],
    ['MyKad place of birth', () => !unassigned.has(digits.slice(6, 8))],
  );
}

/** The birth date in a number, the last such day not after an ISO date; null where it holds none. */
export function birthDateOf(number: string, notAfter: string): string | null {
  return shortDate(plain(number).slice(0, 6), notAfter);
}

/** The sex in a number; null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  const digits = plain(number);
  if (!/^\d{12}$/.test(digits)) return null;
  return Number(digits[11]) % 2 === 1 ? 'M' : 'F';
}

function plain(number: string): string {
  return number.replace(/[\s-]/g, '');
}
