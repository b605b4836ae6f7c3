import { describe, expect, it } from '@jest/globals';
import { findDocument } from '../../../src/documents/registry.ts';
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

describe('what a card prints by a rule of its own', () => {
  const published = (type: string, field: string, text: string) =>
    findDocument(type)?.fields[field]?.normalise?.(text, { today: '2026-06-15' });
  it.each([
    ['ro_id_card', 'address', 'Str.Horea nr,44 l.A2 sc.1 et.3 ap.14', 'STR.HOREA NR.44 BL.A2 SC.1 ET.3 AP.14'],
    ['ro_id_card', 'address', 'Sat.Vama nr.12', 'SAT.VAMA NR.12'],
    ['fr_id_card', 'placeOfBirth', 'SAINT - ÉTIENNE (42)', 'SAINT-ÉTIENNE'],
    ['gb_drivers_license', 'address', '8KINGSWAY\nCF5 9UB', '8 KINGSWAY, CF5 9UB'],
    ['co_id_card', 'placeOfIssue', '22 ENE 2019, BOGOTA DC', 'BOGOTA D.C'],
  ])('%s, %s: %j is %j', (type, field, printed, value) => {
    expect(published(type, field, printed)).toBe(value);
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
