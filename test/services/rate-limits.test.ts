import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type KeyPrincipal } from '../../src/auth/principal.ts';
import { Database } from '../../src/database.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { RateLimits, refuseExceeded } from '../../src/services/rate-limits.ts';
import { rateLimitChores } from '../../src/services/rate-limits/rate-limit-chores.ts';
import { openTestDatabase, testServerUrl, type TestDatabase } from '../support/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());
afterEach(() => {
  jest.restoreAllMocks();
});

let keys = 0;
function newKey(requestsPerMinute: number | null = null): KeyPrincipal {
  const subscriptionStartedAt = new Date();
  return {
    kind: 'key',
    accountId: 'account',
    role: 'OWNER',
    origin: '192.0.2.7',
    keyId: `key-${++keys}`,
    environment: 'LIVE',
    scopes: ['ocr'],
    last4: 'abcd',
    requestsPerMinute,
    monthlyCap: null,
    account: {
      emailVerified: true,
      suspended: false,
      plan: 'PREMIUM',
      subscriptionStatus: 'ACTIVE',
      subscriptionStartedAt,
    },
  };
}

const limitsOn = (database: Database) => new RateLimits({ database, perKey: 3, perAddress: 4 });

/** Moves the time of the counters; the library reads the system's. */
function advance(seconds: number): void {
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + seconds * 1000);
}

async function times<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  return await Promise.all(Array.from({ length: count }, work));
}

const exceeded = (standings: readonly ({ exceeded: boolean } | undefined)[]) =>
  standings.filter((standing) => standing?.exceeded === true).length;

describe.each(['countRequest', 'countCall'] as const)('%s', (count) => {
  it("holds the installation's limit, and a key's own, for each key alone", async () => {
    const limits = limitsOn(test.database);
    const [plain, own] = [newKey(), newKey(5)];
    expect(exceeded(await times(10, () => limits[count](plain)))).toBe(7);
    expect(exceeded(await times(10, () => limits[count](own)))).toBe(5);
  });

  it('tells the standing', async () => {
    const limits = limitsOn(test.database);
    const key = newKey(2);
    const first = await limits[count](key);
    expect(first).toEqual({ limit: 2, remaining: 1, resetSeconds: 60, exceeded: false });
    await limits[count](key);
    expect(await limits[count](key)).toMatchObject({ limit: 2, remaining: 0, exceeded: true });
  });

  it('begins anew after a minute', async () => {
    const limits = limitsOn(test.database);
    const key = newKey(1);
    await times(2, () => limits[count](key));
    advance(61);
    expect(await limits[count](key)).toMatchObject({ exceeded: false, remaining: 0 });
  });

  it('follows a limit that changes', async () => {
    const limits = limitsOn(test.database);
    const key = newKey(1);
    await times(2, () => limits[count](key));
    expect(await limits[count]({ ...key, requestsPerMinute: 10 })).toMatchObject({ remaining: expect.any(Number) });
    expect(await limits[count]({ ...key, requestsPerMinute: 10 })).toMatchObject({ exceeded: false });
  });

  it('knows no limit where the setting is 0', async () => {
    const limits = new RateLimits({ database: test.database, perKey: 0, perAddress: 0 });
    expect(await limits[count](newKey())).toBeUndefined();
    expect(await limits.countAddress('192.0.2.7')).toBeUndefined();
    expect(await limits[count](newKey(5))).toMatchObject({ limit: 5 });
  });
});

it('counts an IPv6 network as one address, and each IPv4 address for itself', async () => {
  const limits = limitsOn(test.database);
  const from = (addresses: readonly string[]) => Promise.all(addresses.map((each) => limits.countAddress(each)));
  const network = Array.from({ length: 5 }, (_, at) => `2001:db8:1:2::${at}`);
  expect(exceeded(await from(network))).toBe(1);
  expect(exceeded(await from(['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4', '192.0.2.5']))).toBe(0);
  expect(exceeded(await from(['2001:db8:1:3::1']))).toBe(0);
});

it('asks no query to count requests, nor to refuse a flood of calls', async () => {
  const limits = limitsOn(test.database);
  const key = newKey(2);
  await times(3, () => limits.countCall(key));
  const run = jest.spyOn(test.database, 'run');
  expect(exceeded(await times(50, () => limits.countRequest(key)))).toBe(50);
  await times(50, () => limits.countRequest(newKey()));
  await times(50, () => limits.countAddress('192.0.2.9'));
  expect(run).not.toHaveBeenCalled();
});

it('counts on this server while the database is away', async () => {
  const limits = limitsOn(test.database);
  jest.spyOn(test.database, 'run').mockRejectedValue(new ApiError('DATABASE_ERROR'));
  const key = newKey(4);
  expect(exceeded(await times(6, () => limits.countCall(key)))).toBe(2);
});

it('refuses with what a client needs to come back in time', () => {
  const standing = { limit: 2, remaining: 0, resetSeconds: 17, exceeded: true };
  expect(() => {
    refuseExceeded({ ...standing, exceeded: false });
  }).not.toThrow();
  expect(() => {
    refuseExceeded(standing);
  }).toThrow(
    expect.objectContaining({
      reason: 'RATE_LIMITED',
      retryAfterSeconds: 17,
      metadata: { limit: 2, windowSeconds: 60, retryAfterSeconds: 17 },
    }),
  );
});

const onPostgres = testServerUrl === undefined ? describe.skip : describe;
onPostgres('on PostgreSQL', () => {
  it('holds one limit for the calls on two servers', async () => {
    const other = await Database.open(test.location);
    try {
      const servers = [limitsOn(test.database), limitsOn(other)] as const;
      const key = newKey(20);
      const all = await Promise.all(servers.flatMap((limits) => [times(20, () => limits.countCall(key))]));
      expect(exceeded(all.flat())).toBe(20);
    } finally {
      await other.close();
    }
  });

  it('forgets windows that are over, and no others', async () => {
    const limits = limitsOn(test.database);
    const [old, young] = [newKey(), newKey()];
    await limits.countCall(old);
    advance(100);
    await limits.countCall(young);
    advance(25);
    for (const chore of rateLimitChores(test.database)) await chore.run();
    const rows = await test.database.run((em) =>
      em.execute<{ key: string }[]>(`select "key" from "rate_limit" where "key" like ? or "key" like ?`, [
        `%${old.keyId}`,
        `%${young.keyId}`,
      ]),
    );
    expect(rows.map(({ key }) => key)).toEqual([`call:key ${young.keyId}`]);
  });
});
