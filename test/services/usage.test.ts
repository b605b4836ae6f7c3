import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { type KeyPrincipal, type Principal } from '../../src/auth/principal.ts';
import { UsageDayEntity } from '../../src/entities/usage-day-entity.ts';
import { UsageService, type UsedCall } from '../../src/services/usage.ts';
import { latencyBoundsMs, latencyBucket, latencyBuckets, latencyQuantile } from '../../src/services/usage/latency.ts';
import { oldestUsageDay } from '../../src/services/usage/usage-days.ts';
import { usageStatement } from '../../src/services/usage/usage-report.ts';
import { openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';

const silentLog = pino({ level: 'silent' });
let office: TestBackOffice;
let usage: UsageService;

beforeAll(async () => {
  office = await openTestBackOffice();
  usage = office.usage;
});
afterAll(() => office.close());
afterEach(() => void jest.restoreAllMocks());

async function keyOf(owner: Principal, name = 'Production'): Promise<KeyPrincipal> {
  const { secret } = await office.apiKeys.create(owner, { name, environment: 'LIVE' });
  const principal = await office.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
  if (principal.kind !== 'key') throw new TypeError('A key is no session');
  return principal;
}

const call = (principal: Principal, given: Partial<UsedCall> = {}): UsedCall => ({
  principal,
  documentType: 'passport',
  outcome: 'OK',
  ms: 200,
  ...given,
});

const rowsOf = ({ accountId }: Principal) =>
  office.database.run((em) =>
    em.find(UsageDayEntity, { account: accountId }, { orderBy: { day: 'asc', outcome: 'asc' } }),
  );

describe('a report', () => {
  let owner: Principal;
  let one: KeyPrincipal;
  let two: KeyPrincipal;
  beforeEach(async () => {
    owner = await office.createAccount();
    one = await keyOf(owner, 'One');
    two = await keyOf(owner, 'Two');
    usage.note(call(one, { ms: 100 }));
    usage.note(call(one, { ms: 300 }));
    usage.note(call(one, { outcome: 'TEXT_EXTRACTION_FAILED', ms: 50 }));
    usage.note(call(two, { documentType: 'cn_id_card', ms: 1000 }));
    usage.note(call(two, { documentType: null, outcome: 'RATE_LIMITED', ms: 1 }));
    usage.note(call(owner, { documentType: 'auto', outcome: 'DOCUMENT_RECOGNITION_FAILED' }));
  });

  it('by day has every call at once, with outcomes, latencies and totals', async () => {
    const report = await usage.report(owner, {});
    expect(report).toMatchObject({ from: '2026-01-31', to: '2026-03-01', by: 'DAY' });
    expect(report.rows).toHaveLength(1);
    expect(report.rows[0]).toMatchObject({
      day: '2026-03-01',
      apiKeyId: null,
      apiKeyName: null,
      documentType: null,
      calls: 6,
      succeeded: 3,
      failed: 3,
      outcomes: [
        { outcome: 'OK', calls: 3 },
        { outcome: 'DOCUMENT_RECOGNITION_FAILED', calls: 1 },
        { outcome: 'RATE_LIMITED', calls: 1 },
        { outcome: 'TEXT_EXTRACTION_FAILED', calls: 1 },
      ],
      latencyMs: { mean: 275.2, max: 1000 },
    });
    expect(report.totals).toMatchObject({ calls: 6, succeeded: 3, failed: 3, latencyMs: report.rows[0]?.latencyMs });
  });

  it('by key names the keys, and calls by sessions without one', async () => {
    const { rows, totals } = await usage.report(owner, { by: 'KEY' });
    expect(rows.map(({ apiKeyId, apiKeyName, calls, day }) => [apiKeyId, apiKeyName, calls, day])).toEqual([
      [one.keyId, 'One', 3, null],
      [two.keyId, 'Two', 2, null],
      [null, null, 1, null],
    ]);
    expect(totals.calls).toBe(6);
  });

  it('by document type has what was never known under null', async () => {
    const { rows } = await usage.report(owner, { by: 'DOCUMENT_TYPE' });
    expect(rows.map(({ documentType, calls, succeeded }) => [documentType, calls, succeeded])).toEqual([
      ['passport', 3, 2],
      [null, 1, 0],
      ['auto', 1, 0],
      ['cn_id_card', 1, 1],
    ]);
  });

  it('adds days up, and keeps to those that were asked for', async () => {
    const from = office.clock.read().toISOString().slice(0, 10);
    office.clock.advance({ days: 2 });
    const to = office.clock.read().toISOString().slice(0, 10);
    usage.note(call(one));
    expect((await usage.report(owner, { from, to })).rows.map(({ day, calls }) => [day, calls])).toEqual([
      [from, 6],
      [to, 1],
    ]);
    expect((await usage.report(owner, { from: to, to })).totals.calls).toBe(1);
    expect((await usage.report(owner, { from, to: from })).totals.calls).toBe(6);
    office.clock.advance({ days: -2 });
  });

  it('of nothing is empty', async () => {
    const report = await usage.report(await office.createAccount(), { by: 'KEY' });
    expect(report.rows).toEqual([]);
    expect(report.totals).toEqual({ calls: 0, succeeded: 0, failed: 0, outcomes: [], latencyMs: null });
  });

  it('is for the account, its keys with usage:read, and administrators', async () => {
    const { accountId } = owner;
    expect((await usage.report(one, {})).totals.calls).toBe(6);
    expect((await usage.report(one, { accountId })).totals.calls).toBe(6);
    const stranger = await office.createAccount();
    expect((await usage.report(stranger, {})).totals.calls).toBe(0);
    await expect(usage.report(stranger, { accountId })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(usage.report({ ...one, scopes: ['ocr'] }, {})).rejects.toMatchObject({
      reason: 'FORBIDDEN',
      metadata: { missingScope: 'usage:read' },
    });
    const admin = await office.createAccount({ role: 'ADMIN' });
    expect((await usage.report(admin, { accountId, by: 'KEY' })).rows.map(({ apiKeyName }) => apiKeyName)).toEqual([
      'One',
      'Two',
      null,
    ]);
    await expect(usage.report(admin, { accountId: 'nobody' })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it.each([
    [{ from: 'yesterday' }, 'from', /must be a date/],
    [{ to: '2026-02-30' }, 'to', /must be a date/],
    [{ from: '2026-03-01T00:00:00Z' }, 'from', /must be a date/],
    [{ from: '2026-03-02', to: '2026-03-01' }, 'from', /must not be after to/],
    [{ from: '2025-01-31' }, 'from', /13 months/],
    [{ to: '2024-12-31' }, 'to', /13 months/],
  ])('refuses %j and names the field', async (query, field, message) => {
    await expect(usage.report(owner, query)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      message: expect.stringMatching(message),
      metadata: { field },
    });
  });
});

describe('writing', () => {
  it('takes one statement for many calls, and adds to what other servers wrote', async () => {
    const owner = await office.createAccount();
    const key = await keyOf(owner);
    const [a, b] = [1, 2].map(() => new UsageService({ ...office, clock: office.clock.read, log: silentLog }));
    if (!a || !b) throw new TypeError('There are two');
    for (let n = 0; n < 500; n += 1) for (const server of [a, b]) server.note(call(key, { ms: n }));
    const run = jest.spyOn(office.database, 'run');
    await Promise.all([a.flush(), b.flush()]);
    expect(run).toHaveBeenCalledTimes(2);
    await Promise.all([a.close(), b.close()]);
    const rows = await rowsOf(owner);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      day: '2026-03-01',
      apiKeyId: key.keyId,
      calls: 1000,
      msTotal: 249_500,
      msMax: 499,
    });
    const histogram = rows[0]?.msHistogram ?? [];
    expect(histogram).toHaveLength(latencyBuckets);
    // 0 to 5 ms, of each server.
    expect(histogram[0]).toBe(12);
    expect(histogram.reduce((sum, calls) => sum + calls, 0)).toBe(1000);
  });

  it('by servers at the same time ends without a deadlock', async () => {
    const owner = await office.createAccount();
    const keys = await Promise.all([1, 2, 3, 4].map(() => keyOf(owner)));
    const servers = keys.map(() => new UsageService({ ...office, clock: office.clock.read, log: silentLog }));
    for (let round = 0; round < 10; round += 1) {
      for (const [at, server] of servers.entries()) {
        // Each in an order of its own.
        for (const key of [...keys.slice(at), ...keys.slice(0, at)]) server.note(call(key));
      }
      await Promise.all(servers.map((server) => server.flush()));
    }
    await Promise.all(servers.map((server) => server.close()));
    expect((await usage.report(owner, {})).totals.calls).toBe(160);
  });

  it('keeps what could not be written, for when the database is back', async () => {
    const owner = await office.createAccount();
    usage.note(call(owner));
    const run = jest.spyOn(office.database, 'run').mockRejectedValueOnce(new Error('away'));
    await expect(usage.flush()).rejects.toThrow('away');
    usage.note(call(owner));
    run.mockRestore();
    expect((await usage.report(owner, {})).totals.calls).toBe(2);
    await usage.flush();
    expect(await rowsOf(owner)).toMatchObject([{ calls: 2 }]);
  });

  it('happens on closing', async () => {
    const owner = await office.createAccount();
    const server = new UsageService({ ...office, clock: office.clock.read, log: silentLog });
    server.note(call(owner));
    await server.close();
    expect(await rowsOf(owner)).toMatchObject([{ calls: 1, apiKeyId: '', documentType: 'passport' }]);
  });
});

it('is kept for 13 months', async () => {
  const owner = await office.createAccount();
  usage.note(call(owner));
  await usage.flush();
  const [chore] = usage.chores();
  office.clock.advance({ days: 396 });
  // 2027-04-01: the oldest day that is kept is 2026-03-01.
  expect(oldestUsageDay(office.clock.read())).toBe('2026-03-01');
  await chore?.run();
  expect(await rowsOf(owner)).toHaveLength(1);
  office.clock.advance({ days: 1 });
  await chore?.run();
  expect(await rowsOf(owner)).toEqual([]);
  office.clock.advance({ days: -397 });
});

it('13 months before the last of a month is the last of a shorter one', () => {
  expect(oldestUsageDay(new Date('2026-03-31T23:59:59Z'))).toBe('2025-02-28');
  expect(oldestUsageDay(new Date('2025-03-31T00:00:00Z'))).toBe('2024-02-29');
  expect(oldestUsageDay(new Date('2026-01-15T00:00:00Z'))).toBe('2024-12-15');
});

it('a year of heavy use is read by the primary key', async () => {
  const owner = await office.createAccount();
  const fill = `insert into "usage_day"
    select ?::uuid, ?::date - d, md5(k::text)::uuid::text, 'type-' || t, 'OK', 100, 20000, 900, array_fill(1, array[${latencyBuckets}])
    from generate_series(0, 364) as d, generate_series(1, 10) as k, generate_series(1, 5) as t`;
  await office.database.run(async (em) => {
    await em.execute(fill, [owner.accountId, '2026-03-01']);
    await em.execute('analyze "usage_day"');
  });
  for (const by of ['DAY', 'KEY', 'DOCUMENT_TYPE'] as const) {
    const plan = await office.database.run((em) =>
      em.execute(`explain ${usageStatement(by)}`, [owner.accountId, '2026-02-27', '2026-03-01']),
    );
    expect(JSON.stringify(plan)).toMatch(/Index.* usage_day_pkey/);
  }
  const year = await usage.report(owner, { from: '2025-03-02', by: 'KEY' });
  expect(year.rows.map(({ calls }) => calls)).toEqual(Array.from({ length: 10 }, () => 365 * 5 * 100));
  expect((await usage.report(owner, { from: '2025-03-02' })).rows).toHaveLength(365);
});

describe('latencies', () => {
  it('have buckets from 5 ms to 2 minutes that grow evenly', () => {
    expect([latencyBoundsMs[0], latencyBoundsMs.at(-1)]).toEqual([5, 120_000]);
    expect([...latencyBoundsMs].sort((a, b) => a - b)).toEqual(latencyBoundsMs);
    expect(new Set(latencyBoundsMs).size).toBe(latencyBuckets - 1);
    expect([0, 5, 6, 120_000, 120_001].map(latencyBucket)).toEqual([0, 0, 1, 32, 33]);
  });

  it('are estimated within a bucket of the truth, and never above the longest', () => {
    const times = Array.from({ length: 2000 }, (_, n) => 20 + (n * n) / 1000);
    const histogram = Array.from({ length: latencyBuckets }, () => 0);
    for (const ms of times) histogram[latencyBucket(ms)] = (histogram[latencyBucket(ms)] ?? 0) + 1;
    const max = Math.max(...times);
    for (const share of [0.1, 0.5, 0.9, 0.95, 0.99]) {
      const truth = times[Math.floor(share * times.length)] ?? 0;
      const estimate = latencyQuantile(histogram, share, max);
      expect(estimate / truth).toBeGreaterThan(0.72);
      expect(estimate / truth).toBeLessThan(1.38);
    }
    expect(latencyQuantile(histogram, 1, max)).toBe(max);
    expect(latencyQuantile(histogram.fill(0), 0.5, 0)).toBe(0);
  });

  it('of one call are that call', () => {
    const histogram = Array.from({ length: latencyBuckets }, (_, bucket) => Number(bucket === latencyBucket(200_000)));
    expect(latencyQuantile(histogram, 0.95, 200_000)).toBeLessThanOrEqual(200_000);
    expect(latencyQuantile(histogram, 0.95, 200_000)).toBeGreaterThan(120_000);
  });
});
