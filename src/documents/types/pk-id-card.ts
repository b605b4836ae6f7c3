import { defineDocument } from '../define.ts';
import { asciiDigits } from '../normalise/ascii-digits.ts';
import { printedGender } from '../normalise/gender.ts';
import { latinName, latinText } from '../normalise/latin-text.ts';
import { futureDate, pastDate } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { inOrder } from '../validate/in-order.ts';
import { pakistaniIdentityNumber, sexOf } from '../validate/pakistani-identity-number.ts';

const at = ['below', 'right', 'inside'] as const;
const sexInNumber = 'last digit of the CNIC number, odd for men (NADRA)';

/**
 * The identity card of Pakistan (NADRA), front: the smart card (SNIC, since 2012), in English with the names in Urdu beside
 * them, and the CNIC before it, whose labels and names are in Urdu alone: numbers, dates and sex are read there, and
 * names, which are published in Latin letters, are null.
 */
export const pkIdCard = defineDocument({
  type: 'pk_id_card',
  title: 'Pakistan ID Card',
  covers: 'Pakistani identity card: smart card and the CNIC in Urdu',
  region: 'asia',
  country: 'pakistan',
  script: ['Latn', 'Arab'],
  card: 'ID-1',
  print: 'small',
  anchors: [
    { texts: ['ISLAMIC REPUBLIC OF PAKISTAN'], weight: 0.4 },
    { texts: ['National Identity Card', 'قومی شناختی کارڈ'], weight: 0.3 },
    { texts: ['حکومت پاکستان'], weight: 0.3 },
  ],
  labelWeight: 0.08,
  fields: {
    idNumber: {
      description: 'Identity number: 13 digits, in groups of 5, 7 and 1',
      example: '12345-6789012-3',
      labels: ['Identity Number', 'شناختی کارڈ نمبر', 'شناختی نمبر'],
      at,
      bare: 0.95,
      normalise: cnicNumber,
      validate: pakistaniIdentityNumber,
    },
    name: {
      description: 'Name in Latin capitals',
      example: 'MUHAMMAD ALI',
      labels: ['Name'],
      at,
      lines: 2,
      normalise: nameBesideUrdu,
      fit: nameFit,
    },
    fatherName: {
      description: "Father's name in Latin capitals; null where the card has the husband's",
      example: 'ABDUL RAHMAN',
      labels: ['Father Name'],
      at,
      lines: 2,
      normalise: nameBesideUrdu,
      fit: nameFit,
    },
    gender: {
      description: 'Male, Female or X',
      example: 'Male',
      labels: ['Gender', 'جنس'],
      at: ['below', 'inside', 'right'],
      normalise: gender,
    },
    country: {
      description: 'Country of stay as printed, in capitals',
      example: 'PAKISTAN',
      labels: ['Country of Stay'],
      at,
      normalise: (text) => latinText(text)?.toUpperCase() ?? null,
      fit: (text) => (/^\P{L}*\p{Lu}[\p{L} ]{3,}$/u.test(text) ? 1 : 0.3),
    },
    birthDay: {
      description: 'Date of birth, ISO 8601',
      example: '1990-01-01',
      labels: ['Date of Birth', 'تاریخ پیدائش'],
      at,
      ...pastDate,
      inTime: 0,
    },
    issueDay: {
      description: 'Date of issue, ISO 8601',
      example: '2020-01-01',
      labels: ['Date of Issue', 'تاریخ اجراء', 'تاریخ اجرا'],
      at,
      ...pastDate,
      inTime: 1,
    },
    expiryDay: {
      description: 'Last day of validity, ISO 8601',
      example: '2030-01-01',
      labels: ['Date of Expiry', 'تاریخ تنسیخ', 'تاریخ اختتام'],
      at,
      ...futureDate,
      inTime: 2,
    },
  },
  otherLabels: ['Husband Name', "Holder's Signature", 'نام', 'والد کا نام', 'شوہر کا نام', 'شناختی علامت', 'دستخط'],
  derive: [{ field: 'gender', from: 'idNumber', using: genderOf, rule: sexInNumber }],
  checks: [
    agreesWithNumber('gender', 'idNumber', genderOf, `sex = ${sexInNumber}`),
    inOrder('birthDay', 'issueDay'),
    inOrder('issueDay', 'expiryDay'),
  ],
});

/** With one hyphen at least: other papers have thirteen digits too. */
function cnicNumber(text: string): string | null {
  const plain = asciiDigits(text.normalize('NFKC'))
    .replace(/\s+/gu, '')
    .replace(/^[^\d]+|[^\d]+$/gu, '');
  const groups = /^(\d{5})[-–—.]?(\d{7})[-–—.]?(\d)$/u.exec(plain);
  return groups && /[-–—.]/u.test(plain) ? groups.slice(1).join('-') : null;
}

/** The Latin part of a row that goes on in Urdu. */
function nameBesideUrdu(text: string): string | null {
  return latinName(text.replace(/[^\p{Script=Latin}]*\p{Script=Arabic}.*$/u, ''));
}

/** Written small but for initials, or in capitals; Urdu that was read as Latin letters is short. */
function nameFit(text: string): number {
  const name = nameBesideUrdu(text);
  return name === null || name.length < 3 ? 0 : /^\p{Lu}/u.test(text) ? 1 : 0.4;
}

function gender(text: string): string | null {
  if (/مرد/u.test(text)) return 'Male';
  return /عورت|خاتون/u.test(text) ? 'Female' : printedGender(text);
}

function genderOf(number: string): string | null {
  const sex = sexOf(number);
  return sex && { M: 'Male', F: 'Female' }[sex];
}
