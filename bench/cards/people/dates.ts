import type { Random } from '../random.ts';

/** A calendar day, without a time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The cards' own today, so that a seed gives the same card in every year. */
export const today: Day = { year: 2026, month: 6, day: 15 };

export const two = (n: number): string => String(n).padStart(2, '0');

export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** 01.12.1990 */
export const dotted = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${year}`;
/** YYMMDD, as in an MRZ. */
export const yymmdd = ({ year, month, day }: Day): string => `${two(year % 100)}${two(month)}${two(day)}`;

/** A day within the two years, both included. */
export function randomDay(random: Random, fromYear: number, toYear: number): Day {
  return fromUtc(Date.UTC(random.int(fromYear, toYear), 0, random.int(1, 365)));
}

/** The same day some years later (29 February becomes 1 March), moved on by some days. */
export function later(day: Day, years: number, days = 0): Day {
  return fromUtc(Date.UTC(day.year + years, day.month - 1, day.day + days));
}

/** Full years from one day to another. */
export function ageOn(birth: Day, on: Day): number {
  const before = on.month < birth.month || (on.month === birth.month && on.day < birth.day);
  return on.year - birth.year - (before ? 1 : 0);
}

function fromUtc(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
