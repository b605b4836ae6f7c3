import { barcode, below, type Design, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { mrzName, td1 } from '../mrz.ts';
import { type Day, iso, two, yymmdd } from '../people/dates.ts';
import { ghanaian } from '../people/ghanaian.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/** The Ghana Card of 2017: the labels of cards that are shown, English and French. */
export const ghIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'gh_id_card');
  const person = personOf(ghanaian, random, { years: 10, lastDayOff: true });
  const names = person.givenNames.join(' ');
  const digits = random.pattern('#########-#');
  const documentNumber = random.pattern('A@#######');
  const previous = person.sex === 'F' && random.chance(0.3) ? person.secondSurname : '';
  const place = random.pick(ghanaian.towns);
  const mrz = td1({
    code: 'I', issuer: 'GHA', nationality: 'GHA', sex: person.sex, optional: '', documentNumber,
    surname: person.surname, givenNames: names, born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const look = { ...design, ...(wish.font && { font: wish.font }) };
  const front = sideOf(look, [
    text('ECOWAS IDENTITY CARD', 44, 4.5, { style: 'title', anchor: 'middle' }),
    text('CARTE D’IDENTITE CEDEAO / BILHETE DE IDENTIDADE CEDEAO', 44, 7, { style: 'tiny', anchor: 'middle' }),
    text('REPUBLIC OF GHANA', 44, 10.3, { style: 'state', anchor: 'middle' }),
    { kind: 'emblem', x: 8, y: 7, radius: 4.3, fill: '#4f6d4a' },
    { kind: 'band', x: 72, y: 3, width: 10, height: 6.5, fill: '#b88a2f', opacity: 0.5 },
    photo(3.5, 13.5, 21, 27),
    photo(74, 12, 8.5, 11, true),
    { kind: 'signature', x: 5, y: 46, width: 16 },
    below('Surname/Nom', person.surname, 27, 13.8, { drop: 2.8, maxWidth: 45 }),
    below('Firstnames/Prénoms', names, 27, 19.2, { drop: 2.8, maxWidth: 45 }),
    below('Previous Name(s)/Noms Précédents', previous, 27, 24.6, { drop: 2.8 }),
    below('Nationality/Nationalité', 'GHANAIAN', 27, 30, { drop: 2.8 }),
    below('Date of Birth/Date de Naissance', slashed(person.born), 52, 30, { drop: 2.8, maxWidth: 31 }),
    below('Personal ID Number', `GHA-${digits}`, 27, 35.4, { drop: 2.8 }),
    below('Sex/Sexe', person.sex, 55, 35.4, { drop: 2.8 }),
    below('Height/Taille(m)', `1.${random.int(50, 90)}`, 67, 35.4, { drop: 2.8 }),
    below('Document Number/Numéro du document', documentNumber, 27, 40.8, { drop: 2.8, maxWidth: 26 }),
    below('Place of Issuance/Lieu de délivrance', place, 55, 40.8, { drop: 2.8, maxWidth: 28 }),
    below('Date of Issuance/Date d’émission', slashed(person.issued), 27, 46.2, { drop: 2.8, maxWidth: 26 }),
    below('Date of Expiry/Date d’expiration', slashed(person.expires), 55, 46.2, { drop: 2.8, maxWidth: 28 }),
  ]); // prettier-ignore
  const back = sideOf(look, [
    text(`Card Number: ${random.pattern('######')}`, 4, 6, { style: 'label' }),
    barcode('Code128', documentNumber, { x: 30, y: 4, width: 36, height: 7 }),
    { kind: 'chip', x: 8, y: 14, fill: '#cfae5b' },
    text('This card is the property of the Republic of Ghana', 30, 18, { style: 'label' }),
    text('If found, return to the nearest office of the National Identification Authority', 30, 21, { style: 'label', maxWidth: 50 }),
    zone(mrz),
  ]); // prettier-ignore
  const dates = { dateOfBirth: iso(person.born), dateOfExpiry: iso(person.expires) };
  const gender = person.sex === 'M' ? 'Male' : 'Female';
  return {
    documentType: 'gh_id_card',
    front,
    back,
    frontTruth: {
      ...dates,
      dateOfIssue: iso(person.issued),
      documentId: `GHA-${digits}`,
      firstname: names,
      gender,
      nationality: 'GHANAIAN',
      personalId: digits.replace('-', ''),
      placeOfIssue: place,
      surname: person.surname,
    },
    backTruth: {
      ...dates,
      firstname: mrzName(names),
      gender,
      nationality: 'GHANAIAN',
      surname: mrzName(person.surname),
      mrz,
    },
  };
};

const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.6,
  valueSize: 2.5,
  valueWeight: 700,
  titleSize: 3,
  ground: { tints: ['#f2ecd4', '#e6efe0', '#f0e4d8'], lines: ['#9fbf9f', '#d6c08f', '#cf9d8f'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.6, weight: 700, fill: '#26402a' },
    tiny: { font: 'Liberation Sans', size: 1.5, fill: '#26402a' },
  },
}; // prettier-ignore
