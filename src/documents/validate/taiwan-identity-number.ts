import type { Finding } from '../define.ts';
import { judge } from './judge.ts';

/** A to Z stand for 10 to 35 in this order: letters of cities that were added later come last. */
const letterOrder = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
const form = /^[A-Z][12A-D89]\d{8}$/;

/**
 * The national identity number of Taiwan: letter of the first registration, sex (1 man, 2 woman), seven digits, check
 * digit; the weighted sum is a multiple of 10 (戶籍法施行細則, Ministry of the Interior). Residents' numbers have 8 or 9 in
 * the second place since 2021, A to D before (統一證號, National Immigration Agency).
 */
export function taiwanIdentityNumber(number: string): Finding {
  return judge(['Taiwan identity number (mod 10)', () => hasCheckDigit(number)]);
}

function hasCheckDigit(number: string): boolean {
  if (!form.test(number)) return false;
  const second = letterOrder.indexOf(number.charAt(1));
  const digits = `${letterOrder.indexOf(number.charAt(0)) + 10}${second < 0 ? number.charAt(1) : second}${number.slice(2)}`;
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 10 === 0;
}

/** The sex in a number; null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  if (!form.test(number)) return null;
  return '18AC'.includes(number.charAt(1)) ? 'M' : 'F';
}
