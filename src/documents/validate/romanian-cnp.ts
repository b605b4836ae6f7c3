import type { Finding } from '../define.ts';
import { compactDate } from '../normalise/calendar-date.ts';
import { shortDate, shortDates } from '../normalise/short-date.ts';
import { judge } from './judge.ts';
import { weightedSum } from './weighted-sum.ts';

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
const centuries: Readonly<Record<string, string>> = {
  '1': '19',
  '2': '19',
  '3': '18',
  '4': '18',
  '5': '20',
  '6': '20',
};

/**
 * Romania's personal numeric code: sex and century (1; 7 and 8 residents, 9 foreigners), birth date `YYMMDD`, county
 * (2), sequence (3), check digit = weighted sum mod 11, 10 as 1 (Law 105/1996; Government Decision 1375/2006, annex).
 */
export function romanianCnp(cnp: string): Finding {
  return judge(
    ['CNP check digit (mod 11)', () => hasCheckDigit(cnp)],
    ['CNP birth date', () => datesIn(cnp).length > 0],
    ['CNP county', () => isCounty(Number(cnp.slice(7, 9)))],
  );
}

/** The birth date in a code, the last such day not after an ISO date; null where it holds none. */
export function birthDateOf(cnp: string, notAfter: string): string | null {
  const century = centuries[cnp.charAt(0)];
  return century === undefined ? shortDate(cnp.slice(1, 7), notAfter) : compactDate(`${century}${cnp.slice(1, 7)}`);
}

/** The sex in a code: odd for men, not told for foreigners (9). Null where it is none. */
export function sexOf(cnp: string): 'M' | 'F' | null {
  if (!/^[1-8]\d{12}$/.test(cnp)) return null;
  return Number(cnp[0]) % 2 === 1 ? 'M' : 'F';
}

function datesIn(cnp: string): readonly string[] {
  const century = centuries[cnp.charAt(0)];
  if (century === undefined) return /^[789]/.test(cnp) ? shortDates(cnp.slice(1, 7)) : [];
  const date = compactDate(`${century}${cnp.slice(1, 7)}`);
  return date === null ? [] : [date];
}

/** 1 to 39 counties, 40 to 48 Bucharest and its sectors, 51 Călărași, 52 Giurgiu, 70 given by the electronic registry. */
function isCounty(code: number): boolean {
  return (code >= 1 && code <= 48) || code === 51 || code === 52 || code === 70;
}

function hasCheckDigit(cnp: string): boolean {
  if (!/^\d{13}$/.test(cnp)) return false;
  const rest = weightedSum(cnp, weights) % 11;
  return (rest === 10 ? 1 : rest) === Number(cnp[12]);
}
