import { common, english, field, type Issuer } from './issuer.ts';
import { two, type Day } from '../../people/dates.ts';

const french = 'JAN FÉV MARS AVR MAI JUIN JUIL AOÛT SEPT OCT NOV DÉC'.split(' ');
const date = ({ year, month, day }: Day): string =>
  `${two(day)} ${english[month - 1] ?? ''} /${french[month - 1] ?? ''} ${two(year % 100)}`;

/** Canada: dates 01 AUG /AOÛT 90, two languages, place of birth with its country's code. */
export const can: Issuer = {
  mrzCode: 'CAN',
  font: 'Liberation Sans',
  valueFont: 'DejaVu Sans Mono',
  valueSize: 3,
  ink: '#333a45',
  ground: { tints: ['#f2ead9', '#e9eee6', '#f4ded8'], lines: ['#d3a48b', '#a7bfa0'], pattern: 'waves', strength: 0.34 },
  elements: [
    { kind: 'text', text: 'PASSPORT', style: 'small', x: 14, y: 6 },
    { kind: 'text', text: 'PASSEPORT', style: 'small', x: 14, y: 9.2 },
    { kind: 'text', text: 'CANADA', style: 'title', x: 62, y: 7.4, anchor: 'middle' },
    { kind: 'chip', x: 110, y: 3.4, fill: '#333a45' },
    { kind: 'portrait', x: 6, y: 15, width: 34, height: 44 },
    ...field('Type/Type', 'P', 44, 12.4, 14),
    ...field('Issuing Country/Pays émetteur', 'CAN', 58, 12.4, 32),
    ...field('Passport No./N° de passeport', '{number}', 94, 12.4, 28),
    ...field('Surname/Nom', '{surname}', 44, 19.4),
    ...field('Given names/Prénoms', '{givenNames}', 44, 26.4),
    ...field('Nationality/Nationalité', 'CANADIAN/CANADIENNE', 44, 33.4, 54),
    ...field('Date of birth/Date de naissance', '{born}', 44, 40.4, 46),
    ...field('Sex/Sexe', '{sex}', 44, 47.4, 12),
    ...field('Place of birth/Lieu de naissance', '{birthPlace}', 60, 47.4, 50),
    ...field('Date of issue/Date de délivrance', '{issued}', 44, 54.4, 46),
    ...field('Date of expiry/Date d’expiration', '{expires}', 44, 61.4, 40),
    ...field('Issuing Authority/Autorité de délivrance', '{authority}', 78, 61.4, 44),
  ],
  names: {
    male: ['LIAM', 'NOAH', 'ÉTIENNE', 'OWEN', 'ANTOINE', 'RYAN', 'LOGAN'],
    female: ['OLIVIA', 'CHARLOTTE', 'AMÉLIE', 'EMMA', 'HANNAH', 'NOÉMIE', 'CLAIRE'],
    surnames: ['TREMBLAY', 'MACDONALD', 'GAGNÉ', "O'BRIEN", 'SINGH', 'FRASER', 'BÉLANGER', 'CHEN', 'ST-PIERRE'],
  },
  secondNames: true,
  places: ['OTTAWA CAN', 'TORONTO CAN', 'MONTRÉAL CAN', 'HALIFAX CAN', 'VANCOUVER CAN', 'QUÉBEC CAN', 'LYON FRA'],
  authorities: ['GATINEAU', 'OTTAWA', 'MISSISSAUGA', 'CALGARY', 'MONTRÉAL'],
  numbers: ['GA######', 'AB######', 'HK######'],
  emptyCheck: '0',
  print: (holder) => common(holder, date),
  nationalityTruth: () => ['CANADIAN/CANADIENNE', 'CANADIAN', 'CANADA'],
};
