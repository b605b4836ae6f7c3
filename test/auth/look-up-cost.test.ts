import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generateApiKey } from '../../src/auth/api-key.ts';
import { generateSessionToken } from '../../src/auth/session-token.ts';
import { type SessionPrincipal } from '../../src/auth/principal.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';

let office: TestBackOffice;
let owner: SessionPrincipal;
/** Each test calls from an address of its own. */
let network = 0;
let here: string;
let queries: { mock: { calls: unknown[] } };

beforeAll(async () => {
  office = await openTestBackOffice();
  owner = await office.createAccount();
});
afterAll(() => office.close());
beforeEach(() => {
  queries = jest.spyOn(office.database, 'run');
  network += 1;
  here = `192.0.${network}.7`;
});
afterEach(() => {
  jest.restoreAllMocks();
});

const create = async () => (await office.apiKeys.create(owner, { name: 'Key', environment: 'LIVE' })).secret;

/** What came of a call, and how many queries it cost. */
async function ask(credential: string, address = here): Promise<[outcome: string, queries: number]> {
  const before = queries.mock.calls.length;
  const outcome = await office.authenticator.authenticate(`Bearer ${credential}`, address).then(
    () => 'ok',
    (error: unknown) => (error instanceof ApiError ? error.reason : String(error)),
  );
  return [outcome, queries.mock.calls.length - before];
}

const askAll = (credentials: readonly string[], address?: string) =>
  Promise.all(credentials.map(async (credential) => (await ask(credential, address))[0]));
const madeUp = (count: number) => Array.from({ length: count }, () => generateApiKey('LIVE'));

describe('a known key', () => {
  it('costs one query, and then none', async () => {
    const secret = await create();
    expect(await ask(secret)).toEqual(['ok', 1]);
    for (const address of [here, '198.51.100.1']) expect(await ask(secret, address)).toEqual(['ok', 0]);
  });

  it('costs one query however many ask at once', async () => {
    const secret = await create();
    const before = queries.mock.calls.length;
    expect(new Set(await askAll(Array.from({ length: 100 }, () => secret)))).toEqual(new Set(['ok']));
    expect(queries.mock.calls.length - before).toBe(1);
  });

  it('that has ended costs none either', async () => {
    const { apiKey, secret } = await office.apiKeys.create(owner, { name: 'Key', environment: 'LIVE' });
    await office.apiKeys.revoke(owner, apiKey.id);
    expect(await ask(secret)).toEqual(['INVALID_API_KEY', 1]);
    expect(await ask(secret)).toEqual(['INVALID_API_KEY', 0]);
  });
});

describe('an unknown key', () => {
  it('with a bad checksum costs nothing', async () => {
    const secret = await create();
    const mistyped = secret.slice(0, -1) + (secret.endsWith('a') ? 'b' : 'a');
    expect(await ask(mistyped)).toEqual(['INVALID_API_KEY', 0]);
  });

  it('costs one query, and then none', async () => {
    const [unknown = ''] = madeUp(1);
    expect(await ask(unknown)).toEqual(['INVALID_API_KEY', 1]);
    for (let n = 0; n < 100; n += 1) expect(await ask(unknown)).toEqual(['INVALID_API_KEY', 0]);
  });

  it('costs one query however many ask at once, and counts as one', async () => {
    const [unknown = '', next = ''] = madeUp(2);
    const before = queries.mock.calls.length;
    expect(new Set(await askAll(Array.from({ length: 100 }, () => unknown)))).toEqual(new Set(['INVALID_API_KEY']));
    expect(queries.mock.calls.length - before).toBe(1);
    expect(await ask(next)).toEqual(['INVALID_API_KEY', 1]);
  });

  it('is not looked up after 60 others of one address in a minute', async () => {
    expect(new Set(await askAll(madeUp(59)))).toEqual(new Set(['INVALID_API_KEY']));
    const [last = '', next = '', elsewhere = ''] = madeUp(3);
    expect(await ask(last)).toEqual(['INVALID_API_KEY', 1]);
    const refusal = office.authenticator.authenticate(`Bearer ${next}`, here);
    await expect(refusal).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
      status: 429,
      retryAfterSeconds: expect.any(Number),
    });
    const seconds = await refusal.catch(({ retryAfterSeconds }) => Number(retryAfterSeconds));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(await ask(next)).toEqual(['RATE_LIMITED', 0]);
    // What is known to be unknown is still told so, for nothing.
    expect(await ask(last)).toEqual(['INVALID_API_KEY', 0]);
    expect(await ask(elsewhere, '198.51.100.2')).toEqual(['INVALID_API_KEY', 1]);
  });

  it('is not looked up either where all of them come at once', async () => {
    const before = queries.mock.calls.length;
    const outcomes = await askAll(madeUp(500));
    expect(outcomes.filter((outcome) => outcome === 'INVALID_API_KEY')).toHaveLength(60);
    expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED')).toHaveLength(440);
    expect(queries.mock.calls.length - before).toBe(60);
  });

  it('counts for the whole /64 of an IPv6 address', async () => {
    for (const [index, key] of madeUp(60).entries()) await ask(key, `2001:db8:1:2::${index.toString(16)}`);
    const [next = '', neighbour = ''] = madeUp(2);
    expect(await ask(next, '2001:db8:1:2:ffff::1')).toEqual(['RATE_LIMITED', 0]);
    expect(await ask(neighbour, '2001:db8:1:3::1')).toEqual(['INVALID_API_KEY', 1]);
  });
});

describe('from an address that asked for too many unknown keys', () => {
  it('a key and a session that were used before still work', async () => {
    const secret = await create();
    await ask(secret);
    const { email } = await office.createAccount({ password: 'a long enough password' });
    const { token } = await office.sessions.logIn({ email, password: 'a long enough password' }, here);
    await ask(token);
    await askAll(madeUp(60));
    expect(await ask(generateApiKey('LIVE'))).toEqual(['RATE_LIMITED', 0]);
    expect(await ask(generateSessionToken())).toEqual(['RATE_LIMITED', 0]);

    expect(await ask(secret)).toEqual(['ok', 0]);
    expect(await ask(token)).toEqual(['ok', 1]);
    // Also where a change made the next look-up of it necessary.
    await create();
    expect(await ask(secret)).toEqual(['ok', 1]);
  });
});

it('many keys that are good and not known yet may come from one address at once', async () => {
  const secrets: string[] = [];
  for (let n = 0; n < 80; n += 1) secrets.push(await create());
  expect(new Set(await askAll(secrets))).toEqual(new Set(['ok']));
});

it('a database that is away is not held against the address', async () => {
  const away = jest
    .spyOn(office.database, 'run')
    .mockRejectedValue(new ApiError('DATABASE_ERROR', { retryAfterSeconds: 5 }));
  expect(new Set(await askAll(madeUp(100)))).toEqual(new Set(['DATABASE_ERROR']));
  away.mockRestore();
  expect(await ask(generateApiKey('LIVE'))).toMatchObject(['INVALID_API_KEY', expect.any(Number)]);
});
