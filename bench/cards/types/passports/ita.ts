import { common, english, field, type Issuer } from './issuer.ts';
import { two, type Day } from '../../people/dates.ts';

const italian = 'GEN FEB MAR APR MAG GIU LUG AGO SET OTT NOV DIC'.split(' ');
const date = ({ year, month, day }: Day): string =>
  `${two(day)} ${italian[month - 1] ?? ''}/${english[month - 1] ?? ''} ${year}`;

/** Italy: values to the right of numbered labels in three languages. */
export const ita: Issuer = {
  mrzCode: 'ITA',
  font: 'Liberation Serif',
  labelSize: 2,
  valueSize: 3.4,
  ink: '#5b4a2c',
  ground: { tints: ['#f3ecda', '#ece9e0', '#e6ecdf'], lines: ['#c7b07a', '#a9b890'], pattern: 'waves', strength: 0.36 },
  elements: [
    { kind: 'text', text: 'REPUBBLICA ITALIANA', style: 'title', x: 46, y: 7 },
    { kind: 'text', text: 'PASSAPORTO', style: 'small', x: 6, y: 6 },
    { kind: 'text', text: 'PASSPORT PASSEPORT', style: 'label', x: 6, y: 9 },
    { kind: 'portrait', x: 6, y: 13, width: 36, height: 47 },
    ...field('Tipo. Type. Type.', 'P', 46, 11.8, 18),
    ...field('Codice Paese. Code.', 'ITA', 65, 11.8, 26),
    ...field('Passaporto N. Passport No.', '{number}', 94, 11.8, 28),
    ...field('Cognome. Surname. Nom. (1)', '{surname}', 46, 19),
    ...field('Nome. Given Names. Prénoms. (2)', '{givenNames}', 46, 26.2),
    ...field('Cittadinanza. Nationality. Nationalité. (3)', 'ITALIANA', 46, 33.4, 50),
    ...field('Data di nascita. Date of birth. (4)', '{born}', 46, 40.6, 44),
    ...field('Sesso. Sex. Sexe. (5)', '{sex}', 46, 47.8, 24),
    ...field('Luogo di nascita. Place of birth. (6)', '{birthPlace}', 72, 47.8, 46),
    ...field('Data di rilascio. Date of issue. (7)', '{issued}', 46, 55, 38),
    ...field('Autorità. Authority. (9)', '{authority}', 86, 55, 36),
    ...field('Data di scadenza. Date of expiry. (8)', '{expires}', 46, 62.2, 38),
  ],
  names: {
    male: ['NICOLÒ', 'MATTEO', 'GIUSEPPE', 'LORENZO', 'ALESSANDRO'],
    female: ['GIULIA', 'CHIARA', 'FRANCESCA', 'MARIA', 'ELEONORA'],
    surnames: ['ROSSI', "D'AMICO", 'FERRARI', 'LO PRESTI', 'CALÒ', 'DE LUCA', 'BIANCHI', 'MANCUSO'],
  },
  secondNames: true,
  places: ['ROMA (RM)', 'FORLÌ (FC)', 'NAPOLI (NA)', 'TORINO (TO)', 'BARI (BA)', 'PALERMO (PA)'],
  authorities: ['QUESTURA DI ROMA', 'QUESTURA DI NAPOLI', 'QUESTURA DI BARI'],
  numbers: ['YA#######', 'YB#######', 'AA#######'],
  lastDayOff: true,
  print: (holder) => common(holder, date),
  nationalityTruth: () => ['ITALIANA', 'ITALY'],
};
