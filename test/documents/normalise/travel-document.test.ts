import { describe, expect, it } from '@jest/globals';

import { countryName } from '../../../src/documents/normalise/country-name.ts';
import { genderFromMrz, printedGender } from '../../../src/documents/normalise/gender.ts';
import { isTransliterated, mrzLetters, spelledOut } from '../../../src/documents/normalise/icao-transliteration.ts';
import { latinName } from '../../../src/documents/normalise/latin-text.ts';
import { monthsNamed } from '../../../src/documents/normalise/month-names.ts';
import { printedDate } from '../../../src/documents/normalise/printed-date.ts';
import { travelDocumentNumber } from '../../../src/documents/normalise/travel-document-number.ts';

describe('printedDate', () => {
  const notAfter = '2026-11-23';

  it.each([
    ['14 AUG 1994', '1994-08-14'],
    ['14.08.1994', '1994-08-14'],
    ['01 JAN /JAN 85', '1985-01-01'],
    ['01JAN7JAN 85', '1985-01-01'],
    ['14JAN/JAN 13', '2013-01-14'],
    ['12 mars/mar 1988', '1988-03-12'],
    ['1988-03-12', '1988-03-12'],
    ['12/03/1988', '1988-03-12'],
    ['12 03 1988', '1988-03-12'],
    ['03/25/1988', '1988-03-25'],
    ['1990年01月01日', '1990-01-01'],
    ['01 1月/JAN 1990', '1990-01-01'],
    ['07 JUIN/JUNE 2001', '2001-06-07'],
    ['07 JUIL/JUL 01', '2001-07-07'],
    ['5 décembre 2020', '2020-12-05'],
    ['09 paź/OCT 2019', '2019-10-09'],
    ['1O MAY 2O12', '2012-05-10'],
    ['05 Haz/Jun 2015', '2015-06-05'],
    ['14081994', '1994-08-14'],
    ['2019/07I23', '2019-07-23'],
    ['23I07/2019', '2019-07-23'],
    ['30 FEB 1990', null],
    ['32.01.1990', null],
    ['01 JAN/FEB 1990', null],
    ['AB1234567', null],
    ['OTTAWA CAN', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(printedDate(text, { notAfter })).toBe(date);
  });

  it('takes the month first where told, and the last year of two digits that is not too late', () => {
    expect(printedDate('03/04/1988', { notAfter, first: 'month' })).toBe('1988-03-04');
    expect(printedDate('01 JAN 27', { notAfter })).toBe('1927-01-01');
    expect(printedDate('01 JAN 27', { notAfter: '2076-11-23' })).toBe('2027-01-01');
  });

  it('takes neither of two dates side by side', () => {
    expect(printedDate('01 MAY 2017 01 MAY 2027', { notAfter: '2030-01-01' })).toBeNull();
  });

  it('does not choose between the months that one abbreviation means in two languages', () => {
    expect([...monthsNamed('lis')].sort()).toEqual([10, 11]);
    expect(printedDate('01 lis 2015', { notAfter })).toBeNull();
    expect(printedDate('01 lis/NOV 2015', { notAfter })).toBe('2015-11-01');
  });
});

describe('transliteration (ICAO 9303-3 §6)', () => {
  it.each([
    ['MÜLLER', 'MUELLER', true],
    ['MÜLLER', 'MULLER', true],
    ['GROß', 'GROSS', true],
    ['ÅSE', 'AASE', true],
    ["D'ARTAGNAN", 'DARTAGNAN', true],
    ['SAINT-ÉTIENNE', 'SAINT ETIENNE', true],
    ['ÞÓRSDÓTTIR', 'THORSDOTTIR', true],
    ['BƏKİR', 'BEKIR', true],
    ['MÜLLER', 'MILLER', false],
    ['MULLER', 'MUELLER', false],
    ['', 'MULLER', false],
  ])('%s as %s: %s', (printed, mrz, same) => {
    expect(isTransliterated(printed, mrz)).toBe(same);
  });

  it('leniently lets a recogniser have lost the diacritics', () => {
    expect(isTransliterated('MULLER', 'MUELLER', true)).toBe(true);
    expect(isTransliterated('MOLLER', 'MUELLER', true)).toBe(false);
  });

  it('writes a name as the MRZ does', () => {
    expect(mrzLetters("D'Öztürk-Groß")).toBe('DOEZTUERK GROSS');
  });

  it('gives a name the spaces that its reading lost', () => {
    expect(spelledOut('BÄRBELSOPHIE', 'BAERBEL SOPHIE')).toBe('BÄRBEL SOPHIE');
    expect(spelledOut('JEAN-PAUL', 'JEAN PAUL')).toBe('JEAN-PAUL');
    expect(spelledOut('JEAN', 'PAUL')).toBe('JEAN');
  });
});

describe('the passport’s other values', () => {
  it.each([
    ['M', 'Male'],
    ['K/M', 'Male'],
    ['F', 'Female'],
    ['NU/F', 'Female'],
    ['M/男', 'Male'],
    ['女', 'Female'],
    ['X', 'X'],
    ['M F', null],
    ['OTTAWA', null],
    ['', null],
  ])('sex %s is %s', (text, gender) => {
    expect(printedGender(text)).toBe(gender);
  });

  it.each([
    ['USA', 'UNITED STATES OF AMERICA'],
    ['D<<', 'GERMANY'],
    ['D', 'GERMANY'],
    ['GBR', 'UNITED KINGDOM'],
    ['CHN', 'CHINA'],
    ['UTO', 'UTOPIA'],
    ['XXA', 'STATELESS PERSON'],
    ['ZZZ', null],
    ['__proto__', null],
  ])('code %s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  it.each([
    ['L898902C3', 'L898902C3'],
    ['C 1938 9564', 'C19389564'],
    ['No. ZE000509', 'ZE000509'],
    ['CANADA', null],
    ['1234567890123', null],
  ])('number %s is %s', (text, number) => {
    expect(travelDocumentNumber(text)).toBe(number);
  });

  it('reads names without what stands around them', () => {
    expect(latinName('1. Rémi  Benoît')).toBe('RÉMI BENOÎT');
    expect(latinName('ZE000509')).toBeNull();
    expect(genderFromMrz('<')).toBe('X');
  });
});
