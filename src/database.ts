import { join } from 'node:path';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type MikroORM } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { type Logger } from 'pino';
import { DataDirLock } from './database/data-dir-lock.ts';
import { toDatabaseError } from './database/database-error.ts';
import { connectEmbedded, connectPostgres } from './database/connect.ts';
import { withAdvisoryLock } from './database/advisory-lock.ts';
import { ChangeFeed } from './database/change-feed.ts';
import { type Announce, type ChangeHandler } from './database/changes.ts';
import { Queue } from './database/queue.ts';
import { ApiError } from './errors/api-error.ts';

/** Where the data lives: a PostgreSQL server, PGlite in a folder of this machine, or PGlite in memory (tests). */
export type DatabaseLocation =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'memory' };

/**
 * The one way to the database, the same for PGlite and PostgreSQL. Each piece of work gets an entity manager of its
 * own and must use no other while it runs.
 */
export class Database {
  readonly #orm: MikroORM;
  readonly #lock: DataDirLock | undefined;
  /**
   * PGlite is one connection, and Kysely's driver for it lets a statement from elsewhere slip into a transaction that
   * is open: there, one piece of work runs at a time. PostgreSQL has its pool.
   */
  readonly #queue: Queue | undefined;
  readonly #working = new AsyncLocalStorage<true>();
  readonly #changes: ChangeFeed;
  #closing: Promise<void> | undefined;

  private constructor(orm: MikroORM, location: DatabaseLocation, lock?: DataDirLock) {
    this.#orm = orm;
    this.#lock = lock;
    this.#queue = location.kind === 'postgres' ? undefined : new Queue();
    this.#changes = new ChangeFeed(location.kind === 'postgres' ? location.url : undefined);
  }

  /**
   * Opens the database; does not migrate it.
   * @throws StartupError the folder is in use, or the server cannot be reached
   */
  static async open(location: DatabaseLocation): Promise<Database> {
    if (location.kind === 'postgres') return new Database(await connectPostgres(location.url), location);
    if (location.kind === 'memory') return new Database(await connectEmbedded(undefined), location);
    const lock = DataDirLock.take(location.dataDir);
    try {
      return new Database(await connectEmbedded(join(location.dataDir, 'db')), location, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Whether other servers may work on the same database. */
  get isShared(): boolean {
    return this.#queue === undefined;
  }

  /** Brings the tables up to date. Servers that start together on one PostgreSQL wait for each other. */
  async migrate(): Promise<readonly string[]> {
    const up = async () => (await this.#orm.migrator.up()).map(({ name }) => name);
    return this.#guarded(() => (this.#queue ? up() : withAdvisoryLock(this.#em(), 'migrate', up)));
  }

  /** The SQL that would bring the tables to what the entities say; empty where they are. */
  async schemaDrift(): Promise<string> {
    return this.#guarded(() => this.#orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false }));
  }

  /** Work without a transaction of its own; a `flush` inside is atomic. @throws ApiError DATABASE_ERROR */
  async run<T>(work: (em: SqlEntityManager) => Promise<T>): Promise<T> {
    return this.#guarded(() => work(this.#em()));
  }

  /**
   * All or nothing. Keep it short: on PGlite everybody else waits. What `work` announces, this server's handlers know
   * before this resolves, and other servers' with the commit (NOTIFY).
   * @throws ApiError DATABASE_ERROR
   */
  async transaction<T>(work: (em: SqlEntityManager, announce: Announce) => Promise<T>): Promise<T> {
    return this.#changes.during((announce, seal) =>
      this.#guarded(() =>
        this.#em().transactional(async (em) => {
          const done = await work(em, announce);
          // Pending writes first: what is announced must be there to be read.
          await em.flush();
          await seal(em);
          return done;
        }),
      ),
    );
  }

  /** Calls `handler` for every change that is announced: this server's at once, others' see `listen`. */
  onChange(handler: ChangeHandler): () => void {
    return this.#changes.onChange(handler);
  }

  /** From now on hears what other servers announce, where there can be any. Does not wait for the connection. */
  listen(log: Logger): void {
    if (!this.#closing) this.#changes.listen(log);
  }

  /**
   * The `performance.now()` since when no change can have escaped this server's handlers. What was read after it is
   * as good as new; of what was read before, a change may be unknown. At most 5 s ago, even where nobody listens.
   */
  unchangedSince(): number {
    return this.#changes.unchangedSince();
  }

  /** Resolves when the database answers. @throws ApiError DATABASE_ERROR */
  async ping(): Promise<void> {
    await this.run((em) => em.execute('select 1'));
  }

  /** Waits for the work in progress. May be called twice. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    try {
      await this.#changes.close();
      await this.#queue?.drain();
      await this.#orm.close(true);
    } finally {
      this.#lock?.release();
    }
  }

  #em(): SqlEntityManager {
    return this.#orm.em.fork() as SqlEntityManager;
  }

  async #guarded<T>(work: () => Promise<T>): Promise<T> {
    // On PGlite this would wait for itself for ever; refused on both, so that a test on either finds it.
    if (this.#working.getStore()) throw new Error('A piece of database work was started inside another');
    // MikroORM would connect again; in memory, to an empty database.
    if (this.#closing) throw new ApiError('DATABASE_ERROR', { retryAfterSeconds: 5 });
    const tracked = () => this.#working.run(true, work);
    try {
      return await (this.#queue ? this.#queue.add(tracked) : tracked());
    } catch (error) {
      throw toDatabaseError(error);
    }
  }
}
