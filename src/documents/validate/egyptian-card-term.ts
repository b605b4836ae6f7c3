import type { Witnesses } from '../define.ts';
import type { NamedCheck } from '../reading.ts';

/**
 * An Egyptian identity card is valid for seven years from its issue (Minister of the Interior): to the same month, or to the end of
 * the one before.
 * @param issued ISO year and month
 * @param expires ISO date
 */
export function isEgyptianTerm(issued: string | null, expires: string | null): boolean {
  if (issued === null || expires === null) return false;
  const months = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  const term = months(expires) - months(issued);
  return term === 84 || (term === 83 && Number(expires.slice(8)) >= 28);
}

export function sevenYears(values: Witnesses): NamedCheck | null {
  const [issued, expires] = [values('issueDate'), values('expiryDate')];
  if (issued === null || expires === null) return null;
  const verdict = isEgyptianTerm(issued, expires) ? 'VALID' : 'INVALID';
  return { rule: 'Egyptian identity card: seven years', verdict, evidence: `issued ${issued}, until ${expires}` };
}
