import { barcode, below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker, Element } from '../layout.ts';
import { td1, td1Names } from '../mrz.ts';
import { type Day, iso, two, yymmdd } from '../people/dates.ts';
import { codiceFiscaleOf, italian, italianStreets, withProvince } from '../people/italian.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/** The Italian electronic identity card (CIE 3.0) of 2016 and, with the EU's flag, of 2022, after PRADO. */
export const itIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'it_id_card');
  const variant = wish.variant ?? random.pick(['2016', '2022']);
  const person = personOf(italian, random);
  const number = `C${random.pattern('@#####@@')}`;
  const firstName = person.givenNames.join(' ');
  const taxCode = codiceFiscaleOf({ ...person, givenNames: firstName }, random);
  const street = `${random.pick(italianStreets)}, N. ${random.int(1, 180)}${random.pick(['', '', '/A'])}`;
  const height = String(random.int(152, 198));
  const mrz = td1({
    code: 'C', issuer: 'ITA', nationality: 'ITA', sex: person.sex, optional: '', documentNumber: number,
    surname: person.surname, givenNames: firstName, born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const residence = [street, withProvince(person.town)];
  // A short address stands on one line.
  const address = street.length < 18 ? [residence.join(' ')] : residence;
  const certificate = `${random.int(1, 900)} P.${random.int(1, 2)} S.A - ${person.born.year}`;
  const look = { ...design, ...(wish.font && { font: wish.font }) };
  const front = sideOf(look, [
    ...headOf(variant, number),
    photo(5, 17, 22, 28),
    below('COMUNE DI / MUNICIPALITY', person.town, 30, 16.6, gaps),
    below('COGNOME / SURNAME', person.surname, 30, 22, gaps),
    below('NOME / NAME', firstName, 30, 27.4, gaps),
    twoRows('LUOGO E DATA DI NASCITA', 'PLACE AND DATE OF BIRTH', `${withProvince(person.birthTown)} ${dotted(person.born)}`, 30, 32.6),
    twoRows('SESSO', 'SEX', person.sex, 30, 39.2),
    twoRows('STATURA', 'HEIGHT', height, 41, 39.2),
    twoRows('CITTADINANZA', 'NATIONALITY', 'ITA', 53, 39.2),
    below('EMISSIONE / ISSUING', dotted(person.issued), 30, 46.2, gaps),
    below('SCADENZA / EXPIRY', dotted(person.expires), 52, 46.2, gaps),
    lines(['FIRMA DEL TITOLARE', "HOLDER'S SIGNATURE"], 5, 47, 1.6, { style: 'label' }),
    { kind: 'signature', x: 7, y: 51.5, width: 16 },
    text(random.pattern('######'), 81, 50, { anchor: 'end' }),
  ]); // prettier-ignore
  const back = sideOf(look, [
    lines(['COGNOME E NOME DEI GENITORI O DI CHI NE FA LE VECI', "PARENTS / TUTOR'S NAME"], 5, 4.5, 1.7, { style: 'label' }),
    twoRows('CODICE FISCALE', 'FISCAL CODE', taxCode, 5, 11),
    twoRows('ESTREMI ATTO DI NASCITA', 'BIRTH CERTIFICATE', certificate, 42, 11),
    twoRows('INDIRIZZO DI RESIDENZA', 'RESIDENCE', address, 5, 18.5),
    barcode('Code39', taxCode, { x: 40, y: 27, width: 40, height: 6 }),
    zone(mrz),
  ]); // prettier-ignore
  const shared = {
    documentNumber: number,
    dateOfBirth: iso(person.born),
    expiryDate: iso(person.expires),
    gender: person.sex,
    nationality: 'ITALIANA',
  };
  const [surnameInMrz, givenNamesInMrz] = td1Names(mrz);
  return {
    documentType: 'it_id_card',
    front,
    back,
    frontTruth: {
      ...shared,
      lastName: person.surname,
      firstName,
      placeOfBirth: person.birthTown,
      issueDate: iso(person.issued),
      height,
    },
    backTruth: {
      ...shared,
      lastName: surnameInMrz,
      firstName: givenNamesInMrz,
      taxCode,
      address: address.join(', '),
      mrz,
    },
  };
};

const gaps = { drop: 2.9, maxWidth: 45 } as const;

/** The republic, the ministry and the number; since 2022 the EU's flag before them. */
function headOf(variant: string, number: string): Element[] {
  const x = variant === '2022' ? 15 : 5;
  const flag: Element[] = [
    { kind: 'band', x: 4.5, y: 3.2, width: 8.4, height: 5.6, fill: '#1c3f94', opacity: 1 },
    text('IT', 8.7, 6.8, { style: 'flag', anchor: 'middle' }),
  ];
  return [
    ...(variant === '2022' ? flag : []),
    text('REPUBBLICA ITALIANA', x, 6, { style: 'title' }),
    text("MINISTERO DELL'INTERNO", x, 9, { style: 'small' }),
    text('CARTA DI IDENTITÀ / IDENTITY CARD', x, 12.4, { style: 'state' }),
    text(number, 81, 7, { style: 'number', anchor: 'end' }),
  ];
}

/** The label in Italian, in English below it, then the value. */
function twoRows(label: string, english: string, value: string | readonly string[], x: number, y: number): Element[] {
  return [text(label, x, y, { style: 'label' }), ...below(english, value, x, y + 1.7, { drop: 2.8, step: 2.9 })];
}

const dotted = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${year}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.55,
  valueSize: 2.6,
  titleSize: 3,
  ink: '#31507a',
  ground: { tints: ['#e4eef0', '#efe6dc', '#e6ebf2'], lines: ['#9fc0c4', '#cdb497', '#a3b4cf'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.2, weight: 700, fill: '#31507a' },
    flag: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#f5d442' },
    number: { font: 'Liberation Sans', size: 3.4, weight: 700, fill: '#16181c' },
  },
}; // prettier-ignore
