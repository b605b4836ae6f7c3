import { barcode, type Design, lines, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso } from '../people/dates.ts';
import { taiwanesePerson } from '../people/taiwanese.ts';
import { Random } from '../random.ts';

/** The national identity card of Taiwan, 2005 (layout after the Ministry of the Interior's specimen). */
export const twIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'tw_id_card');
  const person = taiwanesePerson(random);
  const font = wish.font ?? random.pick(['AR PL UKai TW', 'AR PL UKai TW', 'AR PL UMing TW', 'Noto Serif CJK TC', 'Noto Sans CJK TC']); // prettier-ignore
  const [short, full] = person.office;
  const reason = random.pick(['換發', '初發', '補發']);
  const rows = wrapped(person.address, 18);
  const front = sideOf(design(font), [
    text('中華民國國民身分證', 42.8, 8.4, { style: 'title', anchor: 'middle', maxWidth: 62 }),
    text('姓', 5, 18, { style: 'label' }),
    text('名', 10.5, 18, { style: 'label' }),
    text(spaced(person.name), 18, 18.6, { style: 'name' }),
    text('出生', 5, 26.2, { style: 'label' }),
    text('年月日', 5, 29.4, { style: 'label' }),
    text(roc(person.born), 18, 28.2),
    text('性別', 5, 37, { style: 'label' }),
    text(person.sex, 18, 37.2),
    text('發證日期', 5, 46.4, { style: 'label' }),
    text(`${roc(person.issued)}(${short})${reason}`, 18, 46.6, { style: 'issue' }),
    text('統一編號', 58, 44, { style: 'label' }),
    text(person.number, 58, 49.4, { style: 'number' }),
    photo(60, 12, 20, 26),
  ]);
  const back = sideOf(design(font), [
    text('父', 5, 8.6, { style: 'label' }),
    text(person.father, 14, 8.8),
    text('母', 42, 8.6, { style: 'label' }),
    text(person.mother, 51, 8.8),
    text('配偶', 5, 15.6, { style: 'label' }),
    text(person.spouse, 14, 15.8),
    text('役別', 42, 15.6, { style: 'label' }),
    text(person.service, 51, 15.8),
    text('出生地', 5, 22.6, { style: 'label' }),
    text(person.birthPlace, 18, 22.8),
    text('住址', 5, 29.6, { style: 'label' }),
    lines(rows, 14, 29.8, 4.6),
    barcode('Code39', person.number, { x: 44, y: 43, width: 36, height: 6 }),
    text(random.pattern('00########'), 5, 49, { style: 'number' }),
  ]);
  return {
    documentType: 'tw_id_card',
    front,
    back,
    frontTruth: {
      name: person.name,
      idNumber: person.number,
      dateOfBirth: iso(person.born),
      gender: person.sex,
      issueDate: iso(person.issued),
      placeOfIssue: full,
    },
    backTruth: { address: person.address, parentsNames: `${person.father}、${person.mother}` },
  };
};

const roc = ({ year, month, day }: Day): string => `民國${year - 1911}年${month}月${day}日`;

/** A name is set wide. */
const spaced = (name: string): string => (name.length === 2 ? [...name].join('　') : [...name].join(' '));

/** Lines of so many signs; a number is not broken. */
function wrapped(address: string, signs: number): string[] {
  const rows = [''];
  for (const piece of address.match(/[0-9]+.|./gu) ?? []) {
    const row = rows.at(-1) ?? '';
    if (row.length + piece.length > signs) rows.push(piece);
    else rows[rows.length - 1] = row + piece;
  }
  return rows;
}

const design = (font: string): Design => ({
  font,
  valueSize: 3.5,
  ground: { tints: ['#f3e6e8', '#efeadf', '#e8e4ef'], lines: ['#d99fae', '#b7b0d0'], pattern: 'both', strength: 0.3 },
  styles: {
    title: { font, size: 5.2, weight: 700, fill: '#5b2436', spacing: 0.9 },
    label: { font, size: 2.7, fill: '#7a2f45' },
    name: { font, size: 4.8, fill: '#17181b' },
    issue: { font, size: 2.9, fill: '#17181b' },
    number: { font: 'Liberation Sans', size: 4, fill: '#17181b' },
  },
});
