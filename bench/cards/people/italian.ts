import type { Random } from '../random.ts';
import type { Day } from './dates.ts';
import type { Culture } from './person.ts';

/** Municipalities by their code in the land registry, with their provinces. */
const municipalities = {
  ROMA: ['H501', 'RM'], MILANO: ['F205', 'MI'], NAPOLI: ['F839', 'NA'], TORINO: ['L219', 'TO'], FIRENZE: ['D612', 'FI'],
  BOLOGNA: ['A944', 'BO'], PALERMO: ['G273', 'PA'], GENOVA: ['D969', 'GE'], BARI: ['A662', 'BA'], VENEZIA: ['L736', 'VE'],
  VERONA: ['L781', 'VR'], FORLÌ: ['D704', 'FC'], CAGLIARI: ['B354', 'CA'], TRIESTE: ['L424', 'TS'], PADOVA: ['G224', 'PD'],
} as const satisfies Record<string, readonly [code: string, province: string]>; // prettier-ignore

/** Italy. */
export const italian = {
  male: ['MARIO', 'LUCA', 'GIUSEPPE', 'NICCOLÒ', 'ALESSANDRO', 'FRANCESCO', 'PIETRO', 'GIANLUCA', 'ANDREA', 'MATTEO', 'UGO'],
  female: ['GIULIA', 'CHIARA', 'MARIA TERESA', 'FRANCESCA', 'ELENA', 'ALESSIA', 'ROSA', 'MARTINA', 'NOEMI', 'LUCIA', 'EVA'],
  surnames: ['ROSSI', 'BIANCHI', "D'ANGELO", 'DE LUCA', 'FERRARI', 'ESPOSITO', 'RICCI', 'CONTI', 'MARINO', 'GALLO', 'FO', 'DELLA VALLE', 'NICOLÒ', 'BARBIERI', 'SANTORO'],
  towns: Object.keys(municipalities),
  secondNames: 0.2,
} satisfies Culture; // prettier-ignore

export const italianStreets = ['VIA ROMA', 'VIA GIUSEPPE GARIBALDI', 'CORSO ITALIA', 'PIAZZA DANTE', 'VIA DEI MILLE', 'VIALE DELLA LIBERTÀ', 'VIA SAN MARTINO', 'LARGO AUGUSTO']; // prettier-ignore

/** `ROMA (RM)` */
export const withProvince = (town: string): string => `${town} (${municipalityOf(town)[1]})`;

/** The tax code of somebody (DM 23 December 1976), its check character included. */
export function codiceFiscaleOf(
  of: { surname: string; givenNames: string; born: Day; sex: 'M' | 'F'; birthTown: string },
  random: Random,
): string {
  const day = String(of.born.day + (of.sex === 'F' ? 40 : 0)).padStart(2, '0');
  const date = `${String(of.born.year % 100).padStart(2, '0')}${'ABCDEHLMPRST'.charAt(of.born.month - 1)}${day}`;
  const code = threeOf(of.surname) + threeOf(of.givenNames, true) + date + municipalityOf(of.birthTown)[0];
  // Where two people would have one code, the last digits become letters.
  const plain = random.chance(0.1) ? code.replace(/\d$/, (digit) => 'LMNPQRSTUV'.charAt(Number(digit))) : code;
  return plain + checkCharacter(plain);
}

function municipalityOf(town: string): readonly [code: string, province: string] {
  const found = Object.entries(municipalities).find(([name]) => name === town);
  if (!found) throw new Error(`${town} is not among the municipalities`);
  return found[1];
}

function threeOf(name: string, given = false): string {
  const letters = name.normalize('NFD').replace(/[^A-Z]/g, '');
  const consonants = letters.replace(/[AEIOU]/g, '');
  const chosen = given && consonants.length > 3 ? consonants.charAt(0) + consonants.slice(2, 4) : consonants;
  return `${chosen}${letters.replace(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
}

function checkCharacter(code: string): string {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...code].reduce((total, char, index) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (odd[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}
