import { defineDocument } from '../define.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { eraDate } from '../normalise/era-date.ts';
import { hanText } from '../normalise/han-text.ts';
import { prefectureOf } from '../normalise/japanese-prefectures.ts';
import { japaneseAddress, japaneseName } from '../normalise/japanese-text.ts';
import { inOrder } from '../validate/in-order.ts';
import { japanLicenceNumber } from '../validate/japan-licence-number.ts';

/** Cell by cell; in the last one or the other. */
const kinds = '大型 中型 準中型 普通 大特 大自二 普自二 小特 原付 大二 中二 普二 大特二 け引/引/引二/け引二'
  .split(' ')
  .map((cell) => cell.split('/'));

/**
 * The Japanese driving licence (道路交通法施行規則, annexed form 14): since 2019 the term stands in both calendars, before in
 * the era alone. 優良 is printed on golden licences only; other colours are told by the band alone, and not read. The kinds
 * stand in cells of two or three characters from top to bottom, with a dash in the others.
 */
export const jpDriversLicense = defineDocument({
  type: 'jp_drivers_license',
  title: "Japan Driver's License",
  covers: 'Japanese driving licence, with the term in both calendars or in the era alone',
  region: 'asia',
  country: 'japan',
  script: ['Jpan'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['まで有効'], weight: 0.35 },
    { texts: ['免許の条件等', '条件等', '免許の'], weight: 0.3 },
    { texts: ['公安委員会'], weight: 0.3 },
    { texts: ['二・小・原', '運転免許証'], weight: 0.3 },
  ],
  labelWeight: 0.12,
  fields: {
    name: {
      description: 'Name as printed; with the space between family and given name where one is printed',
      example: '山田 太郎',
      labels: ['氏名'],
      place: { side: 'front', labelX: 4.6, x: 13, y: 6.3 },
      at: ['inside', 'right'],
      row: true,
      normalise: japaneseName,
      fit: (text) => (japaneseName(text) === null || /[年月日号条証]/u.test(text) ? 0 : 1),
    },
    dateOfBirth: {
      description: 'Date of birth (printed in years of the era), ISO 8601',
      example: '1990-01-01',
      place: { side: 'front', labelX: 53.5, x: 53.5, y: 6.3 },
      bare: 0.85,
      row: true,
      normalise: eraDate,
      fit: (text) => (eraDate(text) === null ? 0 : /日?生/u.test(text) ? 1 : 0.3),
    },
    address: {
      description: 'Address',
      example: '東京都千代田区丸の内1-1-1',
      labels: ['住所'],
      place: { side: 'front', labelX: 4.6, x: 10.6, y: 13.3 },
      at: ['inside', 'right'],
      lines: 2,
      join: '',
      row: true,
      normalise: japaneseAddress,
      fit: (text) => (japaneseAddress(text) === null ? 0 : prefectureOf(hanText(text)) ? 1 : 0.6),
      goesOn: (text) => /[\d丁番号]/u.test(text) && eraDate(text) === null,
    },
    licenseNumber: {
      description: 'Licence number, 12 digits',
      example: '123456789012',
      labels: ['番号'],
      place: { side: 'front', labelX: 4.6, x: 15.5, y: 38.3 },
      at: ['inside', 'right'],
      bare: 0.9,
      row: true,
      normalise: (text) =>
        /^(?:番?号?第)?[^\d]?(\d{12})[号号]?$/u.exec(withDigitsFor(hanText(text)).replace(/[^\p{L}\d]/gu, ''))?.[1] ??
        null,
      validate: japanLicenceNumber,
    },
    issueDate: {
      description: 'Date of issue (printed in years of the era), ISO 8601',
      example: '2020-01-01',
      labels: ['交付'],
      place: { side: 'front', labelX: 4.6, x: 12, y: 17 },
      at: ['inside', 'right'],
      row: true,
      normalise: eraDate,
      fit: (text) => (eraDate(text) === null ? 0 : /生|有効/u.test(text) ? 0.2 : 1),
    },
    expiryDate: {
      description: 'Last day of the term, ISO 8601',
      example: '2025-01-01',
      place: { side: 'front', labelX: 3.4, x: 3.4, y: 21.2 },
      bare: 0.85,
      row: true,
      normalise: eraDate,
      fit: (text) => (eraDate(text) === null ? 0 : /有効|まで/u.test(text) ? 1 : 0.3),
    },
    licenseColor: {
      description: 'ゴールド where 優良 is printed; null for other colours, which only the band shows',
      example: 'ゴールド',
      bare: 0.85,
      normalise: (text) => (/^\P{L}*優良\P{L}*$/u.test(hanText(text)) ? 'ゴールド' : null),
    },
    licenseConditions: {
      description: 'Conditions, in the order of their lines',
      example: '眼鏡等',
      compose: [['firstCondition', 'furtherConditions']],
      join: '、',
    },
    vehicleCategories: {
      description: 'Kinds of vehicle, in the order of their cells',
      example: '普通',
      cells: { side: 'front', x: 34.4, y: 40.2, width: 2.55, height: 5.2, columns: 7, rows: 2, words: kinds },
      join: '、',
    },
  },
  // The label runs over two rows (免許の / 条件等), with a condition behind each.
  parts: {
    firstCondition: {
      labels: ['免許の条件等', '免許の'],
      place: { side: 'front', labelX: 4.6, x: 13, y: 25.8 },
      at: ['inside', 'right'],
      normalise: licenceCondition,
    },
    furtherConditions: {
      labels: ['条件等'],
      place: { side: 'front', labelX: 4.6, x: 13, y: 29 },
      at: ['inside', 'right'],
      lines: 3,
      join: '、',
      normalise: licenceCondition,
    },
  },
  otherLabels: ['二・小・原', '二種', '種類', '公安委員会', '運転免許証'],
  checks: [inOrder('dateOfBirth', 'issueDate'), inOrder('issueDate', 'expiryDate')],
});

/** `眼鏡等`, `普通車はAT車に限る`. */
function licenceCondition(text: string): string | null {
  const plain = hanText(text).replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '');
  return /眼鏡|限る|補聴|義手|義足|AT車|車は/u.test(plain) ? plain : null;
}
