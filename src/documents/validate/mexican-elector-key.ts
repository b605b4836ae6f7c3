import type { Finding } from '../define.ts';
import type { NamedCheck } from '../reading.ts';
import { shortDates } from '../normalise/short-date.ts';
import { judge } from './judge.ts';
import { mexicanStates } from './mexican-states.ts';

const form = /^[A-Z]{6}\d{6}\d\d[HM]\d{3}$/;

/**
 * The elector key of a Mexican voter's card: first letter and first inner consonant of both surnames and of the given
 * name, birth date `YYMMDD`, state of birth (2), sex (H or M), three digits (INE, "Clave de elector"). No check digit of
 * it is public.
 */
export function mexicanElectorKey(key: string): Finding {
  return judge(
    ['elector key structure (INE)', () => form.test(key)],
    ['elector key birth date', () => shortDates(key.slice(6, 12)).length > 0],
    ['elector key state of birth', () => mexicanStates.some(({ number }) => number === key.slice(12, 14))],
  );
}

/** What elector key and CURP both hold: birth date, sex, state of birth, and the initials of the surnames. */
export function checkElectorKey(key: string | null, curp: string | null): NamedCheck | null {
  if (key === null || curp === null || !form.test(key) || !/^[A-Z]{4}\d{6}[HM][A-Z]{2}/.test(curp)) return null;
  const state = mexicanStates.find(({ number }) => number === key.slice(12, 14))?.curp ?? '';
  const inKey = [key.charAt(0) + key.charAt(2), key.slice(6, 12), key.charAt(14), state];
  const inCurp = [curp.charAt(0) + curp.charAt(2), curp.slice(4, 10), curp.charAt(10), curp.slice(11, 13)];
  return {
    rule: 'elector key = CURP (initials, birth date, sex, state)',
    verdict: inKey.join() === inCurp.join() ? 'VALID' : 'INVALID',
    evidence: `elector key ${inKey.join(' ')}, CURP ${inCurp.join(' ')}`,
  };
}
