import type { Finding } from '../define.ts';
import { judge } from './judge.ts';

/**
 * The national identity number of Bangladesh: 10 digits on the card with a chip, 13 on the paper card, or those 13 with
 * the year of birth before them (Election Commission, National Identity Registration Wing). No check digit is public.
 * @param number digits; spaces allowed
 */
export function bangladeshiNid(number: string): Finding {
  const digits = number.replace(/\s/g, '');
  return judge(
    ['NID structure (10, 13 or 17 digits)', () => /^(?:\d{10}|\d{13}|\d{17})$/.test(digits)],
    ['NID year of birth', () => digits.length !== 17 || /^(?:19|20)/.test(digits)],
  );
}

/** The year of birth that a number of 17 digits begins with; null in others. */
export function birthYearOf(number: string): string | null {
  return /^((?:19|20)\d\d)\d{13}$/.exec(number.replace(/\s/g, ''))?.[1] ?? null;
}
