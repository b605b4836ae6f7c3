import type { Finding } from '../define.ts';
import { shortDate, shortDates } from '../normalise/short-date.ts';
import { judge } from './judge.ts';
import { hasLuhnDigit } from './luhn.ts';

/**
 * The identity number of South Africa: birth date `YYMMDD`, sequence (4, from 5000 on for men), status (0 citizen, 1
 * permanent resident, 2 refugee), a digit without meaning, Luhn digit (Identification Act 68 of 1997, s. 7; Department
 * of Home Affairs).
 */
export function southAfricanIdentityNumber(number: string): Finding {
  return judge(
    ['South African identity number (Luhn)', () => /^\d{13}$/.test(number) && hasLuhnDigit(number)],
    ['birth date in the identity number', () => shortDates(number.slice(0, 6)).length > 0],
    ['citizenship in the identity number', () => citizenshipOf(number) !== null],
  );
}

/** The birth date in a number, the last such day not after an ISO date; null where it holds none. */
export function birthDateOf(number: string, notAfter: string): string | null {
  return shortDate(number.slice(0, 6), notAfter);
}

/** The sex in a number; null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  if (!/^\d{13}$/.test(number)) return null;
  return Number(number[6]) >= 5 ? 'M' : 'F';
}

/** The holder's status in a number; null where it is none. */
export function citizenshipOf(number: string): 'CITIZEN' | 'PERMANENT RESIDENT' | 'REFUGEE' | null {
  if (!/^\d{13}$/.test(number)) return null;
  return (['CITIZEN', 'PERMANENT RESIDENT', 'REFUGEE'] as const)[Number(number[10])] ?? null;
}
