import type { Slot } from '../../documents/define.ts';
import type { Scene } from './scene.ts';
import type { Segment } from './segments.ts';
import { readingOf, type VizReading } from './viz-reading.ts';

/**
 * Dates whose labels could not be read, by their order in time: birth before issue before expiry. Only where the pages show
 * exactly as many dates as there are such slots, each on a day of its own, and those that have been read agree.
 */
export function fillInTime(readings: Map<string, VizReading>, { segments, request }: Scene, taken: Set<Segment>): void {
  const slots = [...request.slots]
    .flatMap(([name, slot]) => (slot.inTime === undefined ? [] : [{ name, slot, inTime: slot.inTime }]))
    .sort((a, b) => a.inTime - b.inTime);
  const latest = slots.at(-1)?.slot;
  if (!latest || slots.every(({ name }) => readings.has(name))) return;
  const valueOf = (slot: Slot, segment: Segment) => slot.normalise(segment.text, request.context);
  const dates = segments
    .flatMap((segment) => {
      const day = valueOf(latest, segment);
      return day === null ? [] : [{ segment, day }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
  if (dates.length !== slots.length || new Set(dates.map(({ day }) => day)).size !== dates.length) return;
  const found = slots.flatMap(({ name, slot }, index) => {
    const [read, date] = [readings.get(name), dates[index]];
    const agrees = date && (read ? read.segments.includes(date.segment) : !taken.has(date.segment));
    return agrees && valueOf(slot, date.segment) === date.day ? [{ name, segment: date.segment }] : [];
  });
  if (found.length !== slots.length) return;
  for (const { name, segment } of found) {
    if (readings.has(name)) continue;
    taken.add(segment);
    readings.set(name, readingOf({ score: 0.5, row: [segment], source: [segment] }, []));
  }
}
