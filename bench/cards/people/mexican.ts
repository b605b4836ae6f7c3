import type { Random } from '../random.ts';
import { two, yymmdd } from './dates.ts';
import type { Person } from './person.ts';

/** State: name, abbreviation in addresses, number (INEGI), code in a CURP, first digits of its postcodes, a municipality. */
export const mexicanPlaces = [
  { state: 'CIUDAD DE MEXICO', short: 'CDMX', number: '09', code: 'DF', postcode: '06', town: 'CUAUHTEMOC' },
  { state: 'CIUDAD DE MEXICO', short: 'D.F.', number: '09', code: 'DF', postcode: '03', town: 'BENITO JUAREZ' },
  { state: 'JALISCO', short: 'JAL.', number: '14', code: 'JC', postcode: '44', town: 'GUADALAJARA' },
  { state: 'NUEVO LEON', short: 'N.L.', number: '19', code: 'NL', postcode: '64', town: 'MONTERREY' },
  { state: 'YUCATAN', short: 'YUC.', number: '31', code: 'YN', postcode: '97', town: 'MERIDA' },
  { state: 'MEXICO', short: 'MEX.', number: '15', code: 'MC', postcode: '50', town: 'TOLUCA' },
  { state: 'PUEBLA', short: 'PUE.', number: '21', code: 'PL', postcode: '72', town: 'PUEBLA' },
  { state: 'OAXACA', short: 'OAX.', number: '20', code: 'OC', postcode: '68', town: 'OAXACA DE JUAREZ' },
] as const;
type Place = (typeof mexicanPlaces)[number];

export const mexicanStreets = ['C REFORMA', 'AV INSURGENTES', 'C 16 DE SEPTIEMBRE', 'AV JUAREZ', 'PRIV LOS PINOS', 'C HIDALGO', 'CDA ROBLE']; // prettier-ignore

/** Particles do not count, and Ñ is X (RENAPO, Instructivo normativo, 2021). */
const root = (name: string): string =>
  name
    .replace(/^(?:DE LA|DEL|DE) /, '')
    .split(' ')[0]
    ?.replaceAll('Ñ', 'X') ?? '';
const consonant = (name: string): string => /[^AEIOU]/.exec(root(name).slice(1))?.[0] ?? 'X';
const given = ({ givenNames: [first = '', second] }: Person): string =>
  second !== undefined && ['JOSE', 'MARIA'].includes(first) ? second : first;

/** A CURP of these names, born in that state. */
export function curpOf(person: Person, place: Place, random: Random): string {
  const [father, mother, name] = [root(person.surname), root(person.secondSurname), given(person)];
  const vowel = /[AEIOU]/.exec(father.slice(1))?.[0] ?? 'X';
  const letters = `${father.charAt(0)}${vowel}${mother.charAt(0)}${root(name).charAt(0)}`;
  const inner = [father, mother, name].map(consonant).join('');
  const body = `${letters}${yymmdd(person.born)}${person.sex === 'M' ? 'H' : 'M'}${place.code}${inner}${random.pattern('0')}`;
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const sum = [...body].reduce((total, char, index) => total + alphabet.indexOf(char) * (18 - index), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** An elector key: initials and first inner consonants, birth date, state, sex, three digits. */
export function electorKeyOf(person: Person, place: Place, random: Random): string {
  const names = [person.surname, person.secondSurname, given(person)];
  const letters = names.map((name) => root(name).charAt(0) + consonant(name)).join('');
  return `${letters}${yymmdd(person.born)}${two(Number(place.number))}${person.sex === 'M' ? 'H' : 'M'}${random.pattern('#00')}`;
}
