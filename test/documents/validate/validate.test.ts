import { describe, expect, it } from '@jest/globals';
import { stdnum } from 'stdnum';

import { checkCardTerm } from '../../../src/documents/validate/card-term.ts';
import { icaoCheckDigit } from '../../../src/documents/validate/icao-check-digit.ts';
import {
  birthDateOf,
  genderOf,
  hasCheckCharacter,
  repairResidentNumber,
  residentNumber,
} from '../../../src/documents/validate/resident-number.ts';
import type { Glyph } from '../../../src/page.ts';
import { lcg } from '../../support/random.ts';

/** Numbers of nobody: valid by their check characters, made for this test. */
const valid = ['110101199001010015', '11010519491231002X', '620102197201276819', '440524188001010014'];

function glyphs(text: string, doubts: Readonly<Record<number, Partial<Glyph>>> = {}): Glyph[] {
  return [...text].map((char, index) => ({ char, confidence: 0.99, at: index / text.length, ...doubts[index] }));
}

describe('the citizen identification number (GB 11643-1999)', () => {
  it.each(valid)('%s is valid, as stdnum has it too', (number) => {
    expect(residentNumber(number).verdict).toBe('VALID');
    expect(stdnum['CN']?.['ric']?.validate(number).isValid).toBe(true);
  });

  it('is refused with any other last character', () => {
    for (const number of valid) {
      const passing = [...'0123456789X'].filter((last) => hasCheckCharacter(number.slice(0, 17) + last));
      expect(passing).toEqual([number[17]]);
    }
  });

  it.each([
    ['110101199001011234', 'GB 11643-1999 (ISO 7064 MOD 11-2)'],
    ['', 'GB 11643-1999 (ISO 7064 MOD 11-2)'],
    ['11010119900101001', 'GB 11643-1999 (ISO 7064 MOD 11-2)'],
    [withCheckCharacter('11010119900230001'), 'GB 11643-1999 (birth date)'],
    [withCheckCharacter('99010119900101001'), 'GB/T 2260 (province)'],
  ])('%s fails by %s', (number, rule) => {
    expect(residentNumber(number)).toEqual({ verdict: 'INVALID', rule });
  });

  it('holds birth date and sex', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(genderOf('11010519491231002X')).toBe('女');
    expect(genderOf('110101199001010015')).toBe('男');
    expect(genderOf('1101')).toBeNull();
  });
});

describe('repairResidentNumber', () => {
  it('mends a letter where only one digit passes', () => {
    expect(repairResidentNumber(glyphs('11O105194912310O2X'), null)).toBe('11010519491231002X');
  });

  it('mends a doubtful digit by its runner-up', () => {
    const read = glyphs('11010519491237002X', { 13: { confidence: 0.6, runnerUp: '1' } });
    expect(repairResidentNumber(read, null)).toBe('11010519491231002X');
  });

  it('leaves a number alone whose digits were all read surely', () => {
    expect(repairResidentNumber(glyphs('110105194912310027'), null)).toBeNull();
  });

  it('leaves a valid number alone', () => {
    for (const number of valid) expect(repairResidentNumber(glyphs(number), null)).toBeNull();
  });

  it('does not contradict a birth date that was read beside it', () => {
    const read = glyphs('11010519491237002X', { 13: { confidence: 0.6, runnerUp: '1' } });
    expect(repairResidentNumber(read, '1949-12-30')).toBeNull();
    expect(repairResidentNumber(read, '1949-12-31')).toBe('11010519491231002X');
  });

  it('never gives a number that fails its own check, nor throws, on random readings', () => {
    const random = lcg(7);
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 16 + (random() % 4) }, () => '0123456789XOIlSB张 '[random() % 18] ?? '').join(
        '',
      );
      const read = glyphs(text).map((glyph) => ({ ...glyph, confidence: (random() % 100) / 100 }));
      const repaired = repairResidentNumber(read, null);
      if (repaired !== null) expect(residentNumber(repaired).verdict).toBe('VALID');
    }
  });
});

describe('checkCardTerm', () => {
  it.each([
    ['2010-05-05', '2020.01.01-2025.01.01', 'VALID'],
    ['2000-05-05', '2020.01.01-2030.01.01', 'VALID'],
    ['1990-01-01', '2020.01.01-2040.01.01', 'VALID'],
    ['1970-01-01', '2020.01.01-长期', 'VALID'],
    ['1990-01-01', '2020.01.01-2030.01.01', 'INVALID'],
    ['1990-01-01', '2020.01.01-长期', 'INVALID'],
    ['1990-01-01', '2020.01.01-2040.01.02', 'INVALID'],
    ['2030-01-01', '2020.01.01-2040.01.01', 'INVALID'],
  ])('born %s, %s: %s', (born, period, verdict) => {
    expect(checkCardTerm(born, period)?.verdict).toBe(verdict);
  });

  it('says nothing where a side was not read', () => {
    expect(checkCardTerm(null, '2020.01.01-2040.01.01')).toBeNull();
    expect(checkCardTerm('1990-01-01', null)).toBeNull();
  });
});

describe('icaoCheckDigit (ICAO 9303-3 §4.9)', () => {
  it.each([
    ['L898902C3', '6'],
    ['740812', '2'],
    ['120415', '9'],
    ['ZE184226B<<<<<', '1'],
    ['', '0'],
    ['a', null],
  ])('%s has %s', (text, digit) => {
    expect(icaoCheckDigit(text)).toBe(digit);
  });
});

function withCheckCharacter(first17: string): string {
  return [...'0123456789X'].map((last) => first17 + last).find(hasCheckCharacter) ?? first17;
}
