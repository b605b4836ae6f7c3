import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dataDir as prepopulated } from '@electric-sql/pglite-prepopulatedfs';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as EmbeddedOrm } from '@mikro-orm/pglite';
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql';
import { type MikroORM } from '@mikro-orm/core';
import { migrations } from '../../migrations/index.ts';
import { entities } from '../entities/entities.ts';
import { errorCode, errorMessage } from '../errors/error-facts.ts';
import { StartupError } from '../errors/startup-error.ts';

const shared = {
  entities,
  extensions: [Migrator],
  // Triggers stand in the migrations alone.
  schemaGenerator: { ignoreTriggers: true },
  migrations: { migrationsList: migrations, snapshot: false, silent: true },
  // Neither prints anything: an SQL error quotes the values it was given.
  logger: () => undefined,
};

/** @throws StartupError the server does not answer, or refuses */
export async function connectPostgres(url: string): Promise<MikroORM> {
  const orm = await PostgresOrm.init({
    ...shared,
    clientUrl: url,
    pool: { min: 0, max: 10 },
    // As a whole too: MikroORM leaves out of the URL what follows the `?`, such as sslmode. The time to connect is the time
    // to wait for one of the pool's connections as well: hundreds of calls at once take their turns.
    driverOptions: { connectionString: url, connectionTimeoutMillis: 15_000, query_timeout: 30_000, keepAlive: true },
  });
  try {
    await orm.em.fork().execute('select 1');
    return orm;
  } catch (error) {
    await orm.close(true).catch(() => undefined);
    // The URL may hold a password: only the host and the server's own words are said.
    const reason = errorMessage(error).split('\n')[0] || errorCode(error) || 'no answer';
    const host = new URL(url).host || 'the local socket';
    throw new StartupError(`DATABASE_URL: the PostgreSQL server at ${host} cannot be used: ${reason}`, {
      cause: error,
      code: 'DATABASE_AWAY',
    });
  }
}

/** PGlite in `folder`, which is made where it is missing; without one, in memory. */
export async function connectEmbedded(folder: string | undefined): Promise<MikroORM> {
  if (folder !== undefined && !existsSync(join(folder, 'PG_VERSION'))) await initialise(folder);
  // Named neither `dataDir` nor `database`: MikroORM then takes `dbName` for the whole cluster, which is one database.
  const driverOptions = folder === undefined ? { loadDataDir: plain(await prepopulated()) } : {};
  const orm = await EmbeddedOrm.init({ ...shared, dbName: folder ?? 'memory://', driverOptions });
  try {
    await orm.em.fork().execute('select 1');
    return orm;
  } catch (error) {
    throw new StartupError(`The database in ${folder ?? 'memory'} cannot be opened: ${errorMessage(error)}`, {
      cause: error,
      code: 'DATABASE_AWAY',
    });
  }
}

/** Makes the cluster beside its place and moves it there whole: a start that is killed half-way leaves no half. */
async function initialise(folder: string): Promise<void> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  // The data folder itself may be somebody else's, and open to all.
  await mkdir(draft, { mode: 0o700 });
  const pglite = await PGlite.create({ dataDir: draft, loadDataDir: await prepopulated() });
  await pglite.close();
  await rename(draft, folder);
}

/** MikroORM copies its options property by property, which would leave of a Blob an empty shell. */
function plain(blob: Blob): Pick<Blob, 'type' | 'arrayBuffer'> {
  return { type: blob.type, arrayBuffer: () => blob.arrayBuffer() };
}
