import { LRUCache } from 'lru-cache';
import { ApiError } from '../errors/api-error.ts';

const windowMs = 15 * 60 * 1000;
const failuresMax = { pair: 10, address: 100 } as const;

/**
 * Slows down the guessing of passwords: 10 failures in 15 minutes for one address and account, 100 for one address.
 * Counted by this server alone, and never for an account alone, so that nobody can lock another out.
 */
export class LogInThrottle {
  readonly #failures = new LRUCache<string, number>({ max: 50_000, ttl: windowMs, noUpdateTTL: true });

  /** Counts the attempt as failed until `succeeded` says otherwise. @throws ApiError RATE_LIMITED */
  attempt(address: string, email: string): void {
    const keys = keysOf(address, email);
    for (const [key, max] of keys) {
      if ((this.#failures.get(key) ?? 0) < max) continue;
      throw new ApiError('RATE_LIMITED', {
        message: 'Too many failed attempts to log in',
        retryAfterSeconds: Math.max(1, Math.ceil(this.#failures.getRemainingTTL(key) / 1000)),
      });
    }
    for (const [key] of keys) this.#failures.set(key, (this.#failures.get(key) ?? 0) + 1);
  }

  succeeded(address: string, email: string): void {
    const [[pair], [alone]] = keysOf(address, email);
    this.#failures.delete(pair);
    this.#failures.set(alone, Math.max(0, (this.#failures.get(alone) ?? 0) - 1));
  }
}

function keysOf(address: string, email: string): readonly [readonly [string, number], readonly [string, number]] {
  return [
    [`pair ${address} ${email}`, failuresMax.pair],
    [`address ${address}`, failuresMax.address],
  ];
}
