import { print } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type RateLimitsOptions } from '../../src/services/rate-limits.ts';
import { testServerUrl } from '../support/database.ts';
import { form, jpegPart, operationsForm } from '../support/form.ts';
import { RawConnection } from '../support/raw-connection.ts';
import { openSecondServer, openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';
import { OcrDocument } from '../generated/graphql.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

const passport = { name: 'documentType', body: 'passport' };

async function ocr({ app }: TestServer, authorization: string) {
  const { contentType, payload } = form([passport, jpegPart]);
  const headers = { authorization, 'content-type': contentType };
  return await app.inject({ method: 'POST', url: '/api/v1/ocr', headers, payload });
}

async function query({ app }: TestServer, authorization?: string, remoteAddress = '192.0.2.1') {
  const headers = authorization === undefined ? {} : { authorization };
  const payload = { query: '{ documentTypes { documentType } }' };
  return await app.inject({ method: 'POST', url: '/graphql', headers, payload, remoteAddress });
}

async function quotaLeft(server: TestServer, authorization: string) {
  const principal = await server.office.authenticator.authenticate(authorization, '192.0.2.1');
  return (await server.office.billing.balanceOf(principal))?.quotaRemaining;
}

const figures = (headers: Readonly<Record<string, unknown>>) =>
  ['limit', 'remaining', 'reset', 'policy'].map((name) => headers[`ratelimit-${name}`]);

describe('the limit of a key', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer(undefined, {}, { perKey: 2 });
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.engine.requests.length = 0;
  });
  const limitedTo = (requestsPerMinute: number | null) => server.bearer({}, { requestsPerMinute });

  it('is told on every reply of either door, and counts for both', async () => {
    const bearer = await limitedTo(4);
    const first = await ocr(server, bearer);
    expect([first.statusCode, ...figures(first.headers)]).toEqual([200, '4', '3', expect.any(String), '4;w=60']);
    expect(Number(first.headers['ratelimit-reset'])).toBeGreaterThan(0);
    expect(figures((await query(server, bearer)).headers).slice(0, 2)).toEqual(['4', '2']);
    const bare = await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers: { authorization: bearer } });
    expect([bare.statusCode, ...figures(bare.headers).slice(0, 2)]).toEqual([400, '4', '1']);
  });

  it('refuses what goes beyond with 429, on REST', async () => {
    const bearer = await limitedTo(2);
    for (let call = 0; call < 2; call++) expect((await ocr(server, bearer)).statusCode).toBe(200);
    const before = await quotaLeft(server, bearer);
    const refused = await ocr(server, bearer);
    expect(refused.statusCode).toBe(429);
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThanOrEqual(1);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.json()).toEqual({
      error: {
        code: 429,
        message: 'Too many requests',
        status: 'Too Many Requests',
        details: [{ reason: 'RATE_LIMITED', metadata: { limit: 2, windowSeconds: 60, retryAfterSeconds: wait } }],
      },
    });
    expect(figures(refused.headers)).toEqual(['2', '0', String(wait), '2;w=60']);
    expect(server.engine.requests).toHaveLength(2);
    expect(await quotaLeft(server, bearer)).toBe(before);
  });

  it('refuses what goes beyond with 429, on GraphQL, as a whole', async () => {
    const bearer = await limitedTo(1);
    expect((await query(server, bearer)).statusCode).toBe(200);
    const refused = await query(server, bearer);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, refused.headers['ratelimit-reset']]);
    expect(refused.json<{ errors: GraphQLRefusal[] }>().errors[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      status: 429,
    });
  });

  it('counts each ocr of one GraphQL request', async () => {
    const bearer = await limitedTo(2);
    const mutation = `mutation ($image: Upload!) { ${['a', 'b', 'c']
      .map((alias) => `${alias}: ocr(image: $image, documentType: passport) { id }`)
      .join(' ')} }`;
    const { contentType, payload } = operationsForm(mutation, {}, [jpegPart]);
    const headers = { authorization: bearer, 'content-type': contentType };
    const reply = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const { errors } = reply.json<{ errors: GraphQLRefusal[] }>();
    expect(errors.map(({ extensions, path }) => [extensions.code, path])).toEqual([['RATE_LIMITED', ['c']]]);
    expect(server.engine.requests).toHaveLength(2);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(figures(reply.headers).slice(0, 2)).toEqual(['2', '0']);
    expect((await ocr(server, bearer)).statusCode).toBe(429);
  });

  it("is the installation's, or its own", async () => {
    const statuses = async (authorization: string) => {
      const replies = [];
      for (let call = 0; call < 5; call++) replies.push((await ocr(server, authorization)).statusCode);
      return replies;
    };
    expect(await statuses(await limitedTo(null))).toEqual([200, 200, 429, 429, 429]);
    expect(await statuses(await limitedTo(1))).toEqual([200, 429, 429, 429, 429]);
    expect(await statuses(await limitedTo(4))).toEqual([200, 200, 200, 200, 429]);
  });

  it('ends with its window', async () => {
    const bearer = await limitedTo(1);
    await ocr(server, bearer);
    expect((await ocr(server, bearer)).statusCode).toBe(429);
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + 61_000);
    expect((await ocr(server, bearer)).statusCode).toBe(200);
  });

  it('is seen before the body is sent', async () => {
    const bearer = await limitedTo(1);
    await ocr(server, bearer);
    const connection = await RawConnection.open(await server.listen());
    connection.request('/api/v1/ocr', {
      authorization: bearer,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 10_000_000,
      expect: '100-continue',
    });
    expect(await connection.received(/RATE_LIMITED/)).toMatch(/^HTTP\/1\.1 429 /);
    connection.close();
  });

  it('costs a flood no query', async () => {
    const bearer = await limitedTo(1);
    await ocr(server, bearer);
    await ocr(server, bearer);
    const run = jest.spyOn(server.office.database, 'run');
    const transaction = jest.spyOn(server.office.database, 'transaction');
    for (let call = 0; call < 20; call++) expect((await ocr(server, bearer)).statusCode).toBe(429);
    expect([run.mock.calls.length, transaction.mock.calls.length]).toEqual([0, 0]);
  });

  it('holds for a session as well', async () => {
    const { email } = await server.office.createAccount();
    const password = 'correct horse battery staple';
    const { token } = await server.office.sessions.logIn({ email, password }, '192.0.2.1');
    const remaining = [];
    for (let call = 0; call < 2; call++) {
      remaining.push((await query(server, `Bearer ${token}`)).headers['ratelimit-remaining']);
    }
    expect(remaining).toEqual(['1', '0']);
    expect((await query(server, `Bearer ${token}`)).statusCode).toBe(429);
  });
});

describe('the limit of an address', () => {
  let server: TestServer;
  afterEach(() => server.close());
  const open = async (limits: Partial<RateLimitsOptions>) => (server = await openTestServer(undefined, {}, limits));

  it('comes before authentication, and leaves other addresses alone', async () => {
    await open({ perAddress: 2 });
    const authenticate = jest.spyOn(server.office.authenticator, 'authenticate');
    for (let call = 0; call < 2; call++) expect((await query(server, 'Bearer sk_live_x')).statusCode).toBe(401);
    const refused = await query(server, 'Bearer sk_live_x');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(refused.json<{ errors: GraphQLRefusal[] }>().errors[0]?.message).toMatch(/address/);
    expect(authenticate).toHaveBeenCalledTimes(2);
    expect((await query(server, undefined, '192.0.2.2')).statusCode).toBe(200);
  });

  it('takes an IPv6 network for one address', async () => {
    await open({ perAddress: 1 });
    expect((await query(server, undefined, '2001:db8::1')).statusCode).toBe(200);
    expect((await query(server, undefined, '2001:db8::2')).statusCode).toBe(429);
    expect((await query(server, undefined, '2001:db8:0:1::1')).statusCode).toBe(200);
  });

  it('leaves health and metrics alone', async () => {
    await open({ perAddress: 1 });
    for (const url of ['/healthz', '/healthz', '/readyz', '/metrics', '/metrics', '/']) {
      expect([url, (await server.app.inject(url)).statusCode]).toEqual([url, 200]);
    }
  });
});

const onPostgres = testServerUrl === undefined ? it.skip : it;
onPostgres('two servers on one database hold one limit for OCR calls', async () => {
  const first = await openTestServer(undefined, {}, { perKey: 10 });
  const second = await openSecondServer(first, undefined, { perKey: 10 });
  try {
    const bearer = await first.bearer();
    const replies = await Promise.all(
      Array.from({ length: 18 }, (_, call) => ocr(call % 2 === 0 ? first : second, bearer)),
    );
    const statuses = replies.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(8);
    expect(await quotaLeft(first, bearer)).toBe(100_000 - 10);
    // GraphQL's calls are the same calls.
    const { contentType, payload } = operationsForm(print(OcrDocument), { documentType: 'passport' }, [jpegPart]);
    const headers = { authorization: bearer, 'content-type': contentType };
    const reply = await second.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(reply.json<{ errors: GraphQLRefusal[] }>().errors[0]?.extensions.code).toBe('RATE_LIMITED');
  } finally {
    await second.close();
    await first.close();
  }
});
