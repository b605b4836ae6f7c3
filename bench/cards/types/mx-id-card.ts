import { below, type Design, lines, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { mrzName, td1 } from '../mrz.ts';
import { type Day, iso, two, yymmdd } from '../people/dates.ts';
import { mexican } from '../people/hispanic.ts';
import { curpOf, electorKeyOf, mexicanPlaces, mexicanStreets } from '../people/mexican.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * Mexico's voter's card: `2019` (INE, models G and H), `2014` (INE, models D to F), `ife` (IFE, model D). The MRZ of the
 * INE's back writes H for a man and M for a woman.
 */
export const mxIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'mx_id_card');
  const variant = wish.variant ?? random.pick(['2019', '2019', '2014', 'ife']);
  const person = personOf(mexican, random, { years: 5, born: [1950, 1999] });
  const place = random.pick(mexicanPlaces);
  const name = person.givenNames.join(' ');
  const issueYear = random.int(...yearsOf(variant));
  const expiryYear = issueYear + 10;
  const curp = curpOf(person, place, random);
  const electorKey = electorKeyOf(person, place, random);
  const sex = person.sex === 'M' ? 'H' : 'M';
  const registered = `${person.born.year + 18 + random.int(0, 4)} 0${random.int(0, 4)}`;
  const colonia = `COL ${random.pick(['CENTRO', 'DEL VALLE', 'LA JOYA', 'SAN RAFAEL', 'LAS AMERICAS'])}`;
  const street = `${random.pick(mexicanStreets)} ${random.int(1, 980)}`;
  const postcode = `${place.postcode}${random.pattern('##0')}`;
  const address = [street, `${colonia} ${postcode}`, `${place.town}, ${place.short}`];
  const numbers = {
    section: random.pattern('####'),
    municipality: random.pattern('0##'),
    locality: random.pattern('0##1'),
  };
  const names = [person.surname, person.secondSurname, name];
  const block = (x: number, maxWidth: number) => [
    below('NOMBRE', names, x, 14, { drop: 2.7, step: 2.6, maxWidth }),
    below('DOMICILIO', address, x, 24.4, { drop: 2.7, step: 2.6, maxWidth }),
  ];
  const term = [
    text(`ESTADO ${place.number}`, 30, 43, { style: 'line' }),
    text(`MUNICIPIO ${numbers.municipality}`, 44, 43, { style: 'line' }),
    text(`SECCIÓN ${numbers.section}`, 63, 43, { style: 'line' }),
    text(`LOCALIDAD ${numbers.locality}`, 30, 46.2, { style: 'line' }),
    text(`EMISIÓN ${issueYear}`, 48, 46.2, { style: 'line' }),
    text(`VIGENCIA ${variant === 'ife' ? 'HASTA ' : ''}${expiryYear}`, 63, 46.2, { style: 'line', maxWidth: 20 }),
  ];
  const keys = (y: number) => text(`CLAVE DE ELECTOR ${electorKey}`, 30, y, { style: 'line' });
  const fronts = {
    '2019': [
      ...block(30, 36),
      text(`SEXO ${sex}`, 73, 14.5, { style: 'line' }),
      keys(36.6),
      below('CURP', curp, 30, 39.8, { drop: 2.5, maxWidth: 30 }),
      below('AÑO DE REGISTRO', registered, 62, 39.8, { drop: 2.5, maxWidth: 20 }),
      below('FECHA DE NACIMIENTO', slashed(person.born), 30, 45.4, { drop: 2.5 }),
      below('SECCIÓN', numbers.section, 51, 45.4, { drop: 2.5 }),
      below('VIGENCIA', `${issueYear} - ${expiryYear}`, 62, 45.4, { drop: 2.5 }),
    ],
    '2014': [
      ...block(30, 34),
      below('FECHA DE NACIMIENTO', slashed(person.born), 65, 14, { drop: 2.7, maxWidth: 18 }),
      text(`SEXO ${sex}`, 65, 20.5, { style: 'line' }),
      keys(36.4),
      text(`CURP ${curp}`, 30, 39.6, { style: 'line' }),
      text(`AÑO DE REGISTRO ${registered}`, 62, 39.6, { style: 'line', maxWidth: 21 }),
      ...term,
    ],
    ife: [
      ...block(30, 34),
      text(`EDAD ${issueYear - person.born.year}`, 70, 14, { style: 'line' }),
      text(`SEXO ${sex}`, 70, 17, { style: 'line' }),
      text(`FOLIO ${random.pattern('00000########')}`, 30, 34.2, { style: 'line', maxWidth: 28 }),
      text(`AÑO DE REGISTRO ${registered}`, 60, 34.2, { style: 'line', maxWidth: 22 }),
      keys(37.2),
      text(`CURP ${curp}`, 30, 40.1, { style: 'line' }),
      ...term,
    ],
  };
  const institute = variant === 'ife' ? 'INSTITUTO FEDERAL ELECTORAL' : 'INSTITUTO NACIONAL ELECTORAL';
  const side = (elements: Parameters<typeof sideOf>[1]) =>
    sideOf({ ...design, ...(wish.font && { font: wish.font }) }, elements);
  const mrz = td1({
    code: 'ID', issuer: 'MEX', nationality: 'MEX', sex, documentNumber: random.pattern('2########'),
    optional: `<${numbers.section}${random.pattern('#########')}`, optional2: `<0${random.int(1, 9)}<<${random.pattern('#####')}`,
    surname: `${person.surname} ${person.secondSurname}`, givenNames: name,
    born: yymmdd(person.born), expires: `${two(expiryYear % 100)}1231`,
  }); // prettier-ignore
  const [surnames = '', given = ''] = (mrz.split('\n')[2] ?? '').split('<<').map(mrzName);
  const inVariant = variant === '2019' ? {} : {
    municipalNumber: numbers.municipality, placeNumber: numbers.locality, stateNumber: place.number,
  }; // prettier-ignore
  const dated = { birthday: iso(person.born), expiryYear: String(expiryYear) };
  return {
    documentType: 'mx_id_card',
    front: side([
      text('MÉXICO', 4, 6, { style: 'title' }),
      text(institute, 30, 5, { style: 'title' }),
      text(variant === 'ife' ? 'REGISTRO FEDERAL DE ELECTORES' : '', 30, 7.6, { style: 'small' }),
      text('CREDENCIAL PARA VOTAR', 30, 10.4, { style: 'title' }),
      photo(3.5, 12, 24, 33),
      ...(fronts[variant as keyof typeof fronts] ?? []),
      { kind: 'signature', x: 6, y: 50, width: 16 },
    ]),
    ...(variant !== 'ife' && {
      back: side([
        text('ELECCIONES FEDERALES', 6, 6, { style: 'label' }),
        lines(['LOCALES Y EXTRAORDINARIAS'], 30, 6, 3, { style: 'label' }),
        { kind: 'band', x: 5, y: 12, width: 75, height: 12, fill: '#6d7176', opacity: 0.35 },
        zone(mrz),
      ]),
      backTruth: { fullName: `${given} ${surnames}`, name: given, ...dated },
    }),
    frontTruth: {
      fullName: [name, person.surname, person.secondSurname].join(' '),
      fatherLastName: person.surname,
      motherLastName: person.secondSurname,
      name,
      ...dated,
      gender: person.sex === 'M' ? 'Male' : 'Female',
      curp,
      electorKey,
      addressAll: address.join(', '),
      state: place.state,
      district: place.town,
      subDistrict: colonia,
      postalCode: postcode,
      issueYear: String(issueYear),
      registrationYearAndMonth: registered.replace(' ', ''),
      ...inVariant,
    },
  };
};

function yearsOf(variant: string): [number, number] {
  return variant === '2019' ? [2020, 2025] : variant === '2014' ? [2015, 2019] : [2009, 2013];
}

const slashed = ({ year, month, day }: Day): string => `${two(day)}/${two(month)}/${year}`;

const design: Design = {
  font: 'Liberation Sans',
  ink: '#4a3a5e',
  labelSize: 1.6,
  valueSize: 2.25,
  titleSize: 2.9,
  ground: { tints: ['#f0e4ea', '#eef0e2', '#e6e6f0'], lines: ['#d39ab5', '#b3c98f', '#a9a9cf'], pattern: 'both', strength: 0.3 },
  styles: { line: { font: 'Liberation Sans', size: 2.05, fill: '#16181c' } },
}; // prettier-ignore
