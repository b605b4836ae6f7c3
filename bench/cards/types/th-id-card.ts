import { type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker, Element } from '../layout.ts';
import { iso } from '../people/dates.ts';
import { englishDay, grouped, publishedThaiDay, thaiDay, thaiPerson } from '../people/thai.ts';
import { Random } from '../random.ts';

/**
 * The Thai national identity card with a chip, front (Ministry of Interior, regulation on identity cards; the places follow
 * public pictures of specimens). Its back has no field of the published ones.
 */
export const thIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'th_id_card');
  const person = thaiPerson(random, 8);
  const { title, first, last, born, issued, expires, number, address, religion } = person;
  const font = wish.font ?? random.pick(['Loma', 'Noto Sans Thai', 'Noto Looped Thai', 'Noto Serif Thai']);
  const serial = `${random.pattern('####')}-${random.pattern('##')}-${random.pattern('########')}`;
  const short = random.chance(0.3) && address[0].length + address[1].length < 42;
  const home = short ? [address.join(' ')] : address;
  const th = (words: string, x: number, y: number, style = 'thai'): Element =>
    text(words, x, y, { style, maxWidth: 52 });
  const en = (words: string, x: number, y: number, style = 'english'): Element =>
    text(words, x, y, { style, maxWidth: 40 });
  const front = sideOf(designOf(font), [
    { kind: 'emblem', x: 7, y: 7, radius: 4.5, fill: '#8d7a49' },
    text('บัตรประจำตัวประชาชน', 15.5, 5.4, { style: 'title', maxWidth: 36 }), en('Thai National ID Card', 49, 5.4, 'titleEnglish'),
    th('เลขประจำตัวประชาชน', 16, 8.6, 'small'), en('Identification Number', 16, 11, 'label'),
    th(grouped(number), 41, 10.2, 'number'),
    th('ชื่อตัวและชื่อสกุล', 10, 15.6, 'small'), th(`${title[0]} ${first[0]} ${last[0]}`, 29, 15.4, 'name'),
    en('Name', 27, 19.4, 'label'), en(`${title[1]} ${first[1]}`, 36, 19.4),
    en('Last name', 27, 23.2, 'label'), en(last[1], 40, 23.2),
    th('เกิดวันที่', 30, 27, 'small'), th(thaiDay(born), 40, 27),
    en('Date of Birth', 30, 30.6, 'label'), en(englishDay(born), 45, 30.6),
    th('ศาสนา', 30, 34, 'small'), th(religion, 39, 34),
    th('ที่อยู่', 10, 37.4, 'small'), home.map((line, at) => th(line, at === 0 ? 16 : 10, 37.4 + 3.3 * at, 'address')),
    th(thaiDay(issued), 10, 43.8, 'address'), th('วันออกบัตร', 10, 46.4, 'small'),
    en(englishDay(issued), 10, 49.2, 'date'), en('Date of Issue', 10, 51.6, 'label'),
    th(thaiDay(expires), 47, 43.8, 'address'), th('วันบัตรหมดอายุ', 47, 46.4, 'small'),
    en(englishDay(expires), 47, 49.2, 'date'), en('Date of Expiry', 47, 51.6, 'label'),
    { kind: 'signature', x: 29, y: 46, width: 14 }, text('เจ้าพนักงานออกบัตร', 28, 49.6, { style: 'small', maxWidth: 18 }),
    { kind: 'chip', x: 10, y: 22, fill: '#b99c52' },
    photo(64.5, 25, 18.5, 23), text(serial, 64.5, 51.4, { style: 'serial' }),
  ]); // prettier-ignore
  return {
    documentType: 'th_id_card',
    front,
    frontTruth: {
      cardTypeTh: 'บัตรประจำตัวประชาชน',
      cardTypeEn: 'Thai National ID Card',
      idNumber: number,
      serialNumber: serial,
      nameTh: `${first[0]} ${last[0]}`,
      nameEn: `${first[1]} ${last[1]}`.toUpperCase(),
      lastNameEn: last[1].toUpperCase(),
      birthTh: publishedThaiDay(born),
      birthEn: iso(born),
      issueDateEN: iso(issued),
      issueDateTH: publishedThaiDay(issued),
      expiryDateEN: iso(expires),
      expiryDateTH: publishedThaiDay(expires),
      religion,
      address: home.join(' '),
    },
  };
};

const blue = '#1d2f7a';
const black = '#15171a';
const english = 'Liberation Serif';
const designOf = (font: string): Design => ({
  font,
  ground: { tints: ['#cfe6f2', '#e4eef0', '#c9e0ee'], lines: ['#7fb0cf', '#9fc3b8'], pattern: 'both', strength: 0.3 },
  styles: {
    title: { font, size: 3.6, weight: 700, fill: black },
    titleEnglish: { font: english, size: 3.4, weight: 700, fill: blue },
    small: { font, size: 2.3, fill: black },
    label: { font: english, size: 2.2, fill: blue },
    thai: { font, size: 3, weight: 700, fill: black },
    name: { font, size: 3.8, weight: 700, fill: black },
    address: { font, size: 2.6, fill: black },
    english: { font: english, size: 3, weight: 700, fill: blue },
    date: { font: english, size: 2.5, fill: blue },
    number: { font: english, size: 3.7, weight: 700, fill: black },
    serial: { font: english, size: 2.3, fill: black },
  },
});
