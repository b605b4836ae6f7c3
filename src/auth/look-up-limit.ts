import { LRUCache } from 'lru-cache';
import { ApiError } from '../errors/api-error.ts';
import { networkOf } from './network-of.ts';

const windowMs = 60_000;
const failuresMax = 60;

interface Window {
  failures: number;
  underWay: number;
  readonly waiting: (() => void)[];
}

/**
 * Keeps strangers from the database: 60 look-ups a minute from one network that find nothing, and the next are refused
 * unasked. Credentials that were good when they were last looked up are exempt, so that a misled client shuts nobody
 * out who shares its address. What is answered from memory is not counted.
 */
export class LookUpLimit {
  readonly #windows = new LRUCache<string, Window>({ max: 50_000, ttl: windowMs });
  readonly #proven = new LRUCache<string, true>({ max: 100_000 });

  /**
   * @param hash of the credential: no raw one is kept
   * @param find gives undefined for a credential that nobody has
   * @throws ApiError RATE_LIMITED; what `find` throws
   */
  async run<T>(address: string, hash: string, find: () => Promise<T | undefined>): Promise<T | undefined> {
    const network = networkOf(address);
    let window = this.#proven.has(hash) ? undefined : this.#open(network);
    // Where the look-ups under way could use up what is left, if all of them failed, the next waits for them. Else
    // `find` is called before anybody else's turn: callers share a look-up by that.
    while (window && window.failures + window.underWay >= failuresMax) {
      await new Promise<void>((resolve) => window?.waiting.push(resolve));
      window = this.#open(network);
    }
    if (window) window.underWay += 1;
    let found: T | undefined;
    let failed = false;
    try {
      found = await find();
      failed = found === undefined;
    } finally {
      if (window) leave(window, failed);
    }
    if (failed) this.#proven.delete(hash);
    else this.#proven.set(hash, true);
    return found;
  }

  /** @throws ApiError RATE_LIMITED */
  #open(network: string): Window {
    const window = this.#windows.get(network) ?? { failures: 0, underWay: 0, waiting: [] };
    if (!this.#windows.has(network)) this.#windows.set(network, window);
    if (window.failures >= failuresMax) throw this.#refusal(network);
    return window;
  }

  #refusal(network: string): ApiError {
    return new ApiError('RATE_LIMITED', {
      message: 'Too many unknown keys from this address',
      retryAfterSeconds: Math.max(1, Math.round(this.#windows.getRemainingTTL(network) / 1000)),
    });
  }
}

function leave(window: Window, failed: boolean): void {
  window.underWay -= 1;
  if (!failed) window.waiting.shift()?.();
  else if (++window.failures >= failuresMax) for (const resolve of window.waiting.splice(0)) resolve();
}
