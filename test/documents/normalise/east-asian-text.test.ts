import { describe, expect, it } from '@jest/globals';

import { characterOf, commercialCodes, nameByCodes } from '../../../src/documents/normalise/commercial-code.ts';
import { eraDate } from '../../../src/documents/normalise/era-date.ts';
import {
  hongKongName,
  hongKongNumber,
  hongKongSymbols,
  monthAndYear,
  starsByAge,
} from '../../../src/documents/normalise/hong-kong-card.ts';
import { japaneseAddress, japaneseName } from '../../../src/documents/normalise/japanese-text.ts';
import { rocDate } from '../../../src/documents/normalise/roc-date.ts';
import { taiwanAddress } from '../../../src/documents/normalise/taiwan-address.ts';
import { taiwanOffice } from '../../../src/documents/normalise/taiwan-offices.ts';

const glyphs = (text: string, confidence: number) => [...text].map((char, at) => ({ char, confidence, at }));

describe('the Hong Kong identity card', () => {
  it('knows the codes of characters', () => {
    expect(['7115', '1129', '2429', '9799'].map(characterOf)).toEqual(['陳', '大', '文', null]);
    expect(commercialCodes('7115 11292429')).toBe('7115 1129 2429');
    expect(commercialCodes('7115 112')).toBeNull();
  });
  it('corrects a doubtful character by its code, and no sure one', () => {
    expect(nameByCodes(glyphs('陳太文', 0.6), '7115 1129 2429')).toBe('陳大文');
    expect(nameByCodes(glyphs('陳文', 0.6), '7115 1129 2429')).toBe('陳大文');
    expect(nameByCodes(glyphs('陳太文', 0.99), '7115 1129 2429')).toBeNull();
    expect(nameByCodes(glyphs('李小明', 0.6), '7115 1129 2429')).toBeNull();
  });
  it('reads names, numbers, symbols and months', () => {
    expect(hongKongName('CHAN, Tai Man')).toBe('CHAN, TAI MAN');
    expect(hongKongName('Date of Birth')).toBeNull();
    expect(hongKongNumber('Z 683365(5)')).toBe('Z683365(5)');
    expect(hongKongNumber('Z68336')).toBeNull();
    expect(hongKongSymbols('*K*AX')).toBe('***AX');
    expect(hongKongSymbols('+ª*A0')).toBe('***AO');
    expect(hongKongSymbols('***R乙')).toBe('***RZ');
    expect(hongKongSymbols('13-09-1954')).toBeNull();
    expect(monthAndYear('(01-79)', { today: '2026-06-15' })).toBe('1979-01-01');
    expect(monthAndYear('(13-79)', { today: '2026-06-15' })).toBeNull();
  });
  it('has three stars from 18 years on', () => {
    expect(starsByAge('*AW', '2000-05-01', '2018-05-01')).toBe('***AW');
    expect(starsByAge('***AW', '2000-05-01', '2018-04-30')).toBe('*AW');
    expect(starsByAge('AW', '2000-05-01', '2018-05-01')).toBeNull();
  });
});

describe('the national identity card of Taiwan', () => {
  it('reads offices, neighbourhoods and dates', () => {
    expect(taiwanOffice('民國94年7月1日(北市)換發')).toBe('臺北市');
    expect(taiwanOffice('民國94年7月1日(丙市)換發')).toBeNull();
    expect(taiwanAddress('臺中市西屯區民生里4紙成功路一段100號')).toBe('臺中市西屯區民生里4鄰成功路一段100號');
    expect(rocDate('民國75年5月241')).toBe('1986-05-24');
  });
});

describe('Japanese names and addresses', () => {
  it.each([
    ['日 本 花 子', '日本花子'],
    ['山田 太郎', '山田 太郎'],
    ['山 ロ ひ か り', '山口ひかり'],
    ['カワカミ カズ', 'カワカミ カズ'],
    ['2020年', null],
  ])('%s', (text, name) => {
    expect(japaneseName(text)).toBe(name);
  });
  it.each([
    ['東京都千代田区霞が関２－１ー２', '東京都千代田区霞が関2-1-2'],
    ['神奈川横浜市港北区菊名1-2', '神奈川県横浜市港北区菊名1-2'],
    ['熊木県熊本市中央区手取本町3丁目6番地', '熊本県熊本市中央区手取本町3丁目6番地'],
    ['富城県仙台市青葉区国分町7-15', '宮城県仙台市青葉区国分町7-15'],
    ['富城県青葉区国分町7-15', '富城県青葉区国分町7-15'],
    ['千葉市中央区市場町1', '千葉市中央区市場町1'],
    ['12', null],
  ])('%s', (text, address) => {
    expect(japaneseAddress(text)).toBe(address);
  });
  it('reads the term in both calendars', () => {
    expect(eraDate('人和07年06月20日 39264')).toBe('2025-06-20');
    expect(eraDate('2026年(今和08年)09月13日まで有効')).toBe('2026-09-13');
  });
});
