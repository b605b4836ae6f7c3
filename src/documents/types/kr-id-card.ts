import { defineDocument } from '../define.ts';
import { groupedNumber } from '../normalise/grouped-number.ts';
import { koreanName, koreanPlace, provinceOf } from '../normalise/korean-text.ts';
import { printedDate } from '../normalise/printed-date.ts';
import { koreanResidentNumber } from '../validate/korean-resident-number.ts';

/**
 * The Korean resident registration card (Resident Registration Act, art. 24), of 1999 and of 2020, which are arranged
 * alike. Its front has no labels: name with Hanja in brackets, number, address, date and head of the issuing district
 * stand under one another. The fingerprint is a picture on the back; it has no text, so it is never read.
 */
export const krIdCard = defineDocument({
  type: 'kr_id_card',
  title: 'South Korea Resident Registration Card',
  covers: 'South Korean resident registration card of 1999 and 2020, front',
  region: 'asia',
  country: 'south-korea',
  script: ['Kore'],
  card: 'ID-1',
  anchors: [{ texts: ['주민등록증'], weight: 0.7 }],
  labelWeight: 0.1,
  fields: {
    name: {
      description: 'Name in Hangul, without the Hanja that stand in brackets behind it',
      example: '홍길동',
      bare: 0.8,
      place: { side: 'front', labelX: 7, x: 7, y: 18 },
      normalise: koreanName,
      fit: (text) =>
        koreanName(text) === null || isTitle(text) || isHead(text) ? 0 : /^[^([]*[)\]]/u.test(text) ? 0.5 : 1,
    },
    residentRegistrationNumber: {
      description: 'Resident registration number: birth date, hyphen, seven digits',
      example: '900101-1234567',
      bare: 0.95,
      row: true,
      place: { side: 'front', labelX: 7, x: 7, y: 24.2 },
      normalise: (text) => groupedNumber(text, [6, 7]),
      validate: koreanResidentNumber,
    },
    issueDate: {
      description: 'Date of issue, ISO 8601',
      example: '2020-01-01',
      bare: 0.85,
      row: true,
      normalise: (text, { today }) => printedDate(text, { notAfter: today }),
    },
    issuingAuthority: {
      description: 'Head of the district that issued the card',
      example: '서울특별시 종로구청장',
      bare: 0.85,
      row: true,
      normalise: (text) => (isHead(text) ? koreanPlace(text) : null),
    },
    address: {
      description: 'Registered address, its printed lines joined',
      example: '서울특별시 종로구 세종대로 1',
      bare: 0.8,
      lines: 4,
      place: { side: 'front', labelX: 7, x: 7, y: 29.7 },
      normalise: koreanPlace,
      fit: (text) => (koreanPlace(text) === null || isTitle(text) || isHead(text) ? 0 : provinceOf(text) ? 1 : 0.6),
      goesOn: (text) =>
        /[\p{Script=Hangul}\d]/u.test(text) && !isHead(text) && printedDate(text, { notAfter: '9999' }) === null,
    },
    fingerprint: {
      description: 'Always null: the print of a finger on the back is a picture, not a text',
      example: '(Binary data or placeholder)',
    },
  },
  otherLabels: ['주민등록증'],
});

const isTitle = (text: string): boolean => /주민등록/u.test(text.replace(/\s/gu, ''));
const isHead = (text: string): boolean => /(?:[구시]청?장|군수)\P{L}*$/u.test(text);
