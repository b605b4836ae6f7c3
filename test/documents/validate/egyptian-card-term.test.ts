import { describe, expect, it } from '@jest/globals';

import { isEgyptianTerm, sevenYears } from '../../../src/documents/validate/egyptian-card-term.ts';

describe('the term of an Egyptian identity card', () => {
  it.each([
    ['2018-03', '2025-03-14', true],
    ['2018-03', '2025-02-28', true],
    ['2018-03', '2025-02-27', false],
    ['2018-03', '2024-03-14', false],
    ['2018-12', '2025-12-01', true],
    [null, '2025-03-14', false],
  ])('issued %s, until %s: %s', (issued, expires, holds) => {
    expect(isEgyptianTerm(issued, expires)).toBe(holds);
  });

  it('is a check where both dates were read', () => {
    const read = (dates: Readonly<Record<string, string>>) => (name: string) => dates[name] ?? null;
    expect(sevenYears(read({ issueDate: '2018-03', expiryDate: '2024-03-14' }))).toEqual({
      rule: 'Egyptian identity card: seven years',
      verdict: 'INVALID',
      evidence: 'issued 2018-03, until 2024-03-14',
    });
    expect(sevenYears(read({ issueDate: '2018-03' }))).toBeNull();
  });
});
