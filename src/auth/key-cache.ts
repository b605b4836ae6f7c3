import { LRUCache } from 'lru-cache';
import { type Database } from '../database.ts';
import { type KnownKey } from './known-key.ts';

/** What a cache needs of the database. */
export type Changes = Pick<Database, 'onChange' | 'unchangedSince'>;

const knownMax = 50_000;
const unknownMax = 50_000;
/** A backstop against changes that nobody announced, such as by hand. */
const knownMsMax = 10 * 60_000;
const unknownMsMax = 60_000;

interface Entry {
  readonly key: KnownKey;
  /** `performance.now()` when the look-up began. */
  readonly readAt: number;
}

/**
 * What the database said of secrets, by their SHA-256: a secret itself is never kept. An entry counts as long as no
 * change to its account can have escaped this server; that a hash is unknown is remembered for a minute, apart from
 * the others, so that made-up keys push nobody's entry out.
 */
export class KeyCache {
  readonly #changes: Changes;
  readonly #known = new LRUCache<string, Entry>({
    max: knownMax,
    ttl: knownMsMax,
    ttlResolution: 1000,
    dispose: (entry, hash) => this.#forgetPlace(entry, hash),
  });
  /** Where the entries of an account stand. */
  readonly #places = new Map<string, Set<string>>();
  readonly #unknown = new LRUCache<string, true>({ max: unknownMax, ttl: unknownMsMax });
  readonly #lookUps = new Map<string, Promise<KnownKey | undefined>>();
  #generation = 0;

  constructor(changes: Changes) {
    this.#changes = changes;
    changes.onChange(({ accountId }) => this.#drop(accountId));
  }

  get(hash: string): KnownKey | undefined {
    const entry = this.#known.get(hash);
    return entry && entry.readAt >= this.#changes.unchangedSince() ? entry.key : undefined;
  }

  isUnknown(hash: string): boolean {
    return this.#unknown.has(hash);
  }

  /** The look-up of `hash` that is under way, for who comes meanwhile. */
  lookingUp(hash: string): Promise<KnownKey | undefined> | undefined {
    return this.#lookUps.get(hash);
  }

  /** Keeps what `find` finds, unless something changed while it looked. */
  lookUp(hash: string, find: () => Promise<KnownKey | undefined>): Promise<KnownKey | undefined> {
    const running = this.#lookUps.get(hash);
    if (running) return running;
    const lookUp = this.#findAndKeep(hash, find).finally(() => {
      if (this.#lookUps.get(hash) === lookUp) this.#lookUps.delete(hash);
    });
    this.#lookUps.set(hash, lookUp);
    return lookUp;
  }

  async #findAndKeep(hash: string, find: () => Promise<KnownKey | undefined>): Promise<KnownKey | undefined> {
    const [readAt, generation] = [performance.now(), this.#generation];
    const key = await find();
    if (key === undefined) this.#unknown.set(hash, true);
    else if (generation === this.#generation) this.#keep(hash, { key, readAt });
    return key;
  }

  #keep(hash: string, entry: Entry): void {
    this.#known.set(hash, entry);
    const { accountId } = entry.key.principal;
    const places = this.#places.get(accountId) ?? new Set();
    this.#places.set(accountId, places.add(hash));
  }

  #drop(accountId: string): void {
    this.#generation += 1;
    // Who asks from now on must not be given what was read before.
    this.#lookUps.clear();
    for (const hash of this.#places.get(accountId) ?? []) this.#known.delete(hash);
  }

  #forgetPlace({ key }: Entry, hash: string): void {
    const { accountId } = key.principal;
    const places = this.#places.get(accountId);
    places?.delete(hash);
    if (places?.size === 0) this.#places.delete(accountId);
  }
}
