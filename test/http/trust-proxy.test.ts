import { afterAll, describe, expect, it } from '@jest/globals';
import { LogInDocument } from '../generated/graphql.ts';
import { print } from 'graphql';
import { form, jpegPart } from '../support/form.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const proxy = '127.0.0.1';
const client = '203.0.113.7';
const { contentType, payload } = form([{ name: 'documentType', body: 'passport' }, jpegPart]);

const servers = new Map<string, TestServer>();
afterAll(async () => {
  for (const server of servers.values()) await server.close();
});

async function serverTrusting(...trustProxy: string[]): Promise<TestServer> {
  const server = servers.get(String(trustProxy)) ?? (await openTestServer(undefined, { trustProxy }));
  servers.set(String(trustProxy), server);
  return server;
}

/** The status of an OCR call with a key that works from `client` alone. */
async function callWith(server: TestServer, headers: Record<string, string>, remoteAddress = proxy): Promise<number> {
  const authorization = await server.bearer({}, { allowedCidrs: [client] });
  const { statusCode } = await server.app.inject({
    method: 'POST',
    url: '/api/v1/ocr',
    headers: { authorization, 'content-type': contentType, ...headers },
    payload,
    remoteAddress,
  });
  return statusCode;
}

describe('a key’s address ranges', () => {
  it.each([['127.0.0.1'], ['loopback'], ['192.0.2.0/24', '127.0.0.0/8']])(
    'with TRUST_PROXY %s are held against the address that the proxy names',
    async (...trusted) => {
      const server = await serverTrusting(...trusted);
      expect(await callWith(server, { 'x-forwarded-for': client })).toBe(200);
      expect(await callWith(server, { 'x-forwarded-for': '198.51.100.1' })).toBe(401);
      expect(await callWith(server, {})).toBe(401);
    },
  );

  it('are not held against the word of anybody else', async () => {
    const server = await serverTrusting('127.0.0.1');
    expect(await callWith(server, { 'x-forwarded-for': client }, '198.51.100.1')).toBe(401);
    expect(await callWith(await serverTrusting('10.0.0.0/8'), { 'x-forwarded-for': client })).toBe(401);
    expect(await callWith(await serverTrusting(), { 'x-forwarded-for': client })).toBe(401);
  });

  it('are not held against what a client told the proxy', async () => {
    const server = await serverTrusting('127.0.0.1');
    expect(await callWith(server, { 'x-forwarded-for': `${client}, 198.51.100.1` })).toBe(401);
    expect(await callWith(server, { 'x-forwarded-for': `198.51.100.1, ${client}` })).toBe(200);
    expect(await callWith(server, { 'x-forwarded-for': 'unknown' })).toBe(401);
  });
});

describe('the log-in throttle', () => {
  /** Whether the last of eleven attempts is refused for their number. */
  async function isThrottled(server: TestServer, address: (attempt: number) => string): Promise<boolean> {
    const { email } = await server.office.createAccount();
    const variables = { input: { email, password: 'wrong' } };
    let last = '';
    for (let attempt = 0; attempt < 11; attempt++) {
      const { body } = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'x-forwarded-for': address(attempt) },
        payload: { query: print(LogInDocument), variables },
      });
      last = body;
    }
    return last.includes('RATE_LIMITED');
  }

  it('counts by the address that a trusted proxy names, and not by one that anybody makes up', async () => {
    const [behindProxy, alone] = [await serverTrusting('127.0.0.1'), await serverTrusting()];
    expect(await isThrottled(behindProxy, () => client)).toBe(true);
    expect(await isThrottled(behindProxy, (attempt) => `198.51.100.${attempt}`)).toBe(false);
    expect(await isThrottled(alone, (attempt) => `198.51.100.${attempt}`)).toBe(true);
  });
});

describe('a forwarded address that is none', () => {
  const ask = async (server: TestServer, given: Record<string, string>) =>
    await server.app.inject({
      url: '/graphql?query={__typename}',
      headers: { 'apollo-require-preflight': '1', ...given },
    });
  const headers: Record<string, string>[] = [{ 'x-forwarded-host': 'a b' }, { 'x-forwarded-proto': 'java script' }];

  it.each(headers)('%j is refused where a trusted proxy passes it on', async (given) => {
    const server = await serverTrusting('127.0.0.1');
    const reply = await ask(server, given);
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_REQUEST' } }] });
  });

  it.each(headers)('%j counts for nothing where nobody is trusted', async (given) => {
    const server = await serverTrusting();
    const reply = await ask(server, given);
    expect(reply.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('names of a proxy that are in order are taken', async () => {
    const server = await serverTrusting('127.0.0.1');
    const forwarded = { 'x-forwarded-host': 'ocr.example.org:8443', 'x-forwarded-proto': 'https' };
    const reply = await ask(server, forwarded);
    expect(reply.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
