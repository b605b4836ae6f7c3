import type { RuleName } from '../../chinese/rules.ts';
import type { Finding } from '../define.ts';

/**
 * INVALID by the first rule that does not hold; VALID by the first of all, which is the strongest.
 * A later rule is only looked at where those before it hold.
 */
export function judge(...rules: readonly (readonly [rule: RuleName, holds: () => boolean])[]): Finding {
  const [strongest] = rules;
  const broken = rules.find(([, holds]) => !holds());
  if (broken !== undefined) return { verdict: 'INVALID', rule: broken[0] };
  return strongest === undefined ? unchecked : { verdict: 'VALID', rule: strongest[0] };
}

/** For numbers of which nothing public can be proved. */
export const unchecked: Finding = Object.freeze({ verdict: 'UNCHECKED', rule: null });
