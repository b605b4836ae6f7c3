import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Peppers } from '../../src/auth/peppers.ts';
import { createFirstAccess } from '../../src/services/first-start.ts';
import { Mailer } from '../../src/services/mail.ts';
import { openTestBackOffice, testPepper, type TestBackOffice } from '../support/back-office.ts';
import { openTestDatabase } from '../support/database.ts';
import { openMailServer } from '../support/mail-server.ts';

const desk = { name: 'Desk', environment: 'LIVE' } as const;
const offices: TestBackOffice[] = [];
let office: TestBackOffice;

beforeEach(async () => {
  office = offices[0] ?? (await openTestBackOffice());
  if (offices.length === 0) offices.push(office);
});
afterAll(async () => {
  for (const each of offices) await each.close();
});

describe('the owner is told', () => {
  it('of a key that is made, rotated and revoked, in mails without its secret', async () => {
    const owner = await office.createAccount();
    const before = office.mails.length;
    const { apiKey, secret } = await office.apiKeys.create(owner, desk);
    const rotated = await office.apiKeys.rotate(owner, apiKey.id);
    await office.apiKeys.revoke({ ...owner, origin: 'command line' }, apiKey.id);

    const mails = office.mails.slice(before);
    expect(mails.map(({ kind, to }) => [kind, to])).toEqual([
      ['key-created', owner.email],
      ['key-rotated', owner.email],
      ['key-revoked', owner.email],
    ]);
    const ends = (key: string) => `  Key      ${key.slice(0, 12)}…${key.slice(-4)}\n`;
    expect(mails[0]?.text).toContain(`  Name     Desk\n${ends(secret)}  When     2026-03-01 12:00:00 UTC\n`);
    expect(mails[0]?.text).toContain('  From     192.0.2.1\n  Server   https://ocr.example.org\n');
    expect(mails[1]?.text).toContain(ends(rotated.secret));
    expect(mails[2]?.text).toContain(ends(rotated.secret));
    expect(mails[2]?.text).toContain('  From     command line\n');
    for (const each of [secret, rotated.secret]) {
      expect(JSON.stringify(mails)).not.toContain(each.slice(12, -4));
    }
  });

  it('where from, when a key did it', async () => {
    const owner = await office.createAccount();
    const { secret } = await office.apiKeys.create(owner, { ...desk, scopes: ['keys:manage', 'ocr'] });
    const manager = await office.authenticator.authenticate(`Bearer ${secret}`, '::ffff:203.0.113.9');
    await office.apiKeys.create(manager, { ...desk, scopes: ['ocr'] });
    expect(office.mails.at(-1)).toMatchObject({
      to: owner.email,
      text: expect.stringContaining('From     203.0.113.9'),
    });
  });

  it('once of a key that is revoked twice', async () => {
    const owner = await office.createAccount();
    const { apiKey } = await office.apiKeys.create(owner, desk);
    const before = office.mails.length;
    await office.apiKeys.revoke(owner, apiKey.id);
    await office.apiKeys.revoke(owner, apiKey.id);
    expect(office.mails.length - before).toBe(1);
  });
});

describe('nobody is told', () => {
  it('of what was refused', async () => {
    const [owner, stranger] = [await office.createAccount(), await office.createAccount()];
    const { apiKey } = await office.apiKeys.create(owner, desk);
    const before = office.mails.length;
    await expect(office.apiKeys.create(owner, { ...desk, scopes: ['admin'] })).rejects.toMatchObject({
      reason: 'FORBIDDEN',
    });
    await expect(office.apiKeys.rotate(stranger, apiKey.id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(office.apiKeys.revoke(stranger, apiKey.id)).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    expect(office.mails.length).toBe(before);
  });

  it('of the first start’s key', async () => {
    const { database, close } = await openTestDatabase();
    const before = office.mails.length;
    expect(await createFirstAccess(database, new Peppers([testPepper]), new Date())).toBeDefined();
    expect(office.mails.length).toBe(before);
    await close();
  });
});

describe('with a mail server', () => {
  const settings = { mailFrom: undefined, dataDir: '/nowhere', publicUrl: 'https://ocr.example.org' };

  it('the notices arrive, and the logs hold nothing of them', async () => {
    const server = await openMailServer();
    const smtpUrl = `smtp://127.0.0.1:${server.port}`;
    const real = await openTestBackOffice(undefined, (log) => Mailer.open({ ...settings, smtpUrl }, log));
    const owner = await real.createAccount();
    const { apiKey, secret } = await real.apiKeys.create(owner, desk);
    await real.apiKeys.revoke(owner, apiKey.id);
    await real.close();
    expect(server.mails.map(({ to }) => to)).toEqual([[owner.email], [owner.email]]);
    const messages = server.mails.map(({ message }) => message).sort();
    expect(messages.filter((message) => message.includes(`${secret.slice(0, 12)}…${apiKey.last4}`))).toHaveLength(2);
    expect(messages.join()).not.toContain(secret.slice(12, -4));
    expect(real.logLines.filter((line) => line.includes('"mail sent"'))).toHaveLength(2);
    expect(real.logLines.join()).not.toContain(owner.email);
    await server.close();
  });

  it('that is away, keys are made all the same', async () => {
    const { port, close } = await openMailServer();
    await close();
    const smtpUrl = `smtp://127.0.0.1:${port}`;
    const real = await openTestBackOffice(undefined, (log) => Mailer.open({ ...settings, smtpUrl }, log));
    const { secret } = await real.apiKeys.create(await real.createAccount(), desk);
    await expect(real.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7')).resolves.toMatchObject({
      kind: 'key',
    });
    await real.close();
    expect(real.logLines.filter((line) => line.includes('"mail not sent"'))).toHaveLength(1);
  });
});
