import { describe, expect, it } from '@jest/globals';

import { type GlyphOrder, inReadingDirection } from '../../src/ocr/lines/glyph-order.ts';
import type { Glyph } from '../../src/page.ts';

/** Glyphs of a text as printed, from left to right, at even places. */
const printed = (text: string): Glyph[] =>
  [...text].map((char, index, all) => ({ char, confidence: 0.9, at: (index + 0.5) / all.length }));
const read = (text: string, order: GlyphOrder) =>
  inReadingDirection(printed(text), order)
    .map(({ char }) => char)
    .join('');
/** A text of right-to-left letters as it stands on paper. */
const turned = (text: string) => [...text].reverse().join('');

describe('inReadingDirection, Arabic', () => {
  it('turns letters round', () => {
    expect(read(turned('محمد علي'), 'arabic')).toBe('محمد علي');
  });

  it('keeps a line without Arabic letters, its digits of either kind too', () => {
    expect(read('٢٩٠ ٠١٠١-A (3)', 'arabic')).toBe('٢٩٠ ٠١٠١-A (3)');
  });

  it('keeps numbers in groups and Latin words inside a line of Arabic in their order', () => {
    expect(read(`٢٩٠ ٠١٠١ ${turned('الرقم القومي')}`, 'arabic')).toBe('الرقم القومي ٢٩٠ ٠١٠١');
    expect(read(`1990/01/31 ${turned('تاريخ')} AB 12 ${turned('رقم')}`, 'arabic')).toBe('رقم AB 12 تاريخ 1990/01/31');
  });

  it('mirrors brackets around Arabic, not those around Latin', () => {
    expect(read(`(${turned('مصر')}) ${turned('بلد')}`, 'arabic')).toBe('بلد (مصر)');
    expect(read(`A (B) C ${turned('بلد')}`, 'arabic')).toBe('بلد A (B) C');
  });

  it('writes a line with a Persian or Urdu letter in Persian letters and digits throughout', () => {
    expect(read(`٣۵٢ ${turned('علي چوہدرى')}`, 'arabic')).toBe('علی چوہدری ۳۵۲');
    expect(read(`٣٥٢ ${turned('علي')}`, 'arabic')).toBe('علي ٣٥٢');
  });

  it('leaves each glyph where it stands on the line', () => {
    const glyphs = inReadingDirection(printed(turned('علي')), 'arabic');
    expect(glyphs.map(({ at }) => Math.round(at * 6))).toEqual([5, 3, 1]);
  });
});

describe('inReadingDirection, Indic', () => {
  it.each([
    ['a vowel sign before its consonant', 'িপতা', 'পিতা'],
    ['before joined consonants', '\u09bfস্ত্র', 'স্ত্রি'],
    ['before a consonant with a dot', 'েয\u09bc', 'য\u09bcে'],
    ['one printed around the consonant', 'েমা', 'মো'],
    ['another printed around it', 'েম\u09d7', 'মৌ'],
    ['each in its own syllable', 'েরােকয\u09bcা', 'রোকেয\u09bcা'],
    ['Devanagari', 'िदल्ली', 'दिल्ली'],
    ['a sign that has lost its consonant', 'ি ১২', 'ি ১২'],
  ])('puts behind: %s', (_what, before, after) => {
    expect(read(before, 'indic')).toBe(after.normalize('NFC'));
  });

  it('gives one glyph for each code point', () => {
    const glyphs = inReadingDirection(printed('েমা'), 'indic');
    expect(glyphs.map(({ char }) => char)).toEqual(['ম', 'ো']);
  });
});
