import { asciiDigits } from './ascii-digits.ts';
import { calendarDate } from './calendar-date.ts';

/**
 * A date in the years of the Republic of China, which began with 1912 (Taiwan): `民國79年1月1日`, `民國 109 年 06 月 10
 * 日`, `79.1.1`. Words behind it (`(北市)換發`) do not matter. Returns an ISO date, or null where the text holds none.
 */
export function rocDate(text: string): string | null {
  // A 日 at the end that was taken for a 1 makes a day of three digits.
  const plain = asciiDigits(text)
    .replace(/\s/gu, '')
    .replace(/(?<=月\d{2})1$/u, '日');
  const match = /(?<!\d)(\d{1,3})[年.,/-](\d{1,2})[月.,/-](\d{1,2})(?!\d)/u.exec(plain);
  return match ? calendarDate(Number(match[1]) + 1911, Number(match[2]), Number(match[3])) : null;
}
