import type { Check, Evidence, Source, Verdict } from '../documents/reading.ts';
import type { Page } from '../page.ts';
import type { Box } from './geometry.ts';
import type { VizReading } from './viz/viz-reading.ts';

/** A slot's value after the zones were compared. */
export interface SlotReading {
  readonly value: string;
  readonly rawText: string;
  readonly evidence: Evidence;
  /** Null where the value was computed. */
  readonly at: { readonly page: Page; readonly box: Box } | null;
  readonly source: Source;
  readonly verdict: Verdict;
  readonly rule: string | null;
  /** Where it stands in the visual zone, if the value was taken from there. */
  readonly viz?: VizReading;
  /** The MRZ's own value, where there is one to hold a second reading against. */
  readonly mrz?: string;
}

export interface Reconciled {
  readonly reading: SlotReading | null;
  readonly check: Check | null;
}
