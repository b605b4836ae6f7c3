import { type Design, lines, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, later, randomDay, today } from '../people/dates.ts';
import { eraOf, japanesePerson } from '../people/japanese.ts';
import { Random } from '../random.ts';

/** Japan's Individual Number Card, 2016: the number stands on the back alone (layout after the Digital Agency's specimen). */
export const jpMyNumberCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'jp_my_number_card');
  const person = japanesePerson(random);
  const font = wish.font ?? random.pick(['IPAGothic', 'Noto Sans CJK JP', 'Noto Sans CJK JP', 'VL Gothic']);
  const issued = randomDay(random, 2017, today.year - 1);
  const expires = { ...later(person.born, 0), year: issued.year + 10 };
  const name = `${person.surname}\u3000${person.givenName}`;
  const number = withCheckDigit(random.pattern('###########'));
  const front = sideOf(design(font), [
    text('氏名', 4, 7.2, { style: 'label' }),
    text(name, 11, 7.6, { style: 'name' }),
    text('住所', 4, 13.6, { style: 'label' }),
    lines(wrapped(person.address, 20), 11, 13.8, 4),
    text('個人番号', 68, 6.6, { style: 'title' }),
    text('カード', 68, 10, { style: 'title' }),
    text(`${inEra(person.born)}生`, 29, 25),
    text('性別', 58, 25, { style: 'label' }),
    text(person.sex, 64, 25),
    text(`${expires.year}年 ${expires.month}月 ${expires.day}日まで有効`, 29, 30),
    text('電子証明書の有効期限', 29, 34.6, { style: 'tiny' }),
    text('年\u3000\u3000月\u3000\u3000日', 46, 34.6, { style: 'tiny' }),
    text('セキュリティコード', 29, 38.4, { style: 'tiny' }),
    text(random.pattern('####'), 46, 38.6, { style: 'label' }),
    text('臓器提供意思', 29, 43, { style: 'tiny' }),
    text(`${person.prefecture}${random.pick(['中央市', '桜町', '東区', '緑市'])}長`, 58, 50, { style: 'label' }),
    photo(4, 22, 22, 28),
  ]);
  const back = sideOf(design(font), [
    text('個人番号', 42.8, 12, { style: 'label', anchor: 'middle' }),
    text(number.replace(/(?=(?:\d{4})+$)(?!^)/g, ' '), 42.8, 19, { style: 'number', anchor: 'middle' }),
    text('氏名', 18, 29, { style: 'label' }),
    text(name, 26, 29.2),
    text(`${inEra(person.born)}生`, 26, 35),
    text('この個人番号カードを拾得した場合は警察にお届けください', 18, 47, { style: 'tiny' }),
  ]);
  return {
    documentType: 'jp_my_number_card',
    front,
    back,
    frontTruth: {
      name: `${person.surname} ${person.givenName}`,
      dateOfBirth: iso(person.born),
      gender: person.sex,
      address: person.address,
      expiryDate: iso(expires),
    },
    backTruth: {
      name: `${person.surname} ${person.givenName}`,
      dateOfBirth: iso(person.born),
      individualNumber: number,
    },
  };
};

function inEra(date: Day): string {
  const { era, year } = eraOf(date);
  return `${era}${year === 1 ? '元' : year}年${date.month}月${date.day}日`;
}

function wrapped(address: string, signs: number): string[] {
  return address.match(new RegExp(`.{1,${signs}}`, 'gu')) ?? [];
}

/** Weights 6 to 2, 7 to 2; 11 less the sum mod 11, or 0. */
function withCheckDigit(body: string): string {
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const rest = [...body].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11;
  return `${body}${rest <= 1 ? 0 : 11 - rest}`;
}

const design = (font: string): Design => ({
  font,
  ground: { tints: ['#f6e3ea', '#e9f0df', '#f5ecd8'], lines: ['#e0a9be', '#b3cf9c'], pattern: 'both', strength: 0.25 },
  styles: {
    label: { font, size: 2.3, fill: '#333' },
    name: { font, size: 3.8, fill: '#111' },
    value: { font, size: 3, fill: '#111' },
    number: { font, size: 4.6, fill: '#111', spacing: 0.3 },
    title: { font, size: 2.9, weight: 700, fill: '#b8446b' },
    tiny: { font, size: 1.7, fill: '#333' },
  },
});
