import type { Finding } from '../define.ts';
import { shortDate, shortDates } from '../normalise/short-date.ts';
import type { NamedCheck } from '../reading.ts';
import { judge } from './judge.ts';

/** What a character at an odd place counts for, 0 to 9 then A to Z; digits count as the letters A to J. */
const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const months = 'ABCDEHLMPRST';
/** Letters that stand for 0 to 9 where two people would have one code (omocodia, art. 6). */
const omocodia = 'LMNPQRSTUV';
const form = /^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/;

/**
 * Italy's tax code: three letters of the surname and three of the name, year of birth (2), month (a letter), day (40
 * more for women), place of birth (a letter and three digits), check character (DM 23 December 1976, art. 2 to 6).
 */
export function codiceFiscale(code: string): Finding {
  return judge(
    ['codice fiscale check character (DM 23/12/1976)', () => form.test(code) && hasCheckCharacter(code)],
    ['codice fiscale birth date', () => shortDates(birthDigits(code)).length > 0],
  );
}

/** The birth date in a code, the last such day not after an ISO date; null where it holds none. */
export function birthDateOf(code: string, notAfter: string): string | null {
  return shortDate(birthDigits(code), notAfter);
}

/** The sex in a code; null where it is none. */
export function sexOf(code: string): 'M' | 'F' | null {
  return form.test(code) ? (Number(withDigits(code).slice(9, 11)) > 40 ? 'F' : 'M') : null;
}

/** The land registry's code of the place of birth (H501 is Rome; Z begins states); null where the code is none. */
export function birthPlaceCodeOf(code: string): string | null {
  return form.test(code) ? withDigits(code).slice(11, 15) : null;
}

/** Whether a code begins with the letters of the names: consonants, then vowels, then X (art. 3 and 4). */
export function checkCodiceFiscaleNames(
  code: string | null,
  surname: string | null,
  givenNames: string | null,
): NamedCheck | null {
  if (code === null || surname === null || givenNames === null || !form.test(code)) return null;
  const expected = surnameLetters(surname) + givenNameLetters(givenNames);
  const verdict = code.startsWith(expected) ? 'VALID' : 'INVALID';
  return { rule: 'codice fiscale = names', verdict, evidence: `code ${code.slice(0, 6)}, names ${expected}` };
}

function surnameLetters(name: string): string {
  const { consonants, vowels } = lettersOf(name);
  return `${consonants}${vowels}XXX`.slice(0, 3);
}

/** Of four consonants or more, the second is left out. */
function givenNameLetters(name: string): string {
  const { consonants } = lettersOf(name);
  return consonants.length > 3 ? consonants.charAt(0) + consonants.slice(2, 4) : surnameLetters(name);
}

function lettersOf(name: string): { consonants: string; vowels: string } {
  const letters = name
    .toUpperCase()
    .normalize('NFD')
    .replace(/[^A-Z]/g, '');
  return { consonants: letters.replace(/[AEIOU]/g, ''), vowels: letters.replace(/[^AEIOU]/g, '') };
}

/** `YYMMDD`; empty where the code is of another form. */
function birthDigits(code: string): string {
  if (!form.test(code)) return '';
  const digits = withDigits(code);
  const day = Number(digits.slice(9, 11));
  const month = months.indexOf(digits.charAt(8)) + 1;
  return [digits.slice(6, 8), month, day > 40 ? day - 40 : day].map((part) => String(part).padStart(2, '0')).join('');
}

/** The code with the digits that omocodia replaced. */
function withDigits(code: string): string {
  return [...code]
    .map((char, index) =>
      [6, 7, 9, 10, 12, 13, 14].includes(index) && /[A-Z]/.test(char) ? omocodia.indexOf(char) : char,
    )
    .join('');
}

function hasCheckCharacter(code: string): boolean {
  const sum = [...code.slice(0, 15)].reduce((total, char, index) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === code.charAt(15);
}
