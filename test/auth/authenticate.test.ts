import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateApiKey } from '../../src/auth/api-key.ts';
import { pino } from 'pino';
import { Peppers } from '../../src/auth/peppers.ts';
import { type Principal } from '../../src/auth/principal.ts';
import { createBackOffice } from '../../src/back-office.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { ApiKeySecretEntity } from '../../src/entities/api-key-secret-entity.ts';
import { keepingMailer, openTestBackOffice, testPepper, type TestBackOffice } from '../support/back-office.ts';

const anywhere = '192.0.2.7';
const silent = pino({ level: 'silent' });
let office: TestBackOffice;
let owner: Principal;
let admin: Principal;

beforeAll(async () => {
  office = await openTestBackOffice();
  owner = await office.createAccount();
  admin = await office.createAccount({ role: 'ADMIN' });
});
afterAll(() => office.close());

const authenticate = (header: string | undefined, address = anywhere) =>
  office.authenticator.authenticate(header, address);
const create = (input: object = {}) => office.apiKeys.create(owner, { name: 'Key', environment: 'LIVE', ...input });

describe('the header', () => {
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'Token sk_live_x', 'Bearer a b'])(
    '%j is INVALID_AUTH_HEADER',
    async (header) =>
      expect(authenticate(header)).rejects.toMatchObject({ reason: 'INVALID_AUTH_HEADER', status: 401 }),
  );

  it.each(['Bearer', 'bearer', 'BEARER'])('may spell the scheme %s', async (scheme) => {
    const { secret, apiKey } = await create();
    await expect(authenticate(`${scheme} ${secret}`)).resolves.toMatchObject({ keyId: apiKey.id });
  });
});

describe('a key', () => {
  it('that was never issued is refused', async () => {
    await expect(authenticate(`Bearer ${generateApiKey('LIVE')}`)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
  });

  it('with a bad checksum is refused without asking the database', async () => {
    const asked = await openTestBackOffice();
    const { secret } = await asked.apiKeys.create(await asked.createAccount(), { name: 'Key', environment: 'LIVE' });
    await asked.close();
    const mistyped = secret.slice(0, -1) + (secret.endsWith('a') ? 'b' : 'a');
    const header = (key: string) => asked.authenticator.authenticate(`Bearer ${key}`, anywhere);
    await expect(header(mistyped)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
    // The right one does ask, and finds the database closed.
    await expect(header(secret)).rejects.toMatchObject({ reason: 'DATABASE_ERROR', status: 503, retryAfterSeconds: 5 });
  });

  it('works from its ranges only, and is unknown elsewhere even while disabled', async () => {
    const { secret, apiKey } = await create({ allowedCidrs: ['192.0.2.0/24', '2001:db8::/32'] });
    for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1']) {
      await expect(authenticate(`Bearer ${secret}`, address)).resolves.toMatchObject({ keyId: apiKey.id });
    }
    await disable(apiKey.id);
    for (const address of ['198.51.100.1', '::ffff:198.51.100.1', '2001:db9::1']) {
      await expect(authenticate(`Bearer ${secret}`, address)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
    }
  });

  it('that an administrator disabled says so, and works again when it is switched on', async () => {
    const { secret, apiKey } = await create();
    await disable(apiKey.id);
    await expect(authenticate(`Bearer ${secret}`)).rejects.toMatchObject({ reason: 'API_KEY_DISABLED', status: 401 });
    expect(await office.apiKeys.get(owner, apiKey.id)).toMatchObject({ state: 'DISABLED' });
    await office.apiKeys.enable(admin, apiKey.id);
    await expect(authenticate(`Bearer ${secret}`)).resolves.toMatchObject({ keyId: apiKey.id });
  });

  it('keeps its last use, written in batches: nothing per call, one statement for all', async () => {
    const { secret, apiKey } = await create();
    const usedAt = office.clock.read();
    for (let n = 0; n < 5; n += 1) await authenticate(`Bearer ${secret}`);
    expect((await office.apiKeys.get(owner, apiKey.id)).lastUsedAt).toBeNull();
    await office.lastUsed.flush();
    expect((await office.apiKeys.get(owner, apiKey.id)).lastUsedAt).toEqual(usedAt);
  });

  it('is known again after its account changed, as it stands then', async () => {
    const account = await office.createAccount();
    const { secret } = await office.apiKeys.create(account, { name: 'Key', environment: 'LIVE' });
    expect(await authenticate(`Bearer ${secret}`)).toMatchObject({ account: { plan: 'ENTERPRISE' } });
    await office.database.transaction(async (em, announce) => {
      await em.nativeUpdate(AccountEntity, { id: account.accountId }, { plan: 'FREE' });
      announce({ accountId: account.accountId });
    });
    expect(await authenticate(`Bearer ${secret}`)).toMatchObject({ account: { plan: 'FREE' } });
  });

  it('has its limits with it', async () => {
    const { secret } = await create({ requestsPerMinute: 30, monthlyCap: 500 });
    expect(await authenticate(`Bearer ${secret}`)).toMatchObject({ requestsPerMinute: 30, monthlyCap: 500 });
  });

  it('never has its last use moved back by a server that is slower to write', async () => {
    const { secret, apiKey } = await create();
    await authenticate(`Bearer ${secret}`);
    const later = new Date(office.clock.read().getTime() + 60_000);
    await office.database.run((em) =>
      em.nativeUpdate(ApiKeySecretEntity, { apiKey: apiKey.id }, { lastUsedAt: later }),
    );
    await office.lastUsed.flush();
    expect((await office.apiKeys.get(owner, apiKey.id)).lastUsedAt).toEqual(later);
  });
});

it('a key moves to the newest pepper when it is used, and then works without the older one', async () => {
  const { secret, apiKey } = await create();
  const newest = 'the-next-pepper-0123456789abcdef';
  const under = (...values: string[]) =>
    createBackOffice({
      database: office.database,
      peppers: new Peppers(values),
      mailer: keepingMailer([], silent),
      log: silent,
      documentTypes: [],
      clock: office.clock.read,
    }).authenticator.authenticate(`Bearer ${secret}`, anywhere);
  await expect(under(newest)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
  await expect(under(newest, testPepper)).resolves.toMatchObject({ keyId: apiKey.id });
  await expect(under(newest)).resolves.toMatchObject({ keyId: apiKey.id });
});

async function disable(id: string): Promise<void> {
  await office.apiKeys.disable(admin, id);
}
