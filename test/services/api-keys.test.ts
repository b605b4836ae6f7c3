import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Principal } from '../../src/auth/principal.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';

const anywhere = '192.0.2.7';
let office: TestBackOffice;
let owner: Principal;

beforeAll(async () => {
  office = await openTestBackOffice();
  owner = await office.createAccount();
});
afterAll(() => office.close());

/** The principal that `secret` proves, from `address`. */
const use = (secret: string, address = anywhere) => office.authenticator.authenticate(`Bearer ${secret}`, address);
const create = (input: object = {}, by = owner) =>
  office.apiKeys.create(by, { name: 'Production', environment: 'LIVE', ...input });

describe('a new key', () => {
  it('works at once, has the default scopes and shows its ends only', async () => {
    const { apiKey, secret } = await create({ name: '  Production ' });
    expect(apiKey).toMatchObject({
      name: 'Production',
      state: 'ACTIVE',
      scopes: ['ocr', 'usage:read'],
      allowedCidrs: [],
      requestsPerMinute: null,
      monthlyCap: null,
      displayPrefix: secret.slice(0, 12),
      last4: secret.slice(-4),
      lastUsedAt: null,
      expiresAt: null,
      rotationDue: false,
      previousSecrets: [],
    });
    expect(JSON.stringify(apiKey)).not.toContain(secret.slice(12, 28));
    expect(await use(secret)).toMatchObject({
      kind: 'key',
      accountId: owner.accountId,
      role: 'OWNER',
      origin: anywhere,
      keyId: apiKey.id,
      environment: 'LIVE',
      scopes: ['ocr', 'usage:read'],
      last4: apiKey.last4,
    });
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ expiresAt: new Date('2020-01-01') }, 'expiresAt'],
    [{ scopes: [] }, 'scopes'],
    [{ scopes: ['everything'] }, 'scopes'],
    [{ scopes: ['ocr:no_such_card'] }, 'scopes'],
    [{ allowedCidrs: ['10.0.0.0/33'] }, 'allowedCidrs'],
    [{ allowedCidrs: ['2001:db8::/129'] }, 'allowedCidrs'],
    [{ requestsPerMinute: 0 }, 'requestsPerMinute'],
    [{ requestsPerMinute: 100_001 }, 'requestsPerMinute'],
    [{ requestsPerMinute: 1.5 }, 'requestsPerMinute'],
    [{ monthlyCap: 0 }, 'monthlyCap'],
    [{ monthlyCap: 100_000_001 }, 'monthlyCap'],
  ])('is refused with %j, and the answer names %s', async (input, field) => {
    await expect(create(input)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field },
      message: expect.stringContaining(field),
    });
  });

  it('cannot be an administrator’s where the account is none', async () => {
    await expect(create({ scopes: ['admin'] })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    const admin = await office.createAccount({ role: 'ADMIN' });
    expect((await create({ scopes: ['admin'] }, admin)).apiKey.scopes).toEqual(['admin']);
  });
});

describe('a key that manages keys', () => {
  const makeBy = async (scopes: string[], more: object = {}) => {
    const { secret } = await create({ scopes, ...more });
    return use(secret);
  };

  it('needs keys:manage for everything', async () => {
    const reader = await makeBy(['ocr', 'usage:read']);
    const { apiKey } = await create();
    for (const attempt of [
      () => create({}, reader),
      () => office.apiKeys.rotate(reader, apiKey.id),
      () => office.apiKeys.revoke(reader, apiKey.id),
      () => office.apiKeys.list(reader),
      () => office.apiKeys.get(reader, apiKey.id),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ reason: 'FORBIDDEN', metadata: { missingScope: 'keys:manage' } });
    }
  });

  it('gives no scope that it lacks, but single types of its own ocr', async () => {
    const manager = await makeBy(['keys:manage', 'ocr']);
    await expect(create({ scopes: ['usage:read'] }, manager)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    expect((await create({ scopes: ['ocr:cn_id_card'] }, manager)).apiKey.scopes).toEqual(['ocr:cn_id_card']);
    const narrow = await makeBy(['keys:manage', 'ocr:cn_id_card']);
    await expect(create({ scopes: ['ocr'] }, narrow)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    await expect(create({ scopes: ['ocr:passport'] }, narrow)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
  });

  it('gets no new secret for a key that can do more than itself', async () => {
    const manager = await makeBy(['keys:manage']);
    const { apiKey } = await create({ scopes: ['ocr'] });
    await expect(office.apiKeys.rotate(manager, apiKey.id)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    await expect(office.apiKeys.revoke(manager, apiKey.id)).resolves.toMatchObject({ state: 'REVOKED' });
  });

  it('hands its own expiry and ranges down, and nothing wider', async () => {
    const expiresAt = new Date(office.clock.read().getTime() + 3_600_000);
    const bounds = { expiresAt, allowedCidrs: ['192.0.2.0/24'] };
    const manager = await makeBy(['keys:manage', 'ocr'], bounds);
    const make = (more: object) => create({ scopes: ['ocr'], ...more }, manager);
    expect((await make({})).apiKey).toMatchObject(bounds);
    expect((await make({ allowedCidrs: ['192.0.2.8/29'] })).apiKey.allowedCidrs).toEqual(['192.0.2.8/29']);
    await expect(make({ allowedCidrs: ['192.0.0.0/16'] })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    await expect(make({ expiresAt: new Date(expiresAt.getTime() + 1) })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
  });

  it('hands its own limits down, and no larger ones', async () => {
    const limits = { requestsPerMinute: 60, monthlyCap: 1000 };
    const manager = await makeBy(['keys:manage', 'ocr'], limits);
    const make = (more: object) => create({ scopes: ['ocr'], ...more }, manager);
    expect((await make({})).apiKey).toMatchObject(limits);
    expect((await make({ requestsPerMinute: 30, monthlyCap: 1 })).apiKey).toMatchObject({
      requestsPerMinute: 30,
      monthlyCap: 1,
    });
    await expect(make({ requestsPerMinute: 61 })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    await expect(make({ monthlyCap: 1001 })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    const { apiKey } = await create({ scopes: ['ocr'] });
    await expect(office.apiKeys.rotate(manager, apiKey.id)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
  });

  it('makes nothing after its own end, though another server has not heard of that yet', async () => {
    const { apiKey, secret } = await create({ scopes: ['keys:manage', 'ocr'] });
    const heldElsewhere = await use(secret);
    await office.apiKeys.revoke(owner, apiKey.id);
    await expect(create({ scopes: ['ocr'] }, heldElsewhere)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
  });

  it('of an account that is no administrator’s any more gives no scope admin, and administers nothing', async () => {
    const account = await office.createAccount({ role: 'ADMIN' });
    const { secret } = await create({ scopes: ['keys:manage', 'ocr', 'admin'] }, account);
    const { apiKey } = await create();
    expect(await office.apiKeys.get(await use(secret), apiKey.id)).toMatchObject({ id: apiKey.id });
    await office.database.transaction(async (em, announce) => {
      await em.nativeUpdate(AccountEntity, { id: account.accountId }, { role: 'OWNER' });
      announce({ accountId: account.accountId });
    });
    const former = await use(secret);
    await expect(create({ scopes: ['admin'] }, former)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    await expect(office.apiKeys.disable(former, apiKey.id)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    await expect(office.apiKeys.get(former, apiKey.id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('of the test environment makes no live key', async () => {
    const manager = await makeBy(['keys:manage', 'ocr'], { environment: 'TEST' });
    await expect(create({ scopes: ['ocr'] }, manager)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    const { secret } = await create({ scopes: ['ocr'], environment: 'TEST' }, manager);
    expect(secret).toMatch(/^sk_test_/);
  });
});

describe('rotation', () => {
  it('keeps the key’s identity, and the old secret for the grace period', async () => {
    const kept = {
      scopes: ['ocr'],
      expiresAt: new Date(office.clock.read().getTime() + 40 * 86_400_000),
      allowedCidrs: ['192.0.2.0/24'],
      requestsPerMinute: 60,
      monthlyCap: 1000,
    };
    const made = await create(kept);
    await use(made.secret);
    office.clock.advance({ days: 1 });
    const rotated = await office.apiKeys.rotate(owner, made.apiKey.id, 3600);
    expect(rotated.secret).not.toBe(made.secret);
    expect(rotated.apiKey).toMatchObject({ id: made.apiKey.id, name: 'Production', ...kept });
    expect(rotated.apiKey.createdAt).toEqual(made.apiKey.createdAt);

    await expect(use(rotated.secret)).resolves.toMatchObject({ keyId: made.apiKey.id });
    office.clock.advance({ seconds: 3599 });
    await expect(use(made.secret)).resolves.toMatchObject({ keyId: made.apiKey.id });
    const lastOldUse = office.clock.read();
    office.clock.advance({ seconds: 1 });
    await expect(use(made.secret)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
    await expect(use(rotated.secret)).resolves.toMatchObject({ keyId: made.apiKey.id });

    await office.lastUsed.flush();
    expect(await office.apiKeys.get(owner, made.apiKey.id)).toMatchObject({
      last4: rotated.secret.slice(-4),
      lastUsedAt: office.clock.read(),
      previousSecrets: [{ last4: made.secret.slice(-4), lastUsedAt: lastOldUse, acceptedUntil: office.clock.read() }],
    });
  });

  it('gives 24 hours unless told otherwise, and none for 0', async () => {
    const { apiKey, secret } = await create();
    const now = office.clock.read().getTime();
    const first = await office.apiKeys.rotate(owner, apiKey.id);
    expect(first.apiKey.previousSecrets[0]?.acceptedUntil.getTime()).toBe(now + 86_400_000);
    await office.apiKeys.rotate(owner, apiKey.id, 0);
    // The emergency ends every older secret, also one in an earlier grace period.
    await expect(use(first.secret)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
    await expect(use(secret)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
  });

  it.each([-1, 604_801, 1.5, Number.NaN])('refuses a grace period of %s seconds', async (seconds) => {
    const { apiKey } = await create();
    await expect(office.apiKeys.rotate(owner, apiKey.id, seconds)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field: 'gracePeriodSeconds' },
    });
  });

  it('is refused for a key that has ended', async () => {
    const revoked = await create();
    await office.apiKeys.revoke(owner, revoked.apiKey.id);
    const expired = await create({ expiresAt: new Date(office.clock.read().getTime() + 1000) });
    office.clock.advance({ seconds: 1 });
    for (const { apiKey } of [revoked, expired]) {
      await expect(office.apiKeys.rotate(owner, apiKey.id)).rejects.toMatchObject({ reason: 'INVALID_REQUEST' });
    }
  });

  it('leaves one current secret when it is asked for twice at once', async () => {
    const { apiKey } = await create();
    const [one, two] = await Promise.all([
      office.apiKeys.rotate(owner, apiKey.id, 0),
      office.apiKeys.rotate(owner, apiKey.id, 0),
    ]);
    const outcomes = await Promise.allSettled([use(one.secret), use(two.secret)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await office.apiKeys.get(owner, apiKey.id)).previousSecrets).toHaveLength(2);
  });

  it('is due after 90 days, and a rotation starts them again', async () => {
    const { apiKey } = await create();
    office.clock.advance({ days: 90 });
    expect(await office.apiKeys.get(owner, apiKey.id)).toMatchObject({ rotationDue: false });
    office.clock.advance({ seconds: 1 });
    expect(await office.apiKeys.get(owner, apiKey.id)).toMatchObject({ rotationDue: true });
    expect((await office.apiKeys.rotate(owner, apiKey.id)).apiKey.rotationDue).toBe(false);
  });
});

describe('the end of a key', () => {
  it('comes for calls in progress with the next call', async () => {
    const { apiKey, secret } = await create();
    await use(secret);
    const [, ...uses] = await Promise.allSettled([
      office.apiKeys.revoke(owner, apiKey.id),
      ...Array.from({ length: 20 }, () => use(secret)),
    ]);
    // Those came before its end: all of them or none is right, and after it none.
    expect(uses).toHaveLength(20);
    await expect(use(secret)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
  });

  it('by revocation is immediate, for every secret of it, and for ever', async () => {
    const { apiKey, secret } = await create();
    const rotated = await office.apiKeys.rotate(owner, apiKey.id);
    await use(secret);
    const revoked = await office.apiKeys.revoke(owner, apiKey.id);
    expect(revoked.state).toBe('REVOKED');
    for (const each of [secret, rotated.secret]) {
      await expect(use(each)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
    }
    office.clock.advance({ seconds: 5 });
    expect(await office.apiKeys.revoke(owner, apiKey.id)).toEqual(revoked);
  });

  it('by expiry comes at the second', async () => {
    const expiresAt = new Date(office.clock.read().getTime() + 10_000);
    const { apiKey, secret } = await create({ expiresAt });
    office.clock.advance({ seconds: 9 });
    await expect(use(secret)).resolves.toMatchObject({ keyId: apiKey.id });
    office.clock.advance({ seconds: 1 });
    await expect(use(secret)).rejects.toMatchObject({ reason: 'INVALID_API_KEY' });
    expect(await office.apiKeys.get(owner, apiKey.id)).toMatchObject({ state: 'EXPIRED' });
  });
});

describe('another account', () => {
  it('gets NOT_FOUND for keys that are not its own, as for keys that do not exist', async () => {
    const { apiKey, secret } = await create();
    const stranger = await office.createAccount();
    for (const id of [apiKey.id, '01890000-0000-7000-8000-000000000000', 'no uuid', '']) {
      for (const attempt of [
        () => office.apiKeys.get(stranger, id),
        () => office.apiKeys.rotate(stranger, id),
        () => office.apiKeys.revoke(stranger, id),
        () => office.apiKeys.update(stranger, id, { name: 'Mine' }),
      ]) {
        await expect(attempt()).rejects.toMatchObject({ reason: 'NOT_FOUND', metadata: undefined });
      }
    }
    expect(await office.apiKeys.list(stranger)).toEqual([]);
    for (const id of [owner.accountId, '01890000-0000-7000-8000-000000000000', 'no uuid', '']) {
      await expect(office.apiKeys.list(stranger, id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    }
    await expect(use(secret)).resolves.toMatchObject({ keyId: apiKey.id });
  });
});

it('lists keys newest first, with the state of each', async () => {
  const account = await office.createAccount();
  const one = await create({ name: 'one' }, account);
  office.clock.advance({ seconds: 1 });
  const two = await create({ name: 'two' }, account);
  await office.apiKeys.revoke(account, one.apiKey.id);
  const listed = await office.apiKeys.list(account);
  expect(listed.map(({ name, state }) => [name, state])).toEqual([
    ['two', 'ACTIVE'],
    ['one', 'REVOKED'],
  ]);
  expect(listed[0]).toEqual(two.apiKey);
});
