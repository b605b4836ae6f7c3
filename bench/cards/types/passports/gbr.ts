import { common, english, field, type Issuer } from './issuer.ts';
import { two, type Day } from '../../people/dates.ts';

const french = 'JAN FEV MARS AVR MAI JUIN JUIL AOUT SEPT OCT NOV DEC'.split(' ');
const date = ({ year, month, day }: Day): string =>
  `${two(day)} ${english[month - 1] ?? ''} /${french[month - 1] ?? ''} ${two(year % 100)}`;

/** The United Kingdom: dates 09 AUG /AOUT 85, a number of nine digits. */
export const gbr: Issuer = {
  mrzCode: 'GBR',
  font: 'DejaVu Sans',
  valueFont: 'Liberation Sans',
  labelSize: 1.8,
  ink: '#4b3b58',
  ground: {
    tints: ['#ece6f1', '#f3ece0', '#e1ebee'],
    lines: ['#b9a2cd', '#c9ad8c', '#9cbcc4'],
    pattern: 'both',
    strength: 0.32,
  },
  elements: [
    {
      kind: 'text',
      text: 'UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND',
      style: 'small',
      x: 120,
      y: 6.6,
      anchor: 'end',
      maxWidth: 84,
    },
    { kind: 'text', text: 'PASSPORT', style: 'small', x: 6, y: 6.4 },
    { kind: 'text', text: 'PASSEPORT', style: 'small', x: 6, y: 9.6 },
    { kind: 'portrait', x: 6, y: 14, width: 36, height: 47 },
    ...field('Type/Type', 'P', 46, 12.4, 14),
    ...field('Code/Code', 'GBR', 60, 12.4, 20),
    ...field('Passport No./Passeport No.', '{number}', 90, 12.4, 30),
    ...field('Surname/Nom (1)', '{surname}', 46, 19.6),
    ...field('Given names/Prénoms (2)', '{givenNames}', 46, 26.8),
    ...field('Nationality/Nationalité (3)', 'BRITISH CITIZEN', 46, 34, 50),
    ...field('Date of birth/Date de naissance (4)', '{born}', 46, 41.2, 46),
    ...field('Sex/Sexe (5)', '{sex}', 46, 48.4, 16),
    ...field('Place of birth/Lieu de naissance (6)', '{birthPlace}', 66, 48.4, 50),
    ...field('Date of issue/Date de délivrance (7)', '{issued}', 46, 55.6, 42),
    ...field('Authority/Autorité (8)', '{authority}', 92, 55.6, 24),
    ...field('Date of expiry/Date d’expiration (9)', '{expires}', 46, 62.8, 42),
    { kind: 'signature', x: 92, y: 67, width: 24 },
  ],
  names: {
    male: ['OLIVER', 'HARRY', 'ALFIE', 'MUHAMMAD', 'CALLUM', 'RHYS', 'ANGUS'],
    female: ['AMELIA', 'ISLA', 'POPPY', 'SIÂN', 'AALIYAH', 'FREYA', 'BETHAN'],
    surnames: ['TAYLOR', 'PATEL', "O'NEILL", 'EVANS-HUGHES', 'MACLEOD', 'KHAN', 'WRIGHT', 'THOMPSON', 'ADEYEMI'],
  },
  secondNames: true,
  places: ['CROYDON', 'CARDIFF', 'GLASGOW', 'LEEDS', 'BELFAST', 'STOKE-ON-TRENT', 'NEWCASTLE UPON TYNE'],
  authorities: ['HMPO', 'IPS'],
  numbers: ['5########', '1########'],
  print: (holder) => common(holder, date),
  nationalityTruth: () => ['BRITISH CITIZEN', 'UNITED KINGDOM', 'UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND'],
};
