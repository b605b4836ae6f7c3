import type { Culture } from './person.ts';

/** Great Britain and Northern Ireland. */
export const british = {
  male: ['OLIVER', 'HARRY', 'ALFIE', 'MUHAMMAD', 'CALLUM', 'RHYS', 'ANGUS', 'GEORGE', 'ARTHUR', 'CONOR', 'DAVID', 'IAN', 'WILLIAM'],
  female: ['AMELIA', 'ISLA', 'POPPY', 'SIAN', 'AALIYAH', 'FREYA', 'BETHAN', 'MARGARET', 'EMILY', 'NIAMH', 'SARAH', 'GRACE'],
  surnames: ['TAYLOR', 'PATEL', "O'NEILL", 'EVANS-HUGHES', 'MACLEOD', 'KHAN', 'WRIGHT', 'THOMPSON', 'ADEYEMI', 'FOX', 'MORGAN', 'LEE', 'SMYTHE', 'CAMPBELL', 'BROWNING'],
  towns: ['CROYDON', 'CARDIFF', 'GLASGOW', 'LEEDS', 'BELFAST', 'STOKE-ON-TRENT', 'NEWCASTLE UPON TYNE', 'SWANSEA', 'EDINBURGH', 'BATH', 'NORWICH', 'LINCOLN'],
  secondNames: 0.6,
} satisfies Culture; // prettier-ignore

export const britishStreets = ['HIGH STREET', 'STATION ROAD', 'BURNS CRESCENT', 'CHURCH LANE', 'VICTORIA ROAD', 'THE GREEN', 'MILL LANE', 'PARK AVENUE', "ST JOHN'S HILL", 'KINGSWAY']; // prettier-ignore
