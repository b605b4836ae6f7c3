import { defineDocument, type Slot } from '../define.ts';
import { closestTerm } from '../normalise/closest-term.ts';
import { groupedNumber } from '../normalise/grouped-number.ts';
import { thaiAddress } from '../normalise/thai-address.ts';
import { thaiDate } from '../normalise/thai-date.ts';
import { thaiNumber } from '../normalise/thai-number.ts';
import { thaiName, thaiText, untitledName } from '../normalise/thai-text.ts';
import { englishDay, latinNameSlot, thaiDay } from '../slots.ts';
import { inOrder } from '../validate/in-order.ts';
import { sameDay } from '../validate/same-day.ts';
import { thaiCitizenNumber } from '../validate/thai-citizen-number.ts';

const at = ['inside', 'right', 'below'] as const;
/** The days of issue and expiry stand over their labels. */
const above = { at: ['above', 'inside'] } satisfies Partial<Slot>;
/** What the Department of Provincial Administration's cards have for religions. */
const religions = Object.fromEntries(['พุทธ', 'อิสลาม', 'คริสต์', 'ฮินดู', 'ซิกข์'].map((name) => [name, name]));

/**
 * The Thai national identity card with a chip, front. The number's check digit proves it (there is no MRZ); each date stands
 * in both calendars. Titles (นาย, Mr.) are not part of the published names. The published serial number is the one under the
 * photograph; the laser number on the back is another.
 */
export const thIdCard = defineDocument({
  type: 'th_id_card',
  title: 'Thailand ID Card',
  covers: 'Thai national identity card, front',
  region: 'asia',
  country: 'thailand',
  script: ['Thai', 'Latn'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['บัตรประจำตัวประชาชน'], weight: 0.6 },
    { texts: ['Thai National ID Card'], weight: 0.7 },
  ],
  labelWeight: 0.1,
  fields: {
    cardTypeTh: {
      description: 'Title of the card in Thai',
      example: 'บัตรประจำตัวประชาชน',
      within: 'cardTypeEn',
      bare: 0.8,
      normalise: (text) =>
        closestTerm(text.replace(/[^\p{Script=Thai}]/gu, ''), { บัตรประจำตัวประชาชน: 'บัตรประจำตัวประชาชน' }),
    },
    cardTypeEn: {
      description: 'Title of the card in English, as printed',
      example: 'Identification Card',
      within: 'cardTypeTh',
      bare: 0.8,
      normalise: (text) =>
        closestTerm(text.replace(/[^A-Za-z]/gu, ''), { 'THAI NATIONAL ID CARD': 'Thai National ID Card' }),
    },
    idNumber: {
      description: 'Citizen number: 13 digits, the last one a check digit',
      example: '1234567890123',
      labels: ['เลขประจำตัวประชาชน', 'Identification Number'],
      at: ['right', 'inside'],
      row: true,
      bare: 0.85,
      normalise: thaiNumber,
      validate: thaiCitizenNumber,
    },
    serialNumber: {
      description: 'Number under the photograph, with its hyphens',
      example: 'TH123456789',
      bare: 0.85,
      normalise: (text) => (/-/.test(text) ? groupedNumber(text, [4, 2, 8]) : null),
    },
    nameTh: {
      description: 'Given name and surname in Thai, without title',
      example: 'สมชาย ใจดี',
      labels: ['ชื่อตัวและชื่อสกุล'],
      place: { side: 'front', labelX: 10.2, x: 25.4, y: 13.7 },
      at,
      row: true,
      normalise: thaiName,
    },
    nameEn: {
      description: 'Given name and surname in Latin capitals, without title',
      example: 'SOMCHAI JAIDEE',
      compose: [['givenNamesEn', 'lastNameEn']],
    },
    lastNameEn: {
      description: 'Surname in Latin capitals',
      example: 'JAIDEE',
      labels: ['Last name'],
      place: { side: 'front', labelX: 27.1, x: 39.8, y: 21.5 },
      at,
      ...latinNameSlot,
      lines: 1,
      fit: (text) => (latinNameSlot.normalise(text) === null ? 0 : 1),
    },
    birthTh: {
      description: 'Date of birth in the Buddhist era, in Thai digits',
      example: '๑ มกราคม ๒๕๓๓',
      labels: ['เกิดวันที่'],
      place: { side: 'front', labelX: 29.6, x: 39, y: 25.7 },
      at,
      ...thaiDay,
    },
    birthEn: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth'],
      place: { side: 'front', labelX: 29.6, x: 44.6, y: 29.2 },
      at,
      ...englishDay,
    },
    issueDateEN: {
      description: 'Date of issue, ISO 8601',
      example: '2020-01-01',
      labels: ['Date of Issue'],
      ...above,
      ...englishDay,
    },
    issueDateTH: {
      description: 'Date of issue in the Buddhist era, in Thai digits',
      example: '๑ มกราคม ๒๕๖๓',
      labels: ['วันออกบัตร'],
      ...above,
      ...thaiDay,
    },
    expiryDateEN: {
      description: 'Date of expiry, ISO 8601; null where the card is valid for life',
      example: '2030-01-01',
      labels: ['Date of Expiry'],
      ...above,
      ...englishDay,
    },
    expiryDateTH: {
      description: 'Date of expiry in the Buddhist era, in Thai digits; null where the card is valid for life',
      example: '๑ มกราคม ๒๕๗๓',
      labels: ['วันบัตรหมดอายุ'],
      ...above,
      ...thaiDay,
    },
    religion: {
      description: 'Religion as printed',
      example: 'พุทธ',
      labels: ['ศาสนา'],
      place: { side: 'front', labelX: 29.6, x: 37.2, y: 32.2 },
      at,
      normalise: (text) => closestTerm(text, religions),
    },
    address: {
      description: 'Registered address, its lines joined',
      example: '123/456 หมู่ 1 ถ.สุขุมวิท เขตคลองเตย กรุงเทพฯ 10110',
      labels: ['ที่อยู่'],
      place: { side: 'front', labelX: 10.2, x: 14.6, y: 35.5 },
      at,
      row: true,
      lines: 2,
      normalise: thaiAddress,
      fit: (text) => (thaiText(text) === null || thaiDate(text) !== null ? 0 : 1),
    },
  },
  parts: {
    givenNamesEn: {
      labels: ['Name'],
      place: { side: 'front', labelX: 27.1, x: 35.6, y: 17.9 },
      at,
      ...latinNameSlot,
      lines: 1,
      normalise: untitledName,
      fit: (text) => (untitledName(text) === null ? 0 : 1),
    },
  },
  otherLabels: ['เจ้าพนักงานออกบัตร'],
  checks: [
    sameDay('birthEn', 'birthTh', thaiDate),
    sameDay('issueDateEN', 'issueDateTH', thaiDate),
    sameDay('expiryDateEN', 'expiryDateTH', thaiDate),
    inOrder('birthEn', 'issueDateEN'),
    inOrder('issueDateEN', 'expiryDateEN'),
  ],
});
