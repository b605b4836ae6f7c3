import { barcode, below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { idFra, td1, td1Names } from '../mrz.ts';
import { type Day, iso, later, two, yymmdd } from '../people/dates.ts';
import { french, frenchStreets, prefectures } from '../people/french.ts';
import { personOf, type Person } from '../people/person.ts';
import { Random } from '../random.ts';

/** The French identity card of 1994 (ID-2, the MRZ on its front) and of 2021 (ID-1), after PRADO. */
export const frIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'fr_id_card');
  const variant = wish.variant ?? random.pick(['1994', '2021', '2021']);
  const drawn = personOf(french, random);
  // The older card was issued until 2021.
  const person = variant === '1994' ? { ...drawn, issued: later(drawn.issued, -5), expires: later(drawn.expires, -5) } : drawn;
  const holder: Holder = {
    person,
    random,
    height: `1${variant === '1994' ? '.' : ','}${random.int(50, 98)}`,
    address: [`${random.int(1, 180)} ${random.pick(frenchStreets)}`, `${random.pattern('#####').replace(/^00/, '75')} ${person.town}`],
    font: wish.font ? { font: wish.font, valueFont: wish.font } : {},
  };
  return variant === '1994' ? cardOf1994(holder) : cardOf2021(holder);
}; // prettier-ignore

interface Holder {
  readonly person: Person;
  readonly random: Random;
  readonly height: string;
  readonly address: readonly string[];
  readonly font: { readonly font?: string; readonly valueFont?: string };
}

function truthsOf({ person, height, address }: Holder) {
  return {
    lastName: person.surname,
    firstName: person.givenNames.join(', '),
    dateOfBirth: iso(person.born),
    gender: person.sex,
    placeOfBirth: person.birthTown,
    nationality: 'FRANÇAISE',
    height: height.replace(',', '.'),
    address: address.join(', '),
    issueDate: iso(person.issued),
    expiryDate: iso(person.expires),
  };
}

function cardOf1994(holder: Holder): Card {
  const { person, random, height, address, font } = holder;
  const { issued } = person;
  const department = random.pick(['60', '75', '69', '30', '29', '34', '2A']);
  const number = `${two(issued.year % 100)}${two(issued.month)}${department}${random.pattern('######')}`;
  const office = random.pick(prefectures);
  const mrz = idFra({
    surname: person.surname, givenNames: person.givenNames.join(' '), born: yymmdd(person.born), sex: person.sex,
    documentNumber: number, office: `${department}${random.pattern('####')}`,
  }); // prettier-ignore
  const look = { ...blue, ...font };
  const row = (label: string, value: string, x: number, y: number, valueX: number) => [
    text(label, x, y, { style: 'label' }),
    text(value, valueX, y, { maxWidth: 100 - valueX }),
  ];
  const front = sideOf(look, [
    text('RÉPUBLIQUE FRANÇAISE', 36, 6, { style: 'title' }),
    text(`CARTE NATIONALE D'IDENTITÉ N° : ${number}`, 5, 11.5, { style: 'small', maxWidth: 62 }),
    text('Nationalité Française', 72, 11.5, { style: 'small' }),
    photo(5, 15, 27, 37),
    row('Nom :', person.surname, 36, 18, 45),
    row('Prénom(s) :', person.givenNames.join(', '), 36, 25, 52),
    row('Sexe :', person.sex, 36, 33, 46),
    row('Né(e) le :', dated(person.born, '.'), 56, 33, 70),
    row('à :', `${person.birthTown} (${department})`, 36, 38.5, 41),
    row('Taille :', `${height}m`, 36, 44, 47),
    text('Signature', 36, 48, { style: 'label' }),
    text('du titulaire :', 36, 50.5, { style: 'label' }),
    { kind: 'signature', x: 55, y: 50, width: 28 },
    zone(mrz, { x: 2, y: 20 }),
  ], 'ID-2'); // prettier-ignore
  const back = sideOf(look, [
    row('Adresse :', address[0] ?? '', 8, 12, 24),
    text(address[1] ?? '', 24, 17, { maxWidth: 70 }),
    row("Carte valable jusqu'au :", dated(person.expires, '.'), 8, 32, 42),
    row('délivrée le :', dated(issued, '.'), 8, 39, 27),
    row('par :', office, 8, 46, 17),
    text("Signature de l'autorité :", 8, 54, { style: 'label' }),
    { kind: 'signature', x: 45, y: 62, width: 28 },
  ], 'ID-2'); // prettier-ignore
  const { address: lives, issueDate, expiryDate, ...shown } = truthsOf(holder);
  return {
    documentType: 'fr_id_card',
    front,
    back,
    frontTruth: { ...shown, documentNumber: number, mrz },
    backTruth: { address: lives, issueDate, expiryDate, issuingAuthority: office },
  };
}

function cardOf2021(holder: Holder): Card {
  const { person, random, height, address, font } = holder;
  const number = [...'@#@@@@@@#']
    .map((kind) => random.pick([...(kind === '#' ? '0123456789' : 'BCDFGHJKLMNPQRSTVWXZ0123456789')]))
    .join('');
  const givenNames = person.givenNames.map(capitalised).join(', ');
  const mrz = td1({
    code: 'ID', issuer: 'FRA', nationality: 'FRA', sex: person.sex, optional: '', documentNumber: number,
    surname: person.surname, givenNames: person.givenNames.join(' '), born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const look = { ...european, ...font };
  const close = { drop: 2.9, maxWidth: 50 } as const;
  const front = sideOf(look, [
    { kind: 'band', x: 4, y: 3, width: 8.4, height: 5.6, fill: '#1c3f94', opacity: 1 },
    text('FR', 8.2, 6.8, { style: 'flag', anchor: 'middle' }),
    text('RÉPUBLIQUE FRANÇAISE', 15, 5.4, { style: 'state' }),
    text("CARTE NATIONALE D'IDENTITÉ / IDENTITY CARD", 15, 8.6, { style: 'small', maxWidth: 50 }),
    text('RF', 81, 8, { style: 'title', anchor: 'end' }),
    photo(5, 12, 25, 33),
    below('NOM / Surname', person.surname, 33, 13, close),
    below('Prénoms / Given names', givenNames, 33, 19, close),
    below('SEXE / Sex', person.sex, 33, 25, close),
    below('NATIONALITÉ / Nationality', 'FRA', 43, 25, { ...close, maxWidth: 17 }),
    below('DATE DE NAISS. / Date of birth', dated(person.born, ' '), 62, 25, { ...close, maxWidth: 21 }),
    below('LIEU DE NAISSANCE / Place of birth', person.birthTown, 33, 31, close),
    ...(random.chance(0.2) ? [below("NOM D'USAGE / Alternate name", person.secondSurname, 33, 37, close)] : []),
    below('N° DU DOCUMENT / Document No', number, 33, 43, close),
    below("DATE D'EXPIR. / Expiry date", dated(person.expires, ' '), 62, 43, { ...close, maxWidth: 21 }),
    { kind: 'signature', x: 40, y: 51, width: 20 },
    text(random.pattern('######'), 81, 51, { anchor: 'end' }),
  ]); // prettier-ignore
  const back = sideOf(look, [
    below('TAILLE / Height', `${height} m`, 5, 5, close),
    below('DATE DE DÉLIVRANCE / Date of issue', dated(person.issued, ' '), 5, 11.5, { ...close, maxWidth: 30 }),
    below('ADRESSE / Address', address, 38, 5, { drop: 2.9, step: 3.1, maxWidth: 44 }),
    barcode('DataMatrix', `DC04FR04AHPA${random.pattern('@@@@########')}`, { x: 66, y: 17, width: 15, height: 15 }),
    lines(['RF'], 10, 30, 3, { style: 'title' }),
    zone(mrz),
  ]); // prettier-ignore
  const { address: lives, issueDate, height: tall, placeOfBirth, ...shown } = truthsOf(holder);
  const [surnameInMrz, givenNamesInMrz] = td1Names(mrz);
  return {
    documentType: 'fr_id_card',
    front,
    back,
    frontTruth: { ...shown, placeOfBirth, documentNumber: number },
    backTruth: {
      ...shown,
      lastName: surnameInMrz,
      firstName: givenNamesInMrz,
      documentNumber: number,
      height: tall,
      issueDate,
      address: lives,
      mrz,
    },
  };
}

const dated = ({ year, month, day }: Day, between: string): string => [two(day), two(month), year].join(between);
const capitalised = (name: string): string =>
  name.replace(/(\p{L})(\p{L}*)/gu, (_name, first: string, rest: string) => first + rest.toLocaleLowerCase('fr'));

const blue: Design = {
  font: 'Liberation Serif',
  valueFont: 'Liberation Mono',
  labelSize: 2.3,
  valueSize: 3.2,
  titleSize: 3.2,
  ink: '#2a3a5c',
  ground: { tints: ['#d9e8f0', '#e6efe6', '#d6e4ef'], lines: ['#9fbfd2', '#b3cdb9'], pattern: 'both', strength: 0.35 },
};

const european: Design = {
  font: 'Liberation Sans',
  labelSize: 1.6,
  valueSize: 2.7,
  titleSize: 5,
  ink: '#27407a',
  ground: { tints: ['#e3ebf3', '#f2e6e4', '#e5eef0'], lines: ['#9fb1d6', '#d6a3a3'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.6, weight: 700, fill: '#27407a' },
    flag: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#f5d442' },
  },
};
