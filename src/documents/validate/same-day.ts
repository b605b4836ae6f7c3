import type { CheckRule } from '../define.ts';

/**
 * Whether two published fields, one in English and one in Thai, name the same day.
 * @param toIso the second field's form as an ISO date; null where it is none
 */
export function sameDay(
  iso: `${string}${'En' | 'EN'}`,
  other: `${string}${'Th' | 'TH'}`,
  toIso: (text: string) => string | null,
): CheckRule {
  return (values) => {
    const [day, text] = [values(iso), values(other)];
    if (day === null || text === null) return null;
    const verdict = toIso(text) === day ? 'VALID' : 'INVALID';
    return { rule: `${iso} = ${other}`, verdict, evidence: `${day}, ${text}` };
  };
}
