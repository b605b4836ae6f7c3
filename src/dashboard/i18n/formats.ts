import { languages, useLanguage } from './language.tsx';

/** Numbers, days and times as the chosen language writes them. */
export function useFormats() {
  const { tag } = languages[useLanguage().language];
  return {
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    /** 5 -> +5 */
    signed: (value: number) => new Intl.NumberFormat(tag, { signDisplay: 'exceptZero' }).format(value),
    /** 0.934 -> 93 %; what is not quite nothing or all does not read so. */
    share: (value: number) => shareText(tag, value),
    /** 12,345 -> 12K: where there is little room. */
    shortNumber: (value: number) =>
      new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 }).format(value),
    /** A day by its ISO date (`2026-11-30`): the same for everybody. */
    day: (isoDate: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(isoDate)),
    /** A day near by, without its year. */
    shortDay: (isoDate: string) =>
      new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(isoDate)),
    /** 1234 -> 1.2 s: the units are the same in every language. */
    duration: (ms: number) => durationText(tag, ms),
    /** A moment as a day of the person's own time zone. */
    date: (isoTime: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(new Date(isoTime)),
    time: (isoTime: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(isoTime)),
    /** How long ago, or how long until, in the largest unit that fits: `5 minutes ago`. */
    since: (isoTime: string, now = Date.now()) => sinceText(tag, Date.parse(isoTime) - now),
  };
}

function shareText(tag: string, value: number): string {
  const format = new Intl.NumberFormat(tag, { style: 'percent' });
  if (value > 0 && value < 0.005) return `<${format.format(0.01)}`;
  return value < 1 && value >= 0.995 ? `>${format.format(0.99)}` : format.format(value);
}

function durationText(tag: string, ms: number): string {
  const digits = (maximumFractionDigits: number) => new Intl.NumberFormat(tag, { maximumFractionDigits });
  return ms < 1000 ? `${digits(0).format(ms)}\u00a0ms` : `${digits(1).format(ms / 1000)}\u00a0s`;
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
