import { below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { td1, td1Names } from '../mrz.ts';
import { ageOn, type Day, iso, two, yymmdd } from '../people/dates.ts';
import { personOf } from '../people/person.ts';
import { spanish, spanishStreets } from '../people/spanish.ts';
import { Random } from '../random.ts';

/** The Spanish identity card of 2006, 2015 (DNI 3.0) and 2021 (the EU's flag), after PRADO ESP-BO-03001 and later. */
export const esIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'es_id_card');
  const variant = wish.variant ?? random.pick(['2006', '2015', '2015', '2021', '2021']);
  const drawn = personOf(spanish, random);
  const permanent = ageOn(drawn.born, drawn.issued) >= 70;
  const person = permanent ? { ...drawn, expires: { year: 9999, month: 1, day: 1 } } : drawn;
  const digits = random.pattern('########');
  const number = digits + 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23);
  const support = random.pattern('@@@######');
  const lastName = `${person.surname} ${person.secondSurname}`;
  const firstName = person.givenNames.join(' ');
  const street = `${random.pick(spanishStreets)} ${random.int(1, 90)} P0${random.int(1, 9)} ${random.pick(['A', 'B', 'IZDA'])}`;
  const province = random.pick(spanish.towns);
  const parents = [random.pick(spanish.male), random.pick(spanish.female)];
  const mrz = td1({
    code: 'ID', issuer: 'ESP', nationality: 'ESP', sex: person.sex, optional: number, documentNumber: support,
    surname: lastName, givenNames: firstName, born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const look = { ...(variant === '2021' ? european : design), ...(wish.font && { font: wish.font }) };
  const holder = { person, firstName, number, support };
  const birthTown = [person.birthTown, person.birthTown];
  const back = sideOf(look, [
    ...(variant === '2006'
      ? [
          below('LUGAR DE NACIMIENTO', person.birthTown, 5, 5, { drop: 3.1 }),
          below('PROVINCIA/PAÍS', person.birthTown, 45, 5, { drop: 3.1 }),
          below('HIJO/A DE', parents.join(' / '), 5, 11.5, { drop: 3.1 }),
          below('DOMICILIO', street, 5, 18, { drop: 3.1 }),
          below('LUGAR DE DOMICILIO', person.town, 5, 24.5, { drop: 3.1 }),
          below('PROVINCIA/PAÍS', province, 45, 24.5, { drop: 3.1 }),
          below('EQUIPO', random.pattern('#####L#D#'), 62, 30, { drop: 3.1, maxWidth: 20 }),
        ]
      : [
          { kind: 'chip', x: 5, y: 9, fill: '#c9b26a' } as const,
          below('DOMICILIO', [street, person.town, province], 24, 5, { drop: 3, step: 3 }),
          below('LUGAR DE NACIMIENTO', birthTown, 24, 17, { drop: 3, step: 3 }),
          below('HIJO/A DE', parents.join(' / '), 24, 26.5, { drop: 3 }),
          below('EQUIPO', random.pattern('#####L#D#'), 62, 32, { drop: 2.8, maxWidth: 20 }),
        ]),
    zone(mrz),
  ]);
  const shared = {
    documentNumber: number,
    dateOfBirth: iso(person.born),
    nationality: 'ESPAÑOLA',
    expiryDate: iso(person.expires),
    gender: person.sex,
  };
  const [surnameInMrz, givenNamesInMrz] = td1Names(mrz);
  return {
    documentType: 'es_id_card',
    front: sideOf(look, variant === '2006' ? front2006(holder) : variant === '2015' ? front2015(holder) : front2021(holder)),
    back,
    frontTruth: { ...shared, lastName, firstName },
    backTruth: {
      ...shared,
      lastName: surnameInMrz,
      firstName: givenNamesInMrz,
      parentsNames: parents.join(' Y '),
      address: [street, person.town, ...(variant === '2006' ? [] : [province])].join(', '),
      mrz,
    },
  };
}; // prettier-ignore

interface Holder {
  readonly person: ReturnType<typeof personOf>;
  readonly firstName: string;
  readonly number: string;
  readonly support: string;
}

const small = { drop: 3, step: 3.1 } as const;

function front2006({ person, firstName, number, support }: Holder) {
  return [
    text('DOCUMENTO NACIONAL DE IDENTIDAD', 32, 5, { style: 'small', maxWidth: 45 }),
    text('ESPAÑA', 6, 7, { style: 'title' }),
    photo(5, 11, 24, 30),
    { kind: 'chip', x: 66, y: 12, fill: '#c9b26a' } as const,
    below('PRIMER APELLIDO', person.surname, 32, 10, { ...small, maxWidth: 32 }),
    below('SEGUNDO APELLIDO', person.secondSurname, 32, 16.2, { ...small, maxWidth: 32 }),
    below('NOMBRE', firstName, 32, 22.4, { ...small, maxWidth: 32 }),
    below('SEXO', person.sex, 32, 28.6, small),
    below('NACIONALIDAD', 'ESP', 44, 28.6, { ...small, maxWidth: 20 }),
    below('FECHA DE NACIMIENTO', spaced(person.born), 32, 34.8, small),
    below('IDESP', support, 32, 41, { ...small, maxWidth: 20 }),
    below('VÁLIDO HASTA', spaced(person.expires), 54, 41, small),
    text(`DNI NUM. ${number}`, 6, 49.5, { style: 'number' }),
    { kind: 'signature', x: 60, y: 48, width: 18 } as const,
  ];
}

function front2015({ person, firstName, number, support }: Holder) {
  return [
    text('ESPAÑA', 6, 7, { style: 'title' }),
    text('DOCUMENTO NACIONAL DE IDENTIDAD', 32, 6, { style: 'small', maxWidth: 45 }),
    photo(5, 11, 25, 31),
    photo(70, 32, 10, 12, true),
    below('APELLIDOS', [person.surname, person.secondSurname], 33, 11, small),
    below('NOMBRE', firstName, 33, 20.3, small),
    below('SEXO', person.sex, 33, 26.5, small),
    below('NACIONALIDAD', 'ESP', 44, 26.5, { ...small, maxWidth: 20 }),
    below('FECHA DE NACIMIENTO', spaced(person.born), 33, 32.7, small),
    below('IDESP', support, 33, 38.9, { ...small, maxWidth: 18 }),
    below('VALIDO HASTA', spaced(person.expires), 53, 38.9, { ...small, maxWidth: 20 }),
    text(`DNI ${number}`, 6, 49.5, { style: 'number' }),
    { kind: 'signature', x: 45, y: 48, width: 20 } as const,
  ];
}

function front2021({ person, firstName, number, support }: Holder) {
  return [
    { kind: 'band', x: 4, y: 3, width: 8.4, height: 5.6, fill: '#1c3f94', opacity: 1 } as const,
    text('ES', 8.2, 6.6, { style: 'flag', anchor: 'middle' }),
    ...lines(['DOCUMENTO NACIONAL DE IDENTIDAD', 'NATIONAL IDENTITY CARD'], 33, 5, 2.3, { style: 'small', maxWidth: 46 }),
    text('REINO DE ESPAÑA', 14, 6.4, { style: 'state', maxWidth: 17 }),
    photo(4.5, 11, 26, 34),
    photo(70, 33, 10, 12, true),
    text(`DNI ${number}`, 33, 13.2, { style: 'number' }),
    below('APELLIDOS', [person.surname, person.secondSurname], 33, 16.2, small),
    below('NOMBRE', firstName, 33, 25.3, small),
    below('SEXO', person.sex, 33, 31.3, small),
    below('NACIONALIDAD', 'ESP', 42, 31.3, { ...small, maxWidth: 14 }),
    below('NACIMIENTO', spaced(person.born), 57, 31.3, { ...small, maxWidth: 16 }),
    below('EMISIÓN', spaced(person.issued), 33, 37.3, { ...small, maxWidth: 16 }),
    below('VALIDEZ', spaced(person.expires), 52, 37.3, { ...small, maxWidth: 16 }),
    below('NUM SOPORTE', support, 33, 43.3, { ...small, maxWidth: 18 }),
    { kind: 'signature', x: 55, y: 49, width: 18 } as const,
  ]; // prettier-ignore
}

const spaced = ({ year, month, day }: Day): string => `${two(day)} ${two(month)} ${year}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.7,
  valueSize: 2.7,
  titleSize: 4,
  ink: '#7a2f45',
  ground: { tints: ['#f0e3e0', '#efeadd', '#dfe9ea'], lines: ['#cf9fa8', '#9fb9c4'], pattern: 'both', strength: 0.3 },
  styles: { number: { font: 'Liberation Sans', size: 3.6, weight: 700, fill: '#16181c' } },
};

const european: Design = {
  ...design,
  ink: '#2f4a66',
  ground: { tints: ['#e3ecf1', '#f1e9e2', '#e6efe6'], lines: ['#9fb6cf', '#d2a79f'], pattern: 'both', strength: 0.3 },
  styles: {
    ...design.styles,
    state: { font: 'Liberation Sans', size: 2, weight: 700, fill: '#2f4a66' },
    flag: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#f5d442' },
  },
};
