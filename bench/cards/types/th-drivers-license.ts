import { type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker, Element } from '../layout.ts';
import { iso } from '../people/dates.ts';
import { englishDay, grouped, publishedThaiDay, thaiDay, thaiPerson } from '../people/thai.ts';
import { Random } from '../random.ts';

/** Kinds of licence with their English titles and years of validity (Department of Land Transport). */
const kinds = [
  ['ใบอนุญาตขับรถยนต์ส่วนบุคคล', 'PRIVATE CAR DRIVING LICENCE', 5],
  ['ใบอนุญาตขับรถยนต์ส่วนบุคคลชั่วคราว', 'TEMPORARY PRIVATE CAR DRIVING LICENCE', 2],
  ['ใบอนุญาตขับรถจักรยานยนต์ส่วนบุคคล', 'PRIVATE MOTORCYCLE DRIVING LICENCE', 5],
] as const;

/**
 * The Thai driving licence, front: the card since 2017 (labels in both languages, number in front of each value) and the one
 * before (English labels small under the Thai ones). The places follow public pictures of both.
 */
export const thDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'th_drivers_license');
  const variant = wish.variant ?? random.pick(['2017', '2017', '2010']);
  const [thai, english, years] = random.pick(kinds);
  const { title, first, last, born, issued, expires, number } = thaiPerson(random, years);
  const licence = `${random.int(50, 69)}${random.pattern('######')}`;
  const font = wish.font ?? random.pick(['Loma', 'Noto Sans Thai', 'Noto Looped Thai']);
  const th = (words: string, x: number, y: number, style = 'value', maxWidth = 45): Element =>
    text(words, x, y, { style, maxWidth });
  const nameTh = `${title[0]} ${first[0]} ${last[0]}`;
  const nameEn = `${title[1]} ${first[1]} ${last[1]}`.toUpperCase();
  const isNew = variant === '2017';
  const head = [
    { kind: 'emblem' as const, x: 9, y: 8, radius: 5, fill: '#6c4a86' },
    th('ราชอาณาจักรไทย', 17, 5, 'small'), th('KINGDOM OF THAILAND', 17, 8, 'label'),
    th(thai, 17, 12.4, 'title', 62), th(english, 17, 16, 'titleEnglish', 62),
  ]; // prettier-ignore
  const pair = (labels: readonly [string, string], values: readonly [string, string], x: number, y: number, valueX: number) => [
    th(labels[0], x, y, 'small'), th(values[0], valueX, y),
    th(labels[1], x, y + 3.2, 'label'), th(values[1], valueX, y + 3.2, 'english'),
  ]; // prettier-ignore
  const body = isNew
    ? [
        th('ฉบับที่', 31, 20.6, 'small'), th('No.', 37.5, 20.6, 'label'), th(licence, 44, 20.6, 'english'),
        pair(['วันอนุญาต', 'Issue Date'], [thaiDay(issued, true), englishDay(issued, true)], 31, 25, 43),
        pair(['วันสิ้นอายุ', 'Expiry Date'], [thaiDay(expires, true), englishDay(expires, true)], 31, 32, 43),
        pair(['ชื่อ', 'Name'], [nameTh, nameEn], 31, 38.6, 38),
        pair(['เกิดวันที่', 'Birth Date'], [thaiDay(born, true), englishDay(born, true)], 31, 45, 43),
        th('เลขประจำตัวประชาชน', 31, 51.8, 'small', 22), th('ID No.', 53.5, 51.8, 'label'), th(grouped(number), 60, 51.8, 'number', 24),
        photo(4.5, 20, 23, 29),
      ]
    : [
        th('ฉบับที่', 5, 21.4, 'small'), th(licence, 14, 21.4, 'english'), th('No.', 5, 24, 'label'),
        pair(['วันอนุญาต', 'Issue Date'], [thaiDay(issued), englishDay(issued)], 5, 28, 18),
        pair(['วันสิ้นอายุ', 'Expiry Date'], [thaiDay(expires), englishDay(expires)], 5, 34.8, 18),
        pair(['ชื่อ', 'Name'], [nameTh, nameEn], 5, 41, 13),
        pair(['เกิดวันที่', 'Birth Date'], [thaiDay(born), englishDay(born)], 5, 47.4, 18),
        th('เลขประจำตัวประชาชน', 36, 21.4, 'small', 24), th('ID No.', 36, 24, 'label'), th(grouped(number), 36, 28, 'number', 26),
        photo(63, 19, 19, 25), th('นายทะเบียน', 48, 46, 'small'), th('Registrar', 48, 49, 'label'),
      ]; // prettier-ignore
  return {
    documentType: 'th_drivers_license',
    front: sideOf(designOf(font, isNew), [...head, ...body]),
    frontTruth: {
      cardTypeTh: thai,
      cardTypeEn: english,
      licenseNumber: licence,
      idNumber: number,
      nameTh: `${first[0]} ${last[0]}`,
      nameEn: `${first[1]} ${last[1]}`.toUpperCase(),
      birthTh: publishedThaiDay(born),
      birthEn: iso(born),
      issueDate: iso(issued),
      expiryDate: iso(expires),
    },
  };
};

const designOf = (font: string, isNew: boolean): Design => ({
  font,
  ground: {
    tints: isNew ? ['#e8e0f0', '#f1ecf4', '#dfe3f2'] : ['#dcebf3', '#eef1f5', '#e6e2f0'],
    lines: ['#b39bcb', '#9db5d6'],
    pattern: 'both',
    strength: 0.28,
  },
  styles: {
    title: { font, size: 3.3, weight: 700, fill: '#2b2350' },
    titleEnglish: { font: 'Liberation Sans', size: 2.6, weight: 700, fill: '#2b2350' },
    small: { font, size: 2.3, fill: '#2b2350' },
    label: { font: 'Liberation Sans', size: 2, fill: '#2b2350' },
    value: { font, size: 2.7, fill: '#15171a' },
    english: { font: 'Liberation Sans', size: 2.5, fill: '#15171a' },
    number: { font: 'Liberation Sans', size: 2.6, fill: '#15171a' },
  },
});
