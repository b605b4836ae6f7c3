import { type Design, lines, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { iso } from '../people/dates.ts';
import { koreanPerson } from '../people/korean.ts';
import { Random } from '../random.ts';

/**
 * The Korean resident registration card of 1999 (laminated) and of 2020 (polycarbonate, engraved by laser): the same
 * arrangement without labels, the name's Hanja in brackets. The back has the fingerprint and no published text.
 */
export const krIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'kr_id_card');
  const variant = wish.variant ?? random.pick(['1999', '2020', '2020']);
  const person = variant === '1999' ? koreanPerson(random, 2000, 2019) : koreanPerson(random, 2020, 2025);
  const font = wish.font ?? random.pick(['NanumGothic', 'NanumGothic', 'UnDotum', 'Noto Sans CJK KR', 'NanumMyeongjo']);
  const { year, month, day } = person.issued;
  const date = random.chance(0.5) ? `${year}. ${month}. ${day}.` : `${year}.${month}.${day}.`;
  const rows = wrapped(person.address, 17);
  const front = sideOf(design(variant, font), [
    text('주민등록증', 11, 11.5, { style: 'title' }),
    text(person.name + (person.hanja ? `(${person.hanja})` : ''), 7, 19.6, { style: 'name', maxWidth: 40 }),
    text(person.number, 7, 25.6, { style: 'number' }),
    lines(rows, 7, 31, 4, { maxWidth: 46 }),
    text(date, 42.8, 46, { anchor: 'middle' }),
    text(person.authority, 42.8, 51, { style: 'authority', anchor: 'middle', maxWidth: 50 }),
    photo(58, 10.5, 22, 28),
    { kind: 'band', x: 68.5, y: 46, width: 5.6, height: 5.6, fill: '#c9443b', opacity: 0.75 },
  ]);
  return {
    documentType: 'kr_id_card',
    front,
    frontTruth: {
      name: person.name,
      residentRegistrationNumber: person.number,
      issueDate: iso(person.issued),
      issuingAuthority: person.authority,
      address: person.address.join(' '),
    },
  };
};

/** Words in lines of so many half-width columns as the card has room for. */
function wrapped(words: readonly string[], syllables: number): string[] {
  const rows: string[] = [];
  const width = (row: string) => [...row].reduce((sum, char) => sum + (/[ -~]/.test(char) ? 0.55 : 1), 0);
  for (const word of words) {
    const row = rows.at(-1);
    if (row !== undefined && width(`${row} ${word}`) <= syllables) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

const design = (variant: string, font: string): Design => ({
  font,
  ground:
    variant === '1999'
      ? { tints: ['#f2ead9', '#e6efe4', '#f3e6dd'], lines: ['#9ec2a0', '#d9b48f'], pattern: 'waves', strength: 0.3 }
      : { tints: ['#e3edf4', '#f0ebe4', '#e8e6f1'], lines: ['#86b0cf', '#c9a7b5'], pattern: 'both', strength: 0.3 },
  valueSize: 3.3,
  styles: {
    title: { font, size: 6.2, weight: 700, fill: '#23252b', spacing: 1.4 },
    name: { font, size: 4.4, fill: '#16181c' },
    number: { font, size: 4.2, fill: '#16181c' },
    authority: { font, size: 4, weight: 700, fill: '#16181c' },
  },
});
