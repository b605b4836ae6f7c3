import { below, type Design, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { mrzName, td1 } from '../mrz.ts';
import { dotted, iso, yymmdd } from '../people/dates.ts';
import { german, germanStreets } from '../people/german.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * The German identity card of 2010, with the labels of 2019 ([a] and [b]), and of 2021 (the EU's flag). The layout follows
 * PRADO DEU-BO-02001 to -02005 and the model in the Personalausweisverordnung, annex 1.
 */
export const deIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'de_id_card');
  const variant = wish.variant ?? random.pick(['2010', '2019', '2021']);
  const person = personOf(german, random, { years: 10, lastDayOff: true });
  const number = `L${random.pattern('#')}${[...Array(7)].map(() => random.pick([...'CFGHJKLMNPRTVWXYZ0123456789'])).join('')}`;
  const firstName = person.givenNames.join(' ');
  const birthName = person.sex === 'F' && random.chance(0.4) ? person.secondSurname : '';
  const street = `${random.pick(germanStreets)} ${random.int(1, 140)}${random.pick(['', '', 'A'])}`;
  const postcode = random.pattern('#####').replace(/^00/, '10');
  const authority = `${random.pick(['STADT', 'STADT', 'GEMEINDE', 'LANDESHAUPTSTADT'])} ${person.town}`;
  const eyes = random.pick(['BLAU', 'GRÜN', 'BRAUN', 'GRAU', 'BLAUGRAU', 'GRÜNBRAUN']);
  const height = String(random.int(152, 199));
  const mrz = td1({
    code: 'ID', issuer: 'D', nationality: 'D', sex: '<', optional: '', optional2: variant === '2010' ? '' : '2108',
    surname: person.surname, givenNames: firstName, documentNumber: number,
    born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const names = variant === '2010' ? [person.surname, ...(birthName ? [`GEB. ${birthName}`] : [])]
    : [`[a] ${person.surname}`, ...(birthName ? [`[b] ${birthName}`] : [])]; // prettier-ignore
  const nameLabel = variant === '2010' ? 'Name/Surname/Nom'
    : '[a] Name/Surname/Nom  [b] Geburtsname/Name at birth/Nom de naissance'; // prettier-ignore
  const front = sideOf({ ...design, ...(wish.font && { font: wish.font }) }, [
    text('BUNDESREPUBLIK DEUTSCHLAND', 15, 5, { style: 'state' }),
    text('FEDERAL REPUBLIC OF GERMANY / RÉPUBLIQUE FÉDÉRALE D’ALLEMAGNE', 15, 7.3, { style: 'tiny', maxWidth: 43 }),
    text('PERSONALAUSWEIS', 15, 11.6, { style: 'title' }),
    text('IDENTITY CARD / CARTE D’IDENTITÉ', 50, 11.6, { style: 'small', maxWidth: 31 }),
    text(number, 82, 6.5, { style: 'number', anchor: 'end' }),
    photo(4.5, 14, 24, 31),
    photo(70, 13, 11, 14, true),
    below(nameLabel, names, 31, 15.2, { maxWidth: 50, step: 3.2, drop: 3.1 }),
    below('Vornamen/Given names/Prénoms', firstName, 31, 24, { drop: 3.1 }),
    below('Geburtstag/Date of birth/Date de naissance', dotted(person.born), 31, 30, { drop: 3.1, maxWidth: 26 }),
    below('Staatsangehörigkeit/Nationality/Nationalité', 'DEUTSCH', 57, 30, { drop: 3.1, maxWidth: 27 }),
    below('Geburtsort/Place of birth/Lieu de naissance', person.birthTown, 31, 36, { drop: 3.1 }),
    below('Gültig bis/Date of expiry/Date d’expiration', dotted(person.expires), 31, 42, { drop: 3.1, maxWidth: 26 }),
    below('Zugangsnummer/Card access number/Numéro d’accès', random.pattern('######'), 57, 44, { drop: 3.1, maxWidth: 27 }),
    text('Unterschrift der Inhaberin/des Inhabers/Signature of bearer/Signature du titulaire', 31, 52, { style: 'label', maxWidth: 50 }),
    { kind: 'signature', x: 33, y: 50, width: 22 },
  ]); // prettier-ignore
  const back = sideOf({ ...design, ...(wish.font && { font: wish.font }) }, [
    below('Augenfarbe/Colour of eyes/Couleur des yeux', eyes, 4.7, 5, { drop: 3.1, maxWidth: 30 }),
    below('Größe/Height/Taille', `${height} cm`, 4.7, 11.5, { drop: 3.1 }),
    below('Datum/Date/Date', dotted(person.issued), 4.7, 18, { drop: 3.1 }),
    below('Behörde/Authority/Autorité', authority, 4.7, 24.5, { drop: 3.1, maxWidth: 34 }),
    below('Anschrift/Address/Adresse', [`${postcode} ${person.town}`, street], 42, 5, { drop: 3.1, step: 3.2, maxWidth: 40 }),
    text('Ordens- oder Künstlername/Religious name or pseudonym/Nom de religion ou pseudonyme', 42, 18, { style: 'label', maxWidth: 40 }),
    { kind: 'emblem', x: 55, y: 27, radius: 6, fill: '#8a7b5c' },
    zone(mrz),
  ]); // prettier-ignore
  return {
    documentType: 'de_id_card',
    front,
    back,
    frontTruth: {
      lastName: person.surname,
      firstName,
      documentNumber: number,
      dateOfBirth: iso(person.born),
      nationality: 'DEUTSCH',
      placeOfBirth: person.birthTown,
      expiryDate: iso(person.expires),
    },
    backTruth: {
      // What the zone repeats of the front, in its own letters where the front is not there.
      lastName: mrzName(person.surname),
      firstName: mrzName(firstName),
      documentNumber: number,
      dateOfBirth: iso(person.born),
      nationality: 'DEUTSCH',
      expiryDate: iso(person.expires),
      issueDate: iso(person.issued),
      issuingAuthority: authority,
      address: `${street}, ${postcode} ${person.town}`,
      eyeColor: eyes,
      height,
      mrz,
    },
  };
};

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.55,
  valueSize: 2.75,
  titleSize: 3.1,
  ground: { tints: ['#e6efe9', '#efe9dc', '#e3ebee'], lines: ['#9fbfae', '#c9b48f', '#9db8c9'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.5, weight: 700, fill: '#1f2d4d' },
    tiny: { font: 'Liberation Sans', size: 1.5, fill: '#1f2d4d' },
    number: { font: 'OCR B', size: 3.2, fill: '#111' },
  },
}; // prettier-ignore
