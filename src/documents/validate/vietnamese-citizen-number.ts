import type { Finding } from '../define.ts';
import type { NamedCheck } from '../reading.ts';
import { judge, unchecked } from './judge.ts';
import { vietnameseProvinces } from './vietnamese-provinces.ts';

/**
 * The personal identification number of Vietnam: province or country of birth (3), century and sex (1), year of birth
 * (2), six random digits (Decree 137/2015/ND-CP, art. 13; Circular 59/2021/TT-BCA, annexes I and III). The nine digits
 * of the older identity card (CMND) prove nothing.
 */
export function vietnameseCitizenNumber(number: string): Finding {
  if (/^\d{9}$/.test(number)) return unchecked;
  return judge(
    ['12 digits (Decree 137/2015, art. 13)', () => /^\d{12}$/.test(number)],
    // Codes from 100 on are countries.
    ['province of birth (Circular 59/2021)', () => !number.startsWith('0') || regionOf(number) !== null],
    ['century of birth', () => Number(number[3]) <= 3],
  );
}

/** The year of birth: the fourth digit has 0 and 1 for the 20th century, 2 and 3 for the 21st. Null where it is none. */
export function birthYearOf(number: string): string | null {
  if (!/^\d{12}$/.test(number)) return null;
  return `${19 + Math.floor(Number(number[3]) / 2)}${number.slice(4, 6)}`;
}

/** The sex: an even fourth digit for men. Null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  if (!/^\d{12}$/.test(number)) return null;
  return Number(number[3]) % 2 === 0 ? 'M' : 'F';
}

/** The province in which the birth was registered; null where the code is none. */
export function regionOf(number: string): string | null {
  return vietnameseProvinces.get(number.slice(0, 3)) ?? null;
}

/** Whether the printed year of birth is the number's. @param date ISO 8601 */
export function checkBirthYear(date: string | null, number: string | null): NamedCheck | null {
  const year = number === null ? null : birthYearOf(number);
  if (date === null || year === null) return null;
  const verdict = date.startsWith(year) ? 'VALID' : 'INVALID';
  return { rule: 'birth year = year in the number (Decree 137/2015, art. 13)', verdict, evidence: `${date}, ${year}` };
}
