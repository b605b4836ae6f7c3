import type { Finding } from '../define.ts';
import { judge } from './judge.ts';

/**
 * The Hong Kong identity card number: one or two letters, six digits, check character in brackets (Registration of
 * Persons Regulations, Cap. 177A). The places weigh 9 to 1 from the left, A = 10 to Z = 35, a missing first letter 36;
 * the sum is a multiple of 11, where the check character A is 10.
 * @param number `A123456(3)`; brackets and spaces may be missing
 */
export function hongKongIdentityNumber(number: string): Finding {
  return judge(['HKID check digit (mod 11)', () => hasCheckDigit(number)]);
}

function hasCheckDigit(number: string): boolean {
  const match = /^([A-Z]{1,2})(\d{6})\(?([\dA])\)?$/.exec(number.replace(/\s/g, ''));
  if (!match) return false;
  const [, letters = '', digits = '', check = ''] = match;
  const values = [...letters.padStart(2, ' '), ...digits, check].map((char) =>
    char === ' ' ? 36 : parseInt(char, 36),
  );
  return values.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11 === 0;
}
