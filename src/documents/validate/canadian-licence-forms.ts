import { shortDate } from '../normalise/short-date.ts';
import type { NamedCheck } from '../reading.ts';
import { type LicenceForms, plainNumber } from './licence-forms.ts';

/** Numbers of Canadian driving licences by province, without separators (CCMTA, "Driver's licence number formats"). */
export const canadianLicenceForms: LicenceForms = new Map([
  ...([
    ['AB', /^\d{5,9}$/],
    ['BC', /^\d{7,8}$/],
    ['MB', /^[A-Z\d*]{12}$/],
    ['NB', /^\d{5,7}$/],
    ['NL', /^[A-Z]\d{9}$/],
    ['NS', /^[A-Z]{1,5}\d{9,13}$/],
    ['NT', /^\d{6}$/],
  ] as const),
  ...([
    ['NU', /^\d{5,6}$/],
    ['ON', /^[A-Z]\d{14}$/],
    ['PE', /^\d{1,6}$/],
    ['QC', /^[A-Z]\d{12}$/],
    ['SK', /^\d{8}$/],
    ['YT', /^\d{1,9}$/],
  ] as const),
]);

/** Ontario's number ends in the birth date `YYMMDD`, 50 added to a woman's month (Ministry of Transportation). */
export function ontarioBirthDate(number: string, notAfter: string): string | null {
  const match = /^[A-Z]\d{8}(\d\d)(\d\d)(\d\d)$/.exec(plainNumber(number));
  if (!match) return null;
  return shortDate(`${match[1] ?? ''}${String(Number(match[2]) % 50).padStart(2, '0')}${match[3] ?? ''}`, notAfter);
}

/** The sex in an Ontario number; null where it is none. */
export function ontarioSex(number: string): 'M' | 'F' | null {
  const month = /^[A-Z]\d{10}([0156]\d)\d\d$/.exec(plainNumber(number))?.[1];
  return month === undefined ? null : Number(month) > 50 ? 'F' : 'M';
}

/** Whether Ontario's number holds birth date and the surname's initial. */
export function checkOntarioNumber(
  number: string | null,
  birthDate: string | null,
  surname: string | null,
): NamedCheck | null {
  if (number === null || birthDate === null || surname === null || !/^[A-Z]\d{14}$/.test(plainNumber(number)))
    return null;
  const coded = `${plainNumber(number).charAt(0)} ${ontarioBirthDate(number, birthDate) ?? 'no date'}`;
  const printed = `${surname.normalize('NFD').toUpperCase().charAt(0)} ${birthDate}`;
  const verdict = coded === printed ? 'VALID' : 'INVALID';
  return {
    rule: 'Ontario licence number = initial, birth date',
    verdict,
    evidence: `number ${coded}, printed ${printed}`,
  };
}
