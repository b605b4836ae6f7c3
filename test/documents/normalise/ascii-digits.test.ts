import { describe, expect, it } from '@jest/globals';

import { asciiDigits } from '../../../src/documents/normalise/ascii-digits.ts';

describe('asciiDigits', () => {
  it.each([
    ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian and Urdu', '۰۱۲۳۴۵۶۷۸۹'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['full-width', '０１２３４５６７８９'],
    ['ASCII', '0123456789'],
  ])('reads %s', (_script, digits) => {
    expect(asciiDigits(digits)).toBe('0123456789');
  });

  it('leaves everything else as it is', () => {
    expect(asciiDigits('هـ ١٤٤٥/٠٩/٣٠ · ২২ জুন, ½ Ⅳ 三')).toBe('هـ 1445/09/30 · 22 জুন, ½ Ⅳ 三');
    expect(asciiDigits('')).toBe('');
  });

  it('knows the value of each digit that Unicode has for its scripts', () => {
    for (let code = 0x80; code < 0x1820; code++) {
      const char = String.fromCodePoint(code);
      const read = asciiDigits(char);
      expect(read === char || /^\p{Nd}$/u.test(char)).toBe(true);
    }
  });
});
