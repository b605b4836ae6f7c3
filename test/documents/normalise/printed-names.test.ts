import { describe, expect, it } from '@jest/globals';

import { spelledOut } from '../../../src/documents/normalise/icao-transliteration.ts';
import { latinName, latinPlace } from '../../../src/documents/normalise/latin-text.ts';
import { mergeName } from '../../../src/documents/normalise/merge-name.ts';
import { titledNameFit } from '../../../src/documents/normalise/name-fit.ts';
import { asStateWrites } from '../../../src/documents/normalise/state-letters.ts';
import { vietnamesePlace } from '../../../src/documents/normalise/vietnamese-syllables.ts';
import type { Glyph } from '../../../src/page.ts';

const glyphs = (text: string, confidence = 0.95, runnerUp?: string): Glyph[] =>
  [...text].map((char, index) => ({ char, confidence, at: index / text.length, ...(runnerUp && { runnerUp }) }));

describe('asStateWrites', () => {
  it.each([
    ['POL', 'ŽREBIEC', 'ŹREBIEC'],
    ['POL', 'WOJEWODA ŠLASKI', 'WOJEWODA ŚLASKI'],
    ['POL', 'GDAŇSK', 'GDAŃSK'],
    ['D', 'KỒLN', 'KÖLN'],
    ['ITA', 'FORLİ', 'FORLÌ'],
    ['ESP', 'GARCİA', 'GARCÍA'],
    ['TUR', 'ŞİŞLİ', 'ŞİŞLİ'],
    ['TUR', 'iZMİR', 'İZMİR'],
    ['TUR', 'Veren makam', 'Veren makam'],
    ['USA', 'José', 'Jose'],
  ])('%s writes %s as %s', (state, read, written) => {
    expect(asStateWrites(glyphs(read), state)).toBe(written);
  });

  it.each([
    ['D', 'ŽIŽEK'],
    ['D', 'CÓRDOBA'],
    ['POL', 'MÜNCHEN'],
    ['BRA', 'SIMÖES'],
    ['GHA', 'ŠÖÑ'],
    [undefined, 'ŠÖÑ'],
  ])('%s: %s stays as read where nothing tells another letter', (state, read) => {
    expect(asStateWrites(glyphs(read), state)).toBe(read);
  });

  it('takes the runner-up where only that is a Vietnamese syllable or surname', () => {
    const doubted = (text: string, letter: string, runnerUp: string) =>
      glyphs(text).map((glyph) => (glyph.char === letter ? { ...glyph, confidence: 0.6, runnerUp } : glyph));
    expect(asStateWrites(doubted('Hòa Bảc', 'ả', 'ắ'), 'VNM')).toBe('Hòa Bắc');
    expect(asStateWrites(doubted('PHAM THẾ VINH', 'A', 'Ạ'), 'VNM')).toBe('PHẠM THẾ VINH');
    expect(asStateWrites(doubted('VŨ THI MỴ', 'I', 'Ị'), 'VNM')).toBe('VŨ THỊ MỴ');
    expect(asStateWrites(doubted('TRẦN ANH', 'A', 'Á'), 'VNM')).toBe('TRẦN ANH');
  });

  it('drops a doubtful mark that no letter of the state has', () => {
    expect(asStateWrites(glyphs('Ť', 0.7, 'T'), 'GBR')).toBe('T');
    expect(asStateWrites(glyphs('Ť', 0.7, 'F'), 'GBR')).toBe('Ť');
    expect(asStateWrites(glyphs('Ť', 0.97, 'T'), 'GBR')).toBe('Ť');
    expect(asStateWrites(glyphs('Ě', 0.7, 'É'), 'COL')).toBe('E');
  });

  it('takes the runner-up where several letters would do, and one letter where the mark is doubtful', () => {
    expect(asStateWrites(glyphs('Ä', 0.6, 'Ã'), 'BRA')).toBe('Ã');
    expect(asStateWrites(glyphs('MÚNCHEN', 0.5), 'D')).toBe('MÜNCHEN');
  });
});

describe('spelledOut', () => {
  it.each([
    ['KOHLER', 'KOEHLER', 'D', 'KÖHLER'],
    ['GỦNTHER FELIX', 'GUENTHER FELIX', 'D', 'GÜNTHER FELIX'],
    ['SORENSEN', 'SOERENSEN', 'DNK', 'SØRENSEN'],
    ['SAMUEL', 'SAMUEL', 'D', 'SAMUEL'],
    ['MUÑOZ', 'MUNOZ', 'ESP', 'MUÑOZ'],
  ])('%s with %s in the MRZ of %s is %s', (printed, mrz, state, spelt) => {
    expect(spelledOut(printed, mrz, state)).toBe(spelt);
  });
});

describe('mergeName', () => {
  it.each([
    ['AA PATRÍCIA', 'ANA PATRICIA', 'ANA PATRÍCIA'],
    ['NGUYN MINH TUẤN', 'NGUYEN MINH TUAN', 'NGUYEN MINH TUẤN'],
    ['HARRIS-COLF', 'HARRIS COLE', 'HARRIS-COLE'],
    ['SCHÄFFR', 'SCHAEFER', 'SCHÄFER'],
    ['MEIER', 'SCHAEFER', null],
    ['JOHN', 'PAUL', null],
    ['', 'PAUL', null],
  ])('%s and %s make %s', (printed, mrz, merged) => {
    expect(mergeName(printed, mrz)).toBe(merged);
  });
});

describe('latinPlace', () => {
  it.each([
    ['fž/ZHEJIANG', 'CHN', 'ZHEJIANG'],
    ['MACEIÓ/AL', 'BRA', 'MACEIÓ/AL'],
    ['YvYMnYYV', 'FRA', null],
    ['WNYYv', 'FRA', null],
    ['Préfecture de Police', 'FRA', 'Préfecture de Police'],
    ['McMurdo Station', undefined, 'McMurdo Station'],
    ['HMPO', 'GBR', 'HMPO'],
    ['0TTAWA', 'CAN', 'OTTAWA'],
    ['WARD 10', undefined, 'WARD 10'],
  ])('%s on a passport of %s is %s', (text, state, place) => {
    expect(latinPlace(text, state)).toBe(place);
  });
});

describe('vietnamesePlace', () => {
  it.each([
    ['145/6 Lê Lợi, Lộc Sơn, Bảo LỘC, Lâm Đồng', '145/6 Lê Lợi, Lộc Sơn, Bảo Lộc, Lâm Đồng'],
    ['Hoằng LộC, Hoằng Hóa, Thanh Hóa', 'Hoằng Lộc, Hoằng Hóa, Thanh Hóa'],
    ['Quận 1, TP HCM, Việt Nam', 'Quận 1, TP HCM, Việt Nam'],
    ['NAM ĐỊNH', 'NAM ĐỊNH'],
    ['Lộc Sơn, Bảo Lộc, Lâm Đông', 'Lộc Sơn, Bảo Lộc, Lâm Đồng'],
    ['Bình Thạnh, TP. Hô Chí Minh', 'Bình Thạnh, TP. Hồ Chí Minh'],
    ['Quận Lam, Lâm Dông Hạ', 'Quận Lam, Lâm Dông Hạ'],
  ])('%s is written %s', (read, place) => {
    expect(vietnamesePlace(read)).toBe(place);
  });
});

describe('latinName', () => {
  it("takes a zero among a name's letters for an O", () => {
    expect(latinName("0'BRIEN")).toBe("O'BRIEN");
  });

  it.each([
    ['lYER', 'IYER'],
    ['Lakshmi lyer', 'LAKSHMI IYER'],
    ['MARlA', 'MARIA'],
    ['Maria de la Cruz', 'MARIA DE LA CRUZ'],
    ["Jean d'Alembert", "JEAN D'ALEMBERT"],
    ['McDonald', 'MCDONALD'],
  ])('%s: a small l where none can be is an I', (read, name) => {
    expect(latinName(read)).toBe(name);
  });

  it('takes no signature for one', () => {
    expect(latinName('VVYVVVÝV')).toBeNull();
  });
});

describe('titledNameFit', () => {
  it.each(['Müller', 'Zürich ZH', 'Hans von Allmen', 'MEIER', "D'Angelo"])('%s looks like a name', (text) => {
    expect(titledNameFit(text)).toBe(1);
  });

  it.each(['Name • Nom • Cognome', 'Date of birth', '21 09 1996', ''])('%p does not', (text) => {
    expect(titledNameFit(text)).toBeLessThan(0.9);
  });
});
