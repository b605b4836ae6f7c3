import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PicToText } from '../../src/client/client.ts';
import { type PicToTextOptions } from '../../src/client/options.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { FlakyProxy, type Trouble } from '../support/flaky-proxy.ts';
import { jpeg } from '../support/form.ts';
import { exampleResult } from '../support/scripted-engine.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let proxy: FlakyProxy;
let authorization: string;
beforeAll(async () => {
  server = await openTestServer();
  proxy = await FlakyProxy.open(await server.listen());
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});
beforeEach(async () => {
  proxy.seen.length = 0;
  server.engine.requests.length = 0;
  server.engine.script = async ({ documentType }) => exampleResult(documentType);
  authorization = await server.bearer();
});

const call = { image: jpeg, documentType: 'passport' } as const;
const busy: Trouble = { status: 503, headers: { 'retry-after': '0' } };

function open(options: Partial<PicToTextOptions> = {}): PicToText {
  return new PicToText({ apiKey: authorization.slice('Bearer '.length), baseUrl: proxy.url, ...options });
}

/** What the account was charged. */
async function charged(): Promise<number> {
  const principal = await server.office.authenticator.authenticate(authorization, '192.0.2.1');
  return 100_000 - ((await server.office.billing.balanceOf(principal))?.quotaRemaining ?? 0);
}

describe('what may pass is tried again', () => {
  it.each<[string, Trouble[]]>([
    ['500 and 503', [{ status: 500 }, busy]],
    ['502 of a proxy', [{ status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' }]],
    ['429', [{ status: 429, headers: { 'retry-after': '0' } }]],
    ['an answer that is lost on its way', ['lost answer', 'lost answer']],
  ])('%s: one call, one Idempotency-Key, one charge', async (_title, troubles) => {
    proxy.troubles = [...troubles];
    expect((await open().ocr(call)).passportNumber).toBe('P12345678');
    const keys = proxy.seen.map((headers) => headers['idempotency-key']);
    expect(keys).toHaveLength(troubles.length + 1);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(keys).size).toBe(1);
    expect([server.engine.requests.length, await charged()]).toEqual([1, 1]);
  });

  it('no answer within timeoutMs', async () => {
    proxy.troubles = ['silence'];
    await open({ timeoutMs: 2000 }).ocr(call);
    expect(proxy.troubles).toEqual([]);
    expect(proxy.seen.length).toBeGreaterThan(1);
    expect(await charged()).toBe(1);
  });

  it('a call whose twin is still running: it waits for the twin’s answer', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const running = new Promise<void>((resolve) => {
      server.engine.script = async ({ documentType }) => {
        resolve();
        await answered;
        return exampleResult(documentType);
      };
    });
    const client = open();
    const first = client.ocr({ ...call, idempotencyKey: 'order-7' });
    await running;
    const twin = client.ocr({ ...call, idempotencyKey: 'order-7' });
    while (proxy.seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    setTimeout(answer, 100);
    expect(await twin).toEqual(await first);
    expect([server.engine.requests.length, await charged()]).toEqual([1, 1]);
  });

  it('and reports, which need no Idempotency-Key', async () => {
    proxy.troubles = [busy, busy];
    expect((await open().usage()).totals.calls).toBe(0);
    expect(proxy.seen.map((headers) => headers['idempotency-key'])).toEqual([undefined, undefined, undefined]);
  });
});

describe('Retry-After', () => {
  it.each<[string, () => string]>([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('is waited for: %s', async (_title, header) => {
    proxy.troubles = [{ status: 429, headers: { 'retry-after': header() } }];
    const startedMs = performance.now();
    await open().ocr(call);
    // A date is whole seconds: what is left of two is more than one.
    expect(performance.now() - startedMs).toBeGreaterThan(990);
  });

  it('is left to the caller where it is more than a minute, such as the rest of a month', async () => {
    const { accountId } = await server.office.authenticator.authenticate(authorization, '192.0.2.1');
    const owner = { ...(await server.office.createAccount()), accountId };
    const { secret } = await server.office.apiKeys.create(owner, { name: 'Test', environment: 'LIVE', monthlyCap: 1 });
    const client = open({ apiKey: secret });
    await client.ocr(call);
    await expect(client.ocr(call)).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
      status: 429,
      retryAfterMs: 31 * 24 * 60 * 60 * 1000,
      metadata: { monthlyCap: 1 },
    });
    expect(proxy.seen).toHaveLength(2);
  });
});

describe('retries end', () => {
  it('after as many as were allowed, with the last refusal', async () => {
    proxy.troubles = [busy, busy, { status: 500 }];
    await expect(open({ retries: 2 }).ocr(call)).rejects.toMatchObject({ reason: 'UNEXPECTED_REPLY', status: 500 });
    proxy.troubles = ['silence'];
    await expect(open({ retries: 0, timeoutMs: 50 }).ocr(call)).rejects.toMatchObject({
      reason: 'TIMEOUT',
      status: undefined,
      message: 'No answer came within 50 ms',
    });
    expect(proxy.seen).toHaveLength(4);
    expect(await charged()).toBe(0);
  });

  it('at once where another attempt would be refused as well', async () => {
    const reason = 'TEXT_EXTRACTION_FAILED';
    server.engine.script = async () => Promise.reject(new ApiError(reason));
    await expect(open().ocr(call)).rejects.toMatchObject({ reason, status: 422 });
    proxy.troubles = [{ status: 200, body: '<h1>A page</h1>' }];
    await expect(open().ocr(call)).rejects.toMatchObject({ reason: 'UNEXPECTED_REPLY', status: 200 });
    expect(proxy.seen).toHaveLength(2);
  });

  it('when the caller gives up while it waits', async () => {
    proxy.troubles = [{ status: 503, headers: { 'retry-after': '50' } }];
    const controller = new AbortController();
    const ended = open().ocr({ ...call, signal: controller.signal });
    while (proxy.troubles.length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    setTimeout(() => controller.abort(), 100);
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
    expect(proxy.seen).toHaveLength(1);
  });
});

it('without an Idempotency-Key, a lost answer is charged again', async () => {
  proxy.troubles = ['lost answer'];
  await open().ocr({ ...call, idempotencyKey: null });
  expect(proxy.seen.map((headers) => headers['idempotency-key'])).toEqual([undefined, undefined]);
  expect(await charged()).toBe(2);
});
