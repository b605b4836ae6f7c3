import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountEntity } from '../../../src/entities/account-entity.ts';
import { AuditEntryEntity } from '../../../src/entities/audit-entry-entity.ts';
import { MailTokenEntity } from '../../../src/entities/mail-token-entity.ts';
import { SignUpService } from '../../../src/services/accounts/sign-up-service.ts';
import { MailLimits } from '../../../src/services/accounts/mail-limits.ts';
import { Background } from '../../../src/services/background.ts';
import { pino } from 'pino';
import { keepingMailer, openTestBackOffice, type TestBackOffice } from '../../support/back-office.ts';
import { mailTo, tokenTo } from '../../support/mails.ts';

const address = '::ffff:192.0.2.7';
const password = 'a pass phrase of one’s own';
let office: TestBackOffice;
let count = 0;

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());

/** Each from a network of its own, so that no limit is met by chance. */
const otherAddress = () => `198.51.${Math.floor(count / 250)}.${(count += 1) % 250}`;
const person = (email: string) => ({ email, password, name: 'Ada Example' });
const find = (email: string) => office.database.run((em) => em.findOneOrFail(AccountEntity, { email }));
const actions = async (accountId: string) =>
  (
    await office.database.run((em) => em.find(AuditEntryEntity, { account: accountId }, { orderBy: { id: 'asc' } }))
  ).map(({ action, actor, address: from }) => [action, actor, from]);

describe('signUp', () => {
  it('makes an unverified owner on the Free plan, who can log in, and mails a link', async () => {
    await office.signUps.signUp({ ...person(' Ada@Example.org '), name: ' Ada ' }, address);
    const account = await find('ada@example.org');
    expect(account).toMatchObject({
      name: 'Ada',
      role: 'OWNER',
      plan: 'FREE',
      subscriptionStatus: 'ACTIVE',
      subscriptionStartedAt: office.clock.read(),
      createdAt: office.clock.read(),
    });
    expect(account.passwordHash).toMatch(/^\$argon2id\$/);
    const loggedIn = await office.sessions.logIn({ email: 'ada@example.org', password }, address);
    expect(loggedIn.account).toMatchObject({ emailVerified: false, suspended: false, plan: 'FREE' });
    const { subject, text } = await mailTo(office.mails, 'ada@example.org', 'verify-email');
    expect(subject).toBe('PicToText: Is this your e-mail address?');
    expect(text).toMatch(/^https:\/\/ocr\.example\.org\/verify-email\?token=[\w-]{43}$/m);
    expect(text).toContain('  From     192.0.2.7\n');
    // Not a stranger's words in a mail to anybody.
    expect(text).not.toContain('Ada');
    expect(await actions(account.id)).toEqual([
      ['account.signUp', 'ANONYMOUS', '192.0.2.7'],
      ['account.logIn', 'ANONYMOUS', '192.0.2.7'],
    ]);
  });

  it('of an address that has an account changes nothing of it, and tells its owner', async () => {
    await office.signUps.signUp(person('twice@example.org'), otherAddress());
    const before = await find('twice@example.org');
    await office.signUps.signUp({ ...person('Twice@example.org'), password: 'another password', name: 'Eve' }, address);
    expect(await find('twice@example.org')).toEqual(before);
    await expect(
      office.sessions.logIn({ email: 'twice@example.org', password: 'another password' }, otherAddress()),
    ).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    expect((await actions(before.id)).slice(0, 2)).toEqual([
      ['account.signUp', 'ANONYMOUS', expect.any(String)],
      ['account.signUpAgain', 'ANONYMOUS', '192.0.2.7'],
    ]);
    const token = await tokenTo(office.mails, 'twice@example.org', 'sign-up-again');
    await office.passwords.reset(token, 'yet another password', address);
    await expect(
      office.sessions.logIn({ email: 'twice@example.org', password: 'yet another password' }, otherAddress()),
    ).resolves.toMatchObject({ account: { emailVerified: true } });
  });

  it('makes one account of many sign-ups at once', async () => {
    await Promise.all(
      Array.from({ length: 5 }, () => office.signUps.signUp(person('race@example.org'), otherAddress())),
    );
    expect(await office.database.run((em) => em.count(AccountEntity, { email: 'race@example.org' }))).toBe(1);
    expect(office.mails.filter(({ to }) => to === 'race@example.org').map(({ kind }) => kind)).toHaveLength(5);
  });

  it.each([
    ['email', 'no address'],
    ['email', ''],
    ['email', 'ada@localhost'],
    ['email', 'ada@example.org\nBcc: eve@example.org'],
    ['email', '<ada@example.org>'],
    ['email', 'ada@example.org,eve@example.org'],
    ['email', `${'a'.repeat(65)}@example.org`],
    ['email', `ada@${'example.'.repeat(32)}org`],
    ['password', 'too short'],
    ['password', ''],
    ['password', 'x'.repeat(1025)],
    ['password', 'é'.repeat(513)],
    ['password', 'BAD@example.org'],
    ['name', ' '],
    ['name', 'x'.repeat(101)],
    ['name', 'Ada\u0000'],
    ['name', 'Ada\nExample'],
  ])('names the field %s for %j', async (field, value) => {
    const refused = office.signUps.signUp({ ...person('bad@example.org'), [field]: value }, otherAddress());
    await expect(refused).rejects.toMatchObject({ reason: 'INVALID_REQUEST', metadata: { field } });
    expect(await office.database.run((em) => em.count(AccountEntity, { email: 'bad@example.org' }))).toBe(0);
  });

  it('takes what is just allowed', async () => {
    const long = `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.org`;
    await office.signUps.signUp({ email: long, password: 'x'.repeat(1024), name: 'x'.repeat(100) }, otherAddress());
    await office.signUps.signUp(
      { email: 'o.b+tag@example.co.uk', password: '十文字の秘密の言葉だ', name: '李' },
      otherAddress(),
    );
    expect(await find('o.b+tag@example.co.uk')).toMatchObject({ name: '李' });
  });

  it('is limited for each network, and for no other', async () => {
    const from = (host: number) => `2001:db8:7:7::${host}`;
    for (let n = 0; n < 20; n += 1) await office.signUps.signUp(person(`many${n}@example.org`), from(n + 1));
    const next = office.signUps.signUp(person('many20@example.org'), from(99));
    await expect(next).rejects.toMatchObject({ reason: 'RATE_LIMITED', status: 429 });
    await expect(next.catch(({ retryAfterSeconds }) => retryAfterSeconds)).resolves.toBeGreaterThan(3000);
    await office.signUps.signUp(person('many20@example.org'), '2001:db8:7:8::1');
  });

  it('fills nobody’s mailbox: five links an hour, and the answer stays the same', async () => {
    for (let n = 0; n < 7; n += 1) await office.signUps.signUp(person('flooded@example.org'), otherAddress());
    expect(office.mails.filter(({ to }) => to === 'flooded@example.org')).toHaveLength(5);
    // The last link that went out still works.
    await office.passwords.reset(
      await tokenTo(office.mails, 'flooded@example.org', 'sign-up-again'),
      'a password of theirs',
      address,
    );
  });

  it('is refused where sign-up is closed', async () => {
    const log = pino({ level: 'silent' });
    const closed = new SignUpService({
      database: office.database,
      mailer: keepingMailer([], log),
      background: new Background(log),
      clock: office.clock.read,
      limits: new MailLimits(),
      signUp: 'closed',
    });
    await expect(closed.signUp(person('closed@example.org'), otherAddress())).rejects.toMatchObject({
      reason: 'FORBIDDEN',
      message: 'Sign-up is closed on this installation',
    });
  });
});

it('a link is kept as a hash alone', async () => {
  await office.signUps.signUp(person('hashed@example.org'), otherAddress());
  const token = await tokenTo(office.mails, 'hashed@example.org', 'verify-email');
  const rows = await office.database.run((em) => em.find(MailTokenEntity, {}));
  expect(rows.filter(({ tokenHash }) => /^[\da-f]{64}$/.test(tokenHash))).toHaveLength(rows.length);
  expect(JSON.stringify(await office.database.run((em) => em.execute('select * from "mail_token"')))).not.toContain(
    token,
  );
  expect(office.logLines.join('')).not.toContain(token);
  expect(office.logLines.join('')).not.toContain(password);
});
