import type { Finding } from '../define.ts';
import { withDigitsFor, withLettersFor } from '../normalise/digit-look-alikes.ts';
import { shortDate, shortDates } from '../normalise/short-date.ts';
import type { NamedCheck } from '../reading.ts';
import { judge, unchecked } from './judge.ts';

const form = /^[A-Z]{1,5}9{0,4}(?<=^.{5})\d[0156]\d[0-3]\d\d(?:99|[A-Z][A-Z9])[\dA-Z][A-Z]{2}$/;

/**
 * The driver number of Great Britain: five letters of the surname (filled with 9), decade of birth, month (50 more for
 * women), day, year in the decade, two initials (9 for none), a digit, two letters that DVLA computes (DVLA, INF1D; the
 * Government Data Standards Catalogue has the form). Northern Ireland's eight digits prove nothing.
 * @param number 16 characters; spaces allowed, and the two digits of the issue behind them
 */
export function britishDriverNumber(number: string): Finding {
  if (/^\d{8}$/.test(plain(number))) return unchecked;
  return judge(
    ['driver number structure (DVLA)', () => form.test(plain(number))],
    ['driver number birth date', () => shortDates(birthDigits(number)).length > 0],
  );
}

/**
 * The number of a printed text, without spaces and the issue behind it; where its form asks for a letter or a digit, what
 * looks like one is taken for it. Null where the text is of neither form; a date has eight digits, too.
 */
export function printedDriverNumber(text: string): string | null {
  if (/^\D*\d\d?[./-]\d\d?[./-]\d{4}/u.test(text)) return null;
  const printed = text.toUpperCase().replace(/[\s.,:-]/g, '');
  const digits = withDigitsFor(printed);
  if (/^\d{8}$/.test(digits) && /\d{5}/.test(printed)) return digits;
  const letters = (from: number, to?: number) => withLettersFor(printed.slice(from, to));
  const number = `${letters(0, 5)}${withDigitsFor(printed.slice(5, 11))}${letters(11, 13)}${printed.charAt(13)}${letters(14, 16)}`;
  return /^.{16}(?:[\dOIZSB]{2})?$/.test(printed) && /^[A-Z][A-Z9]{4}\d{6}[A-Z9]{2}[\dA-Z][A-Z]{2}$/.test(number)
    ? number
    : null;
}

/** The birth date in a number, the last such day not after an ISO date; null where it holds none. */
export function birthDateOf(number: string, notAfter: string): string | null {
  return shortDate(birthDigits(number), notAfter);
}

/** The sex in a number; null where it is none. */
export function sexOf(number: string): 'M' | 'F' | null {
  return form.test(plain(number)) ? (Number(plain(number)[6]) >= 5 ? 'F' : 'M') : null;
}

/** Whether a number holds the surname (MAC is written MC) and the initials of the first two given names. */
export function checkDriverNumberNames(
  number: string | null,
  surname: string | null,
  givenNames: string | null,
): NamedCheck | null {
  if (number === null || surname === null || givenNames === null || !form.test(plain(number))) return null;
  const letters = basicLetters(surname)
    .replace(/[^A-Z]/g, '')
    .replace(/^MAC/, 'MC');
  const initials = (basicLetters(givenNames).match(/[A-Z]+/g) ?? []).map((name) => name.charAt(0));
  const expected = `${letters.padEnd(5, '9').slice(0, 5)} ${(initials.join('') + '99').slice(0, 2)}`;
  const coded = `${plain(number).slice(0, 5)} ${plain(number).slice(11, 13)}`;
  const verdict = coded === expected ? 'VALID' : 'INVALID';
  return { rule: 'driver number = surname, initials', verdict, evidence: `number ${coded}, names ${expected}` };
}

/** Whether a number holds the birth date; the century follows from the day of issue. */
export function checkDriverNumberBirth(
  number: string | null,
  dateOfBirth: string | null,
  issueDate: string | null,
): NamedCheck | null {
  if (number === null || dateOfBirth === null) return null;
  const coded = birthDateOf(number, issueDate ?? '9999-12-31');
  if (coded === null) return null;
  const agrees = issueDate === null ? coded.slice(2) === dateOfBirth.slice(2) : coded === dateOfBirth;
  return {
    rule: 'driver number = date of birth',
    verdict: agrees ? 'VALID' : 'INVALID',
    evidence: `number ${coded}, printed ${dateOfBirth}`,
  };
}

function basicLetters(name: string): string {
  return name
    .toUpperCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
}

/** `YYMMDD`; empty where the number is of another form. */
function birthDigits(number: string): string {
  const digits = plain(number);
  if (!form.test(digits)) return '';
  const month = String(Number(digits.slice(6, 8)) % 50).padStart(2, '0');
  return `${digits.charAt(5)}${digits.charAt(10)}${month}${digits.slice(8, 10)}`;
}

/** Without spaces and the issue number. */
function plain(number: string): string {
  return number.replace(/\s/g, '').replace(/^(.{16})\d\d$/, '$1');
}
