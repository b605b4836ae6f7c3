import type { Finding } from '../define.ts';
import type { NamedCheck } from '../reading.ts';
import { judge } from './judge.ts';

/**
 * India's Permanent Account Number: five letters, four digits, a letter whose rule is not published; the fourth is the
 * holder's kind, P for a person (Income Tax Department, "Permanent Account Number", structure of PAN).
 */
export function panNumber(number: string): Finding {
  return judge(
    ['PAN structure (AAAAA9999A)', () => /^[A-Z]{5}\d{4}[A-Z]$/.test(number)],
    ['PAN holder kind (fourth letter)', () => 'ABCFGHJLPT'.includes(number.charAt(3))],
  );
}

/** A person's fifth letter is the initial of the surname, which may be any word of an Indian name (same source). */
export function checkPanInitial(number: string | null, name: string | null): NamedCheck | null {
  if (number === null || name === null || !/^[A-Z]{3}P[A-Z]/.test(number)) return null;
  const initials = (name.toUpperCase().match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0));
  if (initials.length === 0) return null;
  const letter = number.charAt(4);
  const verdict = initials.includes(letter) ? 'VALID' : 'INVALID';
  return { rule: "PAN fifth letter = surname's initial", verdict, evidence: `number ${letter}, name ${name}` };
}
