import { beside, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { iso, two } from '../people/dates.ts';
import { filipino, filipinoAddress, wrapped } from '../people/filipino.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/** The voter's card of the Commission on Elections. No drawing of it is published; the labels are those of cards that are shown. */
export const phVotersId: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ph_voters_id');
  const person = personOf(filipino, random, { born: [1945, 1994] });
  const first = person.givenNames.join(' ');
  const middle = person.secondSurname;
  const precinct = `${random.pattern('0###')}${random.pick(['A', 'B', 'C', 'D'])}`;
  const { year, month, day } = person.born;
  const initials = `${first.charAt(0)}${person.surname.charAt(0)}${middle.charAt(0)}`;
  const vin = `${random.pattern('####')}-${precinct}-${random.pattern('@')}${two(day)}${two(month)}${two(year % 100)}${initials}${random.pattern('1000#')}`;
  const address = filipinoAddress(random, person.town);
  const status = random.pick(['Single', 'Married', 'Widowed']);
  const caps = random.chance(0.5);
  const cased = (words: string) => (caps ? words.toUpperCase() : words);
  const front = sideOf({ ...design, ...(wish.font && { font: wish.font }) }, [
    text('REPUBLIC OF THE PHILIPPINES', 46, 5, { style: 'state', anchor: 'middle' }),
    text('COMMISSION ON ELECTIONS', 46, 8.8, { style: 'title', anchor: 'middle' }),
    text("VOTER'S IDENTIFICATION CARD", 46, 12.2, { style: 'small', anchor: 'middle' }),
    { kind: 'emblem', x: 9, y: 8, radius: 5, fill: '#2f5d9c' },
    photo(4, 16, 21, 25),
    { kind: 'signature', x: 5, y: 46, width: 18 },
    text("Voter's Signature", 6, 51, { style: 'label' }),
    beside('VIN', vin, 28, 17.5, 36, { maxWidth: 47 }),
    beside('Last Name', person.surname, 28, 21.8, 46),
    beside('First Name', first, 28, 25.6, 46),
    beside('Middle Name', middle, 28, 29.4, 46),
    beside('Date of Birth', longDate(year, month, day), 28, 33.2, 46),
    beside('Civil Status', cased(status), 28, 37, 46),
    beside('Citizenship', cased('Filipino'), 28, 40.8, 46),
    beside('Address', wrapped(address, 24), 28, 44.6, 46, { step: 2.9, maxWidth: 38 }),
    text('Precinct No.', 62.5, 37, { style: 'label' }),
    text(precinct, 75, 37, { maxWidth: 9 }),
  ]);
  return {
    documentType: 'ph_voters_id',
    front,
    frontTruth: {
      vin,
      firstName: first,
      lastName: person.surname,
      birthday: iso(person.born),
      civilStatus: status,
      citizenship: 'Filipino',
      address,
      precinctNo: precinct,
    },
  };
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const longDate = (year: number, month: number, day: number): string => `${months[month - 1] ?? ''} ${day}, ${year}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 2,
  valueSize: 2.6,
  valueWeight: 700,
  titleSize: 3.2,
  ground: { tints: ['#f3f1e6', '#eef1ea', '#e8eef3'], lines: ['#b8c6a0', '#c9b48f'], pattern: 'waves', strength: 0.25 },
  styles: { state: { font: 'Liberation Sans', size: 2.4, fill: '#1f2d4d' } },
};
