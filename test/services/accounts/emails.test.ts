import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SessionPrincipal } from '../../../src/auth/principal.ts';
import { AuditEntryEntity } from '../../../src/entities/audit-entry-entity.ts';
import { MailTokenEntity } from '../../../src/entities/mail-token-entity.ts';
import { openTestBackOffice, type AccountFields, type TestBackOffice } from '../../support/back-office.ts';
import { tokenTo } from '../../support/mails.ts';

const address = '192.0.2.7';
const password = 'a pass phrase of one’s own';
const unusable = {
  reason: 'INVALID_REQUEST',
  message: 'token is unknown, was used already or has expired',
  metadata: { field: 'token', problem: 'is unknown, was used already or has expired' },
};
let office: TestBackOffice;

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());

const createAccount = (given: Partial<AccountFields> = {}) => office.createAccount({ password, ...given });
const stands = async ({ accountId }: SessionPrincipal) => (await office.accounts.byIds([accountId]))[0];
const kindsTo = (email: string) => office.mails.filter(({ to }) => to === email).map(({ kind }) => kind);
const verify = (token: string) => office.emails.verify(token, address);

/** An account whose address nobody has verified, and the token that was mailed for it. */
async function unverified() {
  const owner = await createAccount({ emailVerifiedAt: null });
  await office.emails.requestVerification(owner);
  return { owner, token: await tokenTo(office.mails, owner.email, 'verify-email') };
}

describe('verifyEmail', () => {
  it('verifies, once', async () => {
    const { owner, token } = await unverified();
    expect(await stands(owner)).toMatchObject({ emailVerified: false });
    await verify(token);
    expect(await stands(owner)).toMatchObject({ emailVerified: true });
    await expect(verify(token)).rejects.toMatchObject(unusable);
    const [entry] = await office.database.run((em) => em.find(AuditEntryEntity, { account: owner.accountId }));
    expect(entry).toMatchObject({ action: 'account.verifyEmail', actor: 'ANONYMOUS', address });
  });

  it('lets one through of many at once', async () => {
    const { token } = await unverified();
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => verify(token)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('makes a key of the account read at once, also one that was looked up before', async () => {
    const { owner, token } = await unverified();
    const { secret } = await office.apiKeys.create(owner, { name: 'Test', environment: 'LIVE' });
    const look = async () => (await office.authenticator.authenticate(`Bearer ${secret}`, address)).account;
    expect(await look()).toMatchObject({ emailVerified: false });
    await verify(token);
    expect(await look()).toMatchObject({ emailVerified: true });
  });

  it('answers an unknown, a used, an expired and a replaced token alike', async () => {
    const { owner, token } = await unverified();
    await office.emails.requestVerification(owner);
    await expect(verify(token)).rejects.toMatchObject(unusable);
    const newest = await tokenTo(office.mails, owner.email, 'verify-email');
    expect(newest).not.toBe(token);
    office.clock.advance({ days: 2 });
    await expect(verify(newest)).rejects.toMatchObject(unusable);
    for (const none of ['', 'x', 'x'.repeat(43), `${newest} `, 'x'.repeat(100_000)]) {
      await expect(verify(none)).rejects.toMatchObject(unusable);
    }
    expect(await stands(owner)).toMatchObject({ emailVerified: false });
  });

  it('works until the last second of two days', async () => {
    const { owner, token } = await unverified();
    office.clock.advance({ days: 1, seconds: 86_399 });
    await verify(token);
    expect(await stands(owner)).toMatchObject({ emailVerified: true });
  });

  it('does not take a token that resets passwords', async () => {
    const owner = await createAccount({ emailVerifiedAt: null });
    await office.passwords.requestReset(owner.email, address);
    await expect(verify(await tokenTo(office.mails, owner.email, 'password-reset'))).rejects.toMatchObject(unusable);
  });

  it('is not asked for again where it is done', async () => {
    const owner = await createAccount();
    await office.emails.requestVerification(owner);
    expect(kindsTo(owner.email)).toEqual([]);
  });
});

describe('changeEmail', () => {
  const next = () => `next-${Math.random().toString(36).slice(2)}@example.org`;

  it('moves the account when the link in the new mailbox is used, and tells the old one', async () => {
    const [owner, email] = [await createAccount(), next()];
    await office.emails.change(owner, ` ${email.toUpperCase()} `, password);
    expect(await stands(owner)).toMatchObject({ email: owner.email });
    expect(kindsTo(owner.email)).toEqual(['email-change-requested']);
    await verify(await tokenTo(office.mails, email, 'change-email'));
    expect(await stands(owner)).toMatchObject({ email, emailVerified: true });
    expect(kindsTo(owner.email)).toEqual(['email-change-requested', 'email-changed']);
    await expect(office.sessions.logIn({ email, password }, address)).resolves.toHaveProperty('token');
    await expect(office.sessions.logIn({ email: owner.email, password }, address)).rejects.toMatchObject({
      reason: 'FORBIDDEN',
    });
    const entries = await office.database.run((em) => em.find(AuditEntryEntity, { account: owner.accountId }));
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.requestEmailChange', 'account.changeEmail']),
    );
  });

  it('voids what was mailed to the old address', async () => {
    const [owner, email] = [await createAccount(), next()];
    await office.passwords.requestReset(owner.email, address);
    const reset = await tokenTo(office.mails, owner.email, 'password-reset');
    await office.emails.change(owner, email, password);
    await verify(await tokenTo(office.mails, email, 'change-email'));
    await expect(office.passwords.reset(reset, 'a password of a thief', address)).rejects.toMatchObject(unusable);
  });

  it('does not tell whether the new address has an account, but to who reads its mail', async () => {
    const [owner, other] = [await createAccount(), await createAccount()];
    await expect(office.emails.change(owner, other.email, password)).resolves.toBeUndefined();
    expect(kindsTo(other.email)).toEqual(['email-in-use']);
  });

  it('fails like any used token where the address was taken meanwhile', async () => {
    const [owner, email] = [await createAccount(), next()];
    await office.emails.change(owner, email, password);
    const token = await tokenTo(office.mails, email, 'change-email');
    await createAccount({ email });
    await expect(verify(token)).rejects.toMatchObject(unusable);
    expect(await stands(owner)).toMatchObject({ email: owner.email });
  });

  it('is refused with a wrong password, and to keys', async () => {
    const [owner, email] = [await createAccount(), next()];
    await expect(office.emails.change(owner, email, 'wrong')).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    const { secret } = await office.apiKeys.create(owner, {
      name: 'Test',
      environment: 'LIVE',
      scopes: ['keys:manage'],
    });
    const key = await office.authenticator.authenticate(`Bearer ${secret}`, address);
    for (const refused of [
      office.emails.change(key, email, password),
      office.emails.requestVerification(key),
      office.passwords.change(key, password, 'another password'),
    ]) {
      await expect(refused).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    }
    expect(kindsTo(email)).toEqual([]);
  });

  it.each(['no address', ''])('names the field for %j', async (email) => {
    await expect(office.emails.change(await createAccount(), email, password)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field: 'email' },
    });
  });

  it('names the field for the address that it is already', async () => {
    const owner = await createAccount();
    await expect(office.emails.change(owner, owner.email.toUpperCase(), password)).rejects.toMatchObject({
      metadata: { field: 'email' },
    });
  });
});

it('the links of an account number one for each purpose', async () => {
  const { owner } = await unverified();
  await office.emails.requestVerification(owner);
  await office.emails.requestVerification(owner);
  expect(await office.database.run((em) => em.count(MailTokenEntity, { account: owner.accountId }))).toBe(1);
});
