import { defineDocument } from '../define.ts';
import { hanName, hanPlace, hanText } from '../normalise/han-text.ts';
import { rocDate } from '../normalise/roc-date.ts';
import { taiwanAddress } from '../normalise/taiwan-address.ts';
import { taiwanOffice } from '../normalise/taiwan-offices.ts';
import { withDigitsFor } from '../normalise/digit-look-alikes.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import { sexOf, taiwanIdentityNumber } from '../validate/taiwan-identity-number.ts';

/**
 * The national identity card of Taiwan of 2005, both sides (Household Registration Act, art. 51; Ministry of the Interior).
 * Dates are in years of the Republic, the issuing office stands abbreviated behind the date of issue. The number holds the sex.
 */
export const twIdCard = defineDocument({
  type: 'tw_id_card',
  title: 'Taiwan National ID Card',
  covers: 'Taiwan national identity card of 2005, front and back',
  region: 'asia',
  country: 'china',
  script: ['Hant', 'Latn'],
  card: 'ID-1',
  anchors: [
    { texts: ['中華民國國民身分證'], weight: 0.8 },
    { texts: ['役別'], weight: 0.3 },
    { texts: ['配偶'], weight: 0.2 },
    { texts: ['出生地'], weight: 0.15 },
  ],
  labelWeight: 0.12,
  fields: {
    name: {
      description: 'Name in Chinese characters',
      example: '陳志明',
      labels: ['姓名'],
      place: { side: 'front', labelX: 5, x: 18, y: 16.8 },
      at: ['inside', 'right'],
      row: true,
      normalise: hanName,
      fit: personFit,
    },
    idNumber: {
      description: 'National identification number: a letter, the sex, seven digits, a check digit',
      example: 'A123456789',
      labels: ['統一編號'],
      place: { side: 'front', labelX: 58, x: 58, y: 48 },
      at: ['below', 'inside', 'right'],
      bare: 0.95,
      row: true,
      normalise: idNumber,
      validate: taiwanIdentityNumber,
    },
    dateOfBirth: {
      description: 'Date of birth (printed in years of the Republic of China), ISO 8601',
      example: '1990-01-01',
      labels: ['出生年月日', '年月日', '出生'],
      place: { side: 'front', labelX: 5, x: 18, y: 27 },
      row: true,
      normalise: rocDate,
      fit: (text) => (rocDate(text) === null ? 0 : /發/u.test(text) ? 0.3 : 1),
    },
    gender: {
      description: 'Sex as printed: 男 or 女',
      example: '男',
      labels: ['性別'],
      place: { side: 'front', labelX: 5, x: 18, y: 36 },
      normalise: (text) => /^[^\p{L}]*([男女])[^\p{L}]*$/u.exec(hanText(text))?.[1] ?? null,
    },
    address: {
      description: 'Registered address, on the back, its printed lines joined',
      example: '台北市信義區市府路1號',
      labels: ['住址'],
      place: { side: 'back', labelX: 5, x: 14, y: 28.5 },
      lines: 3,
      join: '',
      normalise: taiwanAddress,
      fit: (text) => (hanPlace(text) === null ? 0 : /[市縣區鄉鎮里鄰路街號段]/u.test(text) ? 1 : 0.6),
      goesOn: (text) => /[\p{Script=Han}\d]/u.test(text),
    },
    parentsNames: {
      description: 'Father and mother, on the back',
      example: '陳大文、林美玲',
      compose: [['father', 'mother']],
      join: '、',
    },
    issueDate: {
      description: 'Date of issue (printed in years of the Republic of China), ISO 8601',
      example: '2020-01-01',
      labels: ['發證日期'],
      place: { side: 'front', labelX: 5, x: 18, y: 45.4 },
      row: true,
      normalise: rocDate,
      fit: (text) => (rocDate(text) === null ? 0 : /發/u.test(text) ? 1 : 0.8),
    },
    placeOfIssue: {
      description: 'Municipality or county that issued the card, in full (printed abbreviated: 北市 for 臺北市)',
      example: '台北市',
      within: 'issueDate',
      normalise: taiwanOffice,
    },
  },
  parts: {
    father: {
      labels: ['父'],
      place: { side: 'back', labelX: 5, x: 14, y: 7.5 },
      at: ['inside', 'right'],
      normalise: hanName,
      fit: personFit,
    },
    mother: {
      labels: ['母'],
      place: { side: 'back', labelX: 42, x: 51, y: 7.5 },
      at: ['inside', 'right'],
      normalise: hanName,
      fit: personFit,
    },
  },
  otherLabels: ['配偶', '役別', '出生地'],
  derive: [{ field: 'gender', from: 'idNumber', using: genderOf, rule: 'sex = second character of the number' }],
  checks: [
    agreesWithNumber('gender', 'idNumber', genderOf, 'sex = second character of the number'),
    inOrder('dateOfBirth', 'issueDate'),
  ],
});

function personFit(text: string): number {
  const name = hanName(text);
  return name === null || name.length > 6 ? 0 : /[市縣區里鄰路號年月日證]/u.test(name) ? 0.4 : 1;
}

function genderOf(number: string): string | null {
  const sex = sexOf(number);
  return sex === null ? null : sex === 'M' ? '男' : '女';
}

function idNumber(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s.,·-]/gu, '')
    .toUpperCase();
  const number = plain.charAt(0) + withDigitsFor(plain.slice(1));
  return /^[A-Z][12A-D89]\d{8}$/.test(number) ? number : null;
}
