import { barcode, type Design, photo, sideOf, text, toTheLeft } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, later, randomDay, today, two, yymmdd } from '../people/dates.ts';
import { egyptian } from '../people/egyptian.ts';
import { Random } from '../random.ts';

/** The Egyptian national identity card, front and back. */
export const egIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'eg_id_card');
  const sex = random.pick(['M', 'F'] as const);
  const first = random.pick(sex === 'M' ? egyptian.men : egyptian.women);
  const fathers = [random.pick(egyptian.men), random.pick(egyptian.fathers), random.pick(egyptian.fathers)].join(' ');
  const born = randomDay(random, 1950, 2008);
  const issued = randomDay(random, today.year - 6, today.year - 1);
  const [district, governorate, code] = random.pick(egyptian.districts);
  const street = `${random.int(1, 180)} ${random.pick(egyptian.streets)}`;
  const area = `${district} - ${governorate}`;
  const [job, workplace] = random.pick(egyptian.work);
  const number = `${born.year < 2000 ? 2 : 3}${yymmdd(born)}${code}${random.pattern('###')}${random.int(0, 4) * 2 + (sex === 'M' ? 1 : 0)}${random.int(1, 9)}`;
  const religion = random.pick(sex === 'M' ? ['مسلم', 'مسلم', 'مسيحي'] : ['مسلمة', 'مسلمة', 'مسيحية']);
  const state = random.pick(sex === 'M' ? ['أعزب', 'متزوج', 'مطلق'] : ['آنسة', 'متزوجة', 'أرملة']);
  const gender = sex === 'M' ? 'ذكر' : 'أنثى';
  const font = wish.font ?? random.pick(['Noto Naskh Arabic', 'Noto Naskh Arabic', 'KacstOffice']);
  const right = (words: string, x: number, y: number, style = 'value') =>
    text(toTheLeft(inDigits(words)), x, y, { style, anchor: 'end' });
  const digits = (words: string, x: number, y: number, style: string) =>
    text(`\u202d${inDigits(words)}\u202c`, x, y, { style });
  const look = designIn(font);
  return {
    documentType: 'eg_id_card',
    front: sideOf(look, [
      right('جمهورية مصر العربية', 50, 6.8, 'title'),
      right('بطاقة تحقيق الشخصية', 82, 6.8, 'title'),
      photo(4.5, 9, 20, 27),
      right(first, 82, 15.5),
      right(fathers, 82, 21.5),
      right(street, 82, 28),
      right(area, 82, 33.5),
      digits(slashed(born), 6, 42, 'date'),
      digits(number, 36, 47.4, 'number'),
      text(random.pattern('@@#######'), 6, 50, { style: 'serial' }),
    ]),
    back: sideOf(look, [
      digits(number, 40, 9, 'date'),
      digits(`${issued.year}/${two(issued.month)}`, 6, 9, 'date'),
      right(job, 82, 15),
      right(workplace, 82, 20.5),
      right(gender, 82, 26),
      right(religion, 62, 26),
      right(state, 42, 26),
      right(`البطاقة سارية حتى ${slashed(later(issued, 7, -1))}`, 82, 33),
      barcode('PDF417', random.pattern('#'.repeat(180)), { x: 5, y: 37, width: 75, height: 13 }, 12),
    ]),
    frontTruth: {
      nationalNumber: number,
      name: `${first} ${fathers}`,
      dateOfBirth: iso(born),
      gender,
      address: `${street}، ${area}`,
    },
    backTruth: {
      nationalNumber: number,
      dateOfBirth: iso(born),
      gender,
      religion,
      profession: job,
      issueDate: iso(issued).slice(0, 7),
      expiryDate: iso(later(issued, 7, -1)),
    },
  };
};

const inDigits = (words: string): string => words.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit);
const slashed = ({ year, month, day }: Day): string => `${year}/${two(month)}/${two(day)}`;

const designIn = (font: string): Design => ({
  font,
  valueSize: 3.6,
  ink: '#27384f',
  ground: { tints: ['#e4ecf3', '#efe6d6', '#dfe9ee'], lines: ['#8fb0cc', '#c9a97c', '#93b0bf'], pattern: 'both', strength: 0.3 },
  styles: {
    title: { font, size: 3, weight: 700, fill: '#27384f' },
    date: { font, size: 3.2, fill: '#16181c', spacing: 0.1 },
    number: { font, size: 4.2, weight: 700, fill: '#16181c', spacing: 0.9 },
    serial: { font: 'Liberation Sans', size: 2.4, fill: '#16181c' },
  },
}); // prettier-ignore
