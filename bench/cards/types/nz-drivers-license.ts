import { below, type Design, lines, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { englishStreet, newZealander } from '../people/english.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';
import { field } from './licences/field.ts';

/**
 * New Zealand's photo driver licence of 1999 and of 2014: their field numbers are published (Land Transport NZ), their
 * places are those of licences of that kind.
 */
export const nzDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'nz_drivers_license');
  const variant = wish.variant ?? random.pick(['2014', '2014', '1999']);
  const person = personOf(newZealander, random, { born: [1948, 2007] });
  const firstName = person.givenNames.join(' ');
  const number = random.pattern('@@######');
  const version = random.pattern('###');
  const address = random.chance(0.7)
    ? [englishStreet(random, ['STREET', 'ROAD', 'AVENUE', 'TERRACE', 'CRESCENT'], '#/'), ...random.pick(towns)]
    : [];
  const classes = random.pick(['1', '1, 6', '1, 2', '1, 6R', '1R', '1L']);
  const conditions = random.pick(['CORRECTIVE LENSES', 'CORRECTIVE LENSES', 'AUTOMATIC TRANSMISSION', '']);
  const [addressNumber, classNumber] = variant === '1999' ? ['6.', '7.'] : ['8.', '9.'];
  const look = { ...designs[variant === '1999' ? '1999' : '2014'], ...(wish.font && { font: wish.font }) };
  const front = sideOf(look, [
    text('NEW ZEALAND', 4, 6.5, { style: 'title' }),
    text('DRIVER LICENCE', 46, 6.5, { style: 'title' }),
    photo(4, 11, 24, 31),
    field('1.', person.surname, 32, 13, 3.5),
    field('2.', firstName, 32, 17.5, 3.5, 48),
    field('3.', dashed(person.born), 32, 22, 3.5),
    field('4a.', dashed(person.issued), 32, 26.5, 5), field('4b.', dashed(person.expires), 58, 26.5, 5),
    field('5a.', number, 32, 31, 5), field('5b.', version, 58, 31, 5),
    ...(address.length === 0 ? [] : [text(addressNumber, 32, 35.5, { style: 'label' }), lines(address, 35.5, 35.5, 3.4)]),
    field(classNumber, classes, 32, 46.5, 3.5),
    ...(random.chance(0.4) ? [text('DONOR', 66, 46.5, { style: 'small' })] : []),
    { kind: 'signature', x: 5, y: 47, width: 20 },
  ]); // prettier-ignore
  const back = sideOf(look, [
    text('NEW ZEALAND DRIVER LICENCE', 5, 6, { style: 'small' }),
    below('Conditions', conditions === '' ? 'NONE' : conditions, 5, 14, { maxWidth: 60 }),
    text('Issued by Waka Kotahi NZ Transport Agency', 5, 48, { style: 'small' }),
  ]);
  return {
    documentType: 'nz_drivers_license',
    front,
    back,
    frontTruth: {
      firstName,
      lastName: person.surname,
      licenseNumber: number,
      versionNumber: version,
      dateOfBirth: iso(person.born),
      issueDate: iso(person.issued),
      expiryDate: iso(person.expires),
      address: address.length === 0 ? null : address.join('\n'),
      licenseClass: classes,
    },
    backTruth: { conditions: conditions === '' ? 'NONE' : conditions },
  };
};

const dashed = ({ year, month, day }: Day): string => `${two(day)}-${two(month)}-${year}`;

const towns = [['AUCKLAND 1010'], ['PONSONBY', 'AUCKLAND 1011'], ['WELLINGTON 6011'], ['CHRISTCHURCH 8013'], ['MOUNT MAUNGANUI 3116'], ['DUNEDIN 9016']]; // prettier-ignore

const designs: Readonly<Record<'2014' | '1999', Design>> = {
  '2014': {
    font: 'Liberation Sans',
    labelSize: 2,
    valueSize: 2.8,
    titleSize: 3.6,
    ink: '#23543f',
    ground: { tints: ['#e4f0e2', '#f2efdc', '#dfece8'], lines: ['#a6c9a4'], pattern: 'waves', strength: 0.3 },
  },
  '1999': {
    font: 'DejaVu Sans',
    labelSize: 1.8,
    valueSize: 2.5,
    titleSize: 3.2,
    ink: '#2f4a36',
    ground: { tints: ['#e9f2df', '#e6eedb', '#f1efe0'], lines: ['#b5cfa0', '#c9c59a'], pattern: 'both', strength: 0.3 },
  },
}; // prettier-ignore
