import { describe, expect, it } from '@jest/globals';

import { ethnicGroup, ethnicGroups } from '../../../src/documents/normalise/ethnic-group.ts';
import { hanDate } from '../../../src/documents/normalise/han-date.ts';
import { hanName, hanPlace } from '../../../src/documents/normalise/han-text.ts';
import { validityPeriod } from '../../../src/documents/normalise/validity-period.ts';

describe('hanDate', () => {
  it.each([
    ['1990年1月1日', '1990-01-01'],
    ['1990 年 12 月 31 日', '1990-12-31'],
    ['1654年12月20日', '1654-12-20'],
    ['1990年1月1', '1990-01-01'],
    ['1990.01.01', '1990-01-01'],
    ['199O年l月1日', '1990-01-01'],
    ['19900101', '1990-01-01'],
    ['2000年2月29日', '2000-02-29'],
    ['1999年2月29日', null],
    ['1990年13月1日', null],
    ['1990年1月', null],
    ['199年1月1日', null],
    ['2010.01.01-2030.01.01', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(hanDate(text)).toBe(date);
  });
});

describe('validityPeriod', () => {
  it.each([
    ['2010.01.01-2030.01.01', '2010.01.01-2030.01.01'],
    ['2010.01.01-长期', '2010.01.01-长期'],
    ['2010.01.01 — 2030.01.01', '2010.01.01-2030.01.01'],
    ['2010.01.012030.01.01', '2010.01.01-2030.01.01'],
    ['20100101-20300101', '2010.01.01-2030.01.01'],
    ['2O10.01.01-2030.0l.01', '2010.01.01-2030.01.01'],
    ['2010.01.01长期', '2010.01.01-长期'],
    ['2030.01.01-2010.01.01', null],
    ['2010.02.30-2030.01.01', null],
    ['2010.01.01', null],
    ['110101199001011234', null],
  ])('%s is %s', (text, period) => {
    expect(validityPeriod(text)).toBe(period);
  });
});

describe('hanName', () => {
  it.each([
    ['张三', '张三'],
    ['张 三', '张三'],
    [':张三', '张三'],
    ...['•', '・', '.', '-', '．', '·', '‧'].map((dot) => [`买买提${dot}艾力`, '买买提·艾力'] as const),
    ['ZHANG', null],
    ['张', null],
    ['', null],
  ])('%s is %s', (text, name) => {
    expect(hanName(text)).toBe(name);
  });

  it('keeps the digits and letters of an address', () => {
    expect(hanPlace('北京市 朝阳区 3号楼A座')).toBe('北京市朝阳区3号楼A座');
  });
});

describe('ethnicGroup', () => {
  it('has the 56 groups of GB/T 3304 and 穿青', () => {
    expect(new Set(ethnicGroups).size).toBe(57);
  });

  it.each([
    ['汉', '汉'],
    ['汉族', '汉'],
    ['維吾尔', '维吾尔'],
    ['维吾示', '维吾尔'],
    ['哈萨亮', '哈萨克'],
    ['士', '土'],
    ['士家族', '土家'],
    ['么佬', '仫佬'],
    ['佬', '佬'],
    // Not on the list and not one character from one that is: as read, never another group.
    ['肯尼亚', '肯尼亚'],
    // One character of two: too little to tell.
    ['蒙占', '蒙占'],
    ['ABC', null],
  ])('%s is %s', (text, group) => {
    expect(ethnicGroup(text)).toBe(group);
  });
});
