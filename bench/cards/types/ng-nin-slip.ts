import { barcode, below, type Design, lines, photo, sideOf, text } from '../design.ts';
import type { Card, CardMaker, Side } from '../layout.ts';
import { type Day, iso, two } from '../people/dates.ts';
import { nigerian } from '../people/nigerian.ts';
import { type Person, personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * The slips of Nigeria's NIMC: `long` (NINS, a strip of paper), `improved` and `premium` (of card size, with a QR code).
 */
export const ngNinSlip: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ng_nin_slip');
  const variant = wish.variant ?? random.pick(['long', 'improved', 'premium']);
  const person = personOf(nigerian, random, { years: 6 });
  const [first = '', further = ''] = person.givenNames;
  const number = random.pattern('###########');
  const tracking = random.pattern('@#@#@@@########');
  const names = { firstName: first, lastName: person.surname, middleName: further || null, nationalIdentificationNumber: number }; // prettier-ignore
  if (variant === 'long')
    return {
      documentType: 'ng_nin_slip',
      front: longSlip(random, person, number, tracking, wish.font),
      frontTruth: { ...names, gender: person.sex, trackingId: tracking },
    };
  return {
    documentType: 'ng_nin_slip',
    front: cardSlip(random, person, number, variant === 'premium', wish.font),
    frontTruth: {
      ...names,
      dateOfBirth: iso(person.born),
      ...(variant === 'premium' && { gender: person.sex, issueDate: iso(person.issued) }),
    },
  };
};

function longSlip(random: Random, person: Person, number: string, tracking: string, font?: string): Side {
  const [first = '', further = ''] = person.givenNames;
  const row = (label: string, value: string, x: number, y: number, valueX: number) => [
    text(label, x, y, { style: 'label' }),
    text(value, valueX, y, {}),
  ];
  return sideOf(
    { ...paper, ...(font && { font }) },
    [
      { kind: 'emblem', x: 14, y: 11, radius: 7, fill: '#1b5e3a' },
      text('National Identity Management System', 95, 8, { style: 'title', anchor: 'middle' }),
      text('Federal Republic of Nigeria', 95, 13, { style: 'small', anchor: 'middle' }),
      text('National Identification Number Slip (NINS)', 95, 18, { style: 'small', anchor: 'middle' }),
      row('Tracking ID:', tracking, 6, 28, 24),
      row('NIN:', number, 6, 38, 24),
      row('Surname:', person.surname, 62, 28, 82),
      row('First Name:', first, 62, 35, 82),
      row('Middle Name:', further, 62, 42, 82),
      row('Gender:', person.sex, 62, 49, 82),
      text('Address:', 118, 28, { style: 'label' }),
      lines([`${random.int(1, 90)} ${random.pick(['MARKET ROAD', 'UNITY STREET', 'CHURCH ROAD', 'AHMADU BELLO WAY'])}`, person.town, random.pick(['LAGOS', 'ENUGU', 'KANO', 'OYO', 'RIVERS'])], 118, 34, 5, { maxWidth: 38 }),
      photo(160, 24, 27, 31),
      text('Note: The National Identification Number (NIN) is your identity. It is confidential and may only be released for legitimate transactions.', 6, 62, { style: 'note', maxWidth: 178 }),
      text('You will be notified when your National Identity Card is ready (for any enquiries please contact)', 6, 67, { style: 'note', maxWidth: 178 }),
      text('helpdesk@nimc.gov.ng', 8, 76, { style: 'note' }),
      text('www.nimc.gov.ng', 58, 76, { style: 'note' }),
      text('0700-CALL-NIMC', 100, 76, { style: 'note' }),
      text('National Identity Management Commission', 138, 75, { style: 'note' }),
      text('11, Sokode Crescent, Zone 5 Wuse, Abuja', 138, 79, { style: 'note' }),
    ],
    [192, 84],
  ); // prettier-ignore
}

function cardSlip(random: Random, person: Person, number: string, premium: boolean, font?: string): Side {
  const given = person.givenNames.join(', ');
  return sideOf({ ...card, ...(font && { font }) }, [
    text('FEDERAL REPUBLIC OF NIGERIA', 5, 6.5, { style: 'title' }),
    text('DIGITAL NIN SLIP', 5, 10, { style: 'subtitle' }),
    photo(5, 13, 19, 23),
    below('SURNAME/NOM', person.surname, 27, 15.5, { drop: 3.2, maxWidth: 34 }),
    below('GIVEN NAMES/PRENOMS', given, 27, 22.6, { drop: 3.2, maxWidth: 34 }),
    below('DATE OF BIRTH', spelled(person.born), 27, 29.7, { drop: 3.2 }),
    premium ? below('SEX/SEXE', person.sex, 49, 29.7, { drop: 3.2 }) : [],
    barcode('QRCode', `${person.surname}|${given}|${number}|${random.pattern('#'.repeat(120))}`, { x: 64, y: 7, width: 17, height: 17 }),
    text('NGA', 72.5, 28.5, { style: 'state', anchor: 'middle' }),
    premium ? below('ISSUE DATE', spelled(person.issued), 64.5, 31.5, { drop: 3.2 }) : [],
    text('National Identification Number (NIN)', 43, 40.4, { style: 'small', anchor: 'middle' }),
    text(`${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`, 43, 46.4, { style: 'number', anchor: 'middle' }),
    text('Kindly ensure you scan the barcode to verify the credentials', 43, 50.5, { style: 'label', anchor: 'middle', maxWidth: 60 }),
  ]); // prettier-ignore
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const spelled = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1] ?? ''} ${year}`;

const paper: Design = {
  font: 'Liberation Sans',
  ink: '#141414',
  titleSize: 4.6,
  labelSize: 2.9,
  valueSize: 2.9,
  ground: { tints: ['#ffffff', '#fbfdfb', '#ffffff'], lines: ['#bcd8c4', '#c9dccb', '#d6e4d8'], pattern: 'waves', strength: 0.12 },
  styles: {
    label: { font: 'Liberation Sans', size: 2.9, weight: 700, fill: '#141414' },
    note: { font: 'Liberation Sans', size: 2.4, fill: '#141414' },
  },
}; // prettier-ignore

const card: Design = {
  font: 'Liberation Sans',
  ink: '#21402d',
  titleSize: 3.4,
  labelSize: 1.7,
  valueSize: 2.7,
  valueWeight: 700,
  ground: { tints: ['#e9f3e6', '#f4f6ea', '#e2efe6'], lines: ['#86b893', '#bfcf98', '#8fb9a6'], pattern: 'both', strength: 0.3 },
  styles: {
    subtitle: { font: 'Liberation Sans', size: 2.6, weight: 700, fill: '#2a6d3f' },
    state: { font: 'Liberation Sans', size: 3.6, weight: 700, fill: '#21402d' },
    number: { font: 'Liberation Sans', size: 6.2, weight: 700, fill: '#141414' },
  },
}; // prettier-ignore
