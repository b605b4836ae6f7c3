import type { Random } from '../random.ts';
import type { Culture } from './person.ts';

/** Names of English-speaking countries. */
const names = {
  male: ['JAMES', 'OLIVER', 'WILLIAM', 'THOMAS', 'ETHAN', 'LIAM', 'NOAH', 'DANIEL', 'MATTHEW', 'HARRISON', 'SEAN', 'KYLE', 'ANTHONY', 'MARCUS', 'TREVOR', 'GRAHAM', 'DEV', 'JEAN-LUC', 'WEI'],
  female: ['EMILY', 'CHARLOTTE', 'OLIVIA', 'GRACE', 'HANNAH', 'REBECCA', 'MEGAN', 'ABIGAIL', 'NATALIE', 'SOPHIE', 'ZOE', 'ANNE-MARIE', 'KATHLEEN', 'PRIYA', 'JASMINE', 'VICTORIA', 'LUCY', 'MAY'],
  surnames: ['SMITH', 'WILLIAMS', 'TAYLOR', 'NGUYEN', 'ROBINSON', "O'BRIEN", 'WALKER', 'MARTIN', 'PATEL', 'HARRIS', 'CAMPBELL', 'MCDONALD', 'SINGH', 'THOMPSON', 'JOHNSTON', 'CHEN', 'EDWARDS', 'PARKER-JONES', 'FITZGERALD', 'LEE', 'HUGHES', 'WARD', 'KOWALSKI', 'GARCIA'],
} satisfies Omit<Culture, 'towns'>; // prettier-ignore

export const australian = {
  ...names,
  towns: ['SYDNEY', 'MELBOURNE', 'BRISBANE', 'PERTH', 'ADELAIDE', 'HOBART', 'DARWIN', 'CANBERRA'],
} satisfies Culture;

export const newZealander = {
  ...names,
  male: [...names.male, 'WIREMU', 'TĀNE', 'NIKAU', 'SIONE'],
  female: [...names.female, 'AROHA', 'MARAMA', 'ANAHERA', 'MELE'],
  surnames: [...names.surnames, 'NGATA', 'TE KANAWA', 'HENARE', 'TAMIHANA', 'FONOTI'],
  towns: ['AUCKLAND', 'WELLINGTON', 'CHRISTCHURCH', 'HAMILTON', 'TAURANGA', 'DUNEDIN', 'NELSON', 'ROTORUA'],
} satisfies Culture;

export const american = {
  ...names,
  surnames: [...names.surnames, 'RODRIGUEZ', 'WASHINGTON', 'DE LA CRUZ', 'KIM', 'ANDERSON', 'VAN BUREN'],
  towns: ['CHICAGO', 'HOUSTON', 'MIAMI', 'SEATTLE', 'DENVER', 'BOSTON'],
} satisfies Culture;

export const canadian = {
  ...names,
  surnames: [...names.surnames, 'MACLEOD', 'LEBLANC', 'MACDONALD', 'WONG', 'GILL', 'FRASER'],
  towns: ['TORONTO', 'OTTAWA', 'VANCOUVER', 'CALGARY', 'EDMONTON', 'HALIFAX'],
} satisfies Culture;

const streetNames = ['GEORGE', 'QUEEN', 'HIGH', 'CHURCH', 'VICTORIA', 'STATION', 'PARK', 'RAILWAY', 'KINGSTON', 'OAK HILL', 'RIVERSIDE', 'ELIZABETH', 'WATTLE', 'COLLEGE', 'MILL']; // prettier-ignore

/** `12 QUEEN ST`, of a unit at times. @param unit how a unit is written before the number, e.g. `UNIT # `; empty for none */
export function englishStreet(random: Random, kinds: readonly string[], unit = ''): string {
  const before = unit !== '' && random.chance(0.25) ? unit.replace('#', String(random.int(1, 40))) : '';
  return `${before}${random.int(1, 380)} ${random.pick(streetNames)} ${random.pick(kinds)}`;
}
