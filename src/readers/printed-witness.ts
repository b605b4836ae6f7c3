import type { ReadContext, Slot } from '../documents/define.ts';
import type { PrintedValue } from './mrz/repair-columns.ts';
import { valuesOf } from './reconcile.ts';
import type { VizResult } from './viz/read-viz.ts';

/** What the visual zone read for the MRZ's fields, in the MRZ's own characters: dates as YYMMDD. */
export function printedWitness(viz: VizResult, slots: ReadonlyMap<string, Slot>, context: ReadContext): PrintedValue {
  return (field) => {
    for (const [name, slot] of slots) {
      const reading = slot.mrz === field ? viz.readings.get(name) : undefined;
      const [value] = reading ? valuesOf(reading, slot, context) : [];
      if (value === undefined) continue;
      const date = /^\d\d(\d\d)-(\d\d)-(\d\d)$/.exec(value);
      return date ? `${date[1]}${date[2]}${date[3]}` : value;
    }
    return undefined;
  };
}
