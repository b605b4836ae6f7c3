import { describe, expect, it } from '@jest/globals';

import { categoriesFit, vehicleCategories } from '../../../src/documents/normalise/vehicle-categories.ts';
import { checkDriverNumberBirth, printedDriverNumber } from '../../../src/documents/validate/british-driver-number.ts';
import { printedPersonalNumber, withCentury } from '../../../src/documents/validate/swedish-personal-number.ts';

describe('vehicleCategories', () => {
  it.each([
    ['AM/A1/B1/B/BE/f/k/q', 'AM, A1, B1, B, BE, f, k, q'],
    ['AM/BI/8/t/k/1/kn/p', 'AM, B1, B, f, k, l, k, n, p'],
    ['AM/B/f/klq', 'AM, B, f, k, q'],
    ['B/k/ln/plq', 'B, k, l, n, p, q'],
    ['B BE C1E', 'B, BE, C1E'],
    ['DVLA', null],
    ['AM/B//kx', null],
    ['', null],
  ])('%p is %p', (printed, value) => {
    expect(vehicleCategories(printed, 'fghklmnpq')).toBe(value);
  });
});

describe('categoriesFit', () => {
  it('knows several categories anywhere, one only where its number stands', () => {
    expect(['AM/B', 'B/f', 'B', 'DVLA'].map(categoriesFit)).toEqual([1, 1, 0.9, 0]);
  });
});

describe('printedPersonalNumber', () => {
  it.each([
    ['19900101-1234', '19900101-1234', '19900101-1234'],
    ['900101-1234', '900101-1234', '19900101-1234'],
    ['9OO1O1 - I234', '900101-1234', '19900101-1234'],
    ['120101+1234', '120101+1234', '19120101-1234'],
    ['100101-1234', '100101-1234', '20100101-1234'],
    ['901301-1234', null, null],
    ['277811468', null, null],
  ])('%p is %p, with its century %p', (printed, number, whole) => {
    const read = printedPersonalNumber(printed);
    expect(read).toBe(number);
    expect(read === null ? null : withCentury(read, '2026-06-15')).toBe(whole);
  });
});

describe('printedDriverNumber', () => {
  it.each([
    ['MORGA753116SM9IJ 35', 'MORGA753116SM9IJ'],
    ['M0RGA 7S3II6 5M9IJ', 'MORGA753116SM9IJ'],
    ['FOX99902050MA9ST 02', 'FOX99902050MA9ST'],
    ['ADEYE90107999QC 84', null],
    ['1234567B', '12345678'],
    ['2 HIGH STREET', null],
    ['17.09.2025', null],
    ['17092025', '17092025'],
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
