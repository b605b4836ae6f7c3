import { barcode, below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { checkDigit, td1, td1Names } from '../mrz.ts';
import { type Day, iso, two, yymmdd } from '../people/dates.ts';
import { bsn, dutch } from '../people/dutch.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * The Dutch identity card of 2014 (the citizen service number in the MRZ) and of 2021 (the EU's flag, the number in a QR
 * code instead), after the RvIG's brochures and PRADO.
 */
export const nlIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'nl_id_card');
  const variant = wish.variant ?? random.pick(['2014', '2021', '2021']);
  const person = personOf(dutch, random);
  const letters = 'ABCDEFGHIJKLMNPQRSTUVWXYZ';
  const number = [...'@@******#'].map((kind) => random.pick([...(kind === '@' ? letters : kind === '#' ? '0123456789' : `${letters}0123456789`)])).join('');
  const personal = bsn(random);
  const firstName = person.givenNames.join(' ');
  const partner = person.sex === 'F' && random.chance(0.3) ? [`e/v ${person.secondSurname}`] : [];
  const height = `1,${random.int(52, 99)} m`;
  const authority = `Burg. van ${person.town}`;
  const optional = `${personal}<<<<<${checkDigit(personal.padEnd(14, '<'))}`;
  const mrz = td1({
    code: 'I', issuer: 'NLD', nationality: 'NLD', sex: person.sex, documentNumber: number, optional: variant === '2014' ? optional : '',
    surname: person.surname, givenNames: firstName, born: yymmdd(person.born), expires: yymmdd(person.expires),
  });
  const look = { ...design, ...(wish.font && { font: wish.font }) };
  const front = sideOf(look, [
    ...(variant === '2021'
      ? [
          { kind: 'band', x: 4, y: 3, width: 8.4, height: 5.6, fill: '#1c3f94', opacity: 1 } as const,
          text('NL', 8.2, 6.8, { style: 'flag', anchor: 'middle' }),
        ]
      : []),
    text('KONINKRIJK DER NEDERLANDEN', 15, 4.6, { style: 'state' }),
    text('KINGDOM OF THE NETHERLANDS / ROYAUME DES PAYS-BAS', 15, 6.8, { style: 'tiny' }),
    text("IDENTITEITSKAART / IDENTITY CARD / CARTE D'IDENTITÉ", 15, 9.4, { style: 'state', maxWidth: 60 }),
    photo(4.5, 12, 24, 31),
    photo(72, 33, 9, 11, true),
    below('naam/surname/nom', [person.surname, ...partner], 31, 12.6, { ...close, step: 2.8 }),
    below('voornamen/given names/prénoms', firstName, 31, 20.4, close),
    below('geboortedatum/date of birth/date de naissance', dated(person.born), 31, 25.6, { ...close, maxWidth: 31 }),
    below('geslacht/sex/sexe', person.sex === 'F' ? 'V/F' : 'M/M', 66, 25.6, close),
    below('geboorteplaats/place of birth/lieu de naissance', person.birthTown, 31, 30.8, { ...close, maxWidth: 33 }),
    below('lengte/height/taille', height, 66, 30.8, { ...close, maxWidth: 16 }),
    below('nationaliteit/nationality/nationalité', 'Nederlandse', 31, 36, { ...close, maxWidth: 24 }),
    below('documentnummer/document no./n° du document', number, 31, 41.2, { ...close, maxWidth: 32 }),
    below('datum van afgifte/date of issue/date de délivrance', dated(person.issued), 31, 46.4, { ...close, maxWidth: 26 }),
    below('geldig tot/date of expiry/date d’expiration', dated(person.expires), 58, 46.4, { ...close, maxWidth: 25 }),
    { kind: 'signature', x: 6, y: 50, width: 18 },
  ]);
  const back = sideOf(look, [
    below('autoriteit/authority/autorité', authority, 5, 6, close),
    below('burgerservicenummer/personal no./n° personnel', personal, 5, 13, { ...close, maxWidth: 35 }),
    ...(variant === '2021' ? [barcode('QRCode', personal, { x: 62, y: 5, width: 18, height: 18 })] : []),
    lines(['De houder van deze kaart heeft de Nederlandse nationaliteit'], 5, 30, 2, { style: 'tiny' }),
    zone(mrz),
  ]);
  const shared = {
    documentNumber: number,
    dateOfBirth: iso(person.born),
    expiryDate: iso(person.expires),
    gender: person.sex,
    nationality: 'NEDERLANDSE',
  };
  const [surnameInMrz, givenNamesInMrz] = td1Names(mrz);
  return {
    documentType: 'nl_id_card',
    front,
    back,
    frontTruth: {
      ...shared,
      lastName: upper(person.surname),
      firstName: upper(firstName),
      placeOfBirth: upper(person.birthTown),
      issueDate: iso(person.issued),
      height: height.replace(/\D/g, ''),
    },
    backTruth: {
      ...shared,
      lastName: surnameInMrz,
      firstName: givenNamesInMrz,
      personalNumber: personal,
      issuingAuthority: upper(authority),
      ...(variant === '2021' && { qrCodeData: personal }),
      mrz,
    },
  };
}; // prettier-ignore

const close = { drop: 2.6, maxWidth: 50 } as const;
const upper = (name: string): string => name.toLocaleUpperCase('nl');

const months = 'JAN/JAN FEB/FEB MAA/MAR APR/APR MEI/MAY JUN/JUN JUL/JUL AUG/AUG SEP/SEP OKT/OCT NOV/NOV DEC/DEC'.split(
  ' ',
);
const dated = ({ year, month, day }: Day): string => `${two(day)} ${months[month - 1]} ${year}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.45,
  valueSize: 2.6,
  titleSize: 3,
  ink: '#2b4d6b',
  ground: { tints: ['#e2eef2', '#efe9df', '#e6ebf3'], lines: ['#9fc3cf', '#cbb596', '#a5b5d2'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.1, weight: 700, fill: '#2b4d6b' },
    tiny: { font: 'Liberation Sans', size: 1.5, fill: '#2b4d6b' },
    flag: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#f5d442' },
  },
}; // prettier-ignore
