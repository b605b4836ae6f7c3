import { describe, expect, it } from '@jest/globals';

import type { Evidence } from '../../src/documents/reading.ts';
import { confidenceOf } from '../../src/readers/confidence.ts';
import { confirmed, doubtOf, together } from '../../src/readers/evidence.ts';

const clear: Evidence = { doubt: 0.05, corrected: false, witness: 'none' };

describe('confidenceOf', () => {
  it('falls with every letter that the recogniser doubts', () => {
    const marks = [0, 0.1, 0.5, 1, 3, 10].map((doubt) => confidenceOf({ ...clear, doubt }, 'UNCHECKED'));
    expect(marks).toEqual([...new Set(marks)].sort((a, b) => b - a));
    expect(marks[0]).toBeGreaterThan(0.9);
    expect(marks.at(-1)).toBeLessThan(0.5);
  });

  it('is all but certain where a check digit proves a clear reading, and far lower where one fails', () => {
    expect(confidenceOf(clear, 'VALID')).toBeGreaterThanOrEqual(0.99);
    expect(confidenceOf(clear, 'INVALID')).toBeLessThan(confidenceOf(clear, 'UNCHECKED') - 0.03);
    expect(confidenceOf({ ...clear, doubt: 0.5 }, 'INVALID')).toBeLessThan(0.7);
  });

  it('falls where letters were corrected and where another zone differs', () => {
    const plain = confidenceOf(clear, 'UNCHECKED');
    expect(confidenceOf({ ...clear, corrected: true }, 'UNCHECKED')).toBeLessThan(plain);
    expect(confidenceOf({ ...clear, witness: 'differs' }, 'UNCHECKED')).toBeLessThan(plain);
  });

  it('is never 1, and a probability for any evidence', () => {
    const sure: Evidence = { doubt: 0, corrected: false, witness: 'agrees' };
    expect(confidenceOf(sure, 'VALID')).toBeLessThan(1);
    expect(
      confidenceOf({ ...clear, doubt: 1e6, corrected: true, witness: 'differs' }, 'INVALID'),
    ).toBeGreaterThanOrEqual(0);
  });
});

describe('evidence', () => {
  it('counts the letters that are likely to be wrong', () => {
    expect(doubtOf([{ confidence: 0.9 }, { confidence: 0.6 }])).toBeCloseTo(0.5);
    expect(doubtOf([])).toBe(0);
  });

  it('of two zones that agree is that of the better reading', () => {
    expect(confirmed({ ...clear, doubt: 2, corrected: true }, clear)).toEqual({ ...clear, witness: 'agrees' });
  });

  it('of parts adds up what each leaves in doubt', () => {
    const other: Evidence = { ...clear, doubt: 0.4, witness: 'differs' };
    expect(together([clear, other])).toEqual({
      ...clear,
      doubt: expect.closeTo(0.45),

      witness: 'differs',
    });
    expect(together([{ ...clear, witness: 'agrees' }, clear]).witness).toBe('none');
  });
});
