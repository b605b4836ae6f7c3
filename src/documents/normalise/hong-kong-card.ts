import type { ReadContext } from '../define.ts';
import { withDigitsFor } from './digit-look-alikes.ts';

/** `CHAN, Tai Man`: surname in capitals, a comma, given names. In capitals; null where the text is no such name. */
export function hongKongName(text: string): string | null {
  const name = text
    .normalize('NFKC')
    .replace(/[^A-Za-z' ,.-]+/g, ' ')
    .replace(/\s*[,.]\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ,-]+|[ ,-]+$/g, '');
  return /^[A-Z][A-Z' -]+(?:, [A-Z][A-Za-z' -]*)?$/.test(name) ? name.toUpperCase() : null;
}

/** `Z683365(5)`: one or two letters, six digits, the check character in brackets, which may be misread. */
export function hongKongNumber(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s.,·]/gu, '')
    .toUpperCase();
  const match = /^([A-Z]{1,2})([0-9A-Z]{6})[([{C<]?([0-9A-Z])[)\]}>J]?$/.exec(plain);
  if (!match) return null;
  const [, letters = '', middle = '', check = ''] = match;
  const digits = withDigitsFor(middle);
  const last = withDigitsFor(check, 'A');
  return /^\d{6}$/.test(digits) && /^[\dA]$/.test(last) ? `${letters}${digits}(${last})` : null;
}

/**
 * `***AZ`: three stars or one, residence (A, C, R, U), letters for place of birth and changes. Stars are small, and soon
 * read as other signs; two signs or more are three stars. A recogniser of Chinese may take Z for 乙.
 */
export function hongKongSymbols(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').replace(/0/g, 'O').replace(/乙/gu, 'Z');
  const match = /^((?:[^A-Za-z\d()-]|[a-zK])*)([ACRU][A-Z]{0,4})[^\p{L}\d]*$/u.exec(plain);
  if (!match) return null;
  const [, stars = '', letters = ''] = match;
  return (stars.length > 1 ? '***' : stars === '' ? '' : '*') + letters;
}

/**
 * Symbols with the stars that the holder's age asks for: three from 18 years on, one from 11 to 17 (Immigration Department,
 * Symbols on Hong Kong identity cards); null where no star was read, or they stand as they should.
 */
export function starsByAge(symbols: string, born: string | null, issued: string | null): string | null {
  const letters = symbols.replace(/^\*+/, '');
  if (born === null || issued === null || letters === symbols) return null;
  const majority = `${String(Number(born.slice(0, 4)) + 18)}${born.slice(4)}`;
  const wanted = (issued >= majority ? '***' : '*') + letters;
  return wanted === symbols ? null : wanted;
}

/** `(01-79)`, month and year, as the month's first day; years are the last such year that is past. */
export function monthAndYear(text: string, { today }: Pick<ReadContext, 'today'>): string | null {
  const match = /^[([{C]?(\d{2})\s*[-–—.]\s*(\d{2})[)\]}J]$|^[([{](\d{2})\s*[-–—.]\s*(\d{2})[)\]}J]?$/.exec(
    text.normalize('NFKC').trim(),
  );
  const [month, year] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]];
  if (month === undefined || year === undefined || month < '01' || month > '12') return null;
  const century = `20${year}-${month}-01` <= today ? '20' : '19';
  return `${century}${year}-${month}-01`;
}
