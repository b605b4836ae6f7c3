import type { Random } from '../random.ts';
import type { Culture } from './person.ts';

/** The Philippines. A person's `secondSurname` is the middle name there: the mother's maiden name. */
export const filipino = {
  male: ['JUAN', 'JOSE MARIE', 'MARK ANTHONY', 'RAMON', 'EDUARDO', 'JOHN PAUL', 'MICHAEL', 'ROBERTO', 'ANGELO', 'FERDINAND', 'NOEL', 'JERICHO', 'CHRISTIAN'],
  female: ['MARIA', 'ANA MARIE', 'ROSARIO', 'KRISTINE', 'JENNIFER', 'MARY GRACE', 'LOURDES', 'IMELDA', 'CATHERINE', 'ANGELICA', 'MARICEL', 'JOY', 'TERESITA'],
  surnames: ['DELA CRUZ', 'SANTOS', 'REYES', 'BAUTISTA', 'GARCIA', 'MENDOZA', 'DE LEON', 'DEL ROSARIO', 'VILLANUEVA', 'AQUINO', 'PANGILINAN', 'MAGSAYSAY', 'TOLENTINO', 'DIMAGUIBA', 'OCAMPO', 'SAN JUAN', 'CATACUTAN', 'PEÑA', 'MACARAEG', 'LIM', 'SORIANO'],
  towns: ['QUEZON CITY', 'MANILA', 'DAVAO CITY', 'CEBU CITY', 'ILOILO CITY', 'BAGUIO CITY', 'MAKATI CITY', 'BACOLOD CITY', 'ZAMBOANGA CITY', 'TAGUIG CITY', 'CALOOCAN CITY'],
  secondNames: 0,
} satisfies Culture; // prettier-ignore

const streets = [
  'MABINI',
  'RIZAL',
  'BONIFACIO',
  'LUNA',
  'AGUINALDO',
  'DEL PILAR',
  'SAMPAGUITA',
  'NARRA',
  'MALVAR',
  'BURGOS',
];
const barangays = [
  'SAN ANTONIO',
  'POBLACION',
  'BAGONG SILANG',
  'SANTA CRUZ',
  'MALIGAYA',
  'SAN ROQUE',
  'TALIPAPA',
  'COMMONWEALTH',
];

/** `24 MABINI STREET, SAN ROQUE, DAVAO CITY`: street, barangay, town. */
export function filipinoAddress(random: Random, town: string): string {
  const house = `${random.pick(['', '', 'BLK 3 LOT ', 'UNIT 2B '])}${random.int(1, 980)}`;
  const street = `${random.pick(streets)} ${random.pick(['STREET', 'ST.', 'AVENUE', 'ROAD'])}`;
  return `${house} ${street}, ${random.pick(['', 'BRGY. '])}${random.pick(barangays)}, ${town}`;
}

/** A text over several lines, broken between words. @param width characters of a line */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
