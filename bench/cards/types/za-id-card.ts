import { barcode, below, type Design, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { type Day, iso, two, yymmdd } from '../people/dates.ts';
import { personOf } from '../people/person.ts';
import { southAfrican } from '../people/south-african.ts';
import { Random } from '../random.ts';

/** The South African smart identity card, type A and type B (smaller print, for long names). */
export const zaIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'za_id_card');
  const person = personOf(southAfrican, random, { years: 12 });
  const firstName = person.givenNames.join(' ');
  const variant = wish.variant ?? (firstName.length + person.surname.length > 26 ? 'B' : 'A');
  const resident = random.chance(0.12);
  const born = resident ? random.pick(['ZWE', 'MOZ', 'LSO', 'IND']) : 'RSA';
  const number = identityNumber(random, person.born, person.sex, resident);
  const status = resident ? 'PERMANENT RESIDENT' : 'CITIZEN';
  const nationality = resident ? born : 'RSA';
  const cardNumber = random.pattern('#########');
  const payload = [
    person.surname, firstName, person.sex, nationality, number, spelled(person.born), born, status, spelled(person.issued),
    random.pattern('#####'), cardNumber, random.pattern('#'.repeat(100)),
  ].join('|'); // prettier-ignore
  const look = { ...design, ...(wish.font && { font: wish.font }), ...(variant === 'B' && { valueSize: 2.1 }) };
  const front = sideOf(look, [
    { kind: 'emblem', x: 9, y: 8, radius: 5.2, fill: '#8a6d2f' },
    text('REPUBLIC OF SOUTH AFRICA', 17, 6.4, { style: 'title' }),
    text('NATIONAL IDENTITY CARD', 17, 10.6, { style: 'subtitle' }),
    below('Surname:', person.surname, 5, 17, { maxWidth: 46, drop: 2.9 }),
    below('Names:', firstName, 5, 22.9, { maxWidth: 46, drop: 2.9 }),
    below('Sex:', person.sex, 5, 28.8, { drop: 2.9 }),
    below('Nationality:', nationality, 20, 28.8, { drop: 2.9 }),
    below('Identity Number:', number, 5, 34.7, { drop: 2.9 }),
    below('Date of Birth:', spelled(person.born), 5, 40.6, { drop: 2.9 }),
    below('Country of Birth:', born, 30, 40.6, { drop: 2.9 }),
    below('Status:', status, 5, 46.5, { drop: 2.9 }),
    text('Signature:', 36, 46.5, { style: 'label' }),
    { kind: 'signature', x: 36, y: 50.5, width: 18 },
    photo(55, 13.5, 26, 33),
  ]); // prettier-ignore
  const back = sideOf(look, [
    text('Date of Issue:', 5, 6.5, { style: 'label' }),
    text(spelled(person.issued), 19, 6.5, {}),
    text(cardNumber, 81, 6.5, { style: 'number', anchor: 'end' }),
    text('This card remains the property of the Government of the Republic of South Africa.', 5, 12, { style: 'label', maxWidth: 70 }),
    text('If found, please return to the nearest office of the Department of Home Affairs.', 5, 15, { style: 'label', maxWidth: 70 }),
    text('www.dha.gov.za', 5, 18, { style: 'label' }),
    { kind: 'chip', x: 66, y: 18, fill: '#b8962e' },
    barcode('PDF417', payload, { x: 5, y: 33, width: 75, height: 15 }, 12),
  ]); // prettier-ignore
  const inZone = {
    lastName: person.surname,
    firstName,
    identityNumber: number,
    dateOfBirth: iso(person.born),
    countryOfBirth: countries[born] ?? null,
    nationality: nationality === 'RSA' ? 'SOUTH AFRICAN' : nationality,
    gender: person.sex === 'M' ? 'MALE' : 'FEMALE',
    citizenshipStatus: status,
  };
  return {
    documentType: 'za_id_card',
    front,
    back,
    frontTruth: inZone,
    backTruth: { ...inZone, issueDate: iso(person.issued), pdf417BarcodeData: payload },
  };
};

const countries: Readonly<Record<string, string>> = { RSA: 'SOUTH AFRICA', ZWE: 'ZIMBABWE', MOZ: 'MOZAMBIQUE', LSO: 'LESOTHO', IND: 'INDIA' }; // prettier-ignore

/** YYMMDD, sequence (from 5000 on for men), status, 8, Luhn digit. */
function identityNumber(random: Random, born: Day, sex: 'M' | 'F', resident: boolean): string {
  const sequence = String(random.int(0, 4999) + (sex === 'M' ? 5000 : 0)).padStart(4, '0');
  const first = `${yymmdd(born)}${sequence}${resident ? 1 : 0}8`;
  const sum = [...first].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${first}${(10 - (sum % 10)) % 10}`;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const spelled = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1] ?? ''} ${year}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.8,
  valueSize: 2.6,
  valueWeight: 700,
  titleSize: 3,
  ink: '#2d2a26',
  ground: { tints: ['#eef0e2', '#f3ead6', '#e3ece6'], lines: ['#8fae8a', '#d0a76a', '#8ba9bd'], pattern: 'both', strength: 0.3 },
  styles: {
    subtitle: { font: 'Liberation Sans', size: 2.6, weight: 700, fill: '#1f5a3a' },
    number: { font: 'Liberation Mono', size: 2.6, fill: '#222' },
  },
}; // prettier-ignore
