import { describe, expect, it } from '@jest/globals';
import { stdnum } from 'stdnum';

import type { Finding } from '../../../src/documents/define.ts';
import { aadhaarNumber, aadhaarVirtualId } from '../../../src/documents/validate/aadhaar-number.ts';
import {
  bangladeshiNid,
  birthYearOf as bangladeshiBirthYear,
} from '../../../src/documents/validate/bangladeshi-nid.ts';
import { hongKongIdentityNumber } from '../../../src/documents/validate/hong-kong-identity-number.ts';
import * as indonesian from '../../../src/documents/validate/indonesian-nik.ts';
import { japanIndividualNumber } from '../../../src/documents/validate/japan-individual-number.ts';
import { japanLicenceNumber } from '../../../src/documents/validate/japan-licence-number.ts';
import * as korean from '../../../src/documents/validate/korean-resident-number.ts';
import * as malaysian from '../../../src/documents/validate/malaysian-identity-number.ts';
import * as pakistani from '../../../src/documents/validate/pakistani-identity-number.ts';
import { checkPanInitial, panNumber } from '../../../src/documents/validate/pan-number.ts';
import {
  philippineCrn,
  philippineLicenceNumber,
  philippineTin,
} from '../../../src/documents/validate/philippine-numbers.ts';
import * as taiwanese from '../../../src/documents/validate/taiwan-identity-number.ts';
import { thaiCitizenNumber } from '../../../src/documents/validate/thai-citizen-number.ts';
import * as vietnamese from '../../../src/documents/validate/vietnamese-citizen-number.ts';
import { lcg, randomDigits } from '../../support/random.ts';

interface Rival {
  readonly ours: (number: string) => Finding;
  readonly theirs: (number: string) => boolean;
  readonly make: (next: () => number) => string;
}

const byStdnum = (country: string, kind: string) => (number: string) =>
  stdnum[country]?.[kind]?.validate(number).isValid ?? false;
const letter = (next: () => number) => String.fromCharCode(65 + (next() % 26));

/** A second implementation, from the ordinance's own words: digit n from the right weighs n + 1, from the seventh n − 5. */
function myNumberDigit(first11: string): number {
  let sum = 0;
  for (let n = 1; n <= 11; n += 1) sum += Number(first11[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  return sum % 11 <= 1 ? 0 : 11 - (sum % 11);
}

const rivals: Readonly<Record<string, Rival>> = {
  'Thai citizen number': {
    ours: thaiCitizenNumber,
    theirs: byStdnum('TH', 'idnr'),
    make: (next) => randomDigits(next, 13),
  },
  HKID: {
    ours: hongKongIdentityNumber,
    // stdnum refuses the letter O, which the Regulations do not.
    theirs: byStdnum('HK', 'hkid'),
    make: (next) =>
      `${next() % 2 ? letter(next) : ''}${letter(next)}`.replaceAll('O', 'P') +
      randomDigits(next, 6) +
      ('0123456789A'[next() % 11] ?? ''),
  },
  'Taiwan identity number': {
    ours: taiwanese.taiwanIdentityNumber,
    theirs: (number) => byStdnum('TW', 'natid')(number) || byStdnum('TW', 'ui')(number),
    make: (next) => letter(next) + ('1289'[next() % 4] ?? '') + randomDigits(next, 8),
  },
  'My Number': {
    ours: japanIndividualNumber,
    theirs: (number) => myNumberDigit(number.slice(0, 11)) === Number(number[11]),
    make: (next) => randomDigits(next, 12),
  },
  Aadhaar: { ours: aadhaarNumber, theirs: byStdnum('IN', 'aadhaar'), make: (next) => randomDigits(next, 12) },
  'Aadhaar VID': { ours: aadhaarVirtualId, theirs: byStdnum('IN', 'vid'), make: (next) => randomDigits(next, 16) },
  'resident number of Korea': {
    ours: korean.koreanResidentNumber,
    theirs: byStdnum('KR', 'rrn'),
    // Born before 2000: stdnum wants a check digit and a known office of everyone, as it was before October 2020.
    make: (next) =>
      `${60 + (next() % 39)}0${1 + (next() % 9)}1${next() % 9}${1 + (next() % 2)}0${randomDigits(next, 5)}`,
  },
};

describe.each(Object.entries(rivals))('%s', (_, { ours, theirs, make }) => {
  it('has the verdict of a second implementation on random numbers', () => {
    const next = lcg(11);
    let valid = 0;
    for (let round = 0; round < 2000; round += 1) {
      const number = make(next);
      const verdict = ours(number).verdict;
      if (verdict === 'VALID') valid += 1;
      expect([number, verdict]).toEqual([number, theirs(number) ? 'VALID' : 'INVALID']);
    }
    expect(valid).toBeGreaterThan(50);
  });
});

describe('published and computed examples', () => {
  it.each<[(number: string) => Finding, string, Finding['verdict']]>([
    [thaiCitizenNumber, '1-2345-67890-12-1', 'VALID'],
    [thaiCitizenNumber, '1234567890123', 'INVALID'],
    [hongKongIdentityNumber, 'A123456(3)', 'VALID'],
    [hongKongIdentityNumber, 'WX123456(5)', 'INVALID'],
    [hongKongIdentityNumber, 'G123456(A)', 'VALID'],
    [hongKongIdentityNumber, 'W123456(7)', 'INVALID'],
    [hongKongIdentityNumber, 'A123456', 'INVALID'],
    [taiwanese.taiwanIdentityNumber, 'A123456789', 'VALID'],
    [taiwanese.taiwanIdentityNumber, 'A800000014', 'VALID'],
    [taiwanese.taiwanIdentityNumber, 'A323456789', 'INVALID'],
    [japanIndividualNumber, '1234 5678 9018', 'VALID'],
    [japanIndividualNumber, '123456789012', 'INVALID'],
    [japanLicenceNumber, '301234567890', 'VALID'],
    [japanLicenceNumber, '991234567890', 'INVALID'],
    [aadhaarNumber, '2341 2341 2346', 'VALID'],
    [aadhaarNumber, '123456789012', 'INVALID'],
    [aadhaarNumber, 'XXXX XXXX 2346', 'UNCHECKED'],
    [panNumber, 'ABCPE1234F', 'VALID'],
    // The published example: D is no kind of holder.
    [panNumber, 'ABCDE1234F', 'INVALID'],
    [korean.koreanResidentNumber, '201006-3123456', 'VALID'],
    [korean.koreanResidentNumber, '900230-1234567', 'INVALID'],
    [vietnamese.vietnameseCitizenNumber, '001090000001', 'VALID'],
    [vietnamese.vietnameseCitizenNumber, '003090000001', 'INVALID'],
    [vietnamese.vietnameseCitizenNumber, '123456789', 'UNCHECKED'],
    [indonesian.indonesianNik, '3171014101900001', 'VALID'],
    [indonesian.indonesianNik, '3171013201900001', 'INVALID'],
    [indonesian.indonesianNik, '9971010101900001', 'INVALID'],
    [malaysian.malaysianIdentityNumber, '901231-08-6123', 'VALID'],
    [malaysian.malaysianIdentityNumber, '900231086123', 'INVALID'],
    [malaysian.malaysianIdentityNumber, '901231006123', 'INVALID'],
    [pakistani.pakistaniIdentityNumber, '12345-6789012-3', 'VALID'],
    [pakistani.pakistaniIdentityNumber, '12345-6789012-0', 'INVALID'],
    [bangladeshiNid, '1234567890', 'VALID'],
    [bangladeshiNid, '19901234567890123', 'VALID'],
    [bangladeshiNid, '12345678901', 'INVALID'],
    [philippineLicenceNumber, 'N01-23-456789', 'VALID'],
    [philippineLicenceNumber, 'N01-23-45678', 'INVALID'],
    [philippineCrn, '0111-1234567-8', 'VALID'],
    [philippineTin, '123-456-789-000', 'UNCHECKED'],
    [philippineTin, '123-456', 'INVALID'],
  ])('%p of %s is %s', (validate, number, verdict) => {
    expect(validate(number).verdict).toBe(verdict);
  });

  it('says which rule is broken', () => {
    expect(indonesian.indonesianNik('3171013201900001').rule).toBe('NIK birth date');
    expect(malaysian.malaysianIdentityNumber('901231006123').rule).toBe('MyKad place of birth');
  });
});

describe('what the numbers hold', () => {
  it('Korea: birth date and sex by century', () => {
    expect(korean.birthDateOf('900101-1234567')).toBe('1990-01-01');
    expect(korean.birthDateOf('0001014234567')).toBe('2000-01-01');
    expect(korean.birthDateOf('850229-5234567')).toBeNull();
    expect(korean.sexOf('0001014234567')).toBe('F');
    expect(korean.sexOf('850228-5234567')).toBe('M');
  });

  it('Vietnam: year, sex, province', () => {
    expect(vietnamese.birthYearOf('079301000001')).toBe('2001');
    expect(vietnamese.sexOf('079301000001')).toBe('F');
    expect(vietnamese.regionOf('079301000001')).toBe('Hồ Chí Minh');
    expect(vietnamese.regionOf('100301000001')).toBeNull();
  });

  it('Indonesia and Malaysia: the last such day that is past', () => {
    expect(indonesian.birthDateOf('3171014101900001', '2026-11-30')).toBe('1990-01-01');
    expect(indonesian.sexOf('3171014101900001')).toBe('F');
    expect(indonesian.regionOf('3171014101900001')).toBe('DKI JAKARTA');
    expect(malaysian.birthDateOf('260101086124', '2026-11-30')).toBe('2026-01-01');
    expect(malaysian.birthDateOf('270101086124', '2026-11-30')).toBe('1927-01-01');
    expect(malaysian.sexOf('260101086124')).toBe('F');
  });

  it('Pakistan, Bangladesh, Taiwan', () => {
    expect(pakistani.sexOf('12345-6789012-3')).toBe('M');
    expect(pakistani.sexOf('12345-6789012-0')).toBeNull();
    expect(bangladeshiBirthYear('19901234567890123')).toBe('1990');
    expect(bangladeshiBirthYear('1234567890')).toBeNull();
    expect(taiwanese.sexOf('A223456781')).toBe('F');
    expect(taiwanese.sexOf('A800000014')).toBe('M');
  });

  it("PAN: the fifth letter is a surname's initial", () => {
    expect(checkPanInitial('ABCPK1234F', 'RAJESH KUMAR')?.verdict).toBe('VALID');
    expect(checkPanInitial('ABCPE1234F', 'RAJESH KUMAR')?.verdict).toBe('INVALID');
    expect(checkPanInitial('ABCCE1234F', 'RAJESH KUMAR')).toBeNull();
    expect(checkPanInitial(null, 'RAJESH KUMAR')).toBeNull();
  });
});
