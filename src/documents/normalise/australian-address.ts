import { latinText } from './latin-text.ts';
import { spacedHouseNumber } from './spaced-house-number.ts';

const states = 'NSW|VIC|QLD|WA|SA|TAS|NT|ACT';
const locality = new RegExp(`^(\\p{L}.*?)[\\s,]*\\b(${states})\\s*(\\d{4})$|^(\\p{L}.*?)(${states})\\s?(\\d{4})$`, 'u');
/** A number before a street's name, or a unit's word before both; a post box is nobody's home. */
const street =
  /^(?:(?:UNIT|FLAT|APT|APARTMENT|SUITE|SHOP|LEVEL|LOT|U)\.?\s*\d+\w?\b|\d+[A-Z]?(?:\s?[-/]\s?\d+[A-Z]?)*\s+(?!\d|\p{L}{3}\s+\d{4}$)\p{L}{2})/u;

/** Whether a line may be part of an address: the street, or the locality with state and postcode (AS 4590). */
export function isAddressLine(text: string): boolean {
  const line = spacedHouseNumber(text.trim().toUpperCase());
  return street.test(line) || locality.test(line);
}

/** `12 QUEEN ST⏎SYDNEY NSW 2000` as one line, the locality behind a comma; null unless both are there. */
export function australianAddress(text: string): string | null {
  const rows = text
    .toUpperCase()
    .split('\n')
    .flatMap((row) => latinText(spacedHouseNumber(row.trim())) ?? []);
  const last = locality.exec(rows.at(-1) ?? '');
  if (!last || rows.length < 2 || !rows.slice(0, -1).some((row) => street.test(row))) return null;
  const [town = '', state = '', postcode = ''] = last.slice(1).filter((group) => group !== undefined);
  return [...rows.slice(0, -1), `${town.trim()} ${state} ${postcode}`].join(', ');
}
