import { describe, expect, it } from '@jest/globals';

import { thaiAddress } from '../../../src/documents/normalise/thai-address.ts';
import { thaiDateText } from '../../../src/documents/normalise/thai-date.ts';
import { thaiNumber } from '../../../src/documents/normalise/thai-number.ts';
import { thaiName, untitledName } from '../../../src/documents/normalise/thai-text.ts';

describe('Thai names', () => {
  it.each([
    ['นาย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['น.ส. กานดา ศรีประเสริฐ', 'กานดา ศรีประเสริฐ'],
    ['นางสาวกานดา ไจดี', 'กานดา ใจดี'],
    ['นางกานดา  ใจดี.', 'กานดา ใจดี'],
    ['าง สมหญิง ใจดี', 'สมหญิง ใจดี'],
    ['นาย สมชาย ณ อยุธยา', 'สมชาย ณ อยุธยา'],
    ['จันทร์เพัญ สุขสวัสดี์', 'จันทร์เพ็ญ สุขสวัสดิ์'],
    ['พีรพััฒน์ ใหญู่', 'พีรพัฒน์ ใหญ่'],
  ])('%s is %s', (printed, name) => {
    expect(thaiName(printed)).toBe(name);
  });

  it.each(['สมชาย', '12 ม.ค. 2533', 'Mr. Somchai Jaidee', 'ถนน 12 สุขุมวิท'])('%s is none', (text) => {
    expect(thaiName(text)).toBeNull();
  });

  it('have no title in Latin letters either', () => {
    expect(untitledName('Mr. Somchai')).toBe('SOMCHAI');
    expect(untitledName('Miss Kanda')).toBe('KANDA');
    expect(untitledName('I Mr. Somchai')).toBe('SOMCHAI');
    expect(untitledName('Mrsa')).toBe('MRSA');
  });
});

describe('thaiAddress', () => {
  it.each([
    ['ยู่ 386/84 หม่ที่ 11 ด.หนองปรือ อ.บางละมุง จ.ชลบรี', '386/84 หมู่ที่ 11 ต.หนองปรือ อ.บางละมุง จ.ชลบุรี'],
    ['202 ช.อารีย์ 4 แขวงลาดยาว เขตจตุจักร กรุงเทพเมหานคร', '202 ซ.อารีย์ 4 แขวงลาดยาว เขตจตุจักร กรุงเทพมหานคร'],
    ['179 ถ.มิตรภาพ ต.ไนเมือง อ.เบืองนครราชสีบา จ. นครราชสีมา', '179 ถ.มิตรภาพ ต.ในเมือง อ.เมืองนครราชสีมา จ.นครราชสีมา'],
    ['5 ต.บางพลีไหญ่', '5 ต.บางพลีใหญ่'],
    ['ยู่: 244/28 ต.หนองปรือ อ.บางละมุง จ.ซลบุรี', '244/28 ต.หนองปรือ อ.บางละมุง จ.ชลบุรี'],
    ['5 ต.บางพลี จ.ตาก', '5 ต.บางพลี จ.ตาก'],
    ['113 หมู่ที่ 11 ต.สุเทพ อ.เมืองเชียงใหม่ อ.เชียงใหม่', '113 หมู่ที่ 11 ต.สุเทพ อ.เมืองเชียงใหม่ จ.เชียงใหม่'],
    ['369 ต.สุเทพ อ.เมืองเชียงใหม่ ฉ. เชียงใหม่', '369 ต.สุเทพ อ.เมืองเชียงใหม่ จ.เชียงใหม่'],
  ])('%s is %s', (printed, address) => {
    expect(thaiAddress(printed)).toBe(address);
  });
});

it('a Thai date may have lost its points', () => {
  expect(thaiDateText('4 ส.ค.: 2522')).toBe('๔ สิงหาคม ๒๕๒๒');
  expect(thaiDateText('7 มี่.ค. 2565')).toBe('๗ มีนาคม ๒๕๖๕');
});

it('a citizen number may stand behind a date on one line', () => {
  expect(thaiNumber('1 4163 82371 03 8')).toBe('1416382371038');
  expect(thaiNumber('23 ก.ค. 2565 1 4163 82371 03 8')).toBe('1416382371038');
  expect(thaiNumber('31 ส.ค. 2566 5 8462 00636 731')).toBe('5846200636731');
  expect(thaiNumber('1-4163-82371-03-8')).toBe('1416382371038');
  expect(thaiNumber('23 ก.ค. 2565')).toBeNull();
  expect(thaiNumber('91 4163 82371 03 8')).toBeNull();
});
