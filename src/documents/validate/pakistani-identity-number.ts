import type { Finding } from '../define.ts';
import { judge } from './judge.ts';

/**
 * The identity number (CNIC, NICOP) of Pakistan: province, division, district, tehsil and union council (5), family (7),
 * sex (1, odd for men) (NADRA, "CNIC number format"). There is no public check digit.
 * @param number 13 digits, hyphens allowed: `12345-6789012-3`
 */
export function pakistaniIdentityNumber(number: string): Finding {
  return judge(['CNIC structure (5-7-1, first digit not 0)', () => /^[1-9]\d{4}-?\d{7}-?[1-9]$/.test(number)]);
}

/** The sex in a number; null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  if (!/^\d{5}-?\d{7}-?[1-9]$/.test(number)) return null;
  return Number(number.at(-1)) % 2 === 1 ? 'M' : 'F';
}
