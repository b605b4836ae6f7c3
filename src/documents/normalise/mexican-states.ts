import { mexicanStates } from '../validate/mexican-states.ts';

/** A state's code in a CURP, by its abbreviation as voters' cards print it. */
const abbreviations = {
  ...{ 'AGS.': 'AS', 'B.C.': 'BC', 'B.C.S.': 'BS', 'CAMP.': 'CC', 'COAH.': 'CL', 'COL.': 'CM', 'CHIS.': 'CS', 'CHIH.': 'CH' },
  ...{ CDMX: 'DF', 'D.F.': 'DF', 'DGO.': 'DG', 'GTO.': 'GT', 'GRO.': 'GR', 'HGO.': 'HG', 'JAL.': 'JC', 'MEX.': 'MC' },
  ...{ 'MICH.': 'MN', 'MOR.': 'MS', 'NAY.': 'NT', 'N.L.': 'NL', 'OAX.': 'OC', 'PUE.': 'PL', 'QRO.': 'QT', 'Q. ROO': 'QR' },
  ...{ 'S.L.P.': 'SP', 'SIN.': 'SL', 'SON.': 'SR', 'TAB.': 'TC', 'TAMPS.': 'TS', 'TLAX.': 'TL', 'VER.': 'VZ', 'YUC.': 'YN' },
  ...{ 'ZAC.': 'ZS' },
} as const; // prettier-ignore

const names = mexicanStates.map(({ curp, name }) => ({ curp, name: unaccented(name) }));

/** The state that `JAL.`, `D.F.` or a whole name means, in capitals without accents; null where it is none. */
export function mexicanState(text: string): string | null {
  const abbreviation = abbreviationOf(text);
  const code = abbreviation && abbreviations[abbreviation];
  return names.find(({ curp, name }) => (code ? curp === code : lettersOf(name) === lettersOf(text)))?.name ?? null;
}

/** An abbreviated state with the points that cards print, of which readings lose some; other texts as they stand. */
export function abbreviatedState(text: string): string {
  return abbreviationOf(text) ?? text;
}

function abbreviationOf(text: string): keyof typeof abbreviations | null {
  const all = Object.keys(abbreviations) as (keyof typeof abbreviations)[];
  return all.find((one) => lettersOf(one) === lettersOf(text)) ?? null;
}

function lettersOf(text: string): string {
  return unaccented(text).replace(/[^A-Z]/g, '');
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
