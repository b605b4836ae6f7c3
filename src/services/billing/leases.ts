import { type SqlEntityManager } from '@mikro-orm/sql';
import { type Clock } from '../../clock.ts';
import { type Database } from '../../database.ts';
import { type Chore } from '../housekeeper.ts';
import { releaseCall } from './settle-call.ts';

/** How long a reservation lives that nobody renews: a server that is killed blocks what its calls reserved so long. */
const leaseMs = 60_000;
const renewEveryMs = 20_000;
const reapEveryMs = 15_000;
/** Dead reservations that one turn of the reaper releases; the rest waits for the next. */
const reapedMax = 1000;

/**
 * The reservations of this server's calls in progress, which it renews; and the reaper of those whose server was
 * killed. Servers on one database need clocks that agree to within some seconds.
 */
export class Leases {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #held = new Set<string>();

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** For a reservation that is made or renewed now. */
  expiry(): Date {
    return new Date(this.#clock().getTime() + leaseMs);
  }

  hold(callId: string): void {
    this.#held.add(callId);
  }

  drop(callId: string): void {
    this.#held.delete(callId);
  }

  chores(): readonly Chore[] {
    return [
      { name: 'renew reservations', everyMs: renewEveryMs, run: () => this.renew() },
      { name: 'release dead reservations', everyMs: reapEveryMs, run: async () => void (await this.reap()) },
    ];
  }

  /** One statement for all the calls in progress. @throws ApiError DATABASE_ERROR */
  async renew(): Promise<void> {
    if (this.#held.size === 0) return;
    const ids = JSON.stringify([...this.#held]);
    await this.#database.run((em) => em.execute(renewStatement, [this.expiry().toISOString(), ids]));
  }

  /**
   * Releases the reservations that expired. Several servers may do it at once: each reservation is released once.
   * @returns how many it found
   * @throws ApiError DATABASE_ERROR
   */
  async reap(): Promise<number> {
    const now = this.#clock();
    const dead = await this.#find(`expires_at <= ?::timestamptz`, [now.toISOString(), reapedMax]);
    for (const id of dead) await this.#database.run((em) => releaseCall(em, id, now));
    return dead.length;
  }

  /** Releases every reservation there is: for a start on a database that no other process uses. */
  async releaseAll(): Promise<void> {
    for (const id of await this.#find('true', [null])) await this.#release(id);
  }

  /** Leaves none of this server's behind. */
  async close(): Promise<void> {
    for (const id of this.#held) await this.#release(id);
    this.#held.clear();
  }

  #release(id: string): Promise<void> {
    return this.#database.run((em) => releaseCall(em, id));
  }

  async #find(condition: string, values: readonly unknown[]): Promise<readonly string[]> {
    const query = `select id from reservation where ${condition} order by expires_at limit ?::int`;
    const rows = await this.#database.run((em: SqlEntityManager) => em.execute<{ id: string }[]>(query, [...values]));
    return rows.map(({ id }) => id);
  }
}

const renewStatement = `
  update reservation set expires_at = ?::timestamptz
  where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`;
