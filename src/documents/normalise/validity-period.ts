import { calendarDate } from './calendar-date.ts';

/** A day as the card prints it: `2010.01.01`; the points may be misread or lost. */
const day = String.raw`(\d{4})[^\d]{0,2}(\d{2})[^\d]{0,2}(\d{2})`;
const term = new RegExp(String.raw`${day}\D{0,4}?(?:${day}|(长期|長期|长|期))`, 'u');

/**
 * The term on the back of a Chinese identity card: `2010.01.01-2030.01.01` or `2010.01.01-长期`
 * (the published form). Null where the text holds no such term of days that exist.
 */
export function validityPeriod(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/[OoQ]/gu, '0').replace(/[Il|]/gu, '1');
  const match = term.exec(plain);
  if (!match) return null;
  const from = calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (from === null) return null;
  if (match[7] !== undefined) return `${printed(from)}-长期`;
  const to = calendarDate(Number(match[4]), Number(match[5]), Number(match[6]));
  return to === null || to <= from ? null : `${printed(from)}-${printed(to)}`;
}

function printed(isoDate: string): string {
  return isoDate.replaceAll('-', '.');
}
