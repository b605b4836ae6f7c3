import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryEntity } from '../../src/entities/audit-entry-entity.ts';
import { SessionEntity } from '../../src/entities/session-entity.ts';
import { openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';
import { newCaller } from '../support/billing.ts';

const address = '192.0.2.7';
const password = 'a pass phrase of one’s own';
let office: TestBackOffice;

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());

describe('logIn', () => {
  it('gives a token that acts for the account until it is logged out', async () => {
    const account = await office.createAccount({ password, email: 'ada@example.org' });
    const loggedIn = await office.sessions.logIn({ email: ' Ada@Example.org ', password }, address);
    expect(loggedIn.account).toMatchObject({ id: account.accountId, email: 'ada@example.org', emailVerified: true });

    const principal = await office.authenticator.authenticate(`Bearer ${loggedIn.token}`, address);
    expect(principal).toMatchObject({ kind: 'session', accountId: account.accountId, role: 'OWNER' });
    expect(await office.accounts.me(principal)).toEqual(loggedIn.account);

    await office.sessions.logOut(principal);
    await expect(office.authenticator.authenticate(`Bearer ${loggedIn.token}`, address)).rejects.toMatchObject({
      reason: 'INVALID_API_KEY',
    });
  });

  it('ends by itself after seven days, and the next one clears the remains away', async () => {
    const { email, accountId } = await office.createAccount({ password });
    const { token, expiresAt } = await office.sessions.logIn({ email, password }, address);
    expect(expiresAt.getTime() - office.clock.read().getTime()).toBe(7 * 86_400_000);
    office.clock.advance({ days: 7 });
    await expect(office.authenticator.authenticate(`Bearer ${token}`, address)).rejects.toMatchObject({ status: 401 });
    await office.sessions.logIn({ email, password }, address);
    expect(await office.database.run((em) => em.count(SessionEntity, { account: accountId }))).toBe(1);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const { email } = await office.createAccount({ password });
    const refusal = (credentials: { email: string; password: string }) =>
      office.sessions.logIn(credentials, address).then(
        () => undefined,
        ({ reason, message, status, metadata }) => ({ reason, message, status, metadata }),
      );
    const wrong = await refusal({ email, password: 'wrong' });
    expect(wrong).toMatchObject({ reason: 'FORBIDDEN' });
    expect(await refusal({ email: 'nobody@example.org', password: 'wrong' })).toEqual(wrong);
    expect(await refusal({ email, password: 'x'.repeat(2000) })).toEqual(wrong);
    expect(await refusal({ email: '', password: '' })).toEqual(wrong);
  });

  it('is slowed down for who guesses, and for nobody else', async () => {
    const { email } = await office.createAccount({ password });
    const guesser = '198.51.100.9';
    for (let n = 0; n < 10; n += 1) {
      await expect(office.sessions.logIn({ email, password: `guess ${n}` }, guesser)).rejects.toMatchObject({
        reason: 'FORBIDDEN',
      });
    }
    const next = office.sessions.logIn({ email, password }, guesser);
    await expect(next).rejects.toMatchObject({ reason: 'RATE_LIMITED', status: 429 });
    await expect(next.catch(({ retryAfterSeconds }) => retryAfterSeconds)).resolves.toBeGreaterThan(0);
    await expect(office.sessions.logIn({ email, password }, address)).resolves.toHaveProperty('token');
  });
});

it('byIds answers in the order of the question, with gaps where there is nobody', async () => {
  const one = await office.createAccount();
  const two = await office.createAccount({ suspendedAt: new Date(), emailVerifiedAt: null, plan: 'FREE' });
  const found = await office.accounts.byIds([two.accountId, 'no uuid', one.accountId, two.accountId]);
  expect(found.map((account) => account?.id)).toEqual([two.accountId, undefined, one.accountId, two.accountId]);
  expect(found[0]).toMatchObject({ suspended: true, emailVerified: false, plan: 'FREE' });
  expect(Object.keys(found[0] ?? {})).not.toContain('passwordHash');
});

it('a log that keeps everything holds no password and no token', async () => {
  const { email } = await office.createAccount({ password });
  const { token } = await office.sessions.logIn({ email, password }, address);
  expect(office.logLines.join('')).toContain('logged in');
  expect(office.logLines.join('')).not.toContain(password);
  expect(office.logLines.join('')).not.toContain(token);
});

describe('administrators', () => {
  it('see every account, newest first, page by page; others their own alone', async () => {
    const admin = await office.createAccount({ role: 'ADMIN' });
    const [one, two] = [await office.createAccount(), await office.createAccount()];
    const first = await office.accounts.list(admin, { first: 2 });
    expect(first.map(({ id }) => id)).toEqual([two.accountId, one.accountId]);
    const rest = await office.accounts.list(admin, { first: 200, after: one.accountId });
    expect(rest[0]?.id).toBe(admin.accountId);
    expect([...rest].map(({ id }) => id).sort()).toEqual(rest.map(({ id }) => id).reverse());

    expect(await office.accounts.get(admin, one.accountId.toUpperCase())).toMatchObject({ id: one.accountId });
    expect(await office.accounts.get(one, one.accountId)).toMatchObject({ id: one.accountId });
    await expect(office.accounts.get(one, two.accountId)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    for (const id of ['01900000-0000-7000-8000-000000000000', 'no id', '']) {
      await expect(office.accounts.get(admin, id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    }
    await expect(office.accounts.list(one, { first: 2 })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    for (const [field, page] of [
      ['first', { first: 0 }],
      ['first', { first: 201 }],
      ['after', { first: 1, after: 'no id' }],
      ['search', { search: 'a'.repeat(255) }],
      ['search', { search: 'a\u0000b' }],
    ] as const) {
      await expect(office.accounts.list(admin, page)).rejects.toMatchObject({ metadata: { field } });
    }
  });

  it('finds accounts by a part of their address or name, page by page', async () => {
    const admin = await office.createAccount({ role: 'ADMIN' });
    const [first, second] = [
      await office.createAccount({ email: 'zoe.100%_off@shop.example.org' }),
      await office.createAccount({ email: 'zoe.100xxoff@shop.example.org', name: 'Élise Über' }),
    ];
    const found = async (search: string, page: object = {}) =>
      (await office.accounts.list(admin, { search, ...page })).map(({ id }) => id);
    expect(await found(' SHOP.example ')).toEqual([second.accountId, first.accountId]);
    expect(await found('shop.example', { first: 1, after: second.accountId })).toEqual([first.accountId]);
    expect(await found('ÉLISE Üb')).toEqual([second.accountId]);
    expect(await found('100%_off')).toEqual([first.accountId]);
    expect(await found('nobody of that name')).toEqual([]);
    expect(await found(`\\' or true --`)).toEqual([]);
    expect(await found('  ')).toHaveLength((await office.accounts.list(admin, { first: 200 })).length);
  });
});

describe('updateProfile', () => {
  it('changes the name of the session’s account alone, and says so in the log once', async () => {
    const [one, other] = [await office.createAccount(), await office.createAccount()];
    expect(await office.accounts.updateProfile(one, { name: '  Grace Example ' })).toMatchObject({
      id: one.accountId,
      name: 'Grace Example',
    });
    await office.accounts.updateProfile(one, { name: 'Grace Example' });
    expect(await office.accounts.me(one)).toMatchObject({ name: 'Grace Example' });
    expect(await office.accounts.me(other)).toMatchObject({ name: 'Ada Example' });
    const log = await office.auditLog.list(one, { action: 'account.updateProfile' });
    expect(log.map(({ details }) => details)).toEqual([{}]);
  });

  it('is for sessions, and for names', async () => {
    const { caller, session } = await newCaller(office, {}, { scopes: ['keys:manage'] });
    await expect(office.accounts.updateProfile(caller, { name: 'Eve' })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    for (const name of ['', ' ', 'a'.repeat(101), 'a\nb']) {
      await expect(office.accounts.updateProfile(session, { name })).rejects.toMatchObject({
        reason: 'INVALID_REQUEST',
        metadata: { field: 'name' },
      });
    }
  });
});

it('log-ins stand in the audit log, failed ones of accounts that exist too', async () => {
  const { email, accountId } = await office.createAccount({ password });
  await expect(office.sessions.logIn({ email, password: 'wrong' }, '::ffff:203.0.113.5')).rejects.toBeDefined();
  const { token } = await office.sessions.logIn({ email, password }, '203.0.113.6');
  await office.sessions.logOut(await office.authenticator.authenticate(`Bearer ${token}`, '203.0.113.7'));
  const read = () => office.database.run((em) => em.find(AuditEntryEntity, { account: accountId }));
  for (let tries = 0; tries < 500 && (await read()).length < 3; tries += 1) await setTimeout(10);
  const found = (await read()).map(({ action, actor, address: from }) => [action, actor, from]);
  expect(found.sort()).toEqual([
    ['account.logIn', 'ANONYMOUS', '203.0.113.6'],
    ['account.logInFailed', 'ANONYMOUS', '203.0.113.5'],
    ['account.logOut', 'SESSION', '203.0.113.7'],
  ]);
});
