import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type SessionPrincipal } from '../../src/auth/principal.ts';
import { pino } from 'pino';
import { keyReminders } from '../../src/services/key-reminders.ts';
import { type Mail } from '../../src/services/mail/mail-transport.ts';
import { keepingMailer, openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';

let office: TestBackOffice;
let owner: SessionPrincipal & { readonly email: string };
let mails: Mail[];

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  owner = await office.createAccount();
  mails = [];
});

const create = async (name: string, more: object = {}) =>
  (await office.apiKeys.create(owner, { name, environment: 'LIVE', ...more })).apiKey;

/** As one of several servers. */
async function turn(): Promise<void> {
  const mailer = keepingMailer(mails, pino({ level: 'silent' }));
  await keyReminders({ database: office.database, mailer, clock: office.clock.read }).run();
  await mailer.close();
}

const reminded = () =>
  mails
    .filter(({ to }) => to === owner.email)
    .map(({ kind, text }) => [kind, /Name +(.*)/.exec(text)?.[1]])
    .sort();

it('tells the owner once of each secret that is more than 90 days old', async () => {
  const { id, displayPrefix, last4 } = await create('Desk');
  office.clock.advance({ days: 90 });
  await turn();
  expect(reminded()).toEqual([]);
  office.clock.advance({ seconds: 1 });
  for (let n = 0; n < 2; n += 1) await turn();
  expect(reminded()).toEqual([['key-rotation-due', 'Desk']]);
  const [mail] = mails.filter(({ to }) => to === owner.email);
  expect(mail?.text).toContain(`  Key      ${displayPrefix}…${last4}\n  Since    2026-03-01 12:00:00 UTC\n`);

  // A rotation begins the days again.
  await office.apiKeys.rotate(owner, id, 0);
  mails = [];
  office.clock.advance({ days: 90 });
  await turn();
  expect(reminded()).toEqual([]);
  office.clock.advance({ seconds: 1 });
  await turn();
  expect(reminded()).toEqual([['key-rotation-due', 'Desk']]);
});

it('of several servers at once, one sends', async () => {
  for (const name of ['one', 'two', 'three']) await create(name);
  office.clock.advance({ days: 91 });
  await Promise.all([turn(), turn(), turn()]);
  await turn();
  expect(reminded()).toEqual([
    ['key-rotation-due', 'one'],
    ['key-rotation-due', 'three'],
    ['key-rotation-due', 'two'],
  ]);
});

it('leaves out keys that cannot be used, and tells of a disabled one when it can', async () => {
  const admin = await office.createAccount({ role: 'ADMIN' });
  const revoked = await create('revoked');
  await office.apiKeys.revoke(owner, revoked.id);
  await create('expired', { expiresAt: new Date(office.clock.read().getTime() + 1000) });
  const disabled = await create('disabled');
  await office.apiKeys.disable(admin, disabled.id);
  const usable = await create('usable');
  office.clock.advance({ days: 91 });
  await turn();
  expect(reminded()).toEqual([['key-rotation-due', usable.name]]);
  await office.apiKeys.enable(admin, disabled.id);
  mails = [];
  await turn();
  expect(reminded()).toEqual([['key-rotation-due', disabled.name]]);
});

it('leaves suspended accounts alone', async () => {
  await create('Desk');
  await office.database.run((em) =>
    em.execute('update "account" set "suspended_at" = now() where "id" = ?', [owner.accountId]),
  );
  office.clock.advance({ days: 91 });
  await turn();
  expect(reminded()).toEqual([]);
});
