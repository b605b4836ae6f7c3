import { below, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { filipino, filipinoAddress, wrapped } from '../people/filipino.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/** The UMID card's front, as the Social Security System shows it. */
export const phUmid: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ph_umid');
  const person = personOf(filipino, random, { born: [1950, 2000] });
  const given = person.givenNames.join(' ');
  const crn = [random.pattern('0###'), random.pattern('#######'), random.pattern('#')];
  const address = `${filipinoAddress(random, person.town)}, PHILIPPINES ${random.pattern('####').replace(/^0/, '1')}`;
  const front = sideOf({ ...design, ...(wish.font && { font: wish.font }) }, [
    text('REPUBLIC OF THE PHILIPPINES', 14, 5.5, { style: 'state' }),
    text('Unified Multi-Purpose ID', 14, 9.6, { style: 'title' }),
    { kind: 'emblem', x: 8, y: 7, radius: 4, fill: '#c08a2f' },
    photo(4, 14, 21, 27),
    photo(70, 36, 10, 13, true),
    text(`CRN-${crn.join('-')}`, 28, 15.5, { style: 'number' }),
    below('SURNAME', person.surname, 28, 18.6, { drop: 2.9 }),
    below('GIVEN NAME', given, 28, 24.2, { drop: 2.9 }),
    below('MIDDLE NAME', person.secondSurname, 28, 29.8, { drop: 2.9 }),
    below('SEX', person.sex, 28, 35.4, { drop: 2.9 }),
    below('DATE OF BIRTH', slashed(person.born), 42, 35.4, { drop: 2.9 }),
    below('ADDRESS', wrapped(address, 27), 28, 41, { drop: 2.9, step: 2.7, maxWidth: 42 }),
    { kind: 'signature', x: 5, y: 45, width: 17 },
  ]);
  return {
    documentType: 'ph_umid',
    front,
    frontTruth: {
      crn: crn.join(''),
      surname: person.surname,
      givenName: given,
      middleName: person.secondSurname,
      birthday: iso(person.born),
      sex: person.sex === 'M' ? 'Male' : 'Female',
      address,
    },
  };
};

const slashed = ({ year, month, day }: Day): string => `${year}/${two(month)}/${two(day)}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.6,
  valueSize: 2.6,
  valueWeight: 700,
  titleSize: 3.4,
  ground: { tints: ['#dfe9f2', '#f1e9d6', '#e8eee6'], lines: ['#9db8c9', '#c9b48f'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.3, weight: 700, fill: '#1f2d4d' },
    number: { font: 'Liberation Sans', size: 3.2, weight: 700, fill: '#15181d' },
  },
};
