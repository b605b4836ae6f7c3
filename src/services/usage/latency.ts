const shortestMs = 5;
const longestMs = 120_000;
const steps = 32;

/**
 * Upper bounds of the histogram's buckets, in whole milliseconds: geometric, 5 ms to 120 s, each 1.37 times the one
 * before. One more bucket holds what took longer. What is stored was counted by them: another list would need a
 * migration.
 */
export const latencyBoundsMs: readonly number[] = Array.from({ length: steps + 1 }, (_, step) =>
  Math.round(shortestMs * (longestMs / shortestMs) ** (step / steps)),
);

export const latencyBuckets = latencyBoundsMs.length + 1;

/** The bucket that counts calls that took `ms`. */
export function latencyBucket(ms: number): number {
  const bucket = latencyBoundsMs.findIndex((bound) => ms <= bound);
  return bucket < 0 ? latencyBoundsMs.length : bucket;
}

/**
 * The latency that `share` of the calls did not exceed, in milliseconds, as if the calls of a bucket were spread over
 * it evenly: off by less than a bucket's width. 0 where there was no call.
 * @param histogram calls in each bucket
 * @param share 0 to 1, such as 0.95
 * @param maxMs the longest of them all
 */
export function latencyQuantile(histogram: readonly number[], share: number, maxMs: number): number {
  const rank = share * histogram.reduce((sum, calls) => sum + calls, 0);
  let below = 0;
  for (const [bucket, calls] of histogram.entries()) {
    if (calls > 0 && below + calls >= rank) {
      const from = latencyBoundsMs[bucket - 1] ?? 0;
      const to = Math.max(from, Math.min(latencyBoundsMs[bucket] ?? maxMs, maxMs));
      return Math.min(maxMs, from + (to - from) * ((rank - below) / calls));
    }
    below += calls;
  }
  return 0;
}
