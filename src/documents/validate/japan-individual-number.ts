import type { Finding } from '../define.ts';
import { judge } from './judge.ts';
import { weightedSum } from './weighted-sum.ts';

const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Japan's Individual Number (My Number): 11 digits and a check digit, 11 − weighted sum mod 11, or 0 where that sum
 * leaves 0 or 1 (Ordinance 85 of the Ministry of Internal Affairs and Communications, 2014, art. 5).
 * @param number 12 digits; spaces allowed
 */
export function japanIndividualNumber(number: string): Finding {
  return judge(['My Number check digit (ordinance 85/2014, art. 5)', () => hasCheckDigit(number.replace(/\s/g, ''))]);
}

function hasCheckDigit(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const rest = weightedSum(digits, weights) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === Number(digits[11]);
}
