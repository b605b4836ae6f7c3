import { calendarDate } from '../../documents/normalise/calendar-date.ts';

/** How far in the future a document may expire, years: unlimited cards say 50 years or less. */
const expiryYears = 50;
/** A day in 9999, in six digits: how some states write that a card is valid for good (Spain, Vietnam). */
const forGood = /^99(?:0101|1231)$/;

/**
 * YYMMDD to an ISO date, or YYMM to year and month. Two digits do not tell the century (ICAO 9303-3 §4.8 leaves it to
 * the reader): what lies in the past is the last such day up to today; what lies in the future falls within the century
 * that ends 50 years from today. Null where no such day exists, where a part is unknown (`<<`), and for what never expires.
 * @param today ISO date
 */
export function mrzDate(text: string, today: string, lies: 'past' | 'future'): string | null {
  const match = /^(\d\d)(\d\d)(\d\d)?$/.exec(text);
  if (!match || (lies === 'future' && forGood.test(text))) return null;
  const [, year, month, day] = match.map(Number);
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const dateIn = (start: number) =>
    calendarDate(start + Number(year), Number(month), match[3] === undefined ? 1 : Number(day));
  const here = dateIn(century);
  const past = here !== null && here <= today;
  const tooFar = century + Number(year) - Number(today.slice(0, 4)) > expiryYears;
  const date = (lies === 'past' ? past : !tooFar) ? here : dateIn(century - 100);
  return match[3] === undefined ? (date?.slice(0, 7) ?? null) : date;
}
