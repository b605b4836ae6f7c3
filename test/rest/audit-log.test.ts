import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../src/errors/api-error.ts';
import { recordAudit } from '../../src/services/audit.ts';
import { type AuditEntry } from '../../src/services/audit-log.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const password = 'a pass phrase of one’s own';
const named = '=2+3", so';
let server: TestServer;
let owner: Awaited<ReturnType<TestServer['office']['createAccount']>>;
let authorization: string;
let keyId: string;

beforeAll(async () => {
  server = await openTestServer();
  const { office } = server;
  owner = await office.createAccount({ password });
  const made = await office.apiKeys.create(owner, { name: named, environment: 'LIVE', scopes: ['keys:manage'] });
  authorization = `Bearer ${made.secret}`;
  keyId = made.apiKey.id;
  await office.apiKeys.rotate(owner, keyId);
});
afterAll(() => server.close());

const get = (query = '', headers: Record<string, string> = {}) =>
  server.app.inject({ url: `/api/v1/audit-log${query}`, headers: { authorization, ...headers } });

const entriesOf = (body: string) => (JSON.parse(body) as { entries: AuditEntry[] }).entries;

describe('GET /api/v1/audit-log', () => {
  it('gives the log as JSON', async () => {
    const reply = await get();
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    const entries = entriesOf(reply.body);
    expect(entries.map(({ action }) => action)).toEqual(['key.rotate', 'key.create']);
    expect(entries[1]).toEqual({
      id: expect.any(String),
      at: '2026-03-01T12:00:00.000Z',
      action: 'key.create',
      actor: { kind: 'SESSION', accountId: owner.accountId, keyId: null },
      address: '192.0.2.1',
      accountId: owner.accountId,
      keyId,
      details: expect.objectContaining({ name: named }),
    });
  });

  it('gives the log as CSV', async () => {
    const reply = await get('?format=csv&action=key.create');
    expect(reply.statusCode).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="audit-log.csv"',
    });
    const [header, entry, rest] = reply.body.split('\r\n');
    expect(header).toBe('id,at,action,actorKind,actorAccountId,actorKeyId,address,accountId,keyId,details');
    expect(entry).toContain(
      `,2026-03-01T12:00:00.000Z,key.create,SESSION,${owner.accountId},,192.0.2.1,${owner.accountId},${keyId},"{`,
    );
    expect(entry).toContain('""name"":""=2+3\\"", so""');
    expect(rest).toBe('');
    expect((await get('', { accept: 'text/csv' })).headers['content-type']).toMatch(/^text\/csv/);
  });

  it('takes days and times', async () => {
    const times = async (query: string) => entriesOf((await get(query)).body).length;
    expect(await times('?from=2026-03-01&to=2026-03-01')).toBe(2);
    expect(await times('?to=2026-02-28')).toBe(0);
    expect(await times('?from=2026-03-02')).toBe(0);
    expect(await times('?from=2026-03-01T12:00:00Z')).toBe(2);
    expect(await times('?from=2026-03-01T14:00:00%2B02:00')).toBe(2);
    expect(await times('?from=2026-03-01T14:00:00+02:00')).toBe(2);
    expect(await times('?to=2026-03-01T12:00:00Z')).toBe(0);
  });

  it('is sent while it is read, whole', async () => {
    const { office } = server;
    const account = await office.createAccount({ password });
    await office.database.transaction(async (em) => {
      for (let n = 0; n < 1200; n += 1) {
        recordAudit(em, account.accountId, { action: 'account.logIn', by: account, at: office.clock.read() });
      }
    });
    const { token } = await office.sessions.logIn({ email: account.email, password }, '192.0.2.1');
    const headers = { authorization: `Bearer ${token}` };
    const url = await server.listen();
    const json = await fetch(`${url}/api/v1/audit-log`, { headers });
    expect(json.headers.get('transfer-encoding')).toBe('chunked');
    const entries = entriesOf(await json.text());
    expect(entries).toHaveLength(1201);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(1201);
    const csv = await (await fetch(`${url}/api/v1/audit-log?format=csv`, { headers })).text();
    expect(csv.split('\r\n')).toHaveLength(1203);
  });

  it('that fails on the way breaks off, and does not look whole', async () => {
    const { office } = server;
    const page = office.auditLog.export.bind(office.auditLog);
    office.auditLog.export = async function* (...given) {
      const first = await page(...given).next();
      if (!first.done) yield first.value;
      throw new ApiError('DATABASE_ERROR');
    };
    const url = server.app.listeningOrigin;
    const reply = await fetch(`${url}/api/v1/audit-log`, { headers: { authorization } });
    await expect(reply.text()).rejects.toThrow();
    office.auditLog.export = page;
  });

  it.each([
    ['?since=2026-03-01', 400, 'since'],
    ['?format=pdf', 400, 'format'],
    ['?from=yesterday', 400, 'from'],
    ['?to=2026-02-30', 400, 'to'],
    ['?from=2026-03-02&to=2026-03-01', 400, 'from'],
    ['?action=key.dance', 400, 'action'],
    ['?keyId=mine', 400, 'keyId'],
    ['?accountId=nobody', 404, 'NOT_FOUND'],
  ])('refuses %s with %i', async (query, status, named) => {
    const reply = await get(query);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(reply.headers['content-disposition']).toBeUndefined();
    expect(JSON.stringify(reply.json<{ error: { details: unknown } }>().error.details)).toContain(`"${named}"`);
  });

  it('refuses who may not', async () => {
    expect((await server.app.inject('/api/v1/audit-log')).statusCode).toBe(401);
    const { secret } = await server.office.apiKeys.create(owner, { name: 'Reader', environment: 'LIVE' });
    const reply = await get('', { authorization: `Bearer ${secret}` });
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({ error: { details: [{ metadata: { missingScope: 'keys:manage' } }] } });
  });
});
