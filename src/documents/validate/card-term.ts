import type { NamedCheck } from '../reading.ts';
import { yearsBetween } from '../normalise/calendar-date.ts';

const rule = 'Resident Identity Card Law art. 5: term by age';

/**
 * The term of a Chinese identity card by its holder's age on the first day: under 16 five years, 16 to 25 ten, 26 to
 * 45 twenty, from 46 on for life (Law of the PRC on Resident Identity Cards, 2011, art. 5).
 * @param period `YYYY.MM.DD-YYYY.MM.DD` or `YYYY.MM.DD-长期`
 */
export function checkCardTerm(birthDate: string | null, period: string | null): NamedCheck | null {
  if (birthDate === null || period === null) return null;
  const [from = '', to = ''] = period.replaceAll('.', '-').split(/-(?=\d{4}-|长期)/u);
  const age = yearsBetween(birthDate, from);
  const expected = age < 0 ? null : age < 16 ? 5 : age < 26 ? 10 : age < 46 ? 20 : '长期';
  const printed = to === '长期' ? to : Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const sameDay = to === '长期' || to.slice(5) === from.slice(5) || (from.endsWith('02-29') && /02-28|03-01/.test(to));
  const verdict = expected === printed && sameDay ? 'VALID' : 'INVALID';
  const term = typeof printed === 'number' ? `${printed} years` : printed;
  return { rule, verdict, evidence: `age ${age} on ${from}, term ${term}` };
}
