import { asciiDigits } from './ascii-digits.ts';
import { calendarDate } from './calendar-date.ts';
import { hanDate } from './han-date.ts';

/** Japan's eras since the Gregorian calendar (1873), each with its letter and first day (National Diet Library). */
const eras: readonly { readonly names: string; readonly first: string }[] = [
  { names: '明治M', first: '1868-01-25' },
  { names: '大正T', first: '1912-07-30' },
  { names: '昭和S', first: '1926-12-25' },
  { names: '平成H', first: '1989-01-08' },
  { names: '令和R', first: '2019-05-01' },
];

/**
 * A date as Japanese documents print it: `昭和60年4月2日`, `平成元年1月8日`, `令和07年05月01日`, `S60.4.2`, or with the
 * Gregorian year, `2025年(令和07年)5月1日`. An era may be counted on after its end (平成35年 on older licences), never
 * before its beginning. Returns an ISO date, or null where the text does not hold exactly one day.
 */
export function eraDate(text: string): string | null {
  const plain = asciiDigits(text)
    .replace(/\s/gu, '')
    .replace(/元(?=年)/gu, '1')
    // What 令 is soon taken for; no era is called so.
    .replace(/[今合人入会全信](?=和)/gu, '令');
  const match =
    /(明治|大正|昭和|平成|令和|(?<![A-Z])[MTSHR])(\d{1,2})[年.,/-][)）]?(\d{1,2})[月.,/-](\d{1,2})(?!\d)/u.exec(plain);
  const gregorian = plain.replace(/[(（][^)）]*[)）]/gu, '');
  if (!match) return /明治|大正|昭和|平成|令和/u.test(gregorian) ? null : hanDate(gregorian);
  const [, name = '', year, month, day] = match;
  const first = eras.find(({ names }) => names.includes(name))?.first ?? '';
  const date = calendarDate(Number(first.slice(0, 4)) + Number(year) - 1, Number(month), Number(day));
  return date !== null && date >= first ? date : null;
}
