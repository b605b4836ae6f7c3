import { type Design, lines, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { iso } from '../people/dates.ts';
import { malaysian } from '../people/malaysian.ts';
import { Random } from '../random.ts';

/** The Malaysian card of citizens (mykad) and the red one of permanent residents (mypr), by what is publicly shown of them. */
export const myIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'my_id_card');
  const variant = wish.variant ?? random.pick(['mykad', 'mykad', 'mypr']);
  const person = malaysian(random);
  const sex = person.sex === 'M' ? 'LELAKI' : 'PEREMPUAN';
  const design = { ...look(variant), ...(wish.font && { font: wish.font }) };
  const front = sideOf(design, [
    text('KAD PENGENALAN', 4, 6, { style: 'title' }),
    text('MALAYSIA', 4, 10, { style: 'state' }),
    text('IDENTITY CARD', 4, 12.6, { style: 'small' }),
    text(variant === 'mypr' ? 'MyPR' : 'MyKad', 44, 8.5, { style: 'logo' }),
    { kind: 'band', x: 66, y: 3, width: 15, height: 8, fill: '#b03a3a', opacity: 0.5 },
    text(person.number, 4, 18, { style: 'number' }),
    { kind: 'chip', x: 8, y: 20, fill: '#cfae5b' },
    photo(41, 19, 10, 13, true),
    photo(58, 13, 22, 28),
    ...lines(nameLines(person.name), 4, 35.3, 3, { style: 'name', maxWidth: 52 }),
    ...lines(person.address, 4, 41.7, 2.6, { style: 'address', maxWidth: 52 }),
    text(variant === 'mypr' ? 'PEMASTAUTIN TETAP' : 'WARGANEGARA', 59, 45, { style: 'address', maxWidth: 24 }),
    ...(person.muslim ? [text('ISLAM', 59, 48, { style: 'address' })] : []),
    text(sex, 70, 48, { style: 'address', maxWidth: 13 }),
    text(random.pick(['', '', '', 'K', 'H']), 81, 51.5, { style: 'address' }),
  ]);
  const serial = `${person.number}-${random.pattern('0#')}-${random.pattern('0#')}`;
  const back = sideOf(design, [
    text('PENDAFTARAN NEGARA', 4, 7, { style: 'title' }),
    text('MALAYSIA', 4, 11, { style: 'state' }),
    { kind: 'emblem', x: 70, y: 12, radius: 7, fill: '#8a7b5c' },
    { kind: 'signature', x: 6, y: 20, width: 22 },
    text('KETUA PENGARAH', 4, 27, { style: 'address' }),
    text('PENDAFTARAN NEGARA', 4, 30, { style: 'address' }),
    text(serial, 4, 48, { style: 'name' }),
    text('80K', 74, 48, { style: 'small' }),
  ]);
  const shared = {
    cardNumber: person.number.replaceAll('-', ''),
    dateOfBirth: iso(person.born),
    gender: person.sex === 'M' ? 'Male' : 'Female',
  };
  return {
    documentType: 'my_id_card',
    front,
    back,
    frontTruth: { ...shared, name: person.name, address: person.address.join(', ') },
    backTruth: shared,
  };
};

/** A long name goes on in a second line. */
function nameLines(name: string): string[] {
  const words = name.split(' ');
  const fits = (count: number) => words.slice(0, count).join(' ').length <= 24;
  const first = words.findLastIndex((_, index) => fits(index + 1)) + 1;
  return [words.slice(0, first), words.slice(first)].map((part) => part.join(' ')).filter((line) => line !== '');
}

const look = (variant: string): Design => ({
  font: 'Liberation Sans',
  titleSize: 3.4,
  labelSize: 1.7,
  ground: variant === 'mypr'
    ? { tints: ['#f2d9d6', '#efe2dc', '#f0e4d8'], lines: ['#c98f86', '#d1a48f'], pattern: 'both', strength: 0.3 }
    : { tints: ['#cfe3f0', '#e6eef0', '#dce9e2'], lines: ['#86b0cc', '#9fc2b5', '#c9b48f'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 3.8, weight: 700, fill: '#1f2d4d', spacing: 0.4 },
    logo: { font: 'DejaVu Serif', size: 4.6, weight: 700, fill: '#27457c' },
    number: { font: 'Liberation Sans', size: 4, weight: 700, fill: '#15181d' },
    name: { font: 'Liberation Sans', size: 2.9, weight: 700, fill: '#15181d' },
    address: { font: 'Liberation Sans', size: 2.4, fill: '#15181d' },
  },
}); // prettier-ignore
