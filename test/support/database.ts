import { randomBytes } from 'node:crypto';
import { Database, type DatabaseLocation } from '../../src/database.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly location: DatabaseLocation;
  /** Closes it, and drops it from the server. */
  close(): Promise<void>;
}

/** The PostgreSQL server the suite runs on too, where TEST_DATABASE_URL names one: a role that may create databases. */
export const testServerUrl = process.env['TEST_DATABASE_URL'];

/** A migrated, empty database of its own: PGlite in memory, or a new database on the test server. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { location, drop } = await createTestLocation();
  const database = await Database.open(location);
  await database.migrate();
  return {
    database,
    location,
    async close() {
      await database.close();
      await drop();
    },
  };
}

/** As `openTestDatabase`, but neither opened nor migrated. */
export async function createTestLocation(): Promise<{ location: DatabaseLocation; drop: () => Promise<void> }> {
  const server = testServerUrl;
  if (server === undefined) return { location: { kind: 'memory' }, drop: async () => undefined };
  const name = `pictotext_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    location: { kind: 'postgres', url: url.href },
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = await Database.open({ kind: 'postgres', url });
  try {
    await server.run((em) => em.execute(statement));
  } finally {
    await server.close();
  }
}
