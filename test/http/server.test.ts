import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RawConnection } from '../support/raw-connection.ts';
import { form, jpegPart } from '../support/form.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

describe('the HTTP server', () => {
  let server: TestServer;
  let origin: string | undefined;
  const listening = async () => (origin ??= await server.listen());
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(async () => {
    await server.close();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('names its endpoints at /', async () => {
    const reply = await server.app.inject('/');
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toMatchObject({ rest: '/api/v1/ocr', graphql: '/graphql' });
  });

  it('is alive without the database, but not ready', async () => {
    expect((await server.app.inject('/readyz')).statusCode).toBe(200);
    jest
      .spyOn(server.office.database, 'run')
      .mockRejectedValue(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    expect((await server.app.inject('/healthz')).statusCode).toBe(200);
    const ready = await server.app.inject('/readyz');
    expect(ready.statusCode).toBe(503);
    expect(Number(ready.headers['retry-after'])).toBeGreaterThan(0);
    expect(ready.json()).toMatchObject({ error: { details: [{ reason: 'DATABASE_ERROR' }] } });
  });

  it('answers unknown addresses with NOT_FOUND, in the form of errors', async () => {
    for (const url of ['/nowhere', '/api/v1/nowhere', '/graphql/nowhere', '/api/v1/ocr/', '/%E0%A4%A']) {
      const reply = await server.app.inject({ method: 'GET', url });
      expect([url, reply.statusCode >= 400 && reply.statusCode < 500]).toEqual([url, true]);
      expect(reply.json()).toMatchObject({
        error: { details: [{ reason: expect.stringMatching(/NOT_FOUND|INVALID_REQUEST/) }] },
      });
      expect(reply.headers['x-request-id']).toEqual(expect.any(String));
    }
    expect((await server.app.inject('/nowhere')).statusCode).toBe(404);
  });

  it('answers a method that an address does not have with 405 and those it has', async () => {
    const reply = await server.app.inject({ method: 'GET', url: '/api/v1/ocr?x=1' });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers['allow']).toBe('POST');
    expect(reply.json()).toMatchObject({ error: { code: 405, status: 'Method Not Allowed' } });
    const graphql = await server.app.inject({ method: 'DELETE', url: '/graphql' });
    expect([graphql.statusCode, graphql.headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
  });

  it("keeps a caller's sane request id and replaces any other", async () => {
    const given = async (id: string) =>
      (await server.app.inject({ url: '/healthz', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await given('my-id.42')).toBe('my-id.42');
    expect(await given('<script>')).toMatch(/^[\da-f-]{36}$/);
    expect(await given('x'.repeat(200))).toMatch(/^[\da-f-]{36}$/);
    expect(await given('')).toMatch(/^[\da-f-]{36}$/);
  });

  it('sends the headers of helmet on every reply', async () => {
    for (const url of ['/', '/nowhere', '/api/v1/document-types', '/graphql?query={__typename}']) {
      const { headers } = await server.app.inject(url);
      expect([url, headers['x-content-type-options']]).toEqual([url, 'nosniff']);
      expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    }
  });

  it('counts requests by route, status and reason, and the stages of the OCR', async () => {
    const authorization = await server.bearer();
    const { contentType, payload } = form([{ name: 'documentType', body: 'passport' }, jpegPart]);
    const headers = { authorization, 'content-type': contentType };
    await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers, payload });
    await server.app.inject({ method: 'POST', url: '/api/v1/ocr' });
    const { body } = await server.app.inject('/metrics');
    expect(body).toMatch(
      /^pictotext_http_requests_total\{route="\/api\/v1\/ocr",method="POST",status="200",reason=""\} 1$/m,
    );
    expect(body).toMatch(/^pictotext_http_requests_total\{.*status="401",reason="INVALID_AUTH_HEADER"\} 1$/m);
    expect(body).toMatch(/^pictotext_ocr_stage_seconds_count\{stage="recognise"\} 1$/m);
    expect(body).toMatch(/^pictotext_documents_total\{document_type="passport"\} 1$/m);
    expect(body).toMatch(/^pictotext_upload_bytes 0$/m);
    expect(body).not.toContain('nowhere/');
  });

  it('refuses a Host header that is none', async () => {
    const connection = await RawConnection.open(await listening());
    connection.request('/graphql', { host: 'a b', 'content-length': 0 });
    expect(await connection.received(/INVALID_REQUEST/)).toMatch(/^HTTP\/1\.1 400 /);
    connection.close();
  });

  it('does not take the word of X-Forwarded-For', async () => {
    const authorization = await server.bearer({}, { allowedCidrs: ['203.0.113.0/24'] });
    const headers = { authorization, 'x-forwarded-for': '203.0.113.7' };
    expect((await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers })).statusCode).toBe(401);
  });

  it('answers what is no HTTP in the form of errors', async () => {
    const connection = await RawConnection.open(await listening());
    await connection.write('this is no HTTP\r\n\r\n');
    const reply = await connection.received(/INVALID_REQUEST/);
    expect(reply).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(reply).toMatch(/\r\nX-Request-Id: [\da-f-]{36}\r\n/);
    connection.close();
  });
});
