import { aamvaFile } from '../aamva.ts';
import { barcode, sideOf, text } from '../design.ts';
import type { Card, CardMaker, Truth } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { american, englishStreet } from '../people/english.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';
import { type Holder, type State, states } from './licences/american.ts';

/**
 * Driving licences of seven states of the USA, which are the variants: the words, numbers and order of their public
 * specimens, in sizes of the AAMVA DL/ID Card Design Standard; on the back its PDF417 (annex D, edition of 2016).
 */
export const usDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'us_drivers_license');
  const drawn = random.pick(Object.keys(states));
  const name = wish.variant ?? drawn;
  const state = states[name];
  if (!state) throw new Error(`no licence of ${name}; there are: ${Object.keys(states).join(', ')}`);
  const holder = holderOf(state, random);
  const design = { ...state.design, ...(wish.font && { font: wish.font }) };
  const truth: Record<string, Truth> = {
    firstName: holder.givenNames,
    lastName: holder.surname,
    licenseNumber: holder.number.replace(/[ -]/g, ''),
    dateOfBirth: iso(holder.born),
    issueDate: iso(holder.issued),
    expiryDate: iso(holder.expires),
    address: holder.street,
    city: holder.city,
    state: name,
    zipCode: holder.zip,
    gender: holder.sex,
    height: `${holder.feet}'${two(holder.inches)}"`,
    eyeColor: holder.eyes,
    vehicleClass: holder.vehicleClass,
    restrictions: holder.restrictions,
  };
  return {
    documentType: 'us_drivers_license',
    front: sideOf(design, state.front(holder)),
    back: sideOf(design, [
      text('This license is issued as a license to drive a motor vehicle;', 6, 8, { style: 'small' }),
      text('it does not establish eligibility for employment or voter registration.', 6, 11, { style: 'small' }),
      text(`CLASS: ${holder.vehicleClass}   END: NONE   REST: ${holder.restrictions}`, 6, 17, { style: 'small' }),
      barcode('PDF417', payloadOf(holder, name, state), { x: 6, y: 32, width: 73, height: 15 }, 14),
    ]),
    frontTruth: Object.fromEntries(Object.entries(truth).filter(([field]) => !state.lacks?.includes(field))),
    backTruth: truth,
  };
};

function holderOf(state: State, random: Random): Holder {
  const person = personOf(american, random, { years: 8, born: [1945, 2006] });
  const [city, zip] = random.pick(state.cities);
  return {
    surname: person.surname,
    givenNames: person.givenNames.join(' '),
    born: person.born,
    issued: person.issued,
    expires: person.expires,
    street: englishStreet(random, ['ST', 'STREET', 'AVE', 'RD', 'BLVD', 'LN']) + (random.chance(0.2) ? ` APT ${random.int(1, 40)}` : ''),
    city,
    zip,
    number: random.pattern(state.number).replace('=', person.surname.charAt(0)),
    sex: person.sex,
    feet: person.sex === 'F' ? 5 : random.pick([5, 6]),
    inches: random.int(0, person.sex === 'F' ? 11 : 9),
    pounds: random.int(105, 240),
    eyes: random.pick(['BRO', 'BLU', 'GRN', 'HAZ', 'GRY']),
    hair: random.pick(['BRN', 'BLK', 'BLN', 'RED']),
    vehicleClass: random.pick(state.classes),
    restrictions: random.pick(['NONE', 'NONE', 'A', 'B']),
    discriminator: random.pattern('##########@@##'),
  }; // prettier-ignore
}

function payloadOf(holder: Holder, name: string, { iin }: State): string {
  const [first = '', ...middle] = holder.givenNames.split(' ');
  return aamvaFile(iin, 9, {
    ...{ DCA: holder.vehicleClass, DCB: holder.restrictions, DCD: 'NONE', DBA: us(holder.expires), DCS: holder.surname },
    ...{ DAC: first, DAD: middle.join(',') || 'NONE', DBD: us(holder.issued), DBB: us(holder.born) },
    ...{ DBC: holder.sex === 'F' ? '2' : '1', DAY: holder.eyes, DAU: `0${holder.feet * 12 + holder.inches} in`, DAG: holder.street },
    ...{ DAI: holder.city, DAJ: name, DAK: holder.zip.replace('-', '').padEnd(9, '0'), DAQ: holder.number.replace(/[ -]/g, '') },
    ...{ DCF: holder.discriminator, DCG: 'USA', DDE: 'N', DDF: 'N', DDG: 'N', DAW: String(holder.pounds) },
  }); // prettier-ignore
}

const us = ({ year, month, day }: Day): string => `${two(month)}${two(day)}${year}`;
