import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PicToText, type Fallback } from '../../src/client/client.ts';
import { FlakyProxy } from '../support/flaky-proxy.ts';
import { jpeg } from '../support/form.ts';
import { newAdmin } from '../support/billing.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let proxy: FlakyProxy;
beforeAll(async () => {
  server = await openTestServer();
  proxy = await FlakyProxy.open(await server.listen());
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

type Owner = Awaited<ReturnType<TestServer['office']['createAccount']>>;
let owner: Owner;
let primary: { readonly id: string; readonly secret: string };
let secondary: { readonly id: string; readonly secret: string };
const onFallback = jest.fn<(fallback: Fallback) => void>();
beforeEach(async () => {
  owner = await server.office.createAccount();
  [primary, secondary] = [await newKey(), await newKey()];
});
afterEach(() => {
  onFallback.mockReset();
  proxy.seen.length = 0;
  server.engine.requests.length = 0;
  server.office.clock.reset();
});

async function newKey() {
  const { apiKey, secret } = await server.office.apiKeys.create(owner, { name: 'Test', environment: 'LIVE' });
  return { id: apiKey.id, secret };
}

function open(second: string | undefined = secondary.secret): PicToText {
  const apiKey = { primary: primary.secret, secondary: second };
  return new PicToText({ apiKey, baseUrl: proxy.url, onFallback, retries: 0 });
}

const call = { image: jpeg, documentType: 'passport' } as const;
/** Which keys the server saw, in their order. */
const sent = () =>
  proxy.seen.map(({ authorization }) =>
    [primary, secondary].findIndex(({ secret }) => authorization === `Bearer ${secret}`),
  );

describe('a primary key that is not taken any more', () => {
  it.each<[string, Fallback['reason'], () => Promise<unknown>]>([
    ['revoked', 'INVALID_API_KEY', () => server.office.apiKeys.revoke(owner, primary.id)],
    [
      'disabled',
      'API_KEY_DISABLED',
      async () => server.office.apiKeys.disable(await newAdmin(server.office), primary.id),
    ],
    [
      'rotated, after its grace period',
      'INVALID_API_KEY',
      async () => {
        await server.office.apiKeys.rotate(owner, primary.id, 60);
        server.office.clock.advance({ seconds: 61 });
      },
    ],
  ])('%s: the secondary one is used, and remembered', async (_state, reason, end) => {
    const client = open();
    await client.ocr(call);
    await end();
    expect((await client.ocr(call)).passportNumber).toBe('P12345678');
    await client.usage();
    expect(sent()).toEqual([0, 0, 1, 1]);
    // One call, one Idempotency-Key, whichever key it goes with.
    const [, refused, taken] = proxy.seen.map((headers) => headers['idempotency-key']);
    expect(refused).toBe(taken);
    expect(onFallback.mock.calls).toEqual([[{ reason, last4: primary.secret.slice(-4) }]]);
  });

  it('within its grace period a rotated key works on', async () => {
    await server.office.apiKeys.rotate(owner, primary.id, 60);
    await open().ocr(call);
    expect([sent(), onFallback.mock.calls]).toEqual([[0], []]);
  });

  it('calls side by side find out together, and tell once', async () => {
    await server.office.apiKeys.revoke(owner, primary.id);
    const client = open();
    await Promise.all(Array.from({ length: 5 }, () => client.ocr(call)));
    expect(onFallback).toHaveBeenCalledTimes(1);
  });

  it('is an error where the secondary one is not taken either, or there is none', async () => {
    await server.office.apiKeys.revoke(owner, primary.id);
    await server.office.apiKeys.revoke(owner, secondary.id);
    const client = open();
    for (let time = 0; time < 2; time += 1) {
      await expect(client.ocr(call)).rejects.toMatchObject({ reason: 'INVALID_API_KEY', status: 401 });
    }
    expect(sent()).toEqual([0, 1, 1]);
    const alone = new PicToText({ apiKey: primary.secret, baseUrl: proxy.url, onFallback });
    await expect(alone.ocr(call)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
    expect(sent()).toEqual([0, 1, 1, 0]);
  });
});

it('whatever else is refused changes no key', async () => {
  const client = open();
  proxy.troubles = [{ status: 401, body: 'a proxy’s own' }];
  await expect(client.ocr(call)).rejects.toMatchObject({ reason: 'UNEXPECTED_REPLY', status: 401 });
  await expect(client.usage({ accountId: 'x' })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  await client.ocr(call);
  expect([sent(), onFallback.mock.calls]).toEqual([[0, 0, 0], []]);
});

describe('testApiKey', () => {
  it('says whether the server takes a key, and costs nothing', async () => {
    const client = open();
    await server.office.apiKeys.revoke(owner, secondary.id);
    expect(await client.testApiKey()).toBe(true);
    expect(await client.testApiKey(secondary.secret)).toBe(false);
    expect(await client.testApiKey('sk_live_123456789abcdef')).toBe(false);
    expect(server.engine.requests).toHaveLength(0);
    expect(onFallback).not.toHaveBeenCalled();
  });

  it('does not take a server that is away for a key that is wrong', async () => {
    proxy.troubles = [{ status: 503 }];
    expect(await open().testApiKey()).toBe(true);
    const away = new PicToText({ apiKey: primary.secret, baseUrl: 'http://127.0.0.1:1' });
    await expect(away.testApiKey()).rejects.toMatchObject({ reason: 'NETWORK_ERROR' });
  });
});
