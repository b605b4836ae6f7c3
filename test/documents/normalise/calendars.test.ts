import { describe, expect, it } from '@jest/globals';

import { asciiDigits } from '../../../src/documents/normalise/ascii-digits.ts';
import { eraDate } from '../../../src/documents/normalise/era-date.ts';
import { groupedNumber } from '../../../src/documents/normalise/grouped-number.ts';
import { nativeMonth } from '../../../src/documents/normalise/native-months.ts';
import { printedDate } from '../../../src/documents/normalise/printed-date.ts';
import { rocDate } from '../../../src/documents/normalise/roc-date.ts';
import { shortDate, shortDates } from '../../../src/documents/normalise/short-date.ts';
import { thaiDate, thaiDateText } from '../../../src/documents/normalise/thai-date.ts';

const notAfter = '2026-11-23';

describe('asciiDigits', () => {
  it('writes the digits of every script 0 to 9', () => {
    const scripts = [
      'arab',
      'arabext',
      'deva',
      'beng',
      'guru',
      'gujr',
      'orya',
      'tamldec',
      'telu',
      'knda',
      'mlym',
      'thai',
    ];
    for (const script of [...scripts, 'laoo', 'mymr', 'khmr', 'fullwide']) {
      const printed = new Intl.NumberFormat(`en-u-nu-${script}`, { useGrouping: false }).format(1234567890);
      expect(printed).not.toBe('1234567890');
      expect(asciiDigits(printed)).toBe('1234567890');
    }
    expect(asciiDigits('A1 ๒ ก')).toBe('A1 2 ก');
  });
});

describe('thaiDate', () => {
  it.each([
    ['1 ม.ค. 2533', '1990-01-01'],
    ['๑ มกราคม ๒๕๓๓', '1990-01-01'],
    ['เกิดวันที่ 29 ก.พ. 2543', '2000-02-29'],
    ['10 มิ.ย. พ.ศ. 2563', '2020-06-10'],
    ['31 ธันวาคม พ.ศ.๒๕๗๒', '2029-12-31'],
    ['30 ก.พ. 2543', null],
    ['1 Jan. 1990', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(thaiDate(text)).toBe(date);
  });

  it('gives the published form back', () => {
    expect(thaiDateText('1 ม.ค. 2533')).toBe('๑ มกราคม ๒๕๓๓');
    expect(thaiDateText('1 Jan. 1990')).toBeNull();
  });

  it('agrees with the Buddhist calendar of ICU on every month', () => {
    const printed = new Intl.DateTimeFormat('th-TH-u-ca-buddhist', { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(1990, month, 17));
      expect(thaiDate(printed.format(date))).toBe(date.toISOString().slice(0, 10));
    }
  });
});

describe('eraDate', () => {
  it.each([
    ['昭和60年4月2日', '1985-04-02'],
    ['昭和 60 年 4 月 2 日生', '1985-04-02'],
    ['平成元年1月8日', '1989-01-08'],
    ['令和０７年０５月０１日', '2025-05-01'],
    ['平成35年05月01日まで有効', '2023-05-01'],
    ['2025年(令和07年)05月01日まで有効', '2025-05-01'],
    ['S60.4.2', '1985-04-02'],
    ['R1/5/1', '2019-05-01'],
    ['1985年4月2日', '1985-04-02'],
    // The era had not begun.
    ['令和1年4月30日', null],
    ['昭和60年2月30日', null],
    ['昭和60年', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(eraDate(text)).toBe(date);
  });
});

describe('rocDate', () => {
  it.each([
    ['民國79年1月1日', '1990-01-01'],
    ['民國 109 年 06 月 10 日(北市)換發', '2020-06-10'],
    ['民國０５７年０６月０５日', '1968-06-05'],
    ['79.1.1', '1990-01-01'],
    ['民國79年2月30日', null],
    ['1990年1月1日', null],
  ])('%s is %s', (text, date) => {
    expect(rocDate(text)).toBe(date);
  });
});

describe('printedDate in other languages, scripts and orders', () => {
  it.each([
    ['٠١/٠٢/١٩٩٠', '1990-02-01'],
    ['١٩٩٠/٠٢/٠١', '1990-02-01'],
    ['1 يناير 1990', '1990-01-01'],
    ['۱ جنوری ۱۹۹۰', '1990-01-01'],
    ['০১ জানুয়ারি ১৯৯০', '1990-01-01'],
    ['15 अगस्त 1990', '1990-08-15'],
    ['5 de enero de 1990', '1990-01-05'],
    ['17 de março de 1990', '1990-03-17'],
    ['17-08-1990', '1990-08-17'],
    ['17 Agustus 1990', '1990-08-17'],
    ['31 Ogos 1990', '1990-08-31'],
    ['12 mrt 1988', '1988-03-12'],
    ['12 märz 1988', '1988-03-12'],
    ['3 mai 1988', '1988-05-03'],
    ['12 noiembrie 2001', '2001-11-12'],
    ['14 agosto 1994', '1994-08-14'],
    ['August 14, 1994', '1994-08-14'],
    ['1994 AUG 14', '1994-08-14'],
    ['1994/AUG/14', '1994-08-14'],
    ['19940814', '1994-08-14'],
    ['August 32, 1994', null],
    ['Main Street 14, 1994', null],
  ])('%s is %s', (text, date) => {
    expect(printedDate(text, { notAfter })).toBe(date);
  });

  it('knows every wide month name that ICU prints', () => {
    for (const language of ['ar-EG', 'ur', 'bn', 'hi', 'th']) {
      const names = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { month: 'long', timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1)
        expect([language, nativeMonth(names.format(new Date(Date.UTC(1990, month, 17))))]).toEqual([
          language,
          month + 1,
        ]);
    }
  });
});

describe('short dates and grouped numbers', () => {
  it('a year of two digits is the last that is not too late', () => {
    expect(shortDates('000229')).toEqual(['2000-02-29']);
    expect(shortDate('261231', notAfter)).toBe('1926-12-31');
    expect(shortDate('261101', notAfter)).toBe('2026-11-01');
    expect(shortDate('261301', notAfter)).toBeNull();
  });

  it.each([
    ['12345 6789012 3', '12345-6789012-3'],
    ['1234567890123', '12345-6789012-3'],
    ['١٢٣٤٥-٦٧٨٩٠١٢-٣', '12345-6789012-3'],
    ['123456789012', null],
    ['12345-678901A-3', null],
  ])('%s is %s', (text, number) => {
    expect(groupedNumber(text, [5, 7, 1])).toBe(number);
  });
});
