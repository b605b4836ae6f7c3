import { below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { td1, td1Names } from '../mrz.ts';
import { type Day, iso, two, yymmdd } from '../people/dates.ts';
import { personOf } from '../people/person.ts';
import { swiss, swissOffices } from '../people/swiss.ts';
import { Random } from '../random.ts';

/** The Swiss identity card of 2005 and of 2023 (number K9N99N99), after PRADO and what the Ordinance lists. */
export const chIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'ch_id_card');
  const variant = wish.variant ?? random.pick(['2005', '2023', '2023']);
  const is2023 = variant === '2023';
  const person = personOf(swiss, random, { years: 10, lastDayOff: true });
  const number = is2023 ? random.pattern('K#@##@##') : random.pattern('@#######');
  const [surname, firstName] = [person.surname, person.givenNames.join(' ')];
  const shown = random.chance(0.5) ? (name: string) => name.toUpperCase() : (name: string) => name;
  const height = String(random.int(152, 199));
  const office = random.pick(swissOffices);
  const mrz = td1({
    code: 'ID', issuer: 'CHE', nationality: 'CHE', sex: person.sex, optional: '', documentNumber: number, surname,
    givenNames: firstName, born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const look = { ...(is2023 ? european : design), ...(wish.font && { font: wish.font }) };
  const front = sideOf(look, [
    { kind: 'band', x: 4.5, y: 3.5, width: 7, height: 7, fill: '#d52b1e', opacity: 0.95 },
    text('+', 8, 9, { style: 'cross', anchor: 'middle' }),
    ...(is2023
      ? [
          text('SCHWEIZ SUISSE SVIZZERA SVIZRA SWITZERLAND', 14, 6, { style: 'state', maxWidth: 66 }),
          text("IDENTITÄTSKARTE • CARTE D'IDENTITÉ • CARTA D'IDENTITÀ • CARTA D'IDENTITAD • IDENTITY CARD", 14, 9.4, { style: 'tiny', maxWidth: 66 }),
        ]
      : [
          ...lines(['SCHWEIZERISCHE EIDGENOSSENSCHAFT', 'CONFÉDÉRATION SUISSE'], 14, 5.4, 2.7, { style: 'state', maxWidth: 40 }),
          ...lines(['IDENTITÄTSKARTE', "CARTE D'IDENTITÉ", "CARTA D'IDENTITÀ"], 58, 5.4, 2.5, { style: 'tiny', maxWidth: 25 }),
        ]),
    text(number, 81, is2023 ? 16 : 17, { style: 'number', anchor: 'end' }),
    photo(5, 13.5, 24, 31),
    photo(70, 36, 9, 11, true),
    below(label('Name Nom Cognome Num Surname'), shown(surname), 32, 20, small),
    below(label(is2023 ? 'Vorname(n) Prénom(s) Nome(i) Prenum(s) Given_name(s)' : 'Vornamen Prénoms Nomi Prenums Given_names'), shown(firstName), 32, 27, small),
    text(label('Geburtsdatum Date_de_naissance Data_di_nascita'), 32, 34, { style: 'label' }),
    below(label('Data_da_naschientscha Date_of_birth'), spaced(person.born), 32, 35.9, small),
    { kind: 'signature', x: 34, y: 47, width: 26 },
  ]); // prettier-ignore
  const back = sideOf(look, [
    below(label('Grösse Taille Statura Statura Height'), `${height} cm`, 5, 4.5, wide),
    below(label('Geschlecht Sexe Sesso Schlattaina Sex'), person.sex, 46, 4.5, wide),
    below(label("Heimatort Lieu_d'origine Luogo_di_attinenza Lieu_d'origin Place_of_origin"), shown(person.birthTown), 5, 10.8, wide),
    below(label('Behörde Autorité Autorità Autoritad Authority'), shown(office), 5, 17.1, wide),
    below(label("Ausgestellt_am Date_d'émission Data_di_rilascio Data_d'emissiun Date_of_issue"), spaced(person.issued), 5, 23.4, wide),
    below(label("Gültig_bis Date_d'expiration Data_di_scadenza Data_da_scadenza Date_of_expiry"), spaced(person.expires), 5, 29.7, wide),
    zone(mrz),
  ]); // prettier-ignore
  const shared = {
    documentNumber: number,
    dateOfBirth: iso(person.born),
    nationality: 'SCHWEIZ/SUISSE/SVIZZERA',
  };
  const [surnameInMrz, givenNamesInMrz] = td1Names(mrz);
  return {
    documentType: 'ch_id_card',
    front,
    back,
    frontTruth: { ...shared, lastName: surname.toUpperCase(), firstName: firstName.toUpperCase() },
    backTruth: {
      ...shared,
      lastName: surnameInMrz,
      firstName: givenNamesInMrz,
      expiryDate: iso(person.expires),
      issueDate: iso(person.issued),
      gender: person.sex,
      height,
      placeOfBirth: person.birthTown.toUpperCase(),
      issuingAuthority: office.toUpperCase(),
      mrz,
    },
  };
};

/** One label in five languages. */
const label = (words: string): string => words.split(' ').join(' • ').replaceAll('_', ' ');
const spaced = ({ year, month, day }: Day): string => `${two(day)} ${two(month)} ${year}`;
const small = { drop: 3, step: 3.1 } as const;
const wide = { ...small, maxWidth: 76 } as const;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.5,
  valueSize: 2.7,
  ink: '#2b4a78',
  ground: { tints: ['#dfe9f2', '#e9eef3', '#dde7ef'], lines: ['#97b4d1', '#b5c4d8'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.2, weight: 700, fill: '#2b4a78' },
    tiny: { font: 'Liberation Sans', size: 1.8, fill: '#2b4a78' },
    number: { font: 'OCR B', size: 3.2, fill: '#111' },
    cross: { font: 'Liberation Sans', size: 7, weight: 700, fill: '#fff' },
  },
}; // prettier-ignore

const european: Design = {
  ...design,
  ground: { tints: ['#f1e2e2', '#e6edf0', '#eee7df'], lines: ['#d39a9a', '#9ab6c4'], pattern: 'both', strength: 0.3 },
};
