import type { Finding } from '../define.ts';
import type { NamedCheck } from '../reading.ts';
import { judge } from './judge.ts';
import { weightedSum } from './weighted-sum.ts';

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** The CUIL of a person in Argentina: prefix 20, 23, 24 or 27, DNI (8), check digit (ANSES, Resolución 76/1993). */
export function argentineCuil(number: string): Finding {
  return judge(
    ['CUIL check digit (mod 11)', () => hasCuilDigit(number)],
    ["CUIL prefix (20, 23, 24 or 27 for a person's)", () => /^2[0347]/.test(number)],
  );
}

/**
 * Whether the last digit of a CUIL or CUIT proves the other ten (modulo 11; ANSES and AFIP, Resolución General 1817/05).
 * @param number 11 digits, hyphens allowed: prefix (2), DNI (8), check digit
 */
export function hasCuilDigit(number: string): boolean {
  const digits = number.replaceAll('-', '');
  return /^\d{11}$/.test(digits) && (11 - (weightedSum(digits, weights) % 11)) % 11 === Number(digits[10]);
}

/** The DNI in a CUIL, without leading zeros; null where it holds none. */
export function dniOf(cuil: string): string | null {
  return /^\d{2}-?(\d{8})-?\d$/.exec(cuil)?.[1]?.replace(/^0+(?=\d)/, '') ?? null;
}

/** A CUIL holds its holder's DNI. */
export function checkCuilDni(cuil: string | null, dni: string | null): NamedCheck | null {
  const inCuil = cuil === null ? null : dniOf(cuil);
  const printed = dni?.replace(/\D/g, '').replace(/^0+(?=\d)/, '') ?? '';
  if (inCuil === null || printed === '') return null;
  const verdict = inCuil === printed ? 'VALID' : 'INVALID';
  return { rule: 'CUIL holds the DNI', verdict, evidence: `CUIL ${inCuil}, DNI ${printed}` };
}
