import { describe, expect, it } from '@jest/globals';

import { mergeReadings } from '../../src/ocr/merge-readings.ts';
import { repertoireOf } from '../../src/ocr/repertoire.ts';

/** A reading with characters at these places of a line of ten line heights; `·` is a place with nothing. */
const reading = (text: string, confidence: number, shift = 0) => {
  const glyphs = [...text].flatMap((char, index) =>
    char === '·' ? [] : [{ char, confidence, at: (index + 0.5 + shift) / 10 }],
  );
  return { text: glyphs.map(({ char }) => char).join(''), confidence, glyphs };
};
const facts = {
  has: (char: string) => repertoireOf('Jpan')?.has(char) ?? true,
  knows: (char: string) => char !== '桜',
  hasInk: () => true,
};
const merged = (tesseract: string, network: string, confidence = 0.99) =>
  mergeReadings(reading(tesseract, 0.8, 0.4), reading(network, confidence), 10, facts).text;

describe('mergeReadings', () => {
  it('fills the holes of the network, as many characters as there is room for', () => {
    expect(merged('攻川県金沢市広坂', '石川·金·市·坂')).toBe('石川県金沢市広坂');
  });
  it('lets a hole that nothing fills be a space', () => {
    expect(merged('村上·直樹', '村上·直樹')).toBe('村上 直樹');
  });
  it('fills no hole where nothing is printed', () => {
    const [tesseract, network] = [reading('林導浩二', 0.8), reading('林·浩二', 0.99)];
    expect(mergeReadings(tesseract, network, 10, { ...facts, hasInk: () => false }).text).toBe('林 浩二');
  });
  it('leaves out what Tesseract sees where there is no room', () => {
    expect(merged('原詩田健', '原田健')).toBe('原田健');
  });
  it('takes no character that the script has not', () => {
    expect(merged('県庁', '县厅')).toBe('県庁');
  });
  it('believes Tesseract in a character that the network does not know', () => {
    expect(merged('中桜塚', '中楼塚')).toBe('中桜塚');
    expect(merged('中核塚', '中楼塚')).toBe('中楼塚');
  });
  it('believes Tesseract in the form of a character', () => {
    expect(merged('恵子', '惠子')).toBe('恵子');
  });
});
