import { asciiDigits } from './ascii-digits.ts';
import { calendarDate, compactDate } from './calendar-date.ts';
import { monthsNamed } from './month-names.ts';
import { nativeMonth } from './native-months.ts';

export interface DateOptions {
  /** Two-digit years are taken as the last such year that is not after this ISO date. */
  readonly notAfter: string;
  /** Which number comes first in `03/04/1988`; default the day, as ICAO 9303-3 §4.4 prints dates. */
  readonly first?: 'day' | 'month';
}

/**
 * A date as travel documents print it (ICAO 9303-3 §4.4: day, month, year; the month in letters, in one or two
 * languages, or in digits): `14 AUG 1994`, `01 JAN /JAN 85`, `12 mars/mar 1988`, `14.08.1994`, `1988-03-12`,
 * `1990年01月01日`, `01 1月/JAN 1990`; as other documents do: `August 14, 1994`, `1994 AUG 14`, `19940814`; and in the
 * digits and months of Arabic, Urdu, Bengali and Hindi. Returns an ISO date, or null where the text does not hold exactly
 * one day.
 */
export function printedDate(text: string, options: DateOptions): string | null {
  const plain = asciiDigits(text.normalize('NFKC')).toUpperCase().trim();
  return withNumbers(plain, options) ?? withMonthOrYearFirst(plain) ?? withMonthName(plain, options);
}

function withMonthName(text: string, options: DateOptions): string | null {
  // Digits that stand before or after the letters are the day and the year; O and I among digits are misread ones.
  const match =
    /^\D*?([0-3OQD]?[\dOIL])(?:ST|ND|RD|TH|ER|\.)?[\s.,/-]*((?:\d{1,2}\s*月)?[^\d]{2,40}?|.{3,40}?)[\s.,/-]*((?:[12][\dO]{3}|[\dO]{2}))\D*$/u.exec(
      text,
    );
  if (!match) return null;
  const [, dayText = '', monthText = '', yearText = ''] = match;
  // A year between: two dates side by side.
  if (/\d{4}/.test(monthText)) return null;
  const months = monthOf(monthText);
  if (months === null) return null;
  return calendarDate(fullYear(digits(yearText), options), months, Number(digits(dayText)));
}

/** `AUGUST 14, 1994` and `1994 AUG 14`, years of four digits. */
function withMonthOrYearFirst(text: string): string | null {
  const monthFirst = /^\P{L}*(\p{L}{3,12})\.?\s*(\d{1,2})(?:ST|ND|RD|TH)?[\s,.]+([12]\d{3})\D*$/u.exec(text);
  const yearFirst = /^\D*([12]\d{3})[\s/.-]+(\p{L}{3,12})[\s/.-]+(\d{1,2})\D*$/u.exec(text);
  const [name, day, year] = monthFirst ? monthFirst.slice(1) : [yearFirst?.[2], yearFirst?.[3], yearFirst?.[1]];
  const month = monthOf(name ?? '');
  return month === null ? null : calendarDate(Number(year), month, Number(day));
}

/** The one month that every name in a text agrees on; Chinese months are numbers before 月. */
function monthOf(text: string): number | null {
  const native = nativeMonth(text);
  if (native !== null) return native;
  const numbered = /(\d{1,2})\s*月/u.exec(text);
  let months: ReadonlySet<number> | null = numbered ? new Set([Number(numbered[1])]) : null;
  for (const name of text.split(/[^\p{L}01]+/u)) {
    const named = namesMonths(name);
    if (named.size === 0) continue;
    const both: Set<number> =
      months === null ? new Set(named) : new Set([...months].filter((month) => named.has(month)));
    months = both;
  }
  if (months === null) return null;
  const [only] = months;
  return months.size === 1 && only !== undefined ? only : null;
}

/** A month's name, or two that agree and lost what parts them: `MAGMAY`. */
function namesMonths(name: string): ReadonlySet<number> {
  const whole = monthsNamed(name);
  if (whole.size > 0 || name.length < 6) return whole;
  for (let at = 3; at <= name.length - 3; at += 1) {
    const second = monthsNamed(name.slice(at));
    const both = [...monthsNamed(name.slice(0, at))].filter((month) => second.has(month));
    if (both.length > 0) return new Set(both);
  }
  return whole;
}

function withNumbers(text: string, options: DateOptions): string | null {
  const plain = text
    .replace(/(?<=[\d.\-/ ])[OQ](?=[\d.\-/ ]|$)/g, '0')
    // `2029/07I23`: a slash, where the other one was read.
    .replace(/(?<=\/\d\d)[IL|](?=\d\d)|(?<=\d\d)[IL|](?=\d\d\/)/g, '/')
    .replace(/(?<=[\d.\-/ ])[IL|](?=[\d.\-/ ]|$)/g, '1');
  const yearFirst = /^\D*([12]\d{3})\s*[-./年\s]\s*(\d{1,2})\s*[-./月\s]\s*(\d{1,2})\s*日?\D*$/u.exec(plain);
  if (yearFirst) return calendarDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /^\D*(\d{1,2})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*([12]\d{3}|\d{2})\D*$/u.exec(plain);
  if (yearLast)
    return dayAndMonth(Number(yearLast[1]), Number(yearLast[2]), fullYear(yearLast[3] ?? '', options), options);
  const packed = /^\D*(\d{2})(\d{2})([12]\d{3})\D*$/.exec(plain.replace(/[\s.]/g, ''));
  if (packed) return dayAndMonth(Number(packed[1]), Number(packed[2]), Number(packed[3]), options);
  return compactDate(plain);
}

/** Reads `a` and `b` in the usual order, and the other way round where only that is a day that exists. */
function dayAndMonth(a: number, b: number, year: number, options: DateOptions): string | null {
  const usual = calendarDate(year, b, a);
  const turned = calendarDate(year, a, b);
  return options.first === 'month' ? (turned ?? usual) : (usual ?? turned);
}

function fullYear(text: string, options: DateOptions): number {
  if (text.length === 4) return Number(text);
  const latest = Number(options.notAfter.slice(0, 4));
  const year = Math.floor(latest / 100) * 100 + Number(text);
  return year > latest ? year - 100 : year;
}

function digits(text: string): string {
  return text.replace(/[OQD]/g, '0').replace(/[IL|]/g, '1');
}
