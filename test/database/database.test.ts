import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { migrations } from '../../migrations/index.ts';
import { toDatabaseError } from '../../src/database/database-error.ts';
import { Database } from '../../src/database.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { createTestLocation, openTestDatabase, testServerUrl, type TestDatabase } from '../support/database.ts';

let opened: TestDatabase;
let database: Database;

beforeAll(async () => {
  opened = await openTestDatabase();
  database = opened.database;
});
afterAll(() => opened.close());

const account = (email: string) => ({
  id: uuidv7(),
  email,
  name: 'Ada Example',
  passwordHash: '-',
  role: 'OWNER' as const,
  plan: 'FREE' as const,
  subscriptionStatus: 'ACTIVE' as const,
  subscriptionStartedAt: new Date('2026-03-01T12:00:00.123Z'),
  createdAt: new Date('2026-03-01T12:00:00.123Z'),
});

it('is migrated to exactly what the entities say', async () => {
  expect(await database.migrate()).toEqual([]);
  expect(await database.schemaDrift()).toBe('');
});

it('several servers may migrate one empty database at once', async () => {
  const { location, drop } = await createTestLocation();
  // In memory there is nothing to share: each has its own.
  const servers = await Promise.all([1, 2, 3].map(() => Database.open(location)));
  const applied = await Promise.all(servers.map((server) => server.migrate()));
  const times = location.kind === 'postgres' ? 1 : servers.length;
  expect(applied.flat()).toEqual(Array.from({ length: times }, () => migrations.map(({ name }) => name)).flat());
  await Promise.all(servers.map((server) => server.close()));
  await drop();
});

it('gives dates and lists back as they were written', async () => {
  const row = account('dates@example.org');
  await database.transaction(async (em) => void em.create(AccountEntity, row));
  const found = await database.run((em) => em.findOneOrFail(AccountEntity, { email: row.email }));
  expect(found.createdAt).toEqual(row.createdAt);
  expect(found.emailVerifiedAt).toBeNull();
});

describe('work', () => {
  it('in a transaction is all or nothing', async () => {
    const attempt = database.transaction(async (em) => {
      em.create(AccountEntity, account('rolled-back@example.org'));
      await em.flush();
      throw new Error('no');
    });
    await expect(attempt).rejects.toThrow('no');
    expect(await database.run((em) => em.count(AccountEntity, { email: 'rolled-back@example.org' }))).toBe(0);
  });

  it('beside an open transaction stays out of it', async () => {
    let finish = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const rolledBack = database.transaction(async (em) => {
      await em.execute('select 1');
      await waiting;
      throw new Error('rolled back');
    });
    const beside = database.transaction(async (em) => void em.create(AccountEntity, account('beside@example.org')));
    setImmediate(finish);
    await expect(rolledBack).rejects.toThrow('rolled back');
    await beside;
    expect(await database.run((em) => em.count(AccountEntity, { email: 'beside@example.org' }))).toBe(1);
  });

  it('inside other work is refused instead of waiting for itself for ever', async () => {
    await expect(database.run(() => database.ping())).rejects.toThrow('inside another');
    await expect(database.ping()).resolves.toBeUndefined();
  });
});

describe('a database that is away', () => {
  it('is DATABASE_ERROR, and says no more', async () => {
    const closing = await openTestDatabase();
    await closing.close();
    await expect(closing.database.ping()).rejects.toMatchObject({
      reason: 'DATABASE_ERROR',
      status: 503,
      retryAfterSeconds: 5,
      message: 'The database is not available',
    });
  });

  it('at the start is one line that names the host and keeps the password', async () => {
    const start = Database.open({ kind: 'postgres', url: 'postgres://user:hunter2@127.0.0.1:9/pictotext' });
    await expect(start).rejects.toMatchObject({ name: 'StartupError', code: 'DATABASE_AWAY' });
    const line = await start.catch(({ message }) => String(message));
    expect(line).toContain('127.0.0.1:9');
    expect(line).not.toMatch(/hunter2|\n/);
  });

  (testServerUrl === undefined ? it.skip : it)('is reached the way the URL’s options say', async () => {
    const url = new URL(testServerUrl ?? '');
    // The test server speaks no TLS, or with a certificate nobody knows: that it is asked for shows in the refusal.
    url.searchParams.set('sslmode', 'require');
    await expect(Database.open({ kind: 'postgres', url: url.href })).rejects.toThrow(/SSL|certificate/);
  });

  it.each([
    { code: 'ECONNREFUSED' },
    { code: '57P01' },
    { code: '08006' },
    { code: '53300' },
    { message: 'Connection terminated unexpectedly' },
    { message: 'timeout exceeded when trying to connect' },
    { message: 'PGlite is closed' },
    { cause: { code: 'ECONNRESET' } },
    { errors: [{ code: 'ECONNREFUSED' }] },
  ])('is told by %j', (facts) => {
    expect(toDatabaseError(Object.assign(new Error('x'), facts))).toMatchObject({ reason: 'DATABASE_ERROR' });
  });

  it.each([{ code: '23505' }, { code: '42P01' }, { message: 'undefined is not a function' }])(
    'is not told by %j',
    (facts) => {
      const error = Object.assign(new Error('x'), facts);
      expect(toDatabaseError(error)).toBe(error);
    },
  );
});
