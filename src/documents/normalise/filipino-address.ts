import type { Slot } from '../define.ts';
import { latinPlace } from './latin-text.ts';
import { placeFit } from './name-fit.ts';

/** An address of the Philippines: one text in capitals, parted by commas and broken over lines wherever one was full. */
export const filipinoAddressSlot = {
  join: '\n',
  normalise: filipinoAddress,
  row: true,
  // Nothing but an address has both words and numbers.
  fit: (text, context) => (/\d/.test(text) && placeFit(text, context) > 0 ? 1 : placeFit(text, context)),
  // The postcode may stand alone.
  goesOn: (text) => /[\p{L}\d]{4}/u.test(text),
} satisfies Partial<Slot>;

/**
 * The lines as one. Commas that were read as points are commas again, but for those behind an abbreviation; one that was
 * lost at a line's end behind the street comes back: house and street, barangay, town and province are parted by commas
 * (LTO and SSS forms).
 */
export function filipinoAddress(text: string): string | null {
  const rows = text
    .normalize('NFKC')
    .replaceAll('„', '.,')
    .split('\n')
    .map((row) => row.trim());
  const joined = rows
    .map((row, at) => (at < rows.length - 1 && streetEnd.test(row) ? `${row},` : row))
    .join(' ')
    .replace(/(?:\.{2,}|\.\s?,),*/gu, '.,')
    .replace(/(?<=\b(?!BRGY|BLDG|SUBD|PROV)\p{L}{4,})\s?[.;](?=\s)/gu, ',')
    .replace(/\bBRGY,/gu, 'BRGY.')
    .replace(/(?<=\p{L}{3})(?=(?:STREET|AVENUE|CITY)\b)/gu, ' ')
    .replace(/\b(?:BLK|LOT|UNIT|PHASE)(?=\d)|\d(?=(?:BLK|LOT|UNIT|PHASE)\b)/gu, '$& ');
  return latinPlace(joined)?.toUpperCase() ?? null;
}

const streetEnd = /\b(?:STREET|ST\.*|AVENUE|AVE\.?|ROAD|RD\.?|DRIVE|CITY)$/u;
