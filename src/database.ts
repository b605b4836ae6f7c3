import { join } from 'node:path';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type MikroORM } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { DataDirLock } from './database/data-dir-lock.ts';
import { toDatabaseError } from './database/database-error.ts';
import { connectEmbedded, connectPostgres } from './database/connect.ts';
import { withAdvisoryLock } from './database/advisory-lock.ts';
import { type Announce, type Change, type ChangeListener } from './database/change-feed.ts';
import { Queue } from './database/queue.ts';
import { ApiError } from './errors/api-error.ts';

/** Where the data lives: a PostgreSQL server, PGlite in a folder of this machine, or PGlite in memory (tests). */
export type DatabaseLocation =
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'memory' };

/** The channel on which servers on one PostgreSQL tell each other what changed; the payload is an account's id. */
const notifyStatement = `select pg_notify('pictotext_change', ?)`;

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
  readonly #listeners = new Set<ChangeListener>();
  #closing: Promise<void> | undefined;

  private constructor(orm: MikroORM, lock: DataDirLock | undefined, queue: Queue | undefined) {
    this.#orm = orm;
    this.#lock = lock;
    this.#queue = queue;
  }

  /**
   * Opens the database; does not migrate it.
   * @throws StartupError the folder is in use, or the server cannot be reached
   */
  static async open(location: DatabaseLocation): Promise<Database> {
    if (location.kind === 'postgres') return new Database(await connectPostgres(location.url), undefined, undefined);
    if (location.kind === 'memory') return new Database(await connectEmbedded(undefined), undefined, new Queue());
    const lock = DataDirLock.take(location.dataDir);
    try {
      return new Database(await connectEmbedded(join(location.dataDir, 'db')), lock, new Queue());
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
   * All or nothing. Keep it short: on PGlite everybody else waits. What `work` announces, this server's listeners know
   * before this resolves, and other servers' with the commit (NOTIFY).
   * @throws ApiError DATABASE_ERROR
   */
  async transaction<T>(work: (em: SqlEntityManager, announce: Announce) => Promise<T>): Promise<T> {
    const changes: Change[] = [];
    const result = await this.#guarded(() =>
      this.#em().transactional(async (em) => {
        const done = await work(em, (change) => changes.push(change));
        // Pending writes first: what is notified must be there to be read.
        await em.flush();
        if (!this.#queue) for (const { accountId } of changes) await em.execute(notifyStatement, [accountId]);
        return done;
      }),
    );
    for (const change of changes) this.#tell(change);
    return result;
  }

  /** Calls `listener` for every change that this server announces. Gives what ends that. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
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
      await this.#queue?.drain();
      await this.#orm.close(true);
    } finally {
      this.#lock?.release();
    }
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
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
