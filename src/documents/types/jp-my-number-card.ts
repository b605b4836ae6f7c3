import { defineDocument } from '../define.ts';
import { eraDate } from '../normalise/era-date.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { hanText } from '../normalise/han-text.ts';
import { prefectureOf } from '../normalise/japanese-prefectures.ts';
import { japaneseAddress, japaneseName } from '../normalise/japanese-text.ts';
import { inOrder } from '../validate/in-order.ts';
import { japanIndividualNumber } from '../validate/japan-individual-number.ts';

/**
 * Japan's Individual Number Card of 2016 (番号利用法, art. 2 (7)): the front with name, address, birth date, sex and term, the
 * number on the back alone. The number's check digit is the proof.
 */
export const jpMyNumberCard = defineDocument({
  type: 'jp_my_number_card',
  title: 'Japan My Number Card',
  covers: 'Japanese Individual Number Card, front and back',
  region: 'asia',
  country: 'japan',
  script: ['Jpan'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['個人番号カード', '個人番号'], weight: 0.5 },
    { texts: ['電子証明書の有効期限', '臓器提供意思', 'セキュリティコード'], weight: 0.4 },
    { texts: ['まで有効'], weight: 0.2 },
  ],
  labelWeight: 0.12,
  fields: {
    name: {
      description: 'Name as printed; with the space between family and given name where one is printed',
      example: '山田 太郎',
      labels: ['氏名'],
      place: { side: 'front', labelX: 4, x: 11, y: 6.4 },
      at: ['inside', 'right'],
      row: true,
      normalise: japaneseName,
      fit: (text) => (japaneseName(text) === null || /[年月日号条証]/u.test(text) ? 0 : 1),
    },
    dateOfBirth: {
      description: 'Date of birth (printed in years of the era), ISO 8601',
      example: '1990-01-01',
      bare: 0.85,
      row: true,
      place: { side: 'front', labelX: 29, x: 29, y: 24 },
      normalise: eraDate,
      fit: (text) => (eraDate(text) === null ? 0 : /日?生/u.test(text) ? 1 : 0.3),
    },
    gender: {
      description: 'Sex as printed: 男 or 女',
      example: '男',
      labels: ['性別'],
      at: ['inside', 'right'],
      bare: 0.8,
      within: 'dateOfBirth',
      normalise: (text) => /(?:^|性別?)\P{L}*([男女])\P{L}*$/u.exec(hanText(text))?.[1] ?? null,
    },
    address: {
      description: 'Address, its printed lines joined',
      example: '東京都千代田区丸の内1-1-1',
      labels: ['住所'],
      place: { side: 'front', labelX: 4, x: 11, y: 12.8 },
      at: ['inside', 'right'],
      lines: 3,
      join: '',
      row: true,
      normalise: japaneseAddress,
      fit: (text) => (japaneseAddress(text) === null ? 0 : prefectureOf(hanText(text)) ? 1 : 0.6),
      goesOn: (text) => /[\p{L}\d]/u.test(text) && eraDate(text) === null,
    },
    expiryDate: {
      description: 'Last day of the term, ISO 8601',
      example: '2030-01-01',
      bare: 0.85,
      row: true,
      place: { side: 'front', labelX: 29, x: 29, y: 29 },
      normalise: eraDate,
      fit: (text) => (eraDate(text) === null ? 0 : /有効|まで/u.test(text) ? 1 : 0.3),
    },
    individualNumber: {
      description: 'Individual number, 12 digits, on the back',
      example: '123456789012',
      labels: ['個人番号'],
      at: ['below', 'right', 'inside'],
      bare: 0.9,
      row: true,
      normalise: (text) => bareNumber(text, /^\d{12}$/),
      validate: japanIndividualNumber,
    },
  },
  otherLabels: ['個人番号カード', '電子証明書の有効期限', 'セキュリティコード', '臓器提供意思'],
  checks: [inOrder('dateOfBirth', 'expiryDate')],
});
