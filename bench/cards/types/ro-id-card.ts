import { below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { idRou, td1, td1Names } from '../mrz.ts';
import { dotted, iso, yymmdd } from '../people/dates.ts';
import { type Person, personOf } from '../people/person.ts';
import { cnpOf, romanian, romanianOffices, romanianStreets } from '../people/romanian.ts';
import { Random } from '../random.ts';

/** The Romanian card: `ci`, laminated, 105 × 74 mm, one side; `cei`, electronic, of credit-card size (since 2021). */
export const roIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ro_id_card');
  const variant = wish.variant ?? random.pick(['ci', 'ci', 'cei']);
  const person = personOf(romanian, random, { years: 10 });
  const holder = {
    person,
    cnp: cnpOf(person, random),
    number: random.pattern(variant === 'ci' ? '@@######' : '@@#######'),
    firstName: person.givenNames.join(' '),
    office: random.pick(romanianOffices),
    street: `${random.pick(romanianStreets)} nr.${random.int(1, 140)}${random.pick(['', ' bl.A2 sc.1 et.3 ap.14', ' bl.12 ap.7'])}`,
  };
  return variant === 'ci' ? laminated(holder, wish.font) : electronic(holder, wish.font);
};

interface Holder {
  readonly person: Person;
  readonly cnp: string;
  readonly number: string;
  readonly firstName: string;
  readonly office: string;
  readonly street: string;
}

const sharedTruth = ({ person, cnp, number }: Holder) => ({
  series: number.slice(0, 2),
  idNumber: number.slice(2),
  cnp,
  sex: person.sex,
  nationality: 'ROMANIAN',
  validityEnd: iso(person.expires),
});

function laminated(holder: Holder, font?: string): Card {
  const { person, cnp, number, firstName, office, street } = holder;
  const mrz = idRou({
    surname: person.surname, givenNames: firstName, documentNumber: number, sex: person.sex, expires: yymmdd(person.expires), cnp,
  }); // prettier-ignore
  const term = `${dotted(person.issued).replace(/20(?=\d\d$)/, '')}-${dotted(person.expires)}`;
  const front = sideOf(
    { ...design, ...(font && { font }) },
    [
      text('ROUMANIE', 6, 6.5, { style: 'title' }),
      text('ROMÂNIA', 42, 6.5, { style: 'title' }),
      text('ROMANIA', 80, 6.5, { style: 'title' }),
      text("CARTE D'IDENTITE", 6, 10.5, { style: 'kind' }),
      text('CARTE DE IDENTITATE', 38, 10.5, { style: 'kind' }),
      text('IDENTITY CARD', 80, 10.5, { style: 'kind' }),
      text(`SERIA ${number.slice(0, 2)} NR ${number.slice(2)}`, 46, 15.5, { style: 'number' }),
      photo(6, 14, 27, 36),
      text('CNP', 37, 20, { style: 'kind' }),
      text(cnp, 45, 20, { style: 'number' }),
      below('Nume/Nom/Last name', person.surname, 37, 23.2, wide),
      below('Prenume/Prenom/First name', firstName, 37, 29.6, wide),
      below('Cetăţenie/Nationalite/Nationality', 'Română / ROU', 37, 36, wide),
      below('Sex/Sexe/Sex', person.sex, 86, 36, wide),
      below('Loc naştere/Lieu de naissance/Place of birth', person.birthTown, 37, 42.4, wide),
      below('Domiciliu/Adresse/Address', [person.town, street], 37, 48.8, wide),
      below('Emisă de/Delivree par/Issued by', office, 37, 58, wide),
      below('Valabilitate/Validite/Validity', term, 73, 58, { ...wide, maxWidth: 29 }),
      zone(mrz, { x: 2, y: 23.2 }),
    ],
    'ID-2',
  );
  return {
    documentType: 'ro_id_card',
    front,
    frontTruth: {
      ...sharedTruth(holder),
      lastName: person.surname,
      firstName,
      placeOfBirth: printed(person.birthTown),
      address: `${printed(person.town)}, ${printed(street)}`,
      issuedBy: printed(office),
      validityStart: iso(person.issued),
      mrz,
    },
  };
}

function electronic(holder: Holder, font?: string): Card {
  const { person, cnp, number, firstName, office } = holder;
  const look = { ...design, labelSize: 1.6, valueSize: 2.7, ...(font && { font }) };
  const mrz = td1({
    code: 'ID', issuer: 'ROU', nationality: 'ROU', sex: person.sex, optional: '', documentNumber: number,
    surname: person.surname, givenNames: firstName, born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const front = sideOf(look, [
    { kind: 'band', x: 4.5, y: 3, width: 8.4, height: 5.6, fill: '#1c3f94', opacity: 1 },
    text('RO', 8.7, 6.7, { style: 'flag', anchor: 'middle' }),
    ...lines(['ROMÂNIA', 'CARTE DE IDENTITATE / IDENTITY CARD'], 16, 5.5, 3.4, { style: 'kind', maxWidth: 60 }),
    photo(5, 12, 24, 31),
    photo(70, 36, 9, 11, true),
    below('Nume/Surname', person.surname, 32, 13, small),
    below('Prenume/Given names', firstName, 32, 19.4, small),
    below('Sex/Sex', person.sex, 32, 25.8, small),
    below('Cetățenie/Nationality', 'ROU', 42, 25.8, { ...small, maxWidth: 20 }),
    below('Data nașterii/Date of birth', dotted(person.born), 62, 25.8, { ...small, maxWidth: 20 }),
    below('CNP/Personal No.', cnp, 32, 32.2, small),
    below('Număr document/Document No.', number, 32, 38.6, { ...small, maxWidth: 28 }),
    below('Data expirării/Date of expiry', dotted(person.expires), 32, 45, small),
    { kind: 'signature', x: 8, y: 49, width: 16 },
  ]);
  const back = sideOf(look, [
    { kind: 'chip', x: 6, y: 8, fill: '#c9b26a' },
    below('Data emiterii/Date of issue', dotted(person.issued), 40, 8, small),
    below('Autoritatea emitentă/Issuing authority', office, 40, 15, small),
    zone(mrz),
  ]);
  const [surnameInMrz, givenNamesInMrz] = td1Names(mrz);
  const { cnp: own, ...shared } = sharedTruth(holder);
  return {
    documentType: 'ro_id_card',
    front,
    back,
    frontTruth: { ...shared, cnp: own, lastName: person.surname, firstName },
    backTruth: {
      ...shared,
      lastName: surnameInMrz,
      firstName: givenNamesInMrz,
      issuedBy: printed(office),
      validityStart: iso(person.issued),
      mrz,
    },
  };
}

/** As published: capitals, Ș and Ț with a comma. */
const printed = (text: string): string => text.toUpperCase().replace(/Ş/g, 'Ș').replace(/Ţ/g, 'Ț');
const wide = { drop: 3, step: 3 } as const;
const small = { drop: 3, step: 3.1 } as const;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.9,
  valueSize: 2.9,
  titleSize: 3.6,
  ink: '#3a3f73',
  ground: { tints: ['#f3e4ea', '#e6ecf5', '#f0ecdd'], lines: ['#d3a2bb', '#a0b1d6', '#d6c793'], pattern: 'both', strength: 0.3 },
  styles: {
    kind: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#3a3f73' },
    number: { font: 'Liberation Sans', size: 3.2, weight: 700, fill: '#16181c' },
    flag: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#f5d442' },
  },
}; // prettier-ignore
