import { below, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, later, two } from '../people/dates.ts';
import { filipino, filipinoAddress, wrapped } from '../people/filipino.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/** The LTO's card with DL codes (2017) and the one before it with restriction codes (2010), by what is publicly shown. */
export const phDriversLicense: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ph_drivers_license');
  const variant = wish.variant ?? random.pick(['2017', '2017', '2010']);
  const person = personOf(filipino, random, { years: variant === '2017' ? 10 : 5, born: [1950, 2004] });
  const first = person.givenNames.join(' ');
  const middle = person.secondSurname;
  const address = filipinoAddress(random, person.town);
  const number = random.pattern('@##-##-######');
  const agency = random.pattern('@##');
  const sex = person.sex;
  const foreign = random.chance(0.1);
  const expires = later(person.expires, 0);
  const codes = variant === '2017' ? ['DL Codes', random.pick(['A', 'A,B', 'B,B1', 'A,A1,B'])] as const
    : ['Restrictions', random.pick(['1,2', '2', '1'])] as const; // prettier-ignore
  const front = sideOf({ ...look(variant), ...(wish.font && { font: wish.font }) }, [
    text('REPUBLIC OF THE PHILIPPINES', 45, 4.5, { style: 'state', anchor: 'middle' }),
    text(variant === '2017' ? 'DEPARTMENT OF TRANSPORTATION' : 'DEPARTMENT OF TRANSPORTATION AND COMMUNICATIONS', 45, 7, { style: 'state', anchor: 'middle' }),
    text('LAND TRANSPORTATION OFFICE', 45, 9.8, { style: 'office', anchor: 'middle' }),
    text(random.pick(["DRIVER'S LICENSE", "NON-PROFESSIONAL DRIVER'S LICENSE", "PROFESSIONAL DRIVER'S LICENSE"]), 45, 13.6, { style: 'title', anchor: 'middle' }),
    { kind: 'emblem', x: 8, y: 7.5, radius: 4.5, fill: '#2f5d9c' },
    { kind: 'band', x: 74, y: 3, width: 9, height: 6, fill: '#b03a3a', opacity: 0.5 },
    photo(3.5, 15.5, 22, 27),
    { kind: 'signature', x: 5, y: 47, width: 17 },
    text('Signature of Licensee', 5.5, 51, { style: 'label' }),
    below('Last Name, First Name, Middle Name', `${person.surname}, ${first} ${middle}`, 28, 17, { drop: 2.9, maxWidth: 55 }),
    below('Nationality', foreign ? 'USA' : 'PHL', 28, 22.4, { drop: 2.9 }),
    below('Sex', sex, 41, 22.4, { drop: 2.9 }),
    below('Date of Birth', slashed(person.born), 47, 22.4, { drop: 2.9 }),
    below('Weight (kg)', String(random.int(45, 95)), 64, 22.4, { drop: 2.9 }),
    below('Height(m)', `1.${random.int(48, 85)}`, 75, 22.4, { drop: 2.9 }),
    below('Address', wrapped(address, 34), 28, 27.8, { drop: 2.9, step: 2.8, maxWidth: 55 }),
    below('License No.', number, 28, 36.4, { drop: 2.9 }),
    below('Expiration Date', slashed(expires), 50, 36.4, { drop: 2.9 }),
    below('Agency Code', agency, 70, 36.4, { drop: 2.9 }),
    below('Blood Type', random.pick(['O+', 'A+', 'B+', 'AB+']), 28, 41.8, { drop: 2.9 }),
    below('Eyes Color', random.pick(['BLACK', 'BROWN']), 50, 41.8, { drop: 2.9 }),
    below(codes[0], codes[1], 28, 47.2, { drop: 2.9 }),
    below('Conditions', random.pick(['NONE', 'NONE', '1', 'A']), 50, 47.2, { drop: 2.9 }),
  ]); // prettier-ignore
  return {
    documentType: 'ph_drivers_license',
    front,
    frontTruth: {
      name: `${first} ${middle} ${person.surname}`,
      lastName: person.surname,
      firstName: first,
      middleName: middle,
      nationality: foreign ? 'USA' : 'FILIPINO',
      sex: sex === 'M' ? 'Male' : 'Female',
      address,
      licenseNo: number,
      expiresDate: iso(expires),
      agencyCode: agency,
      birthday: iso(person.born),
    },
  };
};

const slashed = ({ year, month, day }: Day): string => `${year}/${two(month)}/${two(day)}`;

const look = (variant: string): Design => ({
  font: 'Liberation Sans',
  labelSize: 1.6,
  valueSize: 2.5,
  valueWeight: 700,
  titleSize: 3.2,
  ground: variant === '2017'
    ? { tints: ['#e3ecf5', '#f0e9e2', '#e9eef0'], lines: ['#9db8d6', '#d6b48f'], pattern: 'both', strength: 0.3 }
    : { tints: ['#dfeaf3', '#e7eef3'], lines: ['#9fb9cc', '#c2c9a8'], pattern: 'waves', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 1.9, fill: '#1f2d4d' },
    office: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#1f2d4d' },
  },
}); // prettier-ignore
