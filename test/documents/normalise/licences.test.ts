import { describe, expect, it } from '@jest/globals';

import { vehicleCategories } from '../../../src/documents/normalise/vehicle-categories.ts';
import { checkDriverNumberBirth, printedDriverNumber } from '../../../src/documents/validate/british-driver-number.ts';

describe('vehicleCategories', () => {
  it.each([
    ['AM/A1/B1/B/BE/f/k/q', 'AM, A1, B1, B, BE, f, k, q'],
    ['AM/BI/8/t/k/1/kn/p', 'AM, B1, B, f, k, l, k, n, p'],
    ['B BE C1E', 'B, BE, C1E'],
    ['DVLA', null],
    ['AM/B//kx', null],
    ['', null],
  ])('%p is %p', (printed, value) => {
    expect(vehicleCategories(printed, 'fghklmnpq')).toBe(value);
  });
});

describe('printedDriverNumber', () => {
  it.each([
    ['MORGA753116SM9IJ 35', 'MORGA753116SM9IJ'],
    ['M0RGA 7S3II6 5M9IJ', 'MORGA753116SM9IJ'],
    ['FOX99902050MA9ST 02', 'FOX99902050MA9ST'],
    ['1234567B', '12345678'],
    ['2 HIGH STREET', null],
    ['UNITED KINGDOM', null],
  ])('%p is %p', (printed, number) => {
    expect(printedDriverNumber(printed)).toBe(number);
  });

  it('holds the birth date; the day of issue tells the century', () => {
    expect(checkDriverNumberBirth('MORGA657054SM9IJ', '1964-07-05', '2020-01-01')?.verdict).toBe('VALID');
    expect(checkDriverNumberBirth('MORGA657054SM9IJ', '1964-07-15', '2020-01-01')?.verdict).toBe('INVALID');
    expect(checkDriverNumberBirth('MORGA657054SM9IJ', '1964-07-05', null)?.verdict).toBe('VALID');
    expect(checkDriverNumberBirth('12345678', '1964-07-05', null)).toBeNull();
  });
});
