import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestLocation, testServerUrl } from '../support/database.ts';
import { DatabaseProxy } from '../support/database-proxy.ts';
import { Program } from '../support/run-program.ts';

// Two processes are started, and a busy machine takes seconds for one.
jest.setTimeout(120_000);

/** Of the contract: how long a key may live on elsewhere after its end. */
const heardMsMax = 1_000;
const unheardMsMax = 5_000;

/** What a busy machine may add to the time a change takes: between the processes, and to this one's own requests. */
const toleranceMs = 500;

(testServerUrl === undefined ? describe.skip : describe)('two servers on one PostgreSQL', () => {
  let folder: string;
  let drop: () => Promise<void>;
  let proxy: DatabaseProxy;
  let administrator: string;
  const servers: Program[] = [];
  let a: Door;
  let b: Door;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictotext-two-'));
    const created = await createTestLocation();
    drop = created.drop;
    if (created.location.kind !== 'postgres') throw new Error('this test needs PostgreSQL');
    proxy = await DatabaseProxy.open(created.location.url);
    a = await serve(created.location.url);
    administrator = /sk_live_[0-9A-Za-z]{24}/.exec(servers[0]?.stdout ?? '')?.[0] ?? '';
    b = await serve(proxy.url);
  });
  afterAll(async () => {
    for (const { child } of servers) child.kill('SIGTERM');
    for (const { finished } of servers) await finished;
    await proxy.close();
    await drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function serve(databaseUrl: string): Promise<Door> {
    const server = new Program(['serve'], {
      cwd: folder,
      env: {
        PORT: '0',
        OCR_WORKERS: '1',
        DATABASE_URL: databaseUrl,
        DATA_DIR: `data-${servers.length}`,
        KEY_PEPPER: 'pepper-of-two-servers-0123456789abcdef',
        RATE_LIMIT_KEY: '0',
        RATE_LIMIT_ADDRESS: '0',
      },
    });
    servers.push(server);
    await server.logs('"msg":"ready"');
    const url = /"url":"([^"]+)"/.exec(server.stderr)?.[1] ?? '';
    return doorOf(`${url}/graphql`);
  }

  /** A new key, made on A and then used on both, so that both know it. */
  async function knownKey() {
    const made = await a.do(administrator, 'createApiKey(input: { name: "Desk", environment: LIVE }) {SECRET}');
    const { secret, apiKey } = made;
    // The first look-up is kept, and the next is answered from there.
    for (const door of [a, b, a, b]) expect(await door.status(secret)).toBe(200);
    return { id: apiKey.id, secret };
  }

  /** Milliseconds until B refuses `secret`, and how often it let it in before. */
  async function refusedByB(secret: string): Promise<{ ms: number; accepted: number }> {
    const since = performance.now();
    for (let accepted = 0; ; accepted += 1) {
      if ((await b.status(secret)) === 401) return { ms: performance.now() - since, accepted };
      if (performance.now() - since > 30_000) throw new Error('never refused');
      await setTimeout(10);
    }
  }

  it.each([
    ['revoked', (id: string) => `revokeApiKey(id: "${id}") {KEY}`],
    ['disabled', (id: string) => `disableApiKey(id: "${id}") {KEY}`],
    ['rotated without grace', (id: string) => `rotateApiKey(id: "${id}", gracePeriodSeconds: 0) {SECRET}`],
  ])('a key that is %s on one stops there at once, and on the other within a second', async (_, operation) => {
    const { id, secret } = await knownKey();
    await a.do(administrator, operation(id));
    const [onA, onB] = await Promise.all([a.status(secret), refusedByB(secret)]);
    expect(onA).toBe(401);
    expect(onB.ms).toBeLessThan(heardMsMax + toleranceMs);
  });

  it('a key that is enabled again, and one that was given another secret, work on both', async () => {
    const { id, secret } = await knownKey();
    await a.do(administrator, `disableApiKey(id: "${id}") {KEY}`);
    await refusedByB(secret);
    await b.do(administrator, `enableApiKey(id: "${id}") {KEY}`);
    expect(await b.status(secret)).toBe(200);
    await setTimeout(heardMsMax);
    expect(await a.status(secret)).toBe(200);
    const rotated = await b.do(administrator, `rotateApiKey(id: "${id}", gracePeriodSeconds: 60) {SECRET}`);
    for (const door of [a, b]) {
      expect([await door.status(secret), await door.status(rotated.secret)]).toEqual([200, 200]);
    }
  });

  it.each(['cut', 'silent'] as const)(
    'whose listening connection is %s: a revoked key lives 5 s at most, and then all is as before',
    async (weather) => {
      const { id, secret } = await knownKey();
      // Long enough for both servers to have proof that they hear each other.
      await setTimeout(500);
      proxy.weather = weather;
      const used = await b.status(secret);
      await a.do(administrator, `revokeApiKey(id: "${id}") {KEY}`);
      const [onA, onB] = await Promise.all([a.status(secret), refusedByB(secret)]);
      expect([used, onA]).toEqual([200, 401]);
      // It was kept, and not looked up each time: B did not know for a while.
      expect(onB.accepted).toBeGreaterThan(0);
      expect(onB.ms).toBeLessThan(unheardMsMax + toleranceMs);

      proxy.weather = 'fair';
      await servers[1]?.logs('other servers are not heard');
      // Until it listens again: the wait between attempts is 5 s at most.
      await setTimeout(5_500);
      const next = await knownKey();
      await a.do(administrator, `revokeApiKey(id: "${next.id}") {KEY}`);
      expect((await refusedByB(next.secret)).ms).toBeLessThan(heardMsMax + toleranceMs);
    },
  );
});

/** A server as its clients see it. */
interface Door {
  /** Of a call with the key. */
  status(secret: string): Promise<number>;
  /** Does a mutation: `{KEY}` and `{SECRET}` stand for what it gives. */
  do(secret: string, mutation: string): Promise<{ apiKey: { id: string }; secret: string }>;
}

function doorOf(url: string): Door {
  const post = (secret: string, query: string) =>
    fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  return {
    status: async (secret) => {
      const reply = await post(secret, '{ me { id } }');
      await reply.arrayBuffer();
      return reply.status;
    },
    do: async (secret, mutation) => {
      const selection = mutation.replace('{KEY}', '{ id }').replace('{SECRET}', '{ apiKey { id } secret }');
      const reply = await post(secret, `mutation { done: ${selection} }`);
      const { data, errors } = (await reply.json()) as { data?: { done: never }; errors?: unknown };
      if (!data || errors) throw new Error(JSON.stringify(errors));
      return data.done;
    },
  };
}
