import { states } from 'mrz';

/**
 * Names where ISO 3166's own short form is not how a passport's reader would write the country, and codes that
 * ICAO 9303-3 §5 has beside ISO's. Everything else is the ISO name without its bracket.
 */
const names: Readonly<Record<string, string>> = {
  BOL: 'BOLIVIA',
  COD: 'DEMOCRATIC REPUBLIC OF THE CONGO',
  FSM: 'MICRONESIA',
  GBR: 'UNITED KINGDOM',
  IRN: 'IRAN',
  KOR: 'REPUBLIC OF KOREA',
  LAO: 'LAOS',
  MDA: 'MOLDOVA',
  MKD: 'NORTH MACEDONIA',
  PRK: "DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA",
  PSE: 'PALESTINE',
  RUS: 'RUSSIAN FEDERATION',
  SYR: 'SYRIA',
  TUR: 'TÜRKİYE',
  TWN: 'TAIWAN',
  TZA: 'TANZANIA',
  USA: 'UNITED STATES OF AMERICA',
  UTO: 'UTOPIA',
  VEN: 'VENEZUELA',
  XXA: 'STATELESS PERSON',
  XXB: 'REFUGEE',
  XXC: 'REFUGEE',
  XXX: 'UNSPECIFIED NATIONALITY',
};

/** The country of an MRZ's three-letter code (ICAO 9303-3 §5, one-letter D included), upper case; null if unknown. */
export function countryName(code: string): string | null {
  const key = code.replaceAll('<', '').trim();
  const known = Object.hasOwn(names, key) ? names[key] : undefined;
  if (known !== undefined) return known;
  const state: unknown = Object.hasOwn(states, key) ? states[key as keyof typeof states] : undefined;
  return typeof state === 'string' ? state.replace(/\s*\([^)]*\)/g, '').toUpperCase() : null;
}

/** Whether ICAO 9303-3 §5 knows a code. */
export function isCountryCode(code: string): boolean {
  return countryName(code) !== null;
}

/** Every code that ICAO 9303-3 §5 knows, fillers left out. */
export const countryCodes: readonly string[] = [...new Set([...Object.keys(names), ...Object.keys(states)])].filter(
  isCountryCode,
);
