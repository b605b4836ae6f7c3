import { latinText } from './latin-text.ts';
import { spacedHouseNumber } from './spaced-house-number.ts';

export interface AmericanLocality {
  readonly city: string;
  /** Two letters (USPS Publication 28, appendix B). */
  readonly state: string;
  readonly zip: string;
}

const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]';
const locality = new RegExp(
  String.raw`^(\p{L}[\p{L}\s.'-]*?)[\s,.]*(?<![\p{L}])(${states})[\s,.]*(\d{5})(?:\s?-\s?(\d{4}))?$|^(\p{L}[\p{L}\s.'-]*?)[,.](${states})(\d{5})(?:-(\d{4}))?$`,
  'u',
);
/** A house number before a street's name, a post box, or the unit's own line. */
const street =
  /^(?:\d+[A-Z]?(?:[-/]\d+)*\s+(?:\d|\p{L})|P\.?\s?O\.?\s?BOX\s|(?:(?:APT|APARTMENT|UNIT|STE|SUITE|LOT)(?:\.?\s*#?\d|\.?\s#?[A-Z])|#\s?)\w*$)/u;

/** Whether a line may be the street of an address in the United States, a unit's line, or a post box. */
export function isAmericanStreet(text: string): boolean {
  const line = spacedHouseNumber(text.trim().toUpperCase());
  return street.test(line) && !locality.test(line) && !/^[\d\s./-]+(?:\p{L}{3})?[\d\s./-]*$/u.test(line);
}

/** The street of one line or two as one (`12 OAK ST⏎APT 4`); of two with a house number the lower. */
export function americanStreet(text: string): string | null {
  const rows = text
    .split('\n')
    .flatMap((row) => (isAmericanStreet(row) ? (latinText(spacedHouseNumber(row.trim().toUpperCase())) ?? []) : []));
  const houses = rows.filter((row) => /^\d/.test(row));
  if (rows.length === 0) return null;
  return (houses.length > 1 ? houses.slice(-1) : rows).join(' ').replace(/\b(APT|UNIT|STE|SUITE)(?=\d)/u, '$1 ');
}

/** City, state and ZIP code, of the last line of an address (USPS Publication 28); null where one is missing. */
export function americanLocality(text: string): AmericanLocality | null {
  const last = locality.exec(text.trim().toUpperCase());
  if (!last) return null;
  const [city = '', state = '', zip = '', plus] = last[1] === undefined ? last.slice(5) : last.slice(1, 5);
  return { city: city.trim(), state, zip: plus === undefined || plus === '0000' ? zip : `${zip}-${plus}` };
}
