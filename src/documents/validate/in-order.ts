import type { CheckRule } from '../define.ts';

/** Whether one published date lies before another. */
export function inOrder(first: string, second: string): CheckRule {
  return (values) => {
    const [a, b] = [values(first), values(second)];
    if (a === null || b === null) return null;
    return { rule: `${first} before ${second}`, verdict: a < b ? 'VALID' : 'INVALID', evidence: `${a}, ${b}` };
  };
}
