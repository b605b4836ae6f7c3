import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../src/errors/api-error.ts';
import { type NewApiKey } from '../../src/services/api-keys.ts';
import { type UsageReport } from '../../src/services/usage.ts';
import { form, jpegPart, type Part } from '../support/form.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const password = 'a pass phrase of one’s own';
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

async function account(keyInput: Partial<NewApiKey> = {}) {
  const owner = await server.office.createAccount({ password });
  const { apiKey, secret } = await server.office.apiKeys.create(owner, {
    name: 'Production',
    environment: 'LIVE',
    ...keyInput,
  });
  return { owner, apiKey, authorization: `Bearer ${secret}` };
}

async function ocr(authorization: string, documentType?: string, parts: readonly Part[] = [jpegPart]) {
  const { contentType, payload } = form([
    ...parts,
    ...(documentType === undefined ? [] : [{ name: 'documentType', body: documentType }]),
  ]);
  const headers = { authorization, 'content-type': contentType };
  return (await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers, payload })).statusCode;
}

const get = (query: string, authorization: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url: `/api/v1/usage${query}`, headers: { authorization, ...headers } });

describe('calls of POST /api/v1/ocr', () => {
  beforeEach(() => {
    server.engine.script = new ScriptedEngine().script;
  });

  it('are counted once each, whatever the answer', async () => {
    const { authorization } = await account();
    expect(await ocr(authorization, 'passport')).toBe(200);
    expect(await ocr(authorization, 'auto')).toBe(200);
    expect(await ocr(authorization, 'passport', [])).toBe(400);
    expect(await ocr(authorization, '=cmd|made up by the caller')).toBe(400);
    expect(await ocr(authorization)).toBe(400);
    server.engine.script = async () => Promise.reject(new ApiError('TEXT_EXTRACTION_FAILED'));
    expect(await ocr(authorization, 'cn_id_card')).toBe(422);
    server.engine.script = async () => Promise.reject(new TypeError('unexpected'));
    expect(await ocr(authorization, 'auto')).toBe(500);

    const { rows, totals } = (await get('?by=document_type', authorization)).json<UsageReport>();
    expect(rows.map(({ documentType, outcomes }) => [documentType, outcomes])).toEqual([
      [
        'passport',
        [
          { outcome: 'OK', calls: 2 },
          { outcome: 'MISSING_IMAGE_FILE', calls: 1 },
        ],
      ],
      [null, [{ outcome: 'INVALID_DOCUMENT_TYPE', calls: 2 }]],
      ['auto', [{ outcome: 'INTERNAL_ERROR', calls: 1 }]],
      ['cn_id_card', [{ outcome: 'TEXT_EXTRACTION_FAILED', calls: 1 }]],
    ]);
    expect([totals.calls, totals.succeeded, totals.failed]).toEqual([7, 2, 5]);
  });

  it('that are refused before the body is taken in are counted under the key, bad keys nowhere', async () => {
    const { apiKey, authorization, owner } = await account({ scopes: ['usage:read'] });
    expect(await ocr(authorization, 'passport')).toBe(403);
    expect(await ocr('Bearer sk_live_123456789abcdef', 'passport')).toBe(401);
    const { rows } = (await get('?by=key', authorization)).json<UsageReport>();
    expect(rows).toMatchObject([{ apiKeyId: apiKey.id, outcomes: [{ outcome: 'FORBIDDEN', calls: 1 }] }]);
    await server.office.apiKeys.revoke(owner, apiKey.id);
    expect(await ocr(authorization, 'passport')).toBe(401);
    expect((await server.office.usage.report(owner, {})).totals.calls).toBe(1);
  });

  it('whose caller goes away are counted as refused', async () => {
    const { authorization, owner } = await account();
    const url = await server.listen();
    const begun = new Promise<void>((resolve) => {
      server.engine.script = ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new ApiError('INVALID_REQUEST', { message: 'The caller went away' }));
          });
          resolve();
        });
    });
    const { contentType, payload } = form([jpegPart, { name: 'documentType', body: 'passport' }]);
    const caller = new AbortController();
    const call = fetch(`${url}/api/v1/ocr`, {
      method: 'POST',
      headers: { authorization, 'content-type': contentType },
      body: new Uint8Array(payload),
      signal: caller.signal,
    });
    await begun;
    caller.abort();
    await expect(call).rejects.toThrow();
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await server.office.usage.report(owner, {})).totals.calls > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { totals } = await server.office.usage.report(owner, {});
    expect(totals.outcomes).toEqual([{ outcome: 'INVALID_REQUEST', calls: 1 }]);
    // The log and the metrics tell of it as well: it is not under way for ever.
    expect(server.logLines.filter((line) => line.includes('"status":499'))).toHaveLength(1);
    const metrics = (await server.app.inject('/metrics')).body;
    expect(metrics).toContain('pictotext_http_requests_running{route="/api/v1/ocr"} 0');
    expect(metrics).toMatch(/pictotext_http_requests_total\{route="\/api\/v1\/ocr",method="POST",status="499"/);
  });
});

describe('GET /api/v1/usage', () => {
  const named = '=HYPERLINK("http://example.org","click"), or, so';
  let authorization: string;
  let apiKeyId: string;
  beforeAll(async () => {
    const made = await account({ name: named });
    authorization = made.authorization;
    apiKeyId = made.apiKey.id;
    const principal = await server.office.authenticator.authenticate(authorization, '192.0.2.7');
    for (const ms of [100, 300]) {
      server.office.usage.note({ principal, documentType: 'passport', outcome: 'OK', ms });
    }
    server.office.usage.note({ principal, documentType: null, outcome: 'RATE_LIMITED', ms: 2 });
  });

  it('gives JSON by day, unless told otherwise', async () => {
    const reply = await get('', authorization);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
    const figures = {
      calls: 3,
      succeeded: 2,
      failed: 1,
      outcomes: [
        { outcome: 'OK', calls: 2 },
        { outcome: 'RATE_LIMITED', calls: 1 },
      ],
      latencyMs: { mean: 134, p50: expect.any(Number), p95: expect.any(Number), max: 300 },
    };
    expect(reply.json()).toEqual({
      from: '2026-01-31',
      to: '2026-03-01',
      by: 'day',
      rows: [{ day: '2026-03-01', apiKeyId: null, apiKeyName: null, documentType: null, ...figures }],
      totals: figures,
    });
  });

  it('gives CSV that no spreadsheet runs', async () => {
    const reply = await get('?by=key&format=csv&from=2026-02-01', authorization);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(reply.headers['content-disposition']).toBe('attachment; filename="usage-2026-02-01-2026-03-01-key.csv"');
    const lines = reply.body.split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      'apiKeyId,apiKeyName,calls,succeeded,failed,outcomes,latencyMeanMs,latencyP50Ms,latencyP95Ms,latencyMaxMs',
    );
    expect(lines[1]).toContain(
      `${apiKeyId},"'=HYPERLINK(""http://example.org"",""click""), or, so",3,2,1,OK=2 RATE_LIMITED=1,134,`,
    );
    expect(lines[2]).toBe('');
  });

  it('gives CSV where the Accept header asks for it', async () => {
    const types = async (accept: string, query = '') =>
      (await get(query, authorization, { accept })).headers['content-type'];
    expect(await types('text/csv')).toMatch(/^text\/csv/);
    expect(await types('text/csv, application/json;q=0.5')).toMatch(/^text\/csv/);
    expect(await types('application/json, text/csv;q=0.5')).toMatch(/^application\/json/);
    expect(await types('*/*')).toMatch(/^application\/json/);
    expect(await types('text/csv', '?format=json')).toMatch(/^application\/json/);
    expect((await get('', authorization)).headers['vary']).toMatch(/accept/i);
  });

  it('is for sessions, too', async () => {
    const { owner } = await account();
    const { token } = await server.office.sessions.logIn({ email: owner.email, password }, '192.0.2.7');
    expect((await get('', `Bearer ${token}`)).statusCode).toBe(200);
    // The page's links to downloads bring the cookie, and no header.
    for (const url of ['/api/v1/usage?format=csv', '/api/v1/audit-log?format=csv']) {
      const reply = await server.app.inject({ url, headers: { cookie: `pictotext_session=${token}` } });
      expect([reply.statusCode, reply.headers['content-disposition']]).toEqual([200, expect.stringMatching(/^attach/)]);
    }
  });

  it.each([
    ['?form=csv', 400, { received: ['form'], supported: ['from', 'to', 'by', 'format', 'accountId'] }],
    ['?format=xml', 400, { field: 'format', problem: 'must be one of json, csv' }],
    ['?by=DAY', 400, { field: 'by', problem: 'must be one of day, key, document_type' }],
    ['?by=day&by=key', 400, { field: 'by', problem: 'must be given once' }],
    ['?from=01.02.2026', 400, { field: 'from', problem: 'must be a date such as 2026-03-31' }],
    ['?from=2026-03-02&to=2026-03-01', 400, { field: 'from', problem: 'must not be after to' }],
    ['?accountId=nobody', 404, undefined],
  ])('refuses %s with %i', async (query, status, metadata) => {
    const reply = await get(query, authorization);
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toMatchObject({ error: { details: [metadata === undefined ? {} : { metadata }] } });
  });

  it('refuses who may not', async () => {
    expect((await server.app.inject('/api/v1/usage')).statusCode).toBe(401);
    const { authorization: without } = await account({ scopes: ['ocr'] });
    const reply = await get('', without);
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({ error: { details: [{ metadata: { missingScope: 'usage:read' } }] } });
  });
});
