import { defineDocument } from '../define.ts';
import { asciiDigits } from '../normalise/ascii-digits.ts';
import { bareNumber } from '../normalise/bare-number.ts';
import { byRunnerUp } from '../normalise/by-runner-up.ts';
import { compactDate } from '../normalise/calendar-date.ts';
import { closestTerm } from '../normalise/closest-term.ts';
import { nativeName, nativeText } from '../normalise/native-text.ts';
import { futureDate, pastDate } from '../slots.ts';
import { agreesWithNumber } from '../validate/agrees-with-number.ts';
import { isEgyptianTerm, sevenYears } from '../validate/egyptian-card-term.ts';
import { birthDateOf, egyptianNationalNumber, governorateNames, sexOf } from '../validate/egyptian-national-number.ts';
import { inOrder } from '../validate/in-order.ts';

/** The right edge of what stands on the right: mm from the card's left edge. */
const edge = 82;
const arabicName = (text: string) => nativeName(text, 'Arabic');
const sexes = { M: 'ذكر', F: 'أنثى' } as const;
/** With what the dots of one letter are read as. */
const genders = { ذكر: 'ذكر', دكر: 'ذكر', أنثى: 'أنثى', انثي: 'أنثى', أنشى: 'أنثى', أنتى: 'أنثى' };
const governorates = Object.fromEntries(governorateNames.map((name) => [name, name]));
const religions = { مسلم: 'مسلم', مسلمة: 'مسلمة', مسيحي: 'مسيحي', مسيحية: 'مسيحية', يهودي: 'يهودي', يهودية: 'يهودية' };
const inNumber = 'in the national number (Law 143/1994)';

/**
 * The Egyptian national identity card, in Arabic and Arabic-Indic digits alone. Its front has no labels: the name (the first name,
 * below it the father's and grandfathers'), the address and the number are told by their places, as are profession, sex and
 * religion on the back. The number holds birth date and sex. Of the date of issue the card prints year and month alone.
 */
export const egIdCard = defineDocument({
  type: 'eg_id_card',
  title: 'Egypt National ID Card',
  covers: 'Egyptian identity card, front and back',
  region: 'africa',
  country: 'egypt',
  script: ['Arab', 'Latn'],
  card: 'ID-1',
  anchors: [
    { texts: ['بطاقة تحقيق الشخصية'], weight: 0.5 },
    { texts: ['جمهورية مصر العربية'], weight: 0.3 },
  ],
  labelWeight: 0.3,
  fields: {
    nationalNumber: {
      description: 'National number: 14 digits, on both sides',
      example: '29001010112345',
      row: true,
      bare: 0.95,
      place: { side: 'front', labelX: 36, x: 36, y: 46 },
      normalise: nationalNumber,
      validate: egyptianNationalNumber,
    },
    name: {
      description: "The holder's name and below it the father's and grandfathers', in one line",
      example: 'محمد علي',
      compose: [['firstName', 'fathersNames']],
      whole: true,
    },
    dateOfBirth: {
      description: 'Date of birth, ISO 8601; else from the number',
      example: '1990-01-01',
      place: { side: 'front', labelX: 6, x: 6, y: 41 },
      bare: 0.7,
      ...pastDate,
      normalise: (text, context) => pastDate.normalise(fullDate(text), context),
      // ٢ and ٣ differ by a stroke: the number has the last word on a digit that is in doubt.
      repair: (glyphs, values) =>
        dateOf(byRunnerUp(glyphs, (digits) => dateOf(digits) === birthDateOf(values('nationalNumber') ?? ''))),
    },
    gender: {
      description: 'Sex as printed on the back, else from the number',
      example: 'ذكر',
      place: { side: 'back', labelX: edge, x: edge, y: 25 },
      bare: 0.6,
      within: 'religion',
      normalise: (text) => termIn(text, genders),
    },
    religion: {
      description: 'Religion as printed on the back',
      example: 'مسلم',
      place: { side: 'back', labelX: 62, x: 62, y: 25 },
      bare: 0.6,
      within: 'gender',
      normalise: (text) => termIn(text, religions),
    },
    address: {
      description: 'Address as printed, in one line, digits in ASCII',
      example: '1 شارع التحرير، القاهرة',
      compose: [['street', 'district']],
      whole: true,
      join: '، ',
    },
    issuingOffice: {
      description: 'Issuing office, where the card names one behind such a label',
      example: 'القاهرة',
      labels: ['جهة الإصدار', 'سجل مدني'],
      normalise: (text) => nativeText(text, 'Arabic'),
    },
    profession: {
      description: 'Profession as printed on the back, without the workplace below it',
      example: 'مهندس',
      place: { side: 'back', labelX: edge, x: edge, y: 14 },
      // No profession has two letters; what is left of a word that was cut off may.
      normalise: (text) => (/\p{L}{3}/u.test(text) ? nativeText(text, 'Arabic') : null),
    },
    issueDate: {
      description: 'Year and month of issue (ISO 8601): the card prints no day',
      example: '2020-01-01',
      place: { side: 'back', labelX: 6, x: 6, y: 8 },
      bare: 0.7,
      normalise: yearAndMonth,
      repair: (glyphs, values, { today }) => {
        const holds = (issued: string | null) =>
          (issued ?? '9') <= today && isEgyptianTerm(issued, values('expiryDate'));
        // Of two dates that do not fit, the one of expiry has more digits to be wrong.
        return dateOf(byRunnerUp(glyphs, (digits) => holds(dateOf(digits)), 0.7));
      },
    },
    expiryDate: {
      description: 'Last day of validity, ISO 8601, on the back',
      example: '2027-01-01',
      labels: ['البطاقة سارية حتى'],
      place: { side: 'back', labelX: edge, x: 30, y: 32 },
      at: ['inside', 'right'],
      ...futureDate,
      normalise: (text, context) => futureDate.normalise(fullDate(text), context),
      repair: (glyphs, values) =>
        dateOf(byRunnerUp(glyphs, (digits) => isEgyptianTerm(values('issueDate'), dateOf(digits)))),
    },
  },
  parts: {
    title: {
      labels: ['بطاقة تحقيق الشخصية'],
      place: { side: 'front', labelX: edge, x: edge, y: 6 },
      normalise: () => null,
    },
    state: {
      labels: ['جمهورية مصر العربية'],
      place: { side: 'front', labelX: 50, x: 50, y: 6 },
      normalise: () => null,
    },
    numberOnBack: { place: { side: 'back', labelX: 40, x: 40, y: 8 }, bare: 0.9, row: true, normalise: nationalNumber },
    firstName: { place: { side: 'front', labelX: edge, x: edge, y: 14.5 }, normalise: arabicName },
    fathersNames: { place: { side: 'front', labelX: edge, x: edge, y: 20.5 }, normalise: arabicName },
    street: { place: { side: 'front', labelX: edge, x: edge, y: 27 }, normalise: addressLine },
    district: { place: { side: 'front', labelX: edge, x: edge, y: 32.5 }, normalise: districtLine },
  },
  otherLabels: ['أعزب', 'آنسة', 'متزوج', 'متزوجة', 'مطلق', 'مطلقة', 'أرمل', 'أرملة'],
  derive: [
    { field: 'dateOfBirth', from: 'nationalNumber', using: birthDateOf, rule: `birth date ${inNumber}` },
    { field: 'gender', from: 'nationalNumber', using: genderOf, rule: `sex ${inNumber}` },
  ],
  checks: [
    agreesWithNumber('dateOfBirth', 'nationalNumber', birthDateOf, `birth date = birth date ${inNumber}`),
    agreesWithNumber('gender', 'nationalNumber', genderOf, `sex = sex ${inNumber}`),
    inOrder('issueDate', 'expiryDate'),
    sevenYears,
  ],
});

function nationalNumber(text: string): string | null {
  return bareNumber(asciiDigits(withZeros(text)), /^[23]\d{13}$/);
}

function addressLine(text: string): string | null {
  const line = nativeText(text, 'Arabic');
  return line === null ? null : asciiDigits(line);
}

/** The governorate behind the last hyphen as it is spelt, where a letter or two are misread. */
function districtLine(text: string): string | null {
  const line = addressLine(text);
  const [, district = '', last = ''] = /^(.*\s-\s*)([^-]+)$/u.exec(line ?? '') ?? [];
  const governorate = closestTerm(last, governorates);
  return governorate === null ? line : district + governorate;
}

/** The Arabic zero is a dot, and small: beside another digit a full stop is one. */
function withZeros(text: string): string {
  return text.replace(/(?<=[٠-٩/])[.·]|[.·](?=[٠-٩])/gu, '٠');
}

/** Eight digits, or nothing: one that is lost makes another day. */
function fullDate(text: string): string {
  const plain = asciiDigits(withZeros(text));
  return /^\D*\d{4}\D+\d\d\D+\d\d\D*$/u.test(plain) ? plain : '';
}

/** The one word of a closed list that stands in a text. */
function termIn(text: string, terms: Readonly<Record<string, string>>): string | null {
  const found = new Set(text.split(/\s+/u).flatMap((word) => closestTerm(word, terms) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function yearAndMonth(text: string): string | null {
  const [, year, month] =
    /^\D*((?:19|20)\d\d)\s*[/.\\-]?\s*(0[1-9]|1[0-2])\D*$/u.exec(asciiDigits(withZeros(text))) ?? [];
  return year === undefined ? null : `${year}-${month}`;
}

/** Digits as they are printed, year first: a day, or year and month alone. */
function dateOf(digits: string | null): string | null {
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)?$/u.exec(digits ?? '') ?? [];
  if (year === '') return null;
  return day === '' ? `${year}-${month}` : compactDate(year + month + day);
}

function genderOf(number: string): string | null {
  const sex = sexOf(number);
  return sex && sexes[sex];
}
