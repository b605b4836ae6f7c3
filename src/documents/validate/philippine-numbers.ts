import type { Finding } from '../define.ts';
import { judge, unchecked } from './judge.ts';

/** A driving licence of the Philippines: `A00-00-000000`, office, year of the first licence, sequence (LTO). */
export function philippineLicenceNumber(number: string): Finding {
  return judge(['LTO licence structure (A00-00-000000)', () => /^[A-Z]\d\d-\d\d-\d{6}$/.test(number)]);
}

/** The Common Reference Number of the UMID card: 12 digits, printed 4-7-1 (Executive Order 420 of 2005; SSS). */
export function philippineCrn(number: string): Finding {
  return judge(['CRN structure (12 digits)', () => /^\d{4}-?\d{7}-?\d$/.test(number)]);
}

/**
 * A taxpayer's number: 9 digits, and 3 or 5 more for a branch (Bureau of Internal Revenue, Revenue Memorandum Order
 * 37-2019). Its check digit's rule is not public: one of the right form stays unchecked.
 */
export function philippineTin(number: string): Finding {
  const form = /^\d{3}-?\d{3}-?\d{3}(?:-?\d{3}|-?\d{5})?$/;
  return form.test(number) ? unchecked : { verdict: 'INVALID', rule: 'TIN structure (9, 12 or 14 digits)' };
}
