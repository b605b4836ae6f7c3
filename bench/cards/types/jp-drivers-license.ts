import { type Design, sideOf, text, photo } from '../design.ts';
import type { Card, CardMaker, Element } from '../layout.ts';
import { type Day, iso, randomDay, today, two } from '../people/dates.ts';
import { eraOf, fullWidth, japanesePerson, licenceEnd } from '../people/japanese.ts';
import { Random } from '../random.ts';

/**
 * The Japanese driving licence (道路交通法施行規則, form 14): the term with both calendars as since 2019, or in the era alone as
 * before. The band's colour tells the class; 優良 is printed on golden ones only.
 */
export const jpDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'jp_drivers_license');
  const variant = wish.variant ?? random.pick(['2019', '2019', 'era']);
  const person = japanesePerson(random);
  const font = wish.font ?? random.pick(['IPAGothic', 'IPAGothic', 'Noto Sans CJK JP', 'VL Gothic']);
  const issued =
    variant === 'era'
      ? randomDay(random, 2015, 2018)
      : randomDay(random, Math.max(2020, person.born.year + 18), today.year - 1);
  const isGold = random.chance(0.45);
  const band = isGold ? '#c9a64a' : random.pick(['#7fb6df', '#7fb6df', '#8fc98a']);
  const expires = licenceEnd(person.born, issued, isGold ? 5 : random.pick([3, 5]));
  const conditions = random.pick([
    ['眼鏡等'],
    ['眼鏡等'],
    ['準中型車は準中型車(5t)に限る'],
    ['眼鏡等', '普通車はAT車に限る'],
    [],
  ]);
  const held = new Set(
    random.pick(
      ['普通', '普通 原付', '準中型 普自二', '中型 普自二', '普通 大自二', '大型 大特'].map((list) => list.split(' ')),
    ),
  );
  const number = `${random.int(10, 97)}${random.pattern('##########')}`;
  const wide = random.chance(0.5);
  const name = wide
    ? [...person.surname, ...person.givenName].join('\u3000')
    : `${person.surname}\u3000${person.givenName}`;
  const { era, year } = eraOf(expires);
  const term =
    variant === 'era'
      ? `平成${two(expires.year - 1988)}年${two(expires.month)}月${two(expires.day)}日まで有効`
      : `${expires.year}年(${era}${two(year)}年)${two(expires.month)}月${two(expires.day)}日まで有効`;
  const first = randomDay(random, Math.max(person.born.year + 18, 1970), issued.year);
  const front = sideOf(design(font), [
    ...frame(),
    { kind: 'band', x: 2.6, y: 18.6, width: 49.2, height: 5, fill: band, opacity: 0.9 },
    text('氏名', 4.6, 7.2, { style: 'label' }),
    text(name, wide ? 14 : 20, 7.6, { style: 'name', maxWidth: 36 }),
    text(`${inEra(person.born)}生`, 53.5, 7.2, { style: 'date', maxWidth: 28 }),
    text('住所', 4.6, 14.2, { style: 'label' }),
    text(fullWidth(person.address), 10.6, 14.4, { style: 'value', maxWidth: 68 }),
    text('交付', 4.6, 17.9, { style: 'label' }),
    text(`${inEra(issued, true)}\u3000${random.pattern('#####')}`, 12, 17.9, { style: 'date' }),
    text(term, 3.4, 22.6, { style: 'term', maxWidth: 47.6 }),
    text('免許の', 4.6, 26.6, { style: 'label' }),
    text('条件等', 4.6, 29.2, { style: 'label' }),
    ...conditions.map((line, index) => text(line, 13, 26.8 + index * 3.2, { style: 'condition' })),
    ...(isGold ? [text('優良', 5, 35, { style: 'value' })] : []),
    text('番号', 4.6, 39.2, { style: 'label' }),
    text('第', 10.6, 39.2, { style: 'condition' }),
    text(number, 15.5, 39.6, { style: 'number' }),
    text('号', 47, 39.2, { style: 'condition' }),
    ...['二・小・原', '他', '二種'].flatMap((label, index) => [
      text(label, 3.4, 43.4 + index * 3, { style: 'tiny', maxWidth: 5 }),
      text(index === 2 ? '昭和00年00月00日' : inEra(first, true), 9, 43.6 + index * 3, { style: 'small' }),
    ]),
    text('種', 31.4, 44, { style: 'condition' }),
    text('類', 31.4, 49, { style: 'condition' }),
    ...grid(held),
    ...[...'運転免許証'].map((sign, index) => text(sign, 53.4, 26 + index * 4.4, { style: 'title' })),
    photo(57.5, 17.5, 24, 30),
    text(`${person.prefecture.replace(/[都府県]$/u, (kind) => kind)}`, 58, 50, { style: 'red' }),
    text('公安委員会', 58, 52.6, { style: 'red' }),
  ]);
  return {
    documentType: 'jp_drivers_license',
    front,
    frontTruth: {
      name: wide ? person.surname + person.givenName : `${person.surname} ${person.givenName}`,
      dateOfBirth: iso(person.born),
      address: person.address,
      licenseNumber: number,
      issueDate: iso(issued),
      expiryDate: iso(expires),
      licenseColor: isGold ? 'ゴールド' : null,
      licenseConditions: conditions.length > 0 ? conditions.join('、') : null,
      vehicleCategories: categories.filter((one) => held.has(one)).join('、'),
    },
  };
};

/** In the grid's order, row by row. */
const categories = [
  '大型',
  '中型',
  '準中型',
  '普通',
  '大特',
  '大自二',
  '普自二',
  '小特',
  '原付',
  '大二',
  '中二',
  '普二',
  '大特二',
  'け引',
];

/** The kinds that are held stand in their cells from top to bottom, the others are dashes. */
function grid(held: ReadonlySet<string>): Element[] {
  return categories.flatMap((category, index) => {
    const [x, y] = [34.6 + (index % 7) * 2.55, 41 + Math.floor(index / 7) * 5.2];
    if (!held.has(category)) return [text('－', x, y + 3, { style: 'cell' })];
    const step = 4.7 / category.length;
    return [...category].map((sign, row) =>
      text(sign, x, y + 1.2 + row * step, { style: category.length > 2 ? 'cell3' : 'cell' }),
    );
  });
}

/** Black rules around the rows. */
function frame(): Element[] {
  const rule = (x: number, y: number, width: number, height: number): Element => ({
    kind: 'band',
    x,
    y,
    width,
    height,
    fill: '#444',
    opacity: 1,
  });
  return [
    ...[3, 9.2].map((y) => rule(2.6, y, 80, 0.12)),
    ...[11.2, 15.4, 18.5].map((y) => rule(2.6, y, y === 18.5 ? 49 : 80, 0.12)),
    rule(10, 3, 0.12, 6.2),
    rule(52.6, 3, 0.12, 6.2),
    rule(10, 11.2, 0.12, 7.3),
    ...[36.4, 40.2].map((y) => rule(2.6, y, 49, 0.12)),
    rule(30.8, 40.2, 0.12, 11),
  ];
}

function inEra(date: Day, padded = false): string {
  const { era, year } = eraOf(date);
  const number = (n: number) => (padded ? two(n) : String(n).padStart(2, ' '));
  return `${era}${padded ? two(year) : year}年${number(date.month)}月${number(date.day)}日`;
}

const design = (font: string): Design => ({
  font,
  ground: { tints: ['#f6f5f1', '#f1f4f6', '#f6f2f1'], lines: ['#d7d2c8', '#cfd7dd'], pattern: 'waves', strength: 0.15 },
  styles: {
    label: { font, size: 2.1, fill: '#222' },
    name: { font, size: 3.6, fill: '#111' },
    value: { font, size: 3.3, fill: '#111' },
    date: { font, size: 2.7, fill: '#111' },
    term: { font, size: 3.6, weight: 700, fill: '#111' },
    condition: { font, size: 2.6, fill: '#111' },
    number: { font, size: 3.8, fill: '#111', spacing: 0.3 },
    small: { font, size: 2.4, fill: '#111' },
    tiny: { font, size: 1.6, fill: '#222' },
    cell: { font, size: 2.2, fill: '#111' },
    cell3: { font, size: 1.6, fill: '#111' },
    title: { font, size: 3.4, weight: 700, fill: '#2f76b8' },
    red: { font, size: 2.2, fill: '#c8452f' },
  },
});
