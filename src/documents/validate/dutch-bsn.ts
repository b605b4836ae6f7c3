import type { Finding } from '../define.ts';
import { judge } from './judge.ts';
import { weightedSum } from './weighted-sum.ts';

/**
 * The citizen service number of the Netherlands: nine digits that pass the eleven-test with −1 for the last (Besluit
 * burgerservicenummer; RvIG, Logisch Ontwerp BSN, §1.3.1).
 */
export function dutchBsn(number: string): Finding {
  const digits = number.replace(/[\s.]/g, '');
  return judge([
    'BSN (eleven-test)',
    () => /^\d{9}$/.test(digits) && Number(digits) > 0 && weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  ]);
}
