import { type Logger } from 'pino';
import { type Database } from '../database.ts';
import { errorMessage } from '../errors/error-facts.ts';

const flushIntervalMs = 30_000;
/** PostgreSQL takes 65,535 parameters at most. */
const rowsMax = 5_000;

/**
 * Notes when secrets were used and writes that down in batches: one statement each half minute, however many calls
 * there were. A killed process forgets the last half minute.
 */
export class LastUsed {
  readonly #database: Database;
  readonly #log: Logger;
  readonly #timer: NodeJS.Timeout;
  #pending = new Map<string, Date>();

  constructor(database: Database, log: Logger) {
    this.#database = database;
    this.#log = log;
    this.#timer = setInterval(() => void this.#flushQuietly(), flushIntervalMs).unref();
  }

  note(secretId: string, at: Date): void {
    this.#pending.set(secretId, at);
  }

  /** @throws ApiError DATABASE_ERROR; what was pending stays so. */
  async flush(): Promise<void> {
    const batch = this.#pending;
    if (batch.size === 0) return;
    this.#pending = new Map();
    try {
      await this.#write(batch);
    } catch (error) {
      this.#pending = new Map([...batch, ...this.#pending]);
      throw error;
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#flushQuietly();
  }

  async #write(batch: ReadonlyMap<string, Date>): Promise<void> {
    // In one order on every server, so that two that write the same rows do not wait for each other.
    const all = [...batch].sort(([a], [b]) => (a < b ? -1 : 1));
    for (let from = 0; from < all.length; from += rowsMax) {
      const part = all.slice(from, from + rowsMax);
      const rows = part.map(() => '(?::uuid, ?::timestamptz)').join(', ');
      const values = part.flatMap(([id, at]) => [id, at.toISOString()]);
      // `greatest` ignores nulls, and keeps the later of two servers' times.
      await this.#database.run((em) =>
        em.execute(
          `update "api_key_secret" as s set "last_used_at" = greatest(s."last_used_at", used."at")
           from (values ${rows}) as used ("id", "at") where s."id" = used."id"`,
          values,
        ),
      );
    }
  }

  async #flushQuietly(): Promise<void> {
    try {
      await this.flush();
    } catch (error) {
      this.#log.warn({ reason: errorMessage(error) }, 'last-used times not written yet');
    }
  }
}
