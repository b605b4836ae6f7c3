import { barcode, below, beside, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { filipino, filipinoAddress, wrapped } from '../people/filipino.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/** The yellow card, filled in by a printer (card), and the Digital TIN ID in its landscape form of 2024 (digital). */
export const phTinid: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ph_tinid');
  const variant = wish.variant ?? random.pick(['card', 'digital']);
  const person = personOf(filipino, random, { years: variant === 'card' ? 18 : 3, born: [1950, 2003] });
  const first = person.givenNames.join(' ');
  const digits = ['###', '###', '###'].map((group) => random.pattern(group));
  const tin = [...digits, variant === 'card' ? '000' : '00000'].join('-');
  const address = filipinoAddress(random, person.town);
  const name = `${person.surname}, ${first} ${person.secondSurname}`;
  const printed = {
    tin,
    name,
    address: wrapped(address, 30),
    born: slashed(person.born),
    issued: slashed(person.issued),
  };
  const front = variant === 'card' ? yellow(printed, wish.font) : digital(printed, random, wish.font); // prettier-ignore
  return {
    documentType: 'ph_tinid',
    front,
    frontTruth: {
      fullName: `${first} ${person.secondSurname} ${person.surname}`,
      licenseNumber: tin,
      birthday: iso(person.born),
      issueDate: iso(person.issued),
      address,
    },
  };
};

interface Printed {
  readonly tin: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly born: string;
  readonly issued: string;
}

const yellow = ({ tin, name, address, born, issued }: Printed, font?: string) =>
  sideOf({ ...paper, ...(font && { font }) }, [
    text('REPUBLIC OF THE PHILIPPINES', 46, 5, { style: 'state', anchor: 'middle' }),
    text('DEPARTMENT OF FINANCE', 46, 7.8, { style: 'state', anchor: 'middle' }),
    text('BUREAU OF INTERNAL REVENUE', 46, 11.2, { style: 'title', anchor: 'middle' }),
    { kind: 'emblem', x: 9, y: 7.5, radius: 4.5, fill: '#4f6d4a' },
    photo(60, 16, 21, 23),
    beside('TIN:', tin, 4, 18.5, 12, { maxWidth: 46 }),
    beside('NAME:', name, 4, 23, 14, { maxWidth: 44 }),
    beside('ADDRESS:', address, 4, 27.5, 18, { step: 3.1, maxWidth: 40 }),
    beside('BIRTH DATE:', born, 4, 38, 22),
    beside('ISSUE DATE:', issued, 4, 42.5, 22),
    { kind: 'signature', x: 8, y: 47, width: 22 },
    text('SIGNATURE', 12, 52, { style: 'label' }),
  ]);

const digital = ({ tin, name, address, born, issued }: Printed, random: Random, font?: string) =>
  sideOf({ ...screen, ...(font && { font }) }, [
    text('REPUBLIC OF THE PHILIPPINES', 15, 4.5, { style: 'state' }),
    text('DEPARTMENT OF FINANCE', 15, 7, { style: 'state' }),
    text('BUREAU OF INTERNAL REVENUE', 15, 10.4, { style: 'title' }),
    text('DIGITAL TIN ID', 82, 10.4, { style: 'state', anchor: 'end' }),
    { kind: 'emblem', x: 8.5, y: 7.5, radius: 4.3, fill: '#2f5d9c' },
    photo(4, 14, 20, 24),
    text(`TIN: ${tin}`, 4, 42.5, { style: 'tin', maxWidth: 26 }),
    below('Name', name, 31, 17, { drop: 3, maxWidth: 34 }),
    below('Address', address, 31, 24, { drop: 3, step: 2.9, maxWidth: 34 }),
    below('Date of Birth', born, 31, 36, { drop: 3 }),
    below('Date of Issue', issued, 49, 36, { drop: 3 }),
    barcode('QRCode', `https://orus.bir.gov.ph/${random.pattern('########')}`, { x: 66, y: 17, width: 16, height: 16 }),
    text(`Control No. ${random.pattern('##########')}`, 66, 36.5, { style: 'label', maxWidth: 17 }),
  ]); // prettier-ignore

const slashed = ({ year, month, day }: Day): string => `${two(month)}/${two(day)}/${year}`;

const paper: Design = {
  font: 'Liberation Sans',
  valueFont: 'Liberation Mono',
  labelSize: 2,
  valueSize: 2.7,
  titleSize: 3.1,
  ground: { tints: ['#f4e9b8', '#f6efcf'], lines: ['#d9c27a', '#c9d08f'], pattern: 'waves', strength: 0.25 },
  styles: { state: { font: 'Liberation Sans', size: 2.1, fill: '#26402a' } },
};
const screen: Design = {
  font: 'Lato',
  labelSize: 1.8,
  valueSize: 2.4,
  valueWeight: 700,
  titleSize: 3.1,
  ground: { tints: ['#eaf1f8', '#f6f4ec'], lines: ['#b5cbe0', '#d8cfa8'], pattern: 'rosettes', strength: 0.25 },
  styles: {
    state: { font: 'Lato', size: 2.1, fill: '#1f2d4d' },
    tin: { font: 'Lato', size: 2.4, weight: 700, fill: '#15181d' },
  },
};
