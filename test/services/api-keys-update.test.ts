import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Principal } from '../../src/auth/principal.ts';
import { AuditEntryEntity } from '../../src/entities/audit-entry-entity.ts';
import { type KeyUpdate } from '../../src/services/api-keys.ts';
import { openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';

let office: TestBackOffice;
let owner: Principal;

beforeAll(async () => {
  office = await openTestBackOffice();
  owner = await office.createAccount();
});
afterAll(() => office.close());

const use = (secret: string, address = '192.0.2.7') => office.authenticator.authenticate(`Bearer ${secret}`, address);
const create = (input: object = {}, by = owner) =>
  office.apiKeys.create(by, { name: 'Production', environment: 'LIVE', ...input });
const inDays = (days: number) => new Date(office.clock.read().getTime() + days * 86_400_000);

describe('a key’s settings', () => {
  it('are changed one by one or together, and hold at once', async () => {
    const { apiKey, secret } = await create();
    await use(secret);
    const changes: KeyUpdate[] = [
      { name: ' Desk ' },
      { scopes: ['ocr:passport'] },
      { allowedCidrs: ['192.0.2.7'], requestsPerMinute: 60 },
      { monthlyCap: 100, expiresAt: inDays(1) },
    ];
    for (const input of changes) await office.apiKeys.update(owner, apiKey.id, input);
    const now = {
      name: 'Desk',
      scopes: ['ocr:passport'],
      allowedCidrs: ['192.0.2.7/32'],
      requestsPerMinute: 60,
      monthlyCap: 100,
      expiresAt: inDays(1),
    };
    expect(await office.apiKeys.get(owner, apiKey.id)).toEqual({ ...apiKey, ...now });
    expect(await use(secret)).toMatchObject({ scopes: now.scopes, requestsPerMinute: 60, monthlyCap: 100 });
    await expect(use(secret, '192.0.2.8')).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
  });

  it('are taken away by null where there can be none', async () => {
    const limits = { allowedCidrs: ['192.0.2.0/24'], requestsPerMinute: 60, monthlyCap: 5, expiresAt: inDays(1) };
    const { apiKey } = await create(limits);
    const none = { allowedCidrs: null, requestsPerMinute: null, monthlyCap: null, expiresAt: null };
    const updated = await office.apiKeys.update(owner, apiKey.id, none);
    expect(updated).toMatchObject({ ...none, allowedCidrs: [] });
  });

  it('may bring the end nearer or farther', async () => {
    const { apiKey } = await create({ expiresAt: inDays(10) });
    for (const days of [1, 100]) {
      const { expiresAt } = await office.apiKeys.update(owner, apiKey.id, { expiresAt: inDays(days) });
      expect(expiresAt).toEqual(inDays(days));
    }
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: null }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ expiresAt: new Date('2020-01-01') }, 'expiresAt'],
    [{ expiresAt: new Date(Number.NaN) }, 'expiresAt'],
    [{ scopes: [] }, 'scopes'],
    [{ scopes: null }, 'scopes'],
    [{ scopes: ['everything'] }, 'scopes'],
    [{ allowedCidrs: ['10.0.0.0/33'] }, 'allowedCidrs'],
    [{ requestsPerMinute: 0 }, 'requestsPerMinute'],
    [{ requestsPerMinute: 100_001 }, 'requestsPerMinute'],
    [{ monthlyCap: -1 }, 'monthlyCap'],
    [{ monthlyCap: 100_000_001 }, 'monthlyCap'],
  ])('are not changed to %j, and the answer names %s', async (input: KeyUpdate, field) => {
    const { apiKey } = await create();
    await expect(office.apiKeys.update(owner, apiKey.id, { requestsPerMinute: 7, ...input })).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field },
    });
    expect(await office.apiKeys.get(owner, apiKey.id)).toEqual(apiKey);
  });

  it('stay as they are when the key has ended', async () => {
    const revoked = await create();
    await office.apiKeys.revoke(owner, revoked.apiKey.id);
    const expired = await create({ expiresAt: new Date(office.clock.read().getTime() + 1000) });
    office.clock.advance({ seconds: 1 });
    for (const { apiKey } of [revoked, expired]) {
      const attempt = office.apiKeys.update(owner, apiKey.id, { expiresAt: null });
      await expect(attempt).rejects.toMatchObject({ reason: 'INVALID_REQUEST', metadata: { field: 'id' } });
    }
  });
});

describe('a key that manages keys', () => {
  const bounds = { scopes: ['keys:manage', 'ocr'], allowedCidrs: ['192.0.2.0/24'], requestsPerMinute: 60 };

  it.each<KeyUpdate>([
    { scopes: ['keys:manage', 'ocr', 'usage:read'] },
    { scopes: ['admin'] },
    { expiresAt: null },
    { allowedCidrs: null },
    { allowedCidrs: ['192.0.0.0/16'] },
    { requestsPerMinute: 61 },
    { requestsPerMinute: null },
    { monthlyCap: null },
  ])('gives neither itself nor another %j', async (input) => {
    const made = await create({ ...bounds, monthlyCap: 10, expiresAt: inDays(10) });
    const manager = await use(made.secret);
    const { apiKey } = await create({ scopes: ['ocr'] }, manager);
    for (const id of [made.apiKey.id, apiKey.id]) {
      await expect(office.apiKeys.update(manager, id, input)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    }
  });

  it('may narrow itself and others', async () => {
    const made = await create(bounds);
    const manager = await use(made.secret);
    const narrow = { allowedCidrs: ['192.0.2.7/32'], requestsPerMinute: 1, monthlyCap: 1 };
    expect(await office.apiKeys.update(manager, made.apiKey.id, narrow)).toMatchObject(narrow);
  });

  it('changes none that can do more than itself', async () => {
    const manager = await use((await create({ scopes: ['keys:manage'] })).secret);
    const { apiKey } = await create({ scopes: ['ocr'] });
    const attempt = office.apiKeys.update(manager, apiKey.id, { name: 'Mine' });
    await expect(attempt).rejects.toMatchObject({ reason: 'FORBIDDEN', metadata: { missingScope: 'ocr' } });
  });

  it('needs keys:manage', async () => {
    const { apiKey, secret } = await create();
    const attempt = office.apiKeys.update(await use(secret), apiKey.id, { name: 'Mine' });
    await expect(attempt).rejects.toMatchObject({ reason: 'FORBIDDEN', metadata: { missingScope: 'keys:manage' } });
  });
});

describe('an administrator', () => {
  let admin: Principal;
  beforeAll(async () => {
    admin = await office.createAccount({ role: 'ADMIN' });
  });

  it('switches any account’s key off and on, as often as they like', async () => {
    const { apiKey, secret } = await create();
    await use(secret);
    const off = await office.apiKeys.disable(admin, apiKey.id);
    expect(off).toMatchObject({ state: 'DISABLED', disabledAt: office.clock.read() });
    await expect(use(secret)).rejects.toMatchObject({ reason: 'API_KEY_DISABLED' });
    office.clock.advance({ seconds: 5 });
    expect(await office.apiKeys.disable(admin, apiKey.id)).toEqual(off);
    for (let n = 0; n < 2; n += 1) {
      expect(await office.apiKeys.enable(admin, apiKey.id)).toMatchObject({ state: 'ACTIVE', disabledAt: null });
    }
    await expect(use(secret)).resolves.toMatchObject({ keyId: apiKey.id });
  });

  it('cannot switch a key that has ended', async () => {
    const { apiKey } = await create();
    await office.apiKeys.revoke(owner, apiKey.id);
    for (const verb of ['disable', 'enable'] as const) {
      await expect(office.apiKeys[verb](admin, apiKey.id)).rejects.toMatchObject({ reason: 'INVALID_REQUEST' });
    }
  });

  it('looks at any account’s keys', async () => {
    const account = await office.createAccount();
    const { apiKey } = await create({}, account);
    expect(await office.apiKeys.list(admin, account.accountId)).toEqual([apiKey]);
    expect(await office.apiKeys.get(admin, apiKey.id)).toEqual(apiKey);
    await expect(office.apiKeys.list(admin, '01890000-0000-7000-8000-000000000000')).rejects.toMatchObject({
      reason: 'NOT_FOUND',
    });
  });

  it('is who has the role, and of keys, the scope: others get FORBIDDEN, whatever the id', async () => {
    const { apiKey } = await create();
    const { secret } = await create({ scopes: ['keys:manage', 'ocr'] }, admin);
    const adminKey = await use((await create({ scopes: ['admin'] }, admin)).secret);
    for (const caller of [owner, await use(secret)]) {
      for (const id of [apiKey.id, '01890000-0000-7000-8000-000000000000', 'no uuid']) {
        for (const verb of ['disable', 'enable'] as const) {
          await expect(office.apiKeys[verb](caller, id)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
        }
      }
    }
    await expect(office.apiKeys.disable(adminKey, apiKey.id)).resolves.toMatchObject({ state: 'DISABLED' });
    await expect(office.apiKeys.disable(adminKey, 'no uuid')).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });
});

describe('a suspended account', () => {
  it('makes, rotates and changes no keys, but may revoke them', async () => {
    const suspended = await office.createAccount();
    const { apiKey: own } = await create({}, suspended);
    await office.database.run((em) =>
      em.execute('update "account" set "suspended_at" = now() where "id" = ?', [suspended.accountId]),
    );
    for (const attempt of [
      () => create({}, suspended),
      () => office.apiKeys.rotate(suspended, own.id),
      () => office.apiKeys.update(suspended, own.id, { name: 'Other' }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ reason: 'ACCOUNT_SUSPENDED', status: 403 });
    }
    expect(await office.apiKeys.revoke(suspended, own.id)).toMatchObject({ state: 'REVOKED' });
  });
});

it('every change is in the audit log and in a mail, once, and none of them holds a secret', async () => {
  const account = await office.createAccount();
  const admin = await office.createAccount({ role: 'ADMIN' });
  const before = office.mails.length;
  const { apiKey, secret } = await create({ name: 'Desk' }, account);
  const { id } = apiKey;
  for (let n = 0; n < 2; n += 1) await office.apiKeys.update(account, id, { name: 'Hall', monthlyCap: 9 });
  const rotated = await office.apiKeys.rotate(account, id, 60);
  for (let n = 0; n < 2; n += 1) await office.apiKeys.disable(admin, id);
  for (let n = 0; n < 2; n += 1) await office.apiKeys.enable({ ...admin, origin: 'command line' }, id);
  for (let n = 0; n < 2; n += 1) await office.apiKeys.revoke(account, id);

  const entries = await office.database.run((em) =>
    em.find(AuditEntryEntity, { account: account.accountId }, { orderBy: { id: 'asc' } }),
  );
  expect(entries.map(({ action, actor, actorAccountId, keyId }) => [action, actor, actorAccountId, keyId])).toEqual([
    ['key.create', 'SESSION', account.accountId, id],
    ['key.update', 'SESSION', account.accountId, id],
    ['key.rotate', 'SESSION', account.accountId, id],
    ['key.disable', 'SESSION', admin.accountId, id],
    ['key.enable', 'COMMAND_LINE', null, id],
    ['key.revoke', 'SESSION', account.accountId, id],
  ]);
  expect(entries.map(({ details }) => details)).toMatchObject([
    { name: 'Desk', scopes: ['ocr', 'usage:read'], environment: 'LIVE', expiresAt: null },
    { name: 'Hall', changes: { name: { from: 'Desk', to: 'Hall' }, monthlyCap: { from: null, to: 9 } } },
    { name: 'Hall', gracePeriodSeconds: 60 },
    { name: 'Hall' },
    { name: 'Hall' },
    { name: 'Hall' },
  ]);
  const mails = office.mails.slice(before).filter(({ to }) => to === account.email);
  expect(mails.map(({ kind }) => kind)).toEqual([
    'key-created',
    'key-updated',
    'key-rotated',
    'key-disabled',
    'key-enabled',
    'key-revoked',
  ]);
  expect(mails[3]?.text).toContain('  From     an administrator\n');
  expect(mails[4]?.text).toContain('  From     command line\n');
  for (const each of [secret, rotated.secret]) {
    expect(JSON.stringify([entries, mails, office.logLines])).not.toContain(each.slice(12, -4));
  }
});
