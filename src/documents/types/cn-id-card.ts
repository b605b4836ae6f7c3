import { defineDocument } from '../define.ts';
import { ethnicGroup, ethnicGroups } from '../normalise/ethnic-group.ts';
import { hanDate } from '../normalise/han-date.ts';
import { hanName, hanPlace, hanText } from '../normalise/han-text.ts';
import { validityPeriod } from '../normalise/validity-period.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { checkCardTerm } from '../validate/card-term.ts';
import { birthDateOf, genderOf, repairResidentNumber, residentNumber } from '../validate/resident-number.ts';

/**
 * The resident identity card of the People's Republic of China, second generation, both sides (layout GA 448-2013,
 * number GB 11643-1999). The number's check character is the proof; birth date and sex stand in the number too.
 */
export const cnIdCard = defineDocument({
  type: 'cn_id_card',
  title: 'Chinese ID Card',
  covers: 'Chinese resident identity card: front, back, both on one picture or as two files',
  region: 'asia',
  country: 'china',
  script: ['Hans'],
  card: 'ID-1',
  anchors: [
    { texts: ['公民身份号码'], weight: 0.5 },
    { texts: ['居民身份证'], weight: 0.7 },
  ],
  labelWeight: 0.12,
  fields: {
    name: {
      description: 'Name in Chinese characters; minority names carry a dot (·) between their parts',
      example: '张三',
      labels: ['姓名'],
      place: { side: 'front', labelX: 6.4, x: 15.2, y: 10.5 },
      row: true,
      normalise: hanName,
      fit: (text) => (hanName(text) === null ? 0 : /[省市县区镇村路街号年月]/u.test(text) ? 0.7 : 1),
    },
    gender: {
      description: 'Sex as printed: 男 or 女',
      example: '男',
      labels: ['性别', '性別'],
      place: { side: 'front', labelX: 6.4, x: 15.2, y: 17.4 },
      normalise: (text) => /^[^\p{L}]*([男女])[^\p{L}]*$/u.exec(hanText(text))?.[1] ?? null,
    },
    ethnicity: {
      description: 'Ethnic group as printed, without 族 (GB/T 3304-1991)',
      example: '汉',
      labels: ['民族'],
      place: { side: 'front', labelX: 24.6, x: 33, y: 17.4 },
      normalise: ethnicGroup,
      fit: (text) => {
        const group = ethnicGroup(text);
        return group === null || group === '男' || group === '女' ? 0 : ethnicGroups.includes(group) ? 1 : 0.4;
      },
      validate: (group) => ({ verdict: ethnicGroups.includes(group) ? 'VALID' : 'INVALID', rule: 'GB/T 3304-1991' }),
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['出生'],
      row: true,
      bare: 0.7,
      place: { side: 'front', labelX: 6.4, x: 15.2, y: 23.8 },
      normalise: hanDate,
      fit: (text) => (hanDate(text) === null ? 0 : /[年月]/u.test(text) ? 1 : 0.8),
    },
    address: {
      description: 'Registered address, up to three printed lines joined',
      example: '北京市朝阳区xxx街道xxx号',
      labels: ['住址'],
      lines: 3,
      join: '',
      place: { side: 'front', labelX: 6.4, x: 15.2, y: 30.6 },
      normalise: hanPlace,
      fit: (text) => (/\p{Script=Han}|\d/u.test(text) ? (/^[\dXx]{15,18}$/.test(text.replace(/\s/g, '')) ? 0 : 1) : 0),
    },
    idNumber: {
      description: 'Citizen identification number: 17 digits and a check character (GB 11643-1999)',
      example: '110101199001011234',
      labels: ['公民身份号码', '公民身份证号码', '身份号码'],
      row: true,
      bare: 0.95,
      place: { side: 'front', labelX: 6.4, x: 27.8, y: 48 },
      normalise: (text) => numberLike(text),
      fit: (text) => (numberLike(text) === null ? 0 : numberLike(text)?.length === 18 ? 1 : 0.5),
      repair: (glyphs, witnesses) => repairResidentNumber(glyphs, witnesses('dateOfBirth')),
      validate: residentNumber,
    },
    issuingAuthority: {
      description: 'Issuing authority, on the back',
      example: '北京市公安局朝阳分局',
      labels: ['签发机关'],
      lines: 2,
      join: '',
      bare: 0.7,
      place: { side: 'back', labelX: 22.2, x: 37.4, y: 39.9 },
      normalise: hanPlace,
      fit: (text) => (hanPlace(text) === null ? 0 : /公安|分局/u.test(text) ? 1 : 0.7),
    },
    validityPeriod: {
      description: 'First and last day of validity, on the back; 长期 for a card without end',
      example: '2010.01.01-2030.01.01',
      labels: ['有效期限'],
      row: true,
      bare: 0.95,
      place: { side: 'back', labelX: 22.2, x: 37.4, y: 47.2 },
      normalise: validityPeriod,
    },
  },
  otherLabels: ['中华人民共和国', '居民身份证'],
  derive: [
    { field: 'dateOfBirth', from: 'idNumber', using: birthDateOf, rule: 'GB 11643-1999 §4.2 (date in the number)' },
  ],
  checks: [
    agreesWithNumber('dateOfBirth', 'idNumber', birthDateOf, 'birth date = date in the number (GB 11643-1999)'),
    agreesWithNumber('gender', 'idNumber', genderOf, 'sex = parity of the sequence number (GB 11643-1999)'),
    (values) => checkCardTerm(values('dateOfBirth'), values('validityPeriod')),
  ],
});

/** 15 to 20 characters, nearly all digits: a number, well read or not. Null for anything else. */
function numberLike(text: string): string | null {
  const number = text
    .normalize('NFKC')
    .replace(/[\s.,:;'·-]/gu, '')
    .toUpperCase()
    .replace('×', 'X');
  const digits = number.match(/\d/g)?.length ?? 0;
  return /^[\p{L}\d|]{15,20}$/u.test(number) && digits >= 13 && digits >= number.length - 4 ? number : null;
}
