import type { Finding } from '../define.ts';
import { compactDate } from '../normalise/calendar-date.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { shortDate, shortDates } from '../normalise/short-date.ts';
import { judge } from './judge.ts';
import { hasLuhnDigit } from './luhn.ts';

const form = /^(\d\d)?(\d{4})(\d\d)[-+]?(\d{4})$/;

/**
 * Sweden's personal number: birth date, number (3, odd for men), Luhn digit over the ten digits without the century; a
 * coordination number has 60 added to the day (Folkbokföringslag 1991:481, § 18; Skatteverket, SKV 704 and 707).
 * @param number `YYYYMMDD-NNNN` or `YYMMDD-NNNN`, `+` for a hyphen from the hundredth year on; or without
 */
export function swedishPersonalNumber(number: string): Finding {
  const digits = number.replace(/\D/g, '');
  return judge(
    ['personnummer (Luhn)', () => form.test(number) && hasLuhnDigit(digits.slice(-10))],
    ['personnummer birth date', () => datesIn(number).length > 0],
  );
}

/**
 * The number of a printed text, with its hyphen (`+` from the hundredth year on), the century as printed or left out.
 * Null where the text is none.
 */
export function printedPersonalNumber(text: string): string | null {
  const match = /^\D{0,3}?((?:\d\d)?\d{6})([-+]?)(\d{4})$/.exec(withDigitsFor(text.replace(/[\s.:]/g, '')));
  if (!match || datesIn(`${match[1] ?? ''}${match[3] ?? ''}`).length === 0) return null;
  return `${match[1]}${match[2] || '-'}${match[3]}`;
}

/** The number with the century of its birth date, the last such day not after an ISO date, and a hyphen. */
export function withCentury(number: string, notAfter: string): string | null {
  const born = birthDateOf(number, notAfter);
  return born === null ? null : `${born.slice(0, 2)}${number.slice(-11, -5)}-${number.slice(-4)}`;
}

/** The birth date in a number; of two digits for the year the last such day not after an ISO date. Null for none. */
export function birthDateOf(number: string, notAfter: string): string | null {
  const [only] = datesIn(number);
  if (only === undefined || /^\d{8}/.test(number)) return only ?? null;
  const yymmdd = only.slice(2).replaceAll('-', '');
  const born = shortDate(yymmdd, notAfter);
  if (born === null || !number.includes('+')) return born;
  return compactDate(`${Number(born.slice(0, 4)) - 100}${yymmdd.slice(2)}`);
}

/** The sex in a number; null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  if (!form.test(number)) return null;
  return Number(number.at(-2)) % 2 === 1 ? 'M' : 'F';
}

/** The days that the number can mean. */
function datesIn(number: string): readonly string[] {
  const match = form.exec(number);
  if (!match) return [];
  const day = Number(match[3]);
  const date = `${match[2] ?? ''}${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
  const full = match[1] === undefined ? null : compactDate(`${match[1]}${date}`);
  return match[1] === undefined ? shortDates(date) : full === null ? [] : [full];
}
