import { below, type Design, photo, sideOf, text, zone } from '../design.ts';
import type { Card, CardMaker } from '../layout.ts';
import { mrzName, td1 } from '../mrz.ts';
import { type Day, iso, randomDay, two, yymmdd } from '../people/dates.ts';
import { peruvian } from '../people/hispanic.ts';
import { personOf } from '../people/person.ts';
import { Random } from '../random.ts';

/**
 * Peru's DNI: `blue` (since 2005, MRZ on the front) and `electronic` (since 2013, MRZ on the back). Labels as RENIEC prints
 * them; where they stand on the electronic card is approximate.
 */
export const peIdCard: CardMaker = (seed, wish = {}): Card => {
  const random = new Random(seed, 'pe_id_card');
  const variant = wish.variant ?? random.pick(['blue', 'electronic']);
  const person = personOf(peruvian, random, { years: 8, born: [1958, 2004] });
  const number = random.pattern(random.pick(['4#######', '7#######', '0#######', '1#######']));
  const checked = `${number} - ${checkDigit(number)}`;
  const foreNames = person.givenNames.join(' ');
  const registered = randomDay(random, person.born.year + 18, person.born.year + 19);
  const ubigeo = random.pick(['150101', '140137', '080101', '040101', '200101', '130101', '060801', '211101']);
  const [married, marital] = random.pick(maritalStates);
  const mrz = td1({
    code: 'I', issuer: 'PER', nationality: 'PER', sex: person.sex, optional: '',
    surname: `${person.surname} ${person.secondSurname}`, givenNames: foreNames, documentNumber: number,
    born: yymmdd(person.born), expires: yymmdd(person.expires),
  }); // prettier-ignore
  const head = [
    { kind: 'emblem', x: 7, y: 6, radius: 3.4, fill: '#a8323a' } as const,
    text('REPÚBLICA DEL PERÚ', 12, 4.4, { style: 'state' }),
    text('REGISTRO NACIONAL DE IDENTIFICACIÓN Y ESTADO CIVIL', 12, 6.7, { style: 'tiny', maxWidth: 47 }),
    text('DOCUMENTO NACIONAL DE IDENTIDAD', 12, 9.2, { style: 'small', maxWidth: 40 }),
  ];
  const names = (x: number, y: number, step: number) => [
    below('Primer Apellido', person.surname, x, y, { maxWidth: 35, drop: 2.7 }),
    below('Segundo Apellido', person.secondSurname, x, y + step, { maxWidth: 35, drop: 2.7 }),
    below(variant === 'blue' ? 'Pre Nombres' : 'Prenombres', foreNames, x, y + 2 * step, { maxWidth: 35, drop: 2.7 }),
  ];
  const blue = [
    ...head,
    text('DNI', 60, 6.2, { style: 'small' }),
    text(checked, 65, 6.4, { style: 'number' }),
    photo(3, 11, 20, 26),
    ...names(25, 13, 5.1),
    below('Nacimiento: Fecha y Ubigeo', `${spaced(person.born)}   ${ubigeo}`, 25, 28.3, { maxWidth: 36, drop: 2.7 }),
    below('Sexo', person.sex, 25, 33.4, { drop: 2.7 }),
    below('Estado Civil', married.charAt(0), 34, 33.4, { drop: 2.7 }),
    below('Fecha Inscripción', spaced(registered), 63, 13, { drop: 2.7, maxWidth: 20 }),
    below('Fecha Emisión', spaced(person.issued), 63, 18.1, { drop: 2.7, maxWidth: 20 }),
    below('Fecha Caducidad', spaced(person.expires), 63, 23.2, { drop: 2.7, maxWidth: 20 }),
    photo(66, 27.5, 8, 9.5, true),
    zone(mrz),
  ];
  const electronic = [
    ...head,
    below('CUI', checked, 4.5, 13, { drop: 3.2, style: 'number' }),
    photo(4.5, 18.5, 22, 28),
    ...names(30, 13, 6),
    below('Nacionalidad', 'PER', 30, 31, { drop: 2.7 }),
    below('Sexo', person.sex, 46, 31, { drop: 2.7 }),
    below('Estado Civil', married, 55, 31, { drop: 2.7 }),
    below('Fecha de Nacimiento', spaced(person.born), 30, 37, { drop: 2.7, maxWidth: 22 }),
    below('Fecha de Emisión', spaced(person.issued), 30, 43, { drop: 2.7, maxWidth: 22 }),
    below('Fecha de Caducidad', spaced(person.expires), 55, 43, { drop: 2.7, maxWidth: 22 }),
    { kind: 'signature', x: 60, y: 51, width: 16 } as const,
  ];
  const street = `${random.pick(['AV.', 'JR.', 'CALLE'])} ${random.pick(['GRAU', 'BOLOGNESI', 'LOS OLIVOS', 'PIEROLA'])} ${random.int(10, 980)}`;
  const residence = [
    below('Departamento', person.town, 4.7, 5, { drop: 2.7, maxWidth: 24 }),
    below('Provincia', person.town, 32, 5, { drop: 2.7, maxWidth: 24 }),
    below('Distrito', random.pick(['MIRAFLORES', 'BREÑA', 'WANCHAQ', 'SURQUILLO']), 58, 5, { drop: 2.7, maxWidth: 24 }),
    below('Dirección', street, 4.7, 11.5, { drop: 2.7, maxWidth: 60 }),
    below('Donación de Órganos', random.pick(['SI', 'NO']), 4.7, 18, { drop: 2.7 }),
    below('Grupo de Votación', random.pattern('######'), 32, 18, { drop: 2.7 }),
  ];
  const back = variant === 'blue' ? residence : [
    ...residence,
    below('Fecha de Inscripción', spaced(registered), 4.7, 25, { drop: 2.7 }),
    below('Ubigeo de Nacimiento', ubigeo, 32, 25, { drop: 2.7 }),
    zone(mrz),
  ]; // prettier-ignore
  const side = (elements: Parameters<typeof sideOf>[1]) =>
    sideOf({ ...design, ...(wish.font && { font: wish.font }) }, elements);
  const zoned = {
    cardNumber: number,
    dateOfBirth: iso(person.born),
    dateOfExpiry: iso(person.expires),
    gender: person.sex === 'M' ? 'Male' : 'Female',
    nationality: 'PERUVIAN',
  };
  const register = { dateOfRegister: iso(registered), placeOfBirthNo: ubigeo };
  return {
    documentType: 'pe_id_card',
    front: side(variant === 'blue' ? blue : electronic),
    back: side(back),
    frontTruth: {
      ...zoned,
      surname: person.surname,
      secondSurname: person.secondSurname,
      foreNames,
      dateOfIssue: iso(person.issued),
      maritalStatus: marital,
      ...(variant === 'blue' && register),
    },
    backTruth: variant === 'blue' ? {} : { ...zoned, ...register, foreNames: mrzName(foreNames) },
  };
};

const spaced = ({ year, month, day }: Day): string => `${two(day)} ${two(month)} ${year}`;

/** Modulo 11 (RENIEC, Código Único de Identificación): the series by eleven minus the rest. */
function checkDigit(number: string): string {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return '67890112345'.charAt((11 - (sum % 11)) % 11);
}

const maritalStates = [
  ['SOLTERO', 'Single'],
  ['CASADO', 'Married'],
  ['VIUDO', 'Widowed'],
  ['DIVORCIADO', 'Divorced'],
] as const;

const design: Design = {
  font: 'Liberation Sans',
  labelSize: 1.6,
  valueSize: 2.5,
  ground: { tints: ['#dbe7f2', '#eaf0f3', '#d3e2ef'], lines: ['#8fb0d0', '#a9c3d6', '#c9b2b8'], pattern: 'both', strength: 0.3 },
  styles: {
    state: { font: 'Liberation Sans', size: 2.4, weight: 700, fill: '#7a1f2a' },
    tiny: { font: 'Liberation Sans', size: 1.5, fill: '#2b3b63' },
    number: { font: 'Liberation Sans', size: 3, weight: 700, fill: '#16181c' },
  },
}; // prettier-ignore
