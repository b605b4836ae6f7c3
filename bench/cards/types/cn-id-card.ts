import type { Card, CardMaker, Layout, TextStyle } from '../layout.ts';
import { chinesePerson, type ChinesePerson } from '../people/chinese.ts';
import { iso, two, type Day } from '../people/dates.ts';
import { Random } from '../random.ts';

/** The resident identity card of the People's Republic of China, second generation (layout after GA 448-2013). */
export const cnIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'cn_id_card');
  const person = chinesePerson(random);
  const font = wish.font ?? random.pick(cnFonts);
  const validity = `${dotted(person.issued)}-${person.expires ? dotted(person.expires) : '长期'}`;
  return {
    documentType: 'cn_id_card',
    front: { layout: frontLayout(font), printed: frontPrinted(person) },
    back: { layout: backLayout(font), printed: { authority: person.region.authority, validity } },
    frontTruth: {
      name: person.name,
      gender: person.gender,
      ethnicity: person.ethnicity,
      dateOfBirth: iso(person.born),
      address: person.address,
      idNumber: person.idNumber,
    },
    backTruth: { issuingAuthority: person.region.authority, validityPeriod: validity },
  };
};

/** The real card is set in a Hei face; the others are what printers of specimens use. */
export const cnFonts = [
  'Noto Sans CJK SC',
  'Noto Sans CJK SC',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
  'Noto Serif CJK SC',
  'AR PL SungtiL GB',
  'LXGW WenKai',
] as const;

/** Full-width characters in a line of the address, as on the real card. */
const addressLineEms = 11;
const addressLines = 3;

function frontPrinted(person: ChinesePerson): Record<string, string> {
  const lines = wrap(person.address);
  return {
    name: person.name,
    gender: person.gender,
    ethnicity: person.ethnicity,
    year: String(person.born.year),
    month: String(person.born.month),
    day: String(person.born.day),
    address1: lines[0] ?? '',
    address2: lines[1] ?? '',
    address3: lines[2] ?? '',
    number: person.idNumber,
  };
}

function wrap(address: string): string[] {
  const lines: string[] = [];
  let line = '';
  let ems = 0;
  for (const char of address) {
    const wide = /[\x20-\x7e]/.test(char) ? 0.55 : 1;
    if (ems + wide > addressLineEms) {
      lines.push(line);
      [line, ems] = ['', 0];
    }
    line += char;
    ems += wide;
  }
  lines.push(line);
  if (lines.length > addressLines) throw new RangeError('the address does not fit the card');
  return lines;
}

const dotted = ({ year, month, day }: Day): string => `${year}.${two(month)}.${two(day)}`;

const blue = '#2a6fb0';
const black = '#15171a';
const styles = (font: string): Record<string, TextStyle> => ({
  label: { font, size: 2.85, fill: blue },
  name: { font, size: 4, fill: black, spacing: 0.25 },
  value: { font, size: 3.35, fill: black, spacing: 0.12 },
  number: { font: 'OCR B', size: 3.6, fill: black, spacing: 0.2 },
  state: { font, size: 5.6, fill: black, weight: 700, spacing: 0.5 },
  card: { font, size: 7.6, fill: black, weight: 700, spacing: 1.6 },
  backLabel: { font, size: 3.1, fill: black, weight: 700 },
  backValue: { font, size: 3.35, fill: black, spacing: 0.05 },
});

function frontLayout(font: string): Layout {
  const text = (words: string, style: string, x: number, y: number) =>
    ({ kind: 'text', text: words, style, x, y }) as const;
  return {
    widthMm: 85.6,
    heightMm: 54,
    ground: {
      tints: ['#dfeaf5', '#f3f0ee', '#f4e3e4', '#e2edf3'],
      lines: ['#7fb0d8', '#dc9aa6'],
      pattern: 'both',
      strength: 0.3,
    },
    styles: styles(font),
    elements: [
      text('姓 名', 'label', 6.4, 10.4),
      // A long name is printed narrower, so that it ends before the portrait.
      { ...text('{name}', 'name', 15.2, 10.7), maxWidth: 39.5 },
      text('性 别', 'label', 6.4, 17.3),
      text('{gender}', 'value', 15.2, 17.4),
      text('民 族', 'label', 24.6, 17.3),
      text('{ethnicity}', 'value', 33, 17.4),
      text('出 生', 'label', 6.4, 23.8),
      text('{year}', 'value', 15.2, 23.9),
      text('年', 'label', 24.2, 23.8),
      { ...text('{month}', 'value', 30, 23.9), anchor: 'middle' },
      text('月', 'label', 32.9, 23.8),
      { ...text('{day}', 'value', 38.9, 23.9), anchor: 'middle' },
      text('日', 'label', 41.8, 23.8),
      text('住 址', 'label', 6.4, 30.6),
      text('{address1}', 'value', 15.2, 30.7),
      text('{address2}', 'value', 15.2, 35),
      text('{address3}', 'value', 15.2, 39.3),
      text('公民身份号码', 'label', 6.4, 48),
      text('{number}', 'number', 27.8, 48.2),
      { kind: 'portrait', x: 55.5, y: 8.6, width: 25, height: 31.5 },
    ],
  };
}

function backLayout(font: string): Layout {
  const text = (words: string, style: string, x: number, y: number) =>
    ({ kind: 'text', text: words, style, x, y }) as const;
  return {
    widthMm: 85.6,
    heightMm: 54,
    ground: {
      tints: ['#e5eef4', '#f5eeea', '#f5dfe0', '#e3edf2'],
      lines: ['#8ab7d6', '#d99aa2', '#9cc5b4'],
      pattern: 'both',
      strength: 0.3,
    },
    styles: styles(font),
    elements: [
      { kind: 'emblem', x: 14.4, y: 13.6, radius: 8.2, fill: '#c03a32' },
      { ...text('中华人民共和国', 'state', 53, 13.4), anchor: 'middle' },
      { ...text('居 民 身 份 证', 'card', 53, 25), anchor: 'middle', maxWidth: 56 },
      { ...text('签发机关', 'backLabel', 34.6, 39.9), anchor: 'end' },
      text('{authority}', 'backValue', 37.4, 39.9),
      { ...text('有效期限', 'backLabel', 34.6, 47.2), anchor: 'end' },
      text('{validity}', 'backValue', 37.4, 47.2),
    ],
  };
}
