import type { Finding } from '../define.ts';
import { judge, unchecked } from './judge.ts';
import { weightedSum } from './weighted-sum.ts';

const weights = [3, 2, 7, 6, 5, 4, 3, 2];
/** By the weighted sum modulo 11: the digit, and the letter that documents issued until August 2007 carry. */
const digitSeries = '65432110987';
const letterSeries = 'KJIHGFEDCBA';

/**
 * Peru's DNI: eight digits, which alone prove nothing, and behind a hyphen a check digit or letter (RENIEC, Código Único
 * de Identificación; SUNAT uses the same modulo 11).
 * @param number `12345678` or `12345678-9`
 */
export function peruvianDni(number: string): Finding {
  if (/^\d{8}$/.test(number)) return unchecked;
  return judge(['DNI check character (RENIEC, mod 11)', () => hasCheckCharacter(number)]);
}

function hasCheckCharacter(number: string): boolean {
  const match = /^(\d{8})[\s-]*([\dA-K])$/.exec(number);
  if (!match) return false;
  const rest = weightedSum(match[1] ?? '', weights) % 11;
  return match[2] === digitSeries[rest] || match[2] === letterSeries[rest];
}
