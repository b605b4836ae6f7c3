import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SystemHealthDocument } from '../generated/graphql.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let authorization: string;
beforeAll(async () => {
  server = await openTestServer();
  authorization = await server.bearer({ role: 'ADMIN' }, { scopes: ['admin'] });
});
afterAll(() => server.close());

const health = async () => await server.graphql(SystemHealthDocument, { variables: {}, authorization });

it('tells administrators how the server does', async () => {
  const startedAt = server.office.clock.read();
  server.office.clock.advance({ seconds: 90 });
  const { data, errors } = await health();
  expect(errors).toBeUndefined();
  expect(data?.systemHealth).toEqual({
    version: '1.2.3',
    nodeVersion: process.versions.node,
    startedAt: startedAt.toISOString(),
    uptimeSeconds: 90,
    memoryBytes: expect.any(Number),
    database: {
      kind: server.office.database.isShared ? 'POSTGRESQL' : 'EMBEDDED',
      ok: true,
      latencyMs: expect.any(Number),
    },
    workers: { count: 2, ready: 2, busy: 0, restarts: 0 },
    queue: { waiting: 0, max: 8, refused: 0 },
    recognisers: ['scripted'],
  });
  expect(data?.systemHealth.memoryBytes).toBeGreaterThan(10_000_000);
});

it('nobody else', async () => {
  const strangers = [await server.bearer(), await server.bearer({ role: 'ADMIN' }, { scopes: ['keys:manage'] })];
  for (const stranger of strangers) {
    const { data, errors } = await server.graphql(SystemHealthDocument, { variables: {}, authorization: stranger });
    expect([data ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  }
});

it('tells of a database that is away, and answers all the same', async () => {
  // A key that is known here is not looked up again.
  await health();
  await server.office.database.close();
  expect((await health()).data?.systemHealth).toMatchObject({
    database: { ok: false, latencyMs: null },
    workers: { ready: 2 },
  });
});
