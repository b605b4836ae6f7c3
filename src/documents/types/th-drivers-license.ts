import { defineDocument } from '../define.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { closestTerm } from '../normalise/closest-term.ts';
import { latinText } from '../normalise/latin-text.ts';
import { thaiDate } from '../normalise/thai-date.ts';
import { thaiNumber } from '../normalise/thai-number.ts';
import { thaiName, thaiText, untitledName } from '../normalise/thai-text.ts';
import { englishDay, latinNameSlot, thaiDay } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { sameDay } from '../validate/same-day.ts';
import { thaiCitizenNumber } from '../validate/thai-citizen-number.ts';

const at = ['right', 'inside', 'below'] as const;
const thaiDayToIso = { at, row: true, normalise: thaiDate } as const;

/** Kinds of licence (Automobile Act of 1979, section 43): what one of them was misread as is that one. */
const kinds = Object.fromEntries(
  ['รถยนต์ส่วนบุคคลชั่วคราว', 'รถยนต์ส่วนบุคคล', 'รถยนต์สามล้อส่วนบุคคล', 'รถยนต์สาธารณะ', 'รถยนต์สามล้อสาธารณะ', 'รถจักรยานยนต์ส่วนบุคคลชั่วคราว', 'รถจักรยานยนต์ส่วนบุคคล', 'รถจักรยานยนต์สาธารณะ', 'รถบดถนน', 'รถแทรกเตอร์']
    .map((kind) => `ใบอนุญาตขับ${kind}`)
    .map((name) => [name, name]),
); // prettier-ignore

/**
 * The Thai driving licence of card size, front: with its labels in both languages beside each value (since about 2017) and
 * the card before. Every date stands in both calendars, and either is enough for issue and expiry. The holder's citizen
 * number is proved by its check digit; the licence's own number is not.
 */
export const thDriversLicense = defineDocument({
  type: 'th_drivers_license',
  title: "Thailand Driver's License",
  covers: 'Thai driving licence: the bilingual card and the one before, front',
  region: 'asia',
  country: 'thailand',
  script: ['Thai', 'Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['ใบอนุญาตขับรถ'], weight: 0.7 },
    { texts: ['ราชอาณาจักรไทย', 'KINGDOM OF THAILAND'], weight: 0.3 },
    { texts: ['DRIVING LICENCE'], weight: 0.2 },
  ],
  labelWeight: 0.08,
  fields: {
    cardTypeTh: {
      description: 'Kind of licence in Thai, as printed',
      example: 'ใบอนุญาตขับรถ',
      bare: 0.8,
      normalise: licenceTitle,
    },
    cardTypeEn: {
      description: 'Kind of licence in English, as printed',
      example: "Driver's License",
      bare: 0.8,
      normalise: (text) => (/DRIV\w+ ?LICEN[CS]E/iu.test(text) ? latinText(text) : null),
    },
    licenseNumber: {
      description: "The licence's number",
      example: 'DL123456789',
      labels: ['ฉบับที่', 'ฉบับที่ No.', 'ฉบับที่/No.', 'ใบอนุญาตเลขที่'],
      at,
      normalise: (text) => bareNumber(text, /^(?:[A-Z]{0,2}\d{7,10})$/),
    },
    idNumber: {
      description: 'Citizen number: 13 digits, the last one a check digit',
      example: '1234567890123',
      labels: ['เลขประจำตัวประชาชน', 'ID No.', 'เลขประจำตัวประชาชน ID No.'],
      at,
      // Beside the day of issue, so near that both may be one line.
      within: 'issueDateTh',
      row: true,
      bare: 0.85,
      normalise: thaiNumber,
      validate: thaiCitizenNumber,
    },
    nameTh: {
      description: 'Given name and surname in Thai, without title',
      example: 'สมชาย ใจดี',
      labels: ['ชื่อ', 'ชื่อ-สกุล'],
      at,
      row: true,
      bare: 0.5,
      normalise: thaiName,
      fit: (text) => (thaiName(text) === null || /ใบอนุญาต|ราชอาณาจักร|นายทะเบียน/u.test(text) ? 0 : 1),
    },
    nameEn: {
      description: 'Given name and surname in Latin capitals, without title',
      example: 'SOMCHAI JAIDEE',
      labels: ['Name'],
      at,
      ...latinNameSlot,
      lines: 1,
      normalise: untitledName,
      fit: (text) => (untitledName(text) === null || /LICENCE|KINGDOM/iu.test(text) ? 0 : 1),
    },
    birthTh: {
      description: 'Date of birth in the Buddhist era, in Thai digits',
      example: '๑ มกราคม ๒๕๓๓',
      labels: ['เกิดวันที่', 'วันเกิด'],
      at,
      ...thaiDay,
    },
    birthEn: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Birth Date', 'Date of Birth'],
      at,
      ...englishDay,
    },
    issueDate: {
      description: 'Date of issue, ISO 8601',
      example: '2020-01-01',
      compose: [['issueDateEn'], ['issueDateTh']],
    },
    expiryDate: {
      description: 'Date of expiry, ISO 8601; null where the licence is for life',
      example: '2025-01-01',
      compose: [['expiryDateEn'], ['expiryDateTh']],
    },
  },
  parts: {
    issueDateEn: { labels: ['Issue Date', 'Date of Issue'], at, ...englishDay },
    issueDateTh: { labels: ['วันอนุญาต', 'วันออกใบอนุญาต'], ...thaiDayToIso },
    expiryDateEn: { labels: ['Expiry Date', 'Date of Expiry'], at, ...englishDay },
    expiryDateTh: { labels: ['วันสิ้นอายุ', 'วันหมดอายุ'], ...thaiDayToIso },
  },
  otherLabels: ['นายทะเบียน', 'Registrar', 'ลายมือชื่อ'],
  checks: [
    sameDay('birthEn', 'birthTh', thaiDate),
    inOrder('birthEn', 'issueDate'),
    inOrder('issueDate', 'expiryDate'),
  ],
});

function licenceTitle(text: string): string | null {
  const title = thaiText(text.replace(/[^\p{Script=Thai} ]/gu, '')) ?? '';
  return closestTerm(title, kinds) ?? (title.startsWith('ใบอนุญาตขับรถ') ? title : null);
}
