import { latencyBucket, latencyBuckets } from './latency.ts';

/** Calls of one day that are alike, counted: a row of the table `usage_day`. */
export interface UsageRow {
  readonly accountId: string;
  /** UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** Empty: by a session. */
  readonly apiKeyId: string;
  /** Empty: not known. */
  readonly documentType: string;
  /** `OK`, or the reason of the refusal. */
  readonly outcome: string;
  readonly calls: number;
  /** Whole milliseconds. */
  readonly msTotal: number;
  readonly msMax: number;
  readonly msHistogram: readonly number[];
}

type UsageRowKey = Pick<UsageRow, 'accountId' | 'day' | 'apiKeyId' | 'documentType' | 'outcome'>;

/** Of one call. */
export function usageRow(key: UsageRowKey, ms: number): UsageRow {
  const whole = Math.min(Math.max(0, Math.round(ms)), msMaxMax);
  const msHistogram = Array.from({ length: latencyBuckets }, () => 0);
  msHistogram[latencyBucket(whole)] = 1;
  return { ...key, calls: 1, msTotal: whole, msMax: whole, msHistogram };
}

/** Both rows' calls in one, under `a`'s key. */
export function addUsage(a: UsageRow, b: UsageRow): UsageRow {
  return {
    ...a,
    calls: a.calls + b.calls,
    msTotal: a.msTotal + b.msTotal,
    msMax: Math.max(a.msMax, b.msMax),
    msHistogram: a.msHistogram.map((calls, bucket) => calls + (b.msHistogram[bucket] ?? 0)),
  };
}

/** The largest that the column (int) holds. */
const msMaxMax = 2 ** 31 - 1;
