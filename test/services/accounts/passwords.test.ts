import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEntryEntity } from '../../../src/entities/audit-entry-entity.ts';
import { openTestBackOffice, type AccountFields, type TestBackOffice } from '../../support/back-office.ts';
import { mailTo, tokenTo } from '../../support/mails.ts';

const address = '192.0.2.7';
const password = 'a pass phrase of one’s own';
const another = 'another pass phrase';
let office: TestBackOffice;
let count = 0;

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());

const otherAddress = () => `198.51.100.${(count += 1)}`;
const createAccount = (given: Partial<AccountFields> = {}) => office.createAccount({ password, ...given });
const logIn = async (email: string, secret = password) =>
  (await office.sessions.logIn({ email, password: secret }, otherAddress())).token;
const session = (token: string) => office.authenticator.authenticate(`Bearer ${token}`, address);

async function resetToken(email: string): Promise<string> {
  await office.passwords.requestReset(email, otherAddress());
  return tokenTo(office.mails, email, 'password-reset');
}

describe('resetPassword', () => {
  it('sets the password, ends every session, and tells the owner', async () => {
    const { email, accountId } = await createAccount();
    const token = await logIn(email);
    await office.passwords.reset(await resetToken(email.toUpperCase()), another, address);
    await expect(session(token)).rejects.toMatchObject({ status: 401 });
    await expect(logIn(email)).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    await expect(logIn(email, another)).resolves.toBeDefined();
    expect((await mailTo(office.mails, email, 'password-changed')).text).toContain(
      'https://ocr.example.org/forgot-password\n',
    );
    const entries = await office.database.run((em) => em.find(AuditEntryEntity, { account: accountId }));
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['account.requestPasswordReset', 'account.resetPassword']),
    );
  });

  it('works once, for an hour, and only the newest link', async () => {
    const { email } = await createAccount();
    const used = await resetToken(email);
    await office.passwords.reset(used, another, address);
    const refused = async (token: string) =>
      expect(office.passwords.reset(token, another, address)).rejects.toMatchObject({
        reason: 'INVALID_REQUEST',
        metadata: { field: 'token' },
      });
    await refused(used);
    const older = await resetToken(email);
    await office.passwords.requestReset(email, otherAddress());
    await refused('x'.repeat(43));
    for (let tries = 0; tries < 500 && (await resetTokenNow(email)) === older; tries += 1) await settle();
    await refused(older);
    const newest = await resetTokenNow(email);
    office.clock.advance({ seconds: 3600 });
    await refused(newest);
  });

  it('lets one through of many at once', async () => {
    const { email } = await createAccount();
    const token = await resetToken(email);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) => office.passwords.reset(token, `${another} ${n}`, address)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('proves the address, and takes the keys of who made the account without', async () => {
    const squatter = await createAccount({ emailVerifiedAt: null });
    const { secret } = await office.apiKeys.create(squatter, { name: 'Test', environment: 'LIVE' });
    await expect(office.authenticator.authenticate(`Bearer ${secret}`, address)).resolves.toBeDefined();
    await office.passwords.reset(await resetToken(squatter.email), another, address);
    await expect(office.authenticator.authenticate(`Bearer ${secret}`, address)).rejects.toMatchObject({
      reason: 'INVALID_API_KEY',
    });
    expect((await office.accounts.byIds([squatter.accountId]))[0]).toMatchObject({ emailVerified: true });
    expect((await mailTo(office.mails, squatter.email, 'password-changed')).text).toContain(
      'until now (1) are revoked',
    );
  });

  it('leaves the keys of a verified account alone', async () => {
    const owner = await createAccount();
    const { secret } = await office.apiKeys.create(owner, { name: 'Test', environment: 'LIVE' });
    await office.passwords.reset(await resetToken(owner.email), another, address);
    await expect(office.authenticator.authenticate(`Bearer ${secret}`, address)).resolves.toBeDefined();
  });

  it('names a bad password, and leaves the link for a better one', async () => {
    const { email } = await createAccount();
    const token = await resetToken(email);
    for (const bad of ['short', 'x'.repeat(1025), email.toUpperCase()]) {
      await expect(office.passwords.reset(token, bad, address)).rejects.toMatchObject({
        metadata: { field: 'password' },
      });
    }
    await office.passwords.reset(token, another, address);
  });

  it('is asked for 20 times an hour from one network, and malformed addresses are named', async () => {
    const from = '203.0.113.77';
    await expect(office.passwords.requestReset('nobody', from)).rejects.toMatchObject({ metadata: { field: 'email' } });
    for (let n = 0; n < 20; n += 1) await office.passwords.requestReset(`nobody${n}@example.org`, from);
    await expect(office.passwords.requestReset('nobody@example.org', from)).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
    });
  });

  it('fills nobody’s mailbox: five links an hour', async () => {
    const { email } = await createAccount();
    for (let n = 0; n < 7; n += 1) await office.passwords.requestReset(email, otherAddress());
    const mails = () => office.mails.filter(({ to }) => to === email);
    for (let tries = 0; tries < 500 && mails().length < 5; tries += 1) await settle();
    await settle();
    expect(mails()).toHaveLength(5);
  });
});

describe('changePassword', () => {
  it('ends the other sessions and voids the links, but not this session', async () => {
    const { email } = await createAccount();
    const reset = await resetToken(email);
    const [mine, other] = [await logIn(email), await logIn(email)];
    await office.passwords.change(await session(mine), password, another);
    await expect(session(mine)).resolves.toBeDefined();
    await expect(session(other)).rejects.toMatchObject({ status: 401 });
    await expect(office.passwords.reset(reset, 'a third pass phrase', address)).rejects.toMatchObject({
      metadata: { field: 'token' },
    });
    await expect(logIn(email, another)).resolves.toBeDefined();
    await mailTo(office.mails, email, 'password-changed');
  });

  it('is refused with a wrong one, and guesses are counted with failed log-ins', async () => {
    const { email } = await createAccount();
    const principal = await session(await logIn(email));
    for (let n = 0; n < 10; n += 1) {
      await expect(office.passwords.change(principal, `guess ${n}`, another)).rejects.toMatchObject({
        reason: 'FORBIDDEN',
      });
    }
    await expect(office.passwords.change(principal, password, another)).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
    });
    await expect(office.sessions.logIn({ email, password }, principal.origin)).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
    });
  });

  it('names the field', async () => {
    const principal = await session(await logIn((await createAccount()).email));
    await expect(office.passwords.change(principal, password, 'short')).rejects.toMatchObject({
      metadata: { field: 'newPassword' },
    });
  });

  it('takes a letter however a keyboard composes it', async () => {
    const { email } = await createAccount({ password: 'pass phrase caf\u00e9' });
    await expect(logIn(email, 'pass phrase cafe\u0301')).resolves.toBeDefined();
  });
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
const resetTokenNow = (email: string) => tokenTo(office.mails, email, 'password-reset');
