import { below, type Design, photo, sideOf, text, toTheLeft } from '../design.ts';
import type { Card, CardMaker, Element } from '../layout.ts';
import { type Day, iso, later, randomDay, today, two } from '../people/dates.ts';
import { type BothScripts, pakistani } from '../people/pakistani.ts';
import { Random } from '../random.ts';

/** The identity card of Pakistan: `snic`, the smart card, and `cnic`, the one before it, in Urdu. */
export const pkIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'pk_id_card');
  const variant = wish.variant ?? random.pick(['snic', 'snic', 'snic', 'cnic']);
  const sex = random.pick(['M', 'F'] as const);
  const last = random.pick(pakistani.last);
  const name = fullName(random.pick(sex === 'M' ? pakistani.male : pakistani.female), last);
  const father = fullName(random.pick(pakistani.male), random.chance(0.6) ? last : random.pick(pakistani.last));
  const wife = sex === 'F' && random.chance(0.4);
  const born = randomDay(random, 1950, 2006);
  const issued = randomDay(random, today.year - 9, today.year - 1);
  const number =
    `${random.int(1, 7)}${random.pattern('####-#######')}-${random.int(0, 4) * 2 + (sex === 'M' ? 1 : 2)}`.replace(
      /-10$/,
      '-8',
    );
  const days = { born, issued, expires: later(issued, 10) };
  const holder = { name, father, wife, sex, number, ...days };
  const shared = {
    idNumber: number,
    gender: sex === 'M' ? 'Male' : 'Female',
    birthDay: iso(born),
    issueDay: iso(issued),
    expiryDay: iso(days.expires),
  };
  const latin = { name: name[0].toUpperCase(), fatherName: wife ? null : father[0].toUpperCase(), country: 'PAKISTAN' };
  const look = { ...design, ...(wish.font && { font: wish.font }) };
  return {
    documentType: 'pk_id_card',
    front: sideOf(look, variant === 'snic' ? smart(holder) : urdu(holder)),
    frontTruth: variant === 'snic' ? { ...shared, ...latin } : shared,
  };
};

interface Holder {
  readonly name: BothScripts;
  readonly father: BothScripts;
  readonly wife: boolean;
  readonly sex: 'M' | 'F';
  readonly number: string;
  readonly born: Day;
  readonly issued: Day;
  readonly expires: Day;
}

function fullName(first: BothScripts, last: BothScripts): BothScripts {
  return [`${first[0]} ${last[0]}`, `${first[1]} ${last[1]}`];
}

function smart({ name, father, wife, sex, number, born, issued, expires }: Holder): (Element | Element[])[] {
  return [
    text('PAKISTAN', 5, 6.6, { style: 'title' }),
    text('National Identity Card', 27, 6.6, { style: 'small' }),
    text('ISLAMIC REPUBLIC OF PAKISTAN', 5, 10, { style: 'state' }),
    { kind: 'emblem', x: 78, y: 7.5, radius: 4.4, fill: '#1e6a42' },
    below('Name', name[0], 5, 15, { maxWidth: 30 }),
    text(name[1], 56, 18.6, { style: 'urdu', anchor: 'end' }),
    below(wife ? 'Husband Name' : 'Father Name', father[0], 5, 22.4, { maxWidth: 30 }),
    text(father[1], 56, 26, { style: 'urdu', anchor: 'end' }),
    below('Gender', sex, 5, 29.8, {}),
    below('Country of Stay', 'Pakistan', 24, 29.8, {}),
    below('Identity Number', number, 5, 37.2, { style: 'bold' }),
    below('Date of Birth', dotted(born), 36, 37.2, { style: 'bold' }),
    below('Date of Issue', dotted(issued), 5, 44.6, { style: 'bold' }),
    below('Date of Expiry', dotted(expires), 36, 44.6, { style: 'bold' }),
    photo(60, 14, 21, 26),
    { kind: 'signature', x: 61, y: 45, width: 18 },
    text('Holder’s Signature', 62, 50, { style: 'label' }),
  ]; // prettier-ignore
}

/** Labels at the right edge, their values to the left of them. */
function urdu({ name, father, wife, sex, number, born, issued, expires }: Holder): (Element | Element[])[] {
  const row = (label: string, value: string, right: number, y: number, labelWidth: number, style: string) => [
    text(toTheLeft(label), right, y, { style: 'urduLabel', anchor: 'end' }),
    text(value, right - labelWidth, y, { style, anchor: 'end' }),
  ];
  return [
    text('حکومت پاکستان', 80, 6.8, { style: 'urduTitle', anchor: 'end' }),
    text('قومی شناختی کارڈ', 40, 6.8, { style: 'urduTitle', anchor: 'end' }),
    photo(5, 12, 20, 25),
    row('نام:', name[1], 80, 15.5, 9, 'urdu'),
    row(wife ? 'شوہر کا نام:' : 'والد کا نام:', father[1], 80, 22, 18, 'urdu'),
    row('جنس:', sex === 'M' ? 'مرد' : 'عورت', 80, 28, 9, 'urdu'),
    row('تاریخ پیدائش:', slashed(born), 80, 34, 21, 'bold'),
    row('شناختی کارڈ نمبر:', number, 80, 40, 26, 'bold'),
    row('تاریخ اجراء:', slashed(issued), 80, 46.5, 18, 'bold'),
    row('تاریخ تنسیخ:', slashed(expires), 40, 46.5, 18, 'bold'),
  ];
}

const dotted = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${year}`;
const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.9,
  valueSize: 2.7,
  titleSize: 3.6,
  ink: '#1d4a33',
  ground: { tints: ['#e8f1e4', '#f1f3e6', '#dfeee8'], lines: ['#86b69a', '#b9c98f', '#93b7b0'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2, fill: '#1d4a33' },
    bold: { font: 'Liberation Sans', size: 2.7, weight: 700, fill: '#16181c' },
    urdu: { font: 'Noto Nastaliq Urdu', size: 2.7, fill: '#16181c' },
    urduLabel: { font: 'Noto Nastaliq Urdu', size: 2.2, fill: '#1d4a33' },
    urduTitle: { font: 'Noto Nastaliq Urdu', size: 3, fill: '#1d4a33' },
  },
}; // prettier-ignore
