import type { Finding } from '../define.ts';
import { compactDate } from '../normalise/calendar-date.ts';
import { judge } from './judge.ts';
import { mexicanStates } from './mexican-states.ts';

/** A character's value is its place here: Ñ between N and O. */
const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const form = /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[\dA-Z]\d$/;

/**
 * Mexico's CURP: four letters of the names, birth date `YYMMDD`, sex (H, M or X), state of birth (2), three inner
 * consonants of the names, a character that is a digit for those born before 2000, check digit: the places weigh 18 to
 * 2, and the digit makes the sum a multiple of 10 (RENAPO, Instructivo normativo, DOF 18 October 2021).
 */
export function mexicanCurp(curp: string): Finding {
  return judge(
    ['CURP check digit (RENAPO)', () => form.test(curp) && hasCheckDigit(curp)],
    ['CURP birth date', () => birthDateOf(curp) !== null],
    ['CURP state of birth', () => regionOf(curp) !== null],
  );
}

/** The birth date in a CURP as an ISO date; null where it holds none. */
export function birthDateOf(curp: string): string | null {
  if (!form.test(curp)) return null;
  return compactDate(`${/\d/.test(curp.charAt(16)) ? 19 : 20}${curp.slice(4, 10)}`);
}

/** The sex in a CURP: H (hombre) is M here, M (mujer) is F. Null where it is none. */
export function sexOf(curp: string): 'M' | 'F' | 'X' | null {
  if (!form.test(curp)) return null;
  return ({ H: 'M', M: 'F', X: 'X' } as const)[curp.charAt(10)] ?? null;
}

/** The name of the state of birth; null where the code is none. */
export function regionOf(curp: string): string | null {
  return mexicanStates.find((state) => state.curp === curp.slice(11, 13))?.name ?? null;
}

function hasCheckDigit(curp: string): boolean {
  const sum = [...curp.slice(0, 17)].reduce((total, char, index) => total + alphabet.indexOf(char) * (18 - index), 0);
  return (10 - (sum % 10)) % 10 === Number(curp[17]);
}
