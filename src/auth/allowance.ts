import { LRUCache } from 'lru-cache';

export interface AllowanceOptions {
  /** How often in one window. */
  readonly max: number;
  readonly windowMs: number;
}

const keysMax = 50_000;

/** How often something may be done for each key, such as an address. Counted by this server alone, and forgotten with it. */
export class Allowance {
  readonly #max: number;
  readonly #taken: LRUCache<string, number>;

  constructor({ max, windowMs }: AllowanceOptions) {
    this.#max = max;
    this.#taken = new LRUCache({ max: keysMax, ttl: windowMs, noUpdateTTL: true });
  }

  /** Takes one, where there is one left. Gives the seconds until there is one again; 0: it was taken. */
  take(key: string): number {
    const taken = this.#taken.get(key) ?? 0;
    if (taken >= this.#max) return Math.max(1, Math.ceil(this.#taken.getRemainingTTL(key) / 1000));
    this.#taken.set(key, taken + 1);
    return 0;
  }

  /** Gives back one that was taken. */
  giveBack(key: string): void {
    this.#taken.set(key, Math.max(0, (this.#taken.get(key) ?? 0) - 1));
  }

  /** Gives back all that were taken. */
  clear(key: string): void {
    this.#taken.delete(key);
  }
}
