import type { RuleName } from '../../chinese/rules.ts';
import type { CheckRule } from '../define.ts';

/**
 * Whether a field says what is coded in the document's number. Nothing to compare where either is missing.
 * @param coded the field's value as the number has it, in the field's own form, or all that it may mean (a year of two
 *   digits); null where it holds none
 */
export function agreesWithNumber(
  field: string,
  numberField: string,
  coded: (number: string) => string | readonly string[] | null,
  rule: RuleName,
): CheckRule {
  return (values) => {
    const [printed, number] = [values(field), values(numberField)];
    const inNumber = [number === null ? null : coded(number)].flat().filter((value) => value !== null);
    if (printed === null || inNumber.length === 0) return null;
    const verdict = inNumber.includes(printed) ? 'VALID' : 'INVALID';
    return { rule, verdict, evidence: `printed ${printed}, number ${inNumber.join(' or ')}` };
  };
}
