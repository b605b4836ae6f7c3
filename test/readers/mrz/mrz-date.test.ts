import { describe, expect, it } from '@jest/globals';

import { mrzDate } from '../../../src/readers/mrz/mrz-date.ts';

describe('a date of a machine-readable zone', () => {
  it.each([
    ['300131', 'future', '2030-01-31'],
    ['760615', 'future', '2076-06-15'],
    ['981231', 'future', '1998-12-31'],
    ['300131', 'past', '1930-01-31'],
    ['991231', 'past', '1999-12-31'],
    ['2501', 'past', '2025-01'],
    ['300231', 'future', null],
  ] as const)('%s, which lies in the %s, is %s', (text, lies, date) => {
    expect(mrzDate(text, '2026-06-15', lies)).toBe(date);
  });

  it('is none where a card never expires: a day in 9999', () => {
    expect(mrzDate('991231', '2026-06-15', 'future')).toBeNull();
    expect(mrzDate('990101', '2026-06-15', 'future')).toBeNull();
  });
});
