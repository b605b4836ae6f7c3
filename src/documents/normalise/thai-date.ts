import { asciiDigits } from './ascii-digits.ts';
import { calendarDate } from './calendar-date.ts';
import { nativeMonth, thaiMonths } from './native-months.ts';

/** The Buddhist era of Thailand counts 543 years more than the Gregorian calendar (since 1941 with the same new year). */
const buddhistEra = 543;

/**
 * A date as Thai cards print it: `1 ม.ค. 2533`, `๑ มกราคม ๒๕๓๓`, `1 มกราคม พ.ศ. 2533`. Returns an ISO date, or null
 * where the text holds none.
 */
export function thaiDate(text: string): string | null {
  const match = /(\d{1,2})\s*([\p{Script=Thai}\s.,:;·]+?)\s*(\d{4})(?!\d)/u.exec(asciiDigits(text));
  if (!match) return null;
  const [, day, name = '', year] = match;
  const month = nativeMonth(name.replace(/พ\s*\.?\s*ศ\s*\.?\s*$/u, ''));
  return month === null ? null : calendarDate(Number(year) - buddhistEra, month, Number(day));
}

/** A printed Thai date in the published form: Thai digits, the month's full name (`๑ มกราคม ๒๕๓๓`). Null for none. */
export function thaiDateText(text: string): string | null {
  const [year, month, day] = thaiDate(text)?.split('-').map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const name = thaiMonths[month - 1] ?? '';
  return thaiDigits(`${day} ${name} ${year + buddhistEra}`);
}

function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xe50 + Number(digit)));
}
