import type { Finding } from '../define.ts';
import { compactDate } from '../normalise/calendar-date.ts';
import { judge } from './judge.ts';
import { weightedSum } from './weighted-sum.ts';

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const centuries: Readonly<Record<string, string>> = {
  ...{ '9': '18', '0': '18', '1': '19', '2': '19', '3': '20', '4': '20' },
  ...{ '5': '19', '6': '19', '7': '20', '8': '20' },
};
/** From here on the last six digits are random (Resident Registration Act, Enforcement Rules, 5 October 2020, art. 2). */
const randomSince = '2020-10-05';

/**
 * The resident registration number of Korea: birth date (6), sex and century (1, 5 to 8 for foreigners), six digits.
 * The last of them was a check digit until October 2020; who was born later has none.
 * @param number 13 digits, a hyphen after the sixth allowed
 */
export function koreanResidentNumber(number: string): Finding {
  const birthDate = birthDateOf(number);
  const structure = ['resident number (birth date, century)', () => birthDate !== null] as const;
  if (birthDate === null || birthDate >= randomSince) return judge(structure);
  return judge(['resident number check digit (numbers before October 2020)', () => hasCheckDigit(plain(number))]);
}

/** The birth date in a number as an ISO date; null where it holds none. */
export function birthDateOf(number: string): string | null {
  const digits = plain(number);
  if (!/^\d{13}$/.test(digits)) return null;
  return compactDate(`${centuries[digits.charAt(6)] ?? ''}${digits.slice(0, 6)}`);
}

/** The sex in a number: odd for men. Null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  const digits = plain(number);
  if (!/^\d{13}$/.test(digits)) return null;
  return Number(digits[6]) % 2 === 1 ? 'M' : 'F';
}

function hasCheckDigit(digits: string): boolean {
  // Foreigners' numbers have a check digit that is greater by 2.
  const base = '5678'.includes(digits.charAt(6)) ? 13 : 11;
  return (base - (weightedSum(digits, weights) % 11)) % 10 === Number(digits[12]);
}

function plain(number: string): string {
  return number.replace(/[\s-]/g, '');
}
