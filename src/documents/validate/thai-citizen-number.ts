import type { Finding } from '../define.ts';
import { judge } from './judge.ts';
import { weightedSum } from './weighted-sum.ts';

const weights = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * The citizen number of Thailand: kind of person (1 to 8), province and district (4), register (5), sequence (2), check
 * digit = (11 − weighted sum mod 11) mod 10 (Ministry of Interior, regulation on the civil registration number, 1984;
 * OECD, TIN sheet for Thailand).
 * @param number 13 digits; spaces and hyphens allowed
 */
export function thaiCitizenNumber(number: string): Finding {
  const digits = number.replace(/[\s-]/g, '');
  return judge(
    ['Thai citizen number (mod 11)', () => hasCheckDigit(digits)],
    ['Thai citizen number (kind 1 to 8)', () => /^[1-8]/.test(digits)],
  );
}

function hasCheckDigit(digits: string): boolean {
  return /^\d{13}$/.test(digits) && (11 - (weightedSum(digits, weights) % 11)) % 10 === Number(digits[12]);
}
