import { below, type Design, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { td1, td1Names } from '../mrz.ts';
import { iso, type Day, two, yymmdd } from '../people/dates.ts';
import { personOf } from '../people/person.ts';
import { swedish, swedishNumber } from '../people/swedish.ts';
import { Random } from '../random.ts';

/** The Swedish identity card of 2012, 2021 (the EU's flag) and 2022, after PRADO and the passport's labels. */
export const seIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'se_id_card');
  const variant = wish.variant ?? random.pick(['2012', '2021', '2022', '2022']);
  const person = personOf(swedish, random, { years: 5 });
  const personal = swedishNumber(person, random);
  const number = variant === '2022' ? random.pattern('@@#######') : random.pattern('########');
  const firstName = person.givenNames.join(' ');
  const height = String(random.int(152, 199));
  const authority = random.pick(['POLISEN', 'POLISMYNDIGHETEN', 'POLISMYNDIGHETEN 4001']);
  const mrz = td1({
    code: variant === '2022' ? 'ID' : 'I', issuer: 'SWE', nationality: 'SWE', sex: person.sex, optional: personal.replace('-', ''), documentNumber: number,
    surname: person.surname, givenNames: firstName, born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const label = variant === '2022' ? labels : older;
  const [born, issued, expires] = [person.born, person.issued, person.expires].map(spaced) as [string, string, string];
  const look = { ...(variant === '2012' ? design : european), ...(wish.font && { font: wish.font }) };
  const front = sideOf(look, [
    ...(variant === '2012'
      ? [text('SVERIGE', 5, 7, { style: 'title' })]
      : [
          { kind: 'band', x: 4.5, y: 3, width: 8.4, height: 5.6, fill: '#1c3f94', opacity: 1 } as const,
          text('SE', 8.7, 6.7, { style: 'flag', anchor: 'middle' }),
          text('SVERIGE', 16, 7, { style: 'title' }),
        ]),
    text('NATIONELLT IDENTITETSKORT / IDENTITY CARD', 36, 6.5, { style: 'small', maxWidth: 45 }),
    photo(5, 11, 24, 31),
    photo(70, 38, 9, 11, true),
    below(label.surname, person.surname, 32, 12, small),
    below(label.givenNames, firstName, 32, 18.2, small),
    below(label.personal, variant === '2012' ? personal.slice(2) : personal, 32, 24.4, { ...small, maxWidth: 26 }),
    below(label.nationality, 'SVENSK/SWEDISH', 60, 24.4, { ...small, maxWidth: 24.5 }),
    below(label.sex, `${person.sex === 'M' ? 'M/M' : 'K/F'}`, 32, 30.6, { ...small, maxWidth: 11 }),
    below(label.height, `${height} cm`, 43.5, 30.6, { ...small, maxWidth: 16 }),
    ...(variant === '2022' ? [below('Födelsedatum/Date of birth', born, 60, 30.6, { ...small, maxWidth: 24.5 })] : []),
    below(label.issued, issued, 32, 36.8, { ...small, maxWidth: 25 }),
    below(label.expires, expires, 60, 36.8, { ...small, maxWidth: 24.5 }),
    below(label.authority, authority, 32, 43, { ...small, maxWidth: 35 }),
    below(label.number, number, 5, 45, { ...small, maxWidth: 24 }),
    { kind: 'signature', x: 34, y: 51, width: 20 },
  ]);
  const back = sideOf(look, [
    text('SVERIGE', 5, 7, { style: 'small' }),
    { kind: 'chip', x: 8, y: 14, fill: '#c9b26a' },
    below('Namnteckning/Signature', '', 40, 12, small),
    { kind: 'signature', x: 42, y: 20, width: 24 },
    zone(mrz),
  ]);
  const shared = {
    documentNumber: number,
    personalIdNumber: personal,
    dateOfBirth: iso(person.born),
    expiryDate: iso(person.expires),
  };
  const [surnameInMrz, givenNamesInMrz] = td1Names(mrz);
  return {
    documentType: 'se_id_card',
    front,
    back,
    frontTruth: {
      ...shared,
      lastName: person.surname,
      firstName,
      issueDate: iso(person.issued),
      height,
      issuingAuthority: authority,
    },
    backTruth: { ...shared, lastName: surnameInMrz, firstName: givenNamesInMrz, mrz },
  };
};

const spaced = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;
const small = { drop: 3, step: 3.1 } as const;

const labels = {
  surname: 'Efternamn/Surname/Nom', givenNames: 'Förnamn/Given names/Prénoms', personal: 'Personnummer/Personal number',
  nationality: 'Nationalitet/Nationality', sex: 'Kön/Sex/Sexe', height: 'Längd/Height/Taille', issued: 'Utfärdandedatum/Date of issue',
  expires: 'Sista giltighetsdag/Date of expiry', authority: 'Utfärdande myndighet/Authority', number: 'Kortnummer/Document No.',
} as const; // prettier-ignore
const older = {
  surname: 'Efternamn/Surname', givenNames: 'Förnamn/Given names', personal: 'Personnummer/Personal ID No.',
  nationality: 'Medborgarskap/Nationality', sex: 'Kön/Sex', height: 'Längd/Height', issued: 'Utfärdat/Date of issue',
  expires: 'Giltigt t.o.m./Date of expiry', authority: 'Myndighet/Authority', number: 'Kortnummer/Card No.',
} as const; // prettier-ignore

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.6,
  valueSize: 2.7,
  titleSize: 3.8,
  ink: '#2d4a78',
  ground: { tints: ['#e4edf3', '#f2efdf', '#e2eaf1'], lines: ['#9db8d2', '#d8c78c'], pattern: 'both', strength: 0.3 },
};

const european: Design = {
  ...design,
  styles: { flag: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#f5d442' } },
};
