import { describe, expect, it } from '@jest/globals';

import { koreanName, koreanPlace } from '../../../src/documents/normalise/korean-text.ts';

describe('koreanName', () => {
  it.each([
    ['홍길동(洪吉童)', '홍길동'],
    ['한 호 재 ( 토솜 쇼 )', '한호재'],
    ['남궁하늘', '남궁하늘'],
    ['홍', null],
    ['HONG GILDONG', null],
    ['2020. 1. 1.', null],
  ])('%s', (text, name) => {
    expect(koreanName(text)).toBe(name);
  });
});

describe('koreanPlace', () => {
  it.each([
    ['경상북도  포향시 남구 학동로 205-13', '경상북도 포항시 남구 학동로 205-13'],
    ['서을특별시 종로구청장', '서울특별시 종로구청장'],
    ['서울특별시종로구청장.', '서울특별시 종로구청장'],
    [
      '울산광역시 울주군 월드컵로 260. 110동 2004 호 ( 성산동 )',
      '울산광역시 울주군 월드컵로 260, 110동 2004호 (성산동)',
    ],
    [
      '충청북도 청주시 대학로 28 103동 404호 (두호동 주공아파트)',
      '충청북도 청주시 대학로 28, 103동 404호 (두호동, 주공아파트)',
    ],
    // Both 동구 and 남구 are as near: it stays as read.
    ['부산광역시 당구 중앙로 1', '부산광역시 당구 중앙로 1'],
    ['900101-1234567', null],
  ])('%s', (text, place) => {
    expect(koreanPlace(text)).toBe(place);
  });
});
