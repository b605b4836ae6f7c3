import { PicToTextError } from './error.ts';

/** A wait that is longer than this is left to the caller: `retryAfterMs` says how long it would be. */
const waitMsMax = 60_000;
const firstBackoffMs = 250;
const backoffMsMax = 8_000;

/**
 * Makes attempts until one succeeds, or fails for good, or `retries` more than one have failed. Waits between them as
 * long as the server says (Retry-After), and besides a random time up to a bound that doubles: many clients that were
 * refused together do not come back together.
 * @throws what the last attempt threw; the signal's reason where it is aborted
 */
export async function withRetries<T>(
  { retries, signal }: { readonly retries: number; readonly signal: AbortSignal | undefined },
  attempt: () => Promise<T>,
): Promise<T> {
  for (let made = 0; ; made += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (made >= retries || !(error instanceof PicToTextError) || !isWorthAnother(error)) throw error;
      const retryAfterMs = error.retryAfterMs ?? 0;
      if (retryAfterMs > waitMsMax) throw error;
      const backoffMs = Math.min(backoffMsMax, firstBackoffMs * 2 ** made);
      await wait(retryAfterMs + Math.random() * backoffMs, signal);
    }
  }
}

/** Whether it may pass: the network, the server, too much at once, or the same call's earlier attempt still running. */
function isWorthAnother({ reason, status }: PicToTextError): boolean {
  if (status === undefined) return true;
  return status >= 500 || status === 429 || reason === 'CONFLICT';
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
