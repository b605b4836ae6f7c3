import { type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { dotted, iso } from '../people/dates.ts';
import { personOf } from '../people/person.ts';
import { swedish, swedishNumber } from '../people/swedish.ts';
import { Random } from '../random.ts';

/** The Swedish licence: the issues of 2013 and of 2016, whose title stands elsewhere. Rows as TSFS 2012:60 numbers them. */
export const seDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'se_drivers_license');
  const variant = wish.variant ?? random.pick(['2013', '2016', '2016']);
  const person = personOf(swedish, random, { years: 10 });
  const number = swedishNumber(person, random);
  const firstName = person.givenNames.join(' ');
  const categories = random.pick([['AM', 'B'], ['AM', 'A1', 'A2', 'A', 'B', 'BE'], ['AM', 'B', 'C1', 'C', 'BE', 'CE'], ['AM']]); // prettier-ignore
  const rows: readonly (readonly [y: number, number: string, value: string])[] = [
    [16, '1.', person.surname],
    [19.4, '2.', firstName],
    [22.8, '3.', `${dotted(person.born)} –`],
    [26.2, '4a.', dotted(person.issued)],
    [29.6, '4b.', dotted(person.expires)],
    [33, '4d.', random.pattern('#########')],
    [36.4, '5.', variant === '2013' ? number.slice(2) : number],
    [40.4, '7.', ''],
    [48.6, '9.', categories.join('/')],
  ];
  const front = sideOf({ ...design, ...(wish.font && { font: wish.font }) }, [
    { kind: 'band', x: 4.5, y: 3.5, width: 12, height: 8, fill: '#23409a', opacity: 0.95 },
    text('S', 10.5, 9, { style: 'flag', anchor: 'middle' }),
    ...(variant === '2013'
      ? [text('KÖRKORT SVERIGE', 28, 8, { style: 'title' })]
      : [text('SVERIGE', 20, 8, { style: 'title' }), text('KÖRKORT', 58, 8, { style: 'title' })]),
    photo(5, 15, 20, 26),
    photo(70, 36, 10, 13, true),
    ...rows.flatMap(([y, label, value]) => [
      text(label, 28, y, { style: 'number' }),
      text(value, 33.5, y, { maxWidth: 46 }),
    ]),
    text('4c.', 52, 26.2, { style: 'number' }),
    text('TRANSPORTSTYRELSEN', 56.5, 26.2, { maxWidth: 27 }),
    { kind: 'signature', x: 34, y: 42.5, width: 22 },
  ]);
  return {
    documentType: 'se_drivers_license',
    front,
    frontTruth: {
      lastName: person.surname,
      firstName,
      licenseNumber: number.slice(2),
      personalIdNumber: number,
      dateOfBirth: iso(person.born),
      expiryDate: iso(person.expires),
      issueDate: iso(person.issued),
      vehicleCategories: categories.join(', '),
    },
  };
};

const design: Design = {
  font: 'Liberation Sans',
  valueSize: 2.5,
  titleSize: 4,
  ink: '#24407a',
  ground: { tints: ['#f5e3e8', '#eef0f6', '#f4e9e4'], lines: ['#dca5b6', '#b5bfdd'], pattern: 'both', strength: 0.3 },
  styles: {
    number: { font: 'Liberation Sans', size: 2, fill: '#333' },
    flag: { font: 'Liberation Sans', size: 4, weight: 700, fill: '#fff' },
  },
}; // prettier-ignore
