import { type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { hongKongPerson } from '../people/hong-kong.ts';
import { Random } from '../random.ts';

/** The Hong Kong identity card of 2003 and of 2018, permanent and not (layout after the Immigration Department's specimens). */
export const hkIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'hk_id_card');
  const variant = wish.variant ?? random.pick(['2003', '2018', '2018']);
  const person = variant === '2003' ? hongKongPerson(random, 2003, 2018) : hongKongPerson(random, 2019, 2025);
  const font = wish.font ?? random.pick(['AR PL UMing HK', 'Noto Serif CJK TC', 'Noto Sans CJK HK', 'AR PL UKai HK']);
  const permanent = person.symbols.includes('A') || person.symbols.includes('R');
  const title = permanent
    ? ['香港永久性居民身份證', 'HONG KONG PERMANENT IDENTITY CARD']
    : ['香港居民身份證', 'HONG KONG IDENTITY CARD'];
  const { month, year } = person.firstRegistered;
  const registered = `(${two(month)}-${two(year % 100)})`;
  const sex = person.sex === 'M' ? '男 M' : '女 F';
  const [born, issued] = [dashed(person.born), dashed(person.issued).replace(/\d\d(?=\d\d$)/, '')];
  const front =
    variant === '2003'
      ? sideOf(design(variant, font), [
          text(title[0] ?? '', 29, 6, { style: 'title' }),
          text(title[1] ?? '', 29, 9.4, { style: 'english' }),
          text(person.chineseName, 29, 15.6, { style: 'chinese' }),
          text(person.englishName, 29, 20.4),
          text(person.codes, 46, 25),
          text('出生日期 Date of Birth', 29, 29.4, { style: 'label' }),
          text(born, 29, 33),
          text(sex, 58, 33),
          text(person.symbols, 29, 37.4),
          text(registered, 29, 41.4),
          text('簽發日期 Date of Issue', 29, 45.2, { style: 'label' }),
          text(issued, 29, 49),
          text(person.number, 55, 49.6, { style: 'number' }),
          photo(3.5, 14, 23, 30),
        ])
      : sideOf(design(variant, font), [
          text(title[0] ?? '', 4, 6, { style: 'title' }),
          text(title[1] ?? '', 4, 9.3, { style: 'english' }),
          text(person.chineseName, 4, 15.4, { style: 'chinese' }),
          text(person.englishName, 4, 20),
          text(person.codes, 31, 24.6),
          text('出生日期 Date of Birth', 31, 28.8, { style: 'label' }),
          text(born, 31, 32.4),
          text(sex, 56, 32.4),
          text(person.symbols, 31, 36.8),
          text('簽發日期 Date of Issue', 31, 40.4, { style: 'label' }),
          text(registered, 31, 44),
          text(issued, 31, 48),
          text(person.number, 56, 50, { style: 'number' }),
          photo(4, 22.5, 23, 27),
          photo(66, 16, 13, 16, true),
        ]);
  return {
    documentType: 'hk_id_card',
    front,
    frontTruth: {
      englishName: person.englishName.toUpperCase(),
      chineseName: person.chineseName || null,
      chineseCommercialCode: person.codes || null,
      idNumber: person.number,
      dateOfBirth: iso(person.born),
      gender: person.sex,
      issueDate: iso(person.issued),
      firstRegistrationDate: `${year}-${two(month)}-01`,
      symbols: person.symbols,
    },
  };
};

const dashed = ({ year, month, day }: Day): string => `${two(day)}-${two(month)}-${year}`;

const design = (variant: string, font: string): Design => ({
  font,
  valueFont: 'Liberation Sans',
  labelSize: 2.1,
  valueSize: 3.1,
  ground:
    variant === '2003'
      ? { tints: ['#e8f0e4', '#f2ecd9', '#e3ece9'], lines: ['#9cc0a6', '#cdb58a'], pattern: 'both', strength: 0.3 }
      : { tints: ['#e4edf1', '#eef0e0', '#efe4ea'], lines: ['#8fb7c4', '#cda3b6'], pattern: 'both', strength: 0.3 },
  styles: {
    title: { font, size: 4, weight: 700, fill: '#20304f' },
    english: { font: 'Liberation Sans', size: 2.5, weight: 700, fill: '#20304f' },
    chinese: { font, size: 4.6, fill: '#15171a', spacing: 0.3 },
    value: { font: variant === '2003' ? font : 'Liberation Sans', size: 3.1, fill: '#15171a' },
    number: { font: 'Liberation Sans', size: 4.2, fill: '#15171a' },
  },
});
