import { ApiError } from '../../errors/api-error.ts';
import { invalidField } from '../invalid-field.ts';
import { type PlanInfo } from './plans.ts';

const amountMax = 1_000_000;
const noteLengthMax = 500;

/** What administrators may ask for. Each throws ApiError INVALID_REQUEST. */
export const billingRules = {
  amount(value: number): void {
    if (Number.isInteger(value) && value !== 0 && Math.abs(value) <= amountMax) return;
    throw invalidField('amount', `must be a whole number from ${-amountMax} to ${amountMax}, and not 0`);
  },

  /** As it is stored; null where there is none. */
  note(value: string | null | undefined): string | null {
    const note = value?.trim() ?? '';
    if (note.length > noteLengthMax) throw invalidField('note', `must have at most ${noteLengthMax} characters`);
    if (/[^\P{Cc}\n]/u.test(note)) throw invalidField('note', 'must not hold control characters');
    return note === '' ? null : note;
  },

  pack(value: number, { plan, creditPacks }: PlanInfo): void {
    if (creditPacks.includes(value)) return;
    const problem = `must be one of ${creditPacks.join(', ')} for an account on the plan ${plan}`;
    throw new ApiError('INVALID_REQUEST', {
      message: `pack ${problem}`,
      metadata: { field: 'pack', problem, available: creditPacks },
    });
  },
};
