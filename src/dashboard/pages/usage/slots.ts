import { addDays, type Days } from './usage-range.ts';

/** More columns than this are too thin to point at: weeks then. */
const daysMax = 100;

/** Days that are drawn as one column; both included. */
export interface DaySlot {
  readonly from: string;
  readonly to: string;
}

/** Every day, days without a call as well. */
export function everyDay({ from, to }: Days): readonly string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

/** Days; weeks that begin on Mondays where there are many. The first and the last may be parts of a week. */
export function daySlots(days: Days): readonly DaySlot[] {
  const all = everyDay(days);
  if (all.length <= daysMax) return all.map((day) => ({ from: day, to: day }));
  const slots: { from: string; to: string }[] = [];
  for (const day of all) {
    const last = slots.at(-1);
    if (last && new Date(day).getUTCDay() !== 1) last.to = day;
    else slots.push({ from: day, to: day });
  }
  return slots;
}

export function areWeeks(slots: readonly DaySlot[]): boolean {
  return slots.some(({ from, to }) => from !== to);
}
