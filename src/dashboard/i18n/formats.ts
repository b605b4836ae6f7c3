import { languages, useLanguage } from './language.tsx';

/** Numbers, days and times as the chosen language writes them. */
export function useFormats() {
  const { tag } = languages[useLanguage().language];
  return {
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    /** 0.934 -> 93 % */
    share: (value: number) => new Intl.NumberFormat(tag, { style: 'percent' }).format(value),
    /** A day by its ISO date (`2026-11-30`): the same for everybody. */
    day: (isoDate: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(isoDate)),
    /** A moment as a day of the person's own time zone. */
    date: (isoTime: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(new Date(isoTime)),
    time: (isoTime: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(isoTime)),
    /** How long ago, or how long until, in the largest unit that fits: `5 minutes ago`. */
    since: (isoTime: string, now = Date.now()) => sinceText(tag, Date.parse(isoTime) - now),
  };
}

function sinceText(tag: string, distanceMs: number): string {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const unit = units.find(({ ms }) => Math.abs(distanceMs) >= ms) ?? { name: 'second', ms: 1000 };
  return format.format(Math.trunc(distanceMs / unit.ms), unit.name);
}

const hour = 3_600_000;
const units = [
  { name: 'year', ms: 365 * 24 * hour },
  { name: 'month', ms: 30 * 24 * hour },
  { name: 'day', ms: 24 * hour },
  { name: 'hour', ms: hour },
  { name: 'minute', ms: 60_000 },
] as const satisfies readonly { name: Intl.RelativeTimeFormatUnit; ms: number }[];
