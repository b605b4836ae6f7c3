import { barcode, below, beside, type Design, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { mrzName, td1 } from '../mrz.ts';
import { type Day, iso, two, yymmdd } from '../people/dates.ts';
import { colombian } from '../people/hispanic.ts';
import { type Person, personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * Colombia's cédula de ciudadanía: `yellow` (2000 to 2020, labels under the values, PDF417 on the back) and `digital`
 * (since 2020, labels above the values, MRZ on the back).
 */
export const coIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'co_id_card');
  const variant = wish.variant ?? random.pick(['yellow', 'digital']);
  const person = personOf(colombian, random, { years: 10, born: [1955, 2000] });
  const number = random.pattern(random.pick(['10########', '79######', '5#######', '43######', '11########']));
  const surname = `${person.surname} ${person.secondSurname}`;
  const givenNames = person.givenNames.join(' ');
  const facts = {
    number,
    dotted: number.replace(/\B(?=(\d{3})+$)/g, '.'),
    height: `1.${random.int(50, 95)}`,
    blood: `${random.pick(['O', 'O', 'A', 'B', 'AB'])}${random.pick(['+', '+', '-'])}`,
    issued: variant === 'yellow' ? { ...person.issued, year: person.issued.year - 15 } : person.issued,
    issuedAt: person.town.split(' (')[0] ?? '',
    surname,
    givenNames,
  };
  const mrz = td1({
    code: 'IC', issuer: 'COL', nationality: 'COL', sex: person.sex, documentNumber: random.pattern('00#######'),
    optional: random.pattern('#####'), optional2: number.padStart(10, '0'), surname, givenNames,
    born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const issue = { ...person, ...facts };
  const sides = variant === 'yellow' ? yellow(issue, random) : digital(issue, mrz, random);
  const look = variant === 'yellow' ? laminated : polycarbonate;
  const [front, back] = sides.map((side) => sideOf({ ...look, ...(wish.font && { font: wish.font }) }, side));
  if (!front || !back) throw new RangeError('a card has two sides');
  const names = { givenNames, surname };
  const personal = { dateOfBirth: iso(person.born), gender: person.sex === 'M' ? 'Male' : 'Female' };
  const printed = {
    bloodType: facts.blood,
    dateOfIssue: iso(facts.issued),
    height: facts.height.replace('.', ''),
    placeOfBirth: person.birthTown,
    placeOfIssue: facts.issuedAt,
  };
  const expiry = { dateOfExpiry: iso(person.expires) };
  return {
    documentType: 'co_id_card',
    front,
    back,
    ...(variant === 'yellow'
      ? {
          frontTruth: { cardNumber: number, ...names },
          backTruth: { cardNumber: number, ...names, ...personal, ...printed },
        }
      : {
          frontTruth: { cardNumber: number, ...names, ...personal, ...printed, ...expiry },
          backTruth: {
            ...{ cardNumber: number, ...personal, ...expiry },
            ...{ surname: mrzSurname(mrz), givenNames: mrzGivenNames(mrz) },
          },
        }),
  };
};

interface Issue extends Omit<Person, 'givenNames'> {
  readonly givenNames: string;
  readonly number: string;
  readonly dotted: string;
  readonly height: string;
  readonly blood: string;
  readonly issuedAt: string;
}
type Elements = Parameters<typeof sideOf>[1];

function yellow(of: Issue, random: Random): readonly Elements[] {
  const [town = '', department = ''] = of.birthTown.split(' (');
  const under = (value: string, label: string, x: number, y: number, maxWidth = 40) => [
    text(value, x, y, { maxWidth }),
    text(label, x, y + 2.3, { style: 'label' }),
  ];
  return [
    [
      text('REPUBLICA DE COLOMBIA', 30, 6, { style: 'title', anchor: 'middle' }),
      text('IDENTIFICACION PERSONAL', 30, 9.2, { style: 'small', anchor: 'middle' }),
      text('CEDULA DE CIUDADANIA', 30, 12.8, { style: 'title', anchor: 'middle' }),
      beside('NUMERO', of.dotted, 6, 19, 18, { style: 'number' }),
      under(of.surname, 'APELLIDOS', 6, 26.5, 46),
      under(of.givenNames, 'NOMBRES', 6, 35, 46),
      { kind: 'signature', x: 10, y: 45, width: 26 },
      text('FIRMA', 6, 49.5, { style: 'label' }),
      photo(55, 8, 26, 36),
    ],
    [
      { kind: 'band', x: 4, y: 4, width: 22, height: 28, fill: '#8a8578', opacity: 0.5 },
      text('INDICE DERECHO', 6, 35, { style: 'label' }),
      beside('FECHA DE NACIMIENTO', dashed(of.born), 31, 6, 56),
      text(town, 31, 11.4, { maxWidth: 45 }),
      under(`(${department}`, 'LUGAR DE NACIMIENTO', 31, 14.9),
      under(of.height, 'ESTATURA', 31, 22.3),
      under(of.blood, 'G.S. RH', 49, 22.3),
      under(of.sex, 'SEXO', 67, 22.3),
      under(`${dashed(of.issued)} ${of.issuedAt}`, 'FECHA Y LUGAR DE EXPEDICION', 31, 29.6, 50),
      text('REGISTRADOR NACIONAL', 56, 35.5, { style: 'label' }),
      barcode('PDF417', cedulaPayload(of, random), { x: 5, y: 38, width: 75.6, height: 11.5 }, 20),
    ],
  ]; // prettier-ignore
}

function digital(of: Issue, mrz: string, random: Random): readonly Elements[] {
  const value = (label: string, words: string, x: number, y: number) =>
    below(label, words, x, y, { drop: 2.3, maxWidth: 42 });
  return [
    [
      text('CÉDULA DE', 3.2, 4.2, { style: 'small' }),
      text('CIUDADANÍA', 3.2, 6.1, { style: 'small' }),
      text('REPÚBLICA DE COLOMBIA', 29, 6, { style: 'state', maxWidth: 53 }),
      text('NUIP', 59, 10, { style: 'small' }),
      text(of.dotted, 64.2, 10, { style: 'number' }),
      photo(4, 9, 28, 36),
      value('Apellidos', of.surname, 34, 10.3),
      value('Nombres', of.givenNames, 34, 17),
      value('Nacionalidad', 'COL', 34, 23.6),
      value('Estatura', of.height, 50, 23.6),
      value('Sexo', of.sex, 59.5, 23.6),
      below('Fecha de nacimiento', worded(of.born), 34, 28.2, { drop: 2.3, maxWidth: 14.2 }),
      value('G.S.', of.blood, 50, 28.2),
      value('Lugar de nacimiento', of.birthTown, 34, 32.7),
      value('Fecha y lugar de expedición', `${worded(of.issued)}, ${of.issuedAt}`, 34, 39.3),
      value('Fecha de expiración', worded(of.expires), 34, 46),
      text('Firma', 3.5, 46, { style: 'label' }),
      { kind: 'signature', x: 5, y: 50, width: 22 },
    ],
    [
      text('.CO', 6, 5, { style: 'small' }),
      text('REGISTRADOR NACIONAL', 36, 32, { style: 'label' }),
      barcode('QRCode', `https://example.org/${random.pattern('################')}`, { x: 60, y: 5, width: 20, height: 20 }),
      zone(mrz),
    ],
  ]; // prettier-ignore
}

/** The PDF417's 531 bytes: a header up to the mark, number, four names of 23 bytes, then sex, birth, place and blood group. */
function cedulaPayload(of: Issue, random: Random): Uint8Array {
  const bytes = new Uint8Array(531);
  const put = (at: number, words: string) => bytes.set(Buffer.from(words, 'latin1'), at);
  put(0, random.pattern('########'));
  put(24, 'PubDSK_1');
  put(48, of.number.padStart(10, '0'));
  const [first = '', second = ''] = of.givenNames.split(' ');
  const [surname, secondSurname] = [of.surname.slice(0, -of.secondSurname.length - 1), of.secondSurname];
  [surname, secondSurname, first, second].forEach((name, index) => put(58 + 23 * index, name));
  const { year, month, day } = of.born;
  put(150, `0${of.sex}${year}${two(month)}${two(day)}${random.pattern('#####')}0${of.blood}`);
  for (let at = 180; at < bytes.length; at += 1) bytes[at] = random.int(1, 255);
  return bytes;
}

const lineOf = (mrz: string): string => mrz.split('\n')[2] ?? '';
/** What the zone has room for. */
const mrzSurname = (mrz: string): string => mrzName(lineOf(mrz).split('<<')[0] ?? '');
const mrzGivenNames = (mrz: string): string => mrzName(lineOf(mrz).split('<<')[1] ?? '');

const months = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];
const dashed = ({ year, month, day }: Day): string => `${two(day)}-${months[month - 1]}-${year}`;
const worded = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1]} ${year}`;

const laminated: Design = {
  font: 'Liberation Sans',
  ink: '#3a3324',
  labelSize: 1.8,
  valueSize: 2.9,
  titleSize: 3.2,
  ground: { tints: ['#efe2b8', '#e9d9a8', '#efe6c8'], lines: ['#c8ab5e', '#d9c588', '#a9b59a'], pattern: 'both', strength: 0.35 },
  styles: { number: { font: 'Liberation Sans', size: 3.8, weight: 700, fill: '#16181c' } },
}; // prettier-ignore

const polycarbonate: Design = {
  font: 'Liberation Sans',
  ink: '#22397a',
  labelSize: 1.6,
  valueSize: 2.25,
  ground: { tints: ['#f4f2dc', '#e3f0f2', '#f7f3d9'], lines: ['#e5cf6a', '#7fc4d6', '#c7cdd0'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 4.4, weight: 700, fill: '#c9202b' },
    number: { font: 'Liberation Sans', size: 2.8, fill: '#16181c' },
  },
}; // prettier-ignore
