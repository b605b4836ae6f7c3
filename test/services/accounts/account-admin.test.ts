import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryEntity } from '../../../src/entities/audit-entry-entity.ts';
import { MailTokenEntity } from '../../../src/entities/mail-token-entity.ts';
import { SessionEntity } from '../../../src/entities/session-entity.ts';
import { accountChores } from '../../../src/services/accounts/account-chores.ts';
import { commandLine } from '../../../src/services/audit.ts';
import { openTestBackOffice, type TestBackOffice } from '../../support/back-office.ts';

const address = '192.0.2.7';
const nobody = '01900000-0000-7000-8000-000000000000';
let office: TestBackOffice;

const offices: TestBackOffice[] = [];

/** With nobody in it. */
async function openEmpty(): Promise<TestBackOffice> {
  const opened = await openTestBackOffice();
  offices.push(opened);
  return opened;
}

beforeAll(async () => {
  office = await openEmpty();
});
afterAll(async () => {
  for (const each of offices) await each.close();
});

const entriesOf = async (accountId: string) =>
  (
    await office.database.run((em) => em.find(AuditEntryEntity, { account: accountId }, { orderBy: { id: 'asc' } }))
  ).map(({ action, actor, actorAccountId }) => [action, actor, actorAccountId]);
const kindsTo = (email: string) => office.mails.filter(({ to }) => to === email).map(({ kind }) => kind);

describe('suspending', () => {
  it('stops the keys at once, and reinstating brings them back; each is told once', async () => {
    const [admin, owner] = [await office.createAccount({ role: 'ADMIN' }), await office.createAccount()];
    const { secret } = await office.apiKeys.create(owner, { name: 'Test', environment: 'LIVE', scopes: ['ocr'] });
    const suspended = async () =>
      (await office.authenticator.authenticate(`Bearer ${secret}`, address)).account.suspended;
    expect(await suspended()).toBe(false);
    const { accountId } = owner;
    for (let n = 0; n < 2; n += 1) {
      expect(await office.accountAdmin.suspend(admin, accountId)).toMatchObject({ id: accountId, suspended: true });
      expect(await suspended()).toBe(true);
    }
    for (let n = 0; n < 2; n += 1) {
      expect(await office.accountAdmin.reinstate(admin, accountId)).toMatchObject({ suspended: false });
      expect(await suspended()).toBe(false);
    }
    expect(kindsTo(owner.email).slice(1)).toEqual(['account-suspended', 'account-reinstated']);
    expect(JSON.stringify(office.mails)).not.toContain(admin.email);
    expect((await entriesOf(accountId)).filter(([action]) => action?.startsWith('account.'))).toEqual([
      ['account.suspend', 'SESSION', admin.accountId],
      ['account.reinstate', 'SESSION', admin.accountId],
    ]);
  });

  it('lets its owner log in and see how it stands', async () => {
    const owner = await office.createAccount({ suspendedAt: office.clock.read(), password: 'a pass phrase' });
    const { account } = await office.sessions.logIn({ email: owner.email, password: 'a pass phrase' }, address);
    expect(account.suspended).toBe(true);
  });

  it('is for administrators, who do not suspend themselves', async () => {
    const [admin, owner] = [await office.createAccount({ role: 'ADMIN' }), await office.createAccount()];
    for (const id of [admin.accountId, owner.accountId, nobody, 'no id']) {
      await expect(office.accountAdmin.suspend(owner, id)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
      await expect(office.accountAdmin.reinstate(owner, id)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    }
    await expect(office.accountAdmin.suspend(admin, admin.accountId)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field: 'accountId' },
    });
    for (const id of [nobody, 'no id', '']) {
      await expect(office.accountAdmin.suspend(admin, id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    }
  });

  it('takes an administrator its power', async () => {
    const [one, two] = [await office.createAccount({ role: 'ADMIN' }), await office.createAccount({ role: 'ADMIN' })];
    await office.accountAdmin.suspend(one, two.accountId);
    // The session was looked up before, and says otherwise.
    await expect(office.accountAdmin.reinstate(two, two.accountId)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    const later = { ...two, account: { ...two.account, suspended: true } };
    await expect(office.accounts.list(later, { first: 1 })).rejects.toMatchObject({ reason: 'FORBIDDEN' });
  });

  it('leaves one of two administrators who suspend each other', async () => {
    const [one, two] = [await office.createAccount({ role: 'ADMIN' }), await office.createAccount({ role: 'ADMIN' })];
    const outcomes = await Promise.allSettled([
      office.accountAdmin.suspend(one, two.accountId),
      office.accountAdmin.suspend(two, one.accountId),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const both = await office.accounts.byIds([one.accountId, two.accountId]);
    expect(both.filter((account) => account?.suspended)).toHaveLength(1);
  });
});

describe('on the command line', () => {
  it('an account is made, verified, with a password that is given once', async () => {
    await office.createAccount({ role: 'ADMIN' });
    const given = { email: 'Ada@Example.org', name: 'Ada', role: 'OWNER', plan: 'PREMIUM' } as const;
    const { account, password } = await office.accountAdmin.create(commandLine, given);
    expect(account).toMatchObject({ email: 'ada@example.org', role: 'OWNER', plan: 'PREMIUM', emailVerified: true });
    expect(password).toHaveLength(20);
    await expect(office.sessions.logIn({ email: account.email, password }, address)).resolves.toHaveProperty('token');
    expect((await entriesOf(account.id))[0]).toEqual(['account.create', 'COMMAND_LINE', null]);
    await expect(office.accountAdmin.create(commandLine, given)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field: 'email' },
    });
    await expect(office.accountAdmin.create(commandLine, { ...given, name: ' ' })).rejects.toMatchObject({
      metadata: { field: 'name' },
    });
  });

  it('a new password ends every session', async () => {
    const owner = await office.createAccount({ password: 'a pass phrase' });
    const { token } = await office.sessions.logIn({ email: owner.email, password: 'a pass phrase' }, address);
    const { password } = await office.accountAdmin.resetPassword(commandLine, owner.accountId);
    await expect(office.authenticator.authenticate(`Bearer ${token}`, address)).rejects.toMatchObject({ status: 401 });
    await expect(office.sessions.logIn({ email: owner.email, password }, address)).resolves.toHaveProperty('token');
    expect(kindsTo(owner.email)).toEqual(['password-changed']);
  });

  it('the installation always keeps an administrator who can act', async () => {
    office = await openEmpty();
    const plain = { email: 'ada@example.org', name: 'Ada', role: 'OWNER', plan: 'FREE' } as const;
    await expect(office.accountAdmin.create(commandLine, plain)).rejects.toMatchObject({ metadata: { field: 'role' } });
    const { account } = await office.accountAdmin.create(commandLine, { ...plain, role: 'ADMIN' });
    const last = { reason: 'INVALID_REQUEST', message: expect.stringContaining('last administrator') };
    await expect(office.accountAdmin.setRole(commandLine, account.id, 'OWNER')).rejects.toMatchObject(last);
    await expect(office.accountAdmin.suspend(commandLine, account.id)).rejects.toMatchObject(last);
    const other = await office.createAccount();
    await office.accountAdmin.suspend(commandLine, other.accountId);
    // Promoted, but suspended: it does not count.
    await office.accountAdmin.setRole(commandLine, other.accountId, 'ADMIN');
    await expect(office.accountAdmin.setRole(commandLine, account.id, 'OWNER')).rejects.toMatchObject(last);
    await office.accountAdmin.reinstate(commandLine, other.accountId);
    expect(await office.accountAdmin.setRole(commandLine, account.id, 'OWNER')).toMatchObject({ role: 'OWNER' });
    expect(await entriesOf(account.id)).toContainEqual(['account.changeRole', 'COMMAND_LINE', null]);
  });
});

it('what has ended by itself is cleared away, and nothing else', async () => {
  office = await openEmpty();
  const owner = await office.createAccount({ password: 'a pass phrase', emailVerifiedAt: null });
  await office.sessions.logIn({ email: owner.email, password: 'a pass phrase' }, address);
  await office.emails.requestVerification(owner);
  office.clock.advance({ days: 2 });
  const other = await office.createAccount({ password: 'a pass phrase', emailVerifiedAt: null });
  await office.sessions.logIn({ email: other.email, password: 'a pass phrase' }, address);
  await office.emails.requestVerification(other);
  const sweep = async () => {
    for (const chore of accountChores({ database: office.database, clock: office.clock.read })) await chore.run();
    return office.database.run(async (em) => [await em.count(SessionEntity, {}), await em.count(MailTokenEntity, {})]);
  };
  expect(await sweep()).toEqual([2, 1]);
  office.clock.advance({ days: 5 });
  expect(await sweep()).toEqual([1, 0]);
  office.clock.advance({ days: 2 });
  expect(await sweep()).toEqual([0, 0]);
});
