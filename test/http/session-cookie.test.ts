import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LightMyRequestResponse } from 'fastify';
import { operationsForm, jpegPart } from '../support/form.ts';
import { RawConnection } from '../support/raw-connection.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const password = 'a long enough password';
const me = { query: '{ me { email } }' };
const mutation = 'mutation ($image: Upload!) { ocr(image: $image, documentType: passport) { documentType } }';
const servers: TestServer[] = [];
let server: TestServer;

beforeAll(async () => {
  server = await open('http://127.0.0.1:4000');
});
afterAll(async () => {
  for (const each of servers) await each.close();
});

async function open(publicUrl: string): Promise<TestServer> {
  const opened = await openTestServer(undefined, { publicUrl });
  servers.push(opened);
  return opened;
}

function post(payload: object, headers: Record<string, string> = {}, to = server): Promise<LightMyRequestResponse> {
  return to.app.inject({ method: 'POST', url: '/graphql', payload, headers });
}

async function logIn(to = server) {
  const account = await to.office.createAccount({ password });
  const query = 'mutation ($input: LogInInput!) { logIn(input: $input) { token } }';
  const reply = await post({ query, variables: { input: { email: account.email, password } } }, {}, to);
  const [given] = reply.cookies;
  if (!given) throw new Error('no cookie was set');
  return { ...account, given, cookie: `${given.name}=${given.value}`, header: String(reply.headers['set-cookie']) };
}

describe('the cookie', () => {
  it('is for this host alone, and no script reads it', async () => {
    const { header } = await logIn();
    expect(header).toMatch(/^pictotext_session=pts_[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('over https is sent over https alone, under a name that binds it to the host', async () => {
    const { header, cookie, email } = await logIn(await open('https://ocr.example.org'));
    expect(header).toMatch(
      /^__Host-pictotext_session=pts_[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect((await post(me, { cookie }, servers.at(-1))).json()).toEqual({ data: { me: { email } } });
    // Nor does one count there that another page of the host may have set.
    const bare = cookie.replace('__Host-', '');
    expect((await post(me, { cookie: bare }, servers.at(-1))).statusCode).toBe(401);
  });

  it('acts for who logged in, until they log out', async () => {
    const { cookie, email } = await logIn();
    expect((await post(me, { cookie: `theme=dark; ${cookie}; x=%E0%A4%A` })).json()).toEqual({
      data: { me: { email } },
    });
    const out = await post({ query: 'mutation { logOut }' }, { cookie });
    expect(out.cookies).toEqual([
      expect.objectContaining({ name: 'pictotext_session', value: '', maxAge: 0, path: '/', httpOnly: true }),
    ]);
    expect((await post(me, { cookie })).statusCode).toBe(401);
  });

  it('of a session that has ended is taken away, and keeps nobody from logging in', async () => {
    const { cookie } = await logIn();
    server.office.clock.advance({ days: 8 });
    const reply = await post(me, { cookie });
    expect([reply.statusCode, reply.cookies[0]?.maxAge]).toEqual([401, 0]);
    expect(reply.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_AUTH_HEADER' } }] });
    const { email } = await server.office.createAccount({ password });
    const again = { query: `mutation { logIn(input: {email: "${email}", password: "${password}"}) { token } }` };
    expect((await post(again, { cookie })).statusCode).toBe(200);
  });

  it('counts for nothing beside an Authorization header', async () => {
    const { cookie } = await logIn();
    expect((await post(me, { cookie, authorization: 'Bearer sk_live_nonsense' })).statusCode).toBe(401);
    const key = await server.bearer();
    const reply = await post({ query: 'mutation { logOut }' }, { cookie, authorization: key });
    expect(reply.statusCode).toBe(200);
    expect((await post(me, { cookie })).statusCode).toBe(200);
  });

  it('never holds a key', async () => {
    const key = (await server.bearer()).slice('Bearer '.length);
    expect((await post(me, { cookie: `pictotext_session=${key}` })).statusCode).toBe(401);
  });

  it('opens no OCR over REST', async () => {
    const { cookie } = await logIn();
    for (const extra of [{}, { 'apollo-require-preflight': 'true' }]) {
      const reply = await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers: { cookie, ...extra } });
      expect(reply.json()).toMatchObject({ error: { details: [{ reason: 'INVALID_AUTH_HEADER' }] } });
    }
  });

  it('reaches no log', async () => {
    const { given } = await logIn();
    expect(server.logLines.join('')).not.toContain(given.value);
  });
});

describe('another site', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=mutation{logOut}'],
    ['a form as text', 'text/plain', '{"query":"mutation{logOut}"}'],
    ['nothing that says what it is', undefined, '{"query":"mutation{logOut}"}'],
    ['JSON in disguise', 'text/plain; application/json', '{"query":"mutation{logOut}"}'],
  ])('does nothing by posting %s with the cookie', async (_title, contentType, payload) => {
    const { cookie } = await logIn();
    const headers = { cookie, origin: 'https://evil.example', ...(contentType ? { 'content-type': contentType } : {}) };
    const reply = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
    expect(reply.statusCode).toBe(400);
    expect((await post(me, { cookie })).statusCode).toBe(200);
  });

  it('does nothing by a GET with the cookie', async () => {
    const { cookie } = await logIn();
    const url = `/graphql?query=${encodeURIComponent('mutation{logOut}')}`;
    expect((await server.app.inject({ url, headers: { cookie } })).statusCode).toBe(400);
    const asked = await server.app.inject({ url, headers: { cookie, 'apollo-require-preflight': 'true' } });
    expect(asked.statusCode).toBeGreaterThanOrEqual(400);
    expect((await post(me, { cookie })).statusCode).toBe(200);
  });

  it('is told nothing by CORS', async () => {
    const { cookie } = await logIn();
    const origin = 'https://evil.example';
    const preflight = await server.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    for (const { headers } of [preflight, await post(me, { cookie, origin })]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('has its multipart form refused before the body is taken in', async () => {
    const { cookie } = await logIn();
    const connection = await RawConnection.open(await server.listen());
    connection.request('/graphql', {
      cookie,
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': 5_000_000,
    });
    const reply = await connection.received(/Apollo-Require-Preflight/);
    expect(reply).toMatch(/^HTTP\/1\.1 400 /);
    expect(reply).toContain('"code":"INVALID_REQUEST"');
    connection.close();
  });
});

it('the page itself fetches exports', async () => {
  const { cookie } = await logIn();
  for (const url of ['/api/v1/usage?format=csv', '/api/v1/audit-log?format=csv']) {
    expect([url, (await server.app.inject({ url })).statusCode]).toEqual([url, 401]);
    expect([url, (await server.app.inject({ url, headers: { cookie } })).statusCode]).toEqual([url, 200]);
  }
});

it('the page itself uploads with the header of Apollo', async () => {
  const { cookie } = await logIn();
  const { payload, contentType } = operationsForm(mutation, { image: null }, [jpegPart]);
  const headers = { cookie, 'content-type': contentType, 'apollo-require-preflight': 'true' };
  const reply = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  expect(reply.json()).toEqual({ data: { ocr: { documentType: 'passport' } } });
});
