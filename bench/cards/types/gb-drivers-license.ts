import { type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker, Element } from '../layout.ts';
import { british, britishStreets } from '../people/british.ts';
import { dotted, iso, two } from '../people/dates.ts';
import { type Person, personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * The British photocard licence: with the EU's flag (1998, and its reworked issue of 2015), with the Union flag (2021), and
 * Northern Ireland's of the DVA (ni). Numbered rows one under the other, as INF45 shows them. The back has
 * nothing that is published.
 */
export const gbDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'gb_drivers_license');
  const variant = wish.variant ?? random.pick(['1998', '2015', '2021', '2021', 'ni']);
  const person = personOf(british, random, { years: 10, lastDayOff: true });
  const authority = variant === 'ni' ? 'DVA' : 'DVLA';
  const number = variant === 'ni' ? random.pattern('########') : driverNumber(person, random);
  const country = random.pick(['UNITED KINGDOM', 'UNITED KINGDOM', 'ENGLAND', 'IRELAND', 'INDIA', 'NIGERIA']);
  const title = random.chance(0.4) ? `${person.sex === 'M' ? 'MR' : random.pick(['MRS', 'MISS', 'MS'])} ` : '';
  const street = `${random.pick(['', '', 'FLAT 2, '])}${random.int(1, 190)} ${random.pick(britishStreets)}`;
  const postcode = `${random.pick(['EH', 'SA', 'LS', 'CF', 'N', 'BT', 'NR'])}${random.int(1, 19)} ${random.int(1, 9)}${random.pattern('@@')}`;
  const categories = random.pick([
    ['AM', 'A', 'B1', 'B', 'f', 'k', 'l', 'n', 'p', 'q'],
    ['AM', 'A1', 'B1', 'B', 'C1', 'D1', 'BE', 'C1E', 'D1E', 'f', 'k', 'n', 'p'],
    ['AM', 'B', 'f', 'k', 'q'],
    ['B', 'B1'],
  ]);
  const provisional = random.chance(0.15);
  const givenNames = person.givenNames.join(' ');
  const address = [street, person.town, postcode];
  const rows: readonly (readonly [y: number, number: string, value: string])[] = [
    [12, '1.', person.surname],
    [15.1, '2.', title + (person.givenNames[0] ?? '')],
    [18.2, '', person.givenNames.slice(1).join(' ')],
    [21.3, '3.', `${dotted(person.born)}  ${country}`],
    [24.4, '4a.', dotted(person.issued)],
    [27.5, '4b.', dotted(person.expires)],
    [30.6, '5.', variant === 'ni' ? number : `${number} ${two(random.int(10, 99))}`],
    [34.4, '7.', ''],
    [39.6, '8.', address.slice(0, 2).join(', ')],
    [42.7, '', postcode],
    [47.4, '9.', categories.join('/')],
  ];
  const flag = variant === '2021' ? unionFlag : europeanFlag;
  const styled = { ...design, ...(provisional && { ground: green }), ...(wish.font && { font: wish.font }) };
  const front = sideOf(styled, [
    ...flag,
    text(`${provisional ? 'PROVISIONAL ' : ''}DRIVING LICENCE`, 24, 7, { style: 'title', maxWidth: 52 }),
    photo(5, 15.5, 18.5, 24),
    photo(71, 21, 10, 13, true),
    ...rows.flatMap(([y, label, value]) => [
      text(label, 27.5, y, { style: 'number' }),
      text(value, 32.5, y, { maxWidth: 50 }),
    ]),
    text('4c.', 52, 24.4, { style: 'number' }),
    text(authority, 57, 24.4),
    { kind: 'signature', x: 33, y: 35.5, width: 22 },
  ]);
  return {
    documentType: 'gb_drivers_license',
    front,
    frontTruth: {
      lastName: person.surname,
      firstName: givenNames,
      driverNumber: number,
      dateOfBirth: iso(person.born),
      placeOfBirth: country,
      issueDate: iso(person.issued),
      expiryDate: iso(person.expires),
      issuingAuthority: authority,
      address: address.join(', '),
      vehicleCategories: categories.join(', '),
    },
  };
};

/** DVLA: surname, birth date among digits (women: month + 50), initials, and three characters of its own. */
function driverNumber({ surname, givenNames, born, sex }: Person, random: Random): string {
  const name = surname
    .replace(/[^A-Z]/g, '')
    .replace(/^MAC/, 'MC')
    .padEnd(5, '9')
    .slice(0, 5);
  const month = two(born.month + (sex === 'F' ? 50 : 0));
  const year = two(born.year % 100);
  const initials = `${givenNames.map((given) => given[0]).join('')}9`.slice(0, 2);
  return `${name}${year[0]}${month}${two(born.day)}${year[1]}${initials}9${random.pattern('@@')}`;
}

const europeanFlag: Element[] = [
  { kind: 'band', x: 4.5, y: 3, width: 14, height: 9.5, fill: '#23409a', opacity: 0.95 },
  text('UK', 11.5, 9, { style: 'flag', anchor: 'middle' }),
];
const unionFlag: Element[] = [
  { kind: 'band', x: 4.5, y: 3, width: 9, height: 5.5, fill: '#23409a', opacity: 0.95 },
  { kind: 'band', x: 8.3, y: 3, width: 1.4, height: 5.5, fill: '#c8102e', opacity: 0.95 },
  { kind: 'band', x: 4.5, y: 5.1, width: 9, height: 1.3, fill: '#c8102e', opacity: 0.95 },
  text('UK', 18, 8.2, { style: 'country', anchor: 'middle' }),
];

const design: Design = {
  font: 'Liberation Sans',
  valueSize: 2.4,
  titleSize: 3.6,
  labelSize: 1.7,
  ink: '#3c2f63',
  ground: { tints: ['#f7e6ec', '#f2ebf5', '#f6eaea'], lines: ['#e2a8bf', '#c7b1d8'], pattern: 'both', strength: 0.3 },
  styles: {
    number: { font: 'Liberation Sans', size: 2.1, fill: '#222' },
    flag: { font: 'Liberation Sans', size: 3, weight: 700, fill: '#fff' },
    country: { font: 'Liberation Sans', size: 4.4, weight: 700, fill: '#23409a' },
  },
}; // prettier-ignore
const green = { tints: ['#e3f1e4', '#eaf3e6', '#e6f0ec'], lines: ['#9ccfa4', '#b6d4a0'], pattern: 'both', strength: 0.3 } as const; // prettier-ignore
