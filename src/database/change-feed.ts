import { randomUUID } from 'node:crypto';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { LRUCache } from 'lru-cache';
import { type Logger } from 'pino';
import { ChangeListener } from './change-listener.ts';
import { changeChannel, unheardMsMax, type Announce, type ChangeHandler } from './changes.ts';

/** Who has to know of changes, here and on other servers, and since when this server knows of all. */
export class ChangeFeed {
  /** Undefined: PGlite, which is this process's alone. */
  readonly #url: string | undefined;
  readonly #handlers = new Set<ChangeHandler>();
  /** Of this server's own transactions, which come back to it over the channel. */
  readonly #echoes = new LRUCache<string, true>({ max: 10_000 });
  #listener: ChangeListener | undefined;

  constructor(url: string | undefined) {
    this.#url = url;
  }

  /**
   * Runs a transaction: what it announces, this server's handlers know before this resolves, and other servers' with
   * the commit.
   * @param transact runs what it is given, and `seal` as the last statements before the commit
   */
  async during<T>(
    transact: (announce: Announce, seal: (em: SqlEntityManager) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    const changed = new Set<string>();
    const mark = randomUUID();
    const seal = async (em: SqlEntityManager) => {
      if (this.#url === undefined || changed.size === 0) return;
      this.#echoes.set(mark, true);
      for (const id of changed) await em.execute('select pg_notify(?, ?)', [changeChannel, `${id} ${mark}`]);
    };
    try {
      return await transact(({ accountId }) => changed.add(accountId), seal);
    } catch (error) {
      // A commit whose answer was lost is a commit: its echo is news.
      this.#echoes.delete(mark);
      throw error;
    } finally {
      for (const accountId of changed) this.#tell(accountId);
    }
  }

  onChange(handler: ChangeHandler): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  /** From now on hears other servers. Does not wait for the connection. */
  listen(log: Logger): void {
    if (this.#url === undefined) return;
    this.#listener ??= new ChangeListener(this.#url, (payload) => this.#notice(payload), log);
  }

  /** See `Database.unchangedSince`. */
  unchangedSince(): number {
    if (this.#url === undefined) return -Infinity;
    const now = performance.now();
    return this.#listener?.hearingSince(now) ?? now - unheardMsMax;
  }

  async close(): Promise<void> {
    await this.#listener?.close();
  }

  #notice(payload: string): void {
    const [accountId = '', mark = ''] = payload.split(' ');
    if (!this.#echoes.has(mark)) this.#tell(accountId);
  }

  #tell(accountId: string): void {
    for (const handler of this.#handlers) handler({ accountId });
  }
}

export type { Announce } from './changes.ts';
