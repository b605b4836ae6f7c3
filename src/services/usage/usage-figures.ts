import { latencyQuantile } from './latency.ts';

/** What became of calls, and how long they took. */
export interface UsageFigures {
  readonly calls: number;
  /** Answered with 200. */
  readonly succeeded: number;
  readonly failed: number;
  /** Most frequent first. */
  readonly outcomes: readonly { readonly outcome: string; readonly calls: number }[];
  /** Null where there was no call. */
  readonly latencyMs: Latency | null;
}

/** Milliseconds, from the request's arrival to the end of the reply. */
export interface Latency {
  readonly mean: number;
  /** Of a histogram whose buckets grow by 1.37: an estimate within a bucket's width. */
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Calls with one outcome, as the table has them. */
export interface OutcomeSum {
  readonly outcome: string;
  readonly calls: number;
  readonly msTotal: number;
  readonly msMax: number;
  readonly msHistogram: readonly number[];
}

/** Of any number of sums, also of several with the same outcome. */
export function usageFigures(sums: readonly OutcomeSum[]): UsageFigures {
  const byOutcome = new Map<string, number>();
  for (const { outcome, calls } of sums) byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + calls);
  const outcomes = [...byOutcome]
    .map(([outcome, calls]) => ({ outcome, calls }))
    .sort((a, b) => b.calls - a.calls || (a.outcome < b.outcome ? -1 : 1));
  const calls = total(sums, (sum) => sum.calls);
  const succeeded = byOutcome.get('OK') ?? 0;
  return { calls, succeeded, failed: calls - succeeded, outcomes, latencyMs: calls > 0 ? latency(sums, calls) : null };
}

function latency(sums: readonly OutcomeSum[], calls: number): Latency {
  const max = Math.max(...sums.map(({ msMax }) => msMax));
  const histogram = (sums[0]?.msHistogram ?? []).map((_, bucket) =>
    total(sums, ({ msHistogram }) => msHistogram[bucket] ?? 0),
  );
  return {
    mean: tenths(total(sums, ({ msTotal }) => msTotal) / calls),
    p50: tenths(latencyQuantile(histogram, 0.5, max)),
    p95: tenths(latencyQuantile(histogram, 0.95, max)),
    max,
  };
}

function total<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0);
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10;
}
