import type { CheckRule } from '../define.ts';

/**
 * Whether a field says what is coded in the document's number. Nothing to compare where either is missing.
 * @param coded the field's value as the number has it, in the field's own form; null where it holds none
 */
export function agreesWithNumber(
  field: string,
  numberField: string,
  coded: (number: string) => string | null,
  rule: string,
): CheckRule {
  return (values) => {
    const [printed, number] = [values(field), values(numberField)];
    const inNumber = number === null ? null : coded(number);
    if (printed === null || inNumber === null) return null;
    const verdict = printed === inNumber ? 'VALID' : 'INVALID';
    return { rule, verdict, evidence: `printed ${printed}, number ${inNumber}` };
  };
}
