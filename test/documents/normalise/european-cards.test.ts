import { describe, expect, it } from '@jest/globals';
import { lettersAndDigits } from '../../../src/documents/normalise/digit-look-alikes.ts';
import { monthsNamed } from '../../../src/documents/normalise/month-names.ts';
import { addressFit, titledNameFit } from '../../../src/documents/normalise/name-fit.ts';
import { townWithoutRegion } from '../../../src/documents/normalise/town-without-region.ts';
import { sexLetter } from '../../../src/documents/slots.ts';

describe('a town of birth', () => {
  it.each([
    ['ROMA (RM)', 'ROMA'],
    ['MARSEILLE (13)', 'MARSEILLE'],
    ['AJACCIO (2A', 'AJACCIO'],
    ['VERONA V)', 'VERONA'],
    ['FRANKFURT (ODER)', 'FRANKFURT (ODER)'],
    ['LA ROCHELLE', 'LA ROCHELLE'],
  ])('%s is published as %s', (printed, town) => {
    expect(townWithoutRegion(printed)).toBe(town);
  });

  it('is no month, though it may begin with one', () => {
    expect([...monthsNamed('MARSEILLE')]).toEqual([]);
    expect([...monthsNamed('LISTOPADA')].sort()).toEqual([10, 11]);
  });
});

describe('a number of letters and digits in fixed places', () => {
  const read = (text: string) => lettersAndDigits(text, 'AA99999AA', /^[A-Z]{2}\d{5}[A-Z]{2}$/);
  it('has what a character of the other kind looks like', () => {
    expect(read('CA00O12AB')).toBe('CA00012AB');
    expect(read('CA 12345 A8')).toBe('CA12345AB');
  });

  it('is not made of another length or form', () => {
    expect(read('CA0012AB')).toBeNull();
    expect(read('CA00X12AB')).toBeNull();
  });
});

describe('a name as one writes it', () => {
  it.each(['Anne-Sophie, Marie', 'De Bruijn e/v Molenaar', "Van 't Hof", 'LEFÈVRE'])('%s fits', (name) => {
    expect(titledNameFit(name)).toBe(1);
  });

  it('is no label', () => {
    expect(titledNameFit('voornamen')).toBeLessThan(1);
    expect(titledNameFit('Date of birth')).toBeLessThan(1);
  });
});

describe('a line of an address', () => {
  it('may have more digits than letters', () => {
    expect(addressFit('91029 NÎMES')).toBe(1);
    expect(addressFit('date de délivrance')).toBe(0);
    expect(addressFit('12 345')).toBe(0);
  });
});

describe('a sex', () => {
  it('is read of one language or two, and of no height', () => {
    expect(['F', 'V/F', 'M / M', '1,80 m', '175 M'].map(sexLetter.normalise)).toEqual(['F', 'F', 'M', null, null]);
  });
});
