import { describe, expect, it } from '@jest/globals';

import { closestTerm } from '../../../src/documents/normalise/closest-term.ts';
import { indonesianMaritalStates } from '../../../src/documents/normalise/indonesian-terms.ts';
import { abbreviatedState, mexicanState } from '../../../src/documents/normalise/mexican-states.ts';
import { lettersAndDigits } from '../../../src/documents/normalise/digit-look-alikes.ts';

describe('terms and numbers of known form', () => {
  it.each([
    ['BELUM KAW1N', 'Single'],
    ['KAWIN', 'Married'],
    ['CERAIMATI', 'Widowed'],
    ['CERAI', null],
    ['', null],
  ])('%s', (text, meaning) => {
    expect(closestTerm(text, indonesianMaritalStates)).toBe(meaning);
  });

  it.each([
    ['PEGA9OO101HDFRRN05', 'PEGA900101HDFRRN05'],
    ['P3GA900101HDFRRN05', null],
    ['PEGA900101', null],
  ])('%s', (text, number) => {
    expect(lettersAndDigits(text, 'AAAA999999AAAAAA_9')).toBe(number);
  });

  it('Mexican states, whatever became of the points', () => {
    expect(['N.L.', 'NL', 'D.F', 'CDMX', 'Yucatán', 'TEXAS'].map(mexicanState)).toEqual([
      ...['NUEVO LEON', 'NUEVO LEON', 'CIUDAD DE MEXICO', 'CIUDAD DE MEXICO', 'YUCATAN', null],
    ]);
    expect(['NL', 'JAL', 'TEXAS'].map(abbreviatedState)).toEqual(['N.L.', 'JAL.', 'TEXAS']);
  });
});
