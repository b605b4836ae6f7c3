import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Mailer, type MailSettings } from '../../src/services/mail.ts';
import { createSmtpTransport } from '../../src/services/mail/smtp-transport.ts';
import { type KeyFacts } from '../../src/services/mail/templates.ts';
import { decodeQuotedPrintable, openMailServer, type MailServer } from '../support/mail-server.ts';

const owner = 'owner@example.org';
const facts: KeyFacts = {
  name: 'Empfang «Süd»',
  displayPrefix: 'sk_live_7Hx2',
  last4: 'aB3d',
  at: new Date('2026-03-01T12:00:00.000Z'),
  origin: '192.0.2.7',
};

let folder: string;
let logLines: string[];
const servers: MailServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictotext-mail-'));
  logLines = [];
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await rm(folder, { recursive: true });
});

const log = pino({ level: 'trace' }, { write: (line: string) => void logLines.push(line) });
const logged = () => logLines.map((line) => JSON.parse(line) as Record<string, unknown>);

function openMailer(settings: Partial<MailSettings> = {}): Mailer {
  const plain = { smtpUrl: undefined, mailFrom: undefined, dataDir: folder, publicUrl: 'https://ocr.example.org' };
  return Mailer.open({ ...plain, ...settings }, log);
}

async function openServer(...options: Parameters<typeof openMailServer>): Promise<MailServer> {
  const server = await openMailServer(...options);
  servers.push(server);
  return server;
}

/** Sends one mail and waits until it is out, or given up. */
async function sendOne(settings: Partial<MailSettings>, to = owner): Promise<void> {
  const mailer = openMailer(settings);
  mailer.send('key-created', to, facts);
  await mailer.close();
}

async function outbox(): Promise<{ name: string; text: string }[]> {
  const names = await readdir(join(folder, 'outbox')).catch((): string[] => []);
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      text: decodeQuotedPrintable(await readFile(join(folder, 'outbox', name), 'latin1')),
    })),
  );
}

describe('over SMTP', () => {
  it('logs in, and delivers the whole text to the owner', async () => {
    const server = await openServer();
    await sendOne({ smtpUrl: `smtp://ocr%40example.org:p%25ss@127.0.0.1:${server.port}` });
    expect(server.logIns).toEqual(['ocr@example.org:p%ss']);
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    expect(mail).toMatchObject({ from: 'ocr@example.org', to: [owner] });
    expect(mail?.message).toMatch(/^From: PicToText <ocr@example\.org>\r$/m);
    expect(mail?.message).toMatch(/^Subject: PicToText: An API key was created\r$/m);
    expect(mail?.message).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(mail?.message).toContain(
      [
        '  Name     Empfang «Süd»',
        '  Key      sk_live_7Hx2…aB3d',
        '  When     2026-03-01 12:00:00 UTC',
        '  From     192.0.2.7',
        '  Server   https://ocr.example.org',
      ].join('\r\n'),
    );
    expect(logged()).toEqual([expect.objectContaining({ level: 30, mail: 'key-created', msg: 'mail sent' })]);
    expect(await outbox()).toEqual([]);
  });

  it('makes no caller wait for the mail server, and does not close before it has answered', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let reached = (): void => undefined;
    const wasReached = new Promise<void>((resolve) => (reached = resolve));
    const server = await openServer({
      onRcptTo: (_address, _session, done) => {
        reached();
        void asked.then(() => done());
      },
    });
    const mailer = openMailer({ smtpUrl: `smtp://127.0.0.1:${server.port}` });
    mailer.send('key-revoked', owner, facts);
    await wasReached;
    expect(server.mails).toEqual([]);
    const closed = mailer.close();
    answer();
    await closed;
    expect(server.mails.map(({ to }) => to)).toEqual([[owner]]);
  });

  it('gives up a mail server that never answers when it closes', async () => {
    const server = await openServer({ onRcptTo: () => undefined });
    const transport = createSmtpTransport(`smtp://127.0.0.1:${server.port}`);
    const mailer = new Mailer({ from: owner, server: '', transport, outbox: transport, log, closingTimeMsMax: 200 });
    mailer.send('key-created', owner, facts);
    await mailer.close();
    while (logLines.length === 0) await setTimeout(10);
    expect(logged()).toEqual([expect.objectContaining({ mail: 'key-created', msg: 'mail not sent' })]);
  });

  it('delivers more mails at once than it has connections', async () => {
    const server = await openServer();
    const mailer = openMailer({ smtpUrl: `smtp://127.0.0.1:${server.port}` });
    const names = Array.from({ length: 20 }, (_, n) => `Key number ${n}.`);
    for (const name of names) mailer.send('key-rotated', owner, { ...facts, name });
    await mailer.close();
    expect(server.mails).toHaveLength(20);
    for (const name of names) expect(server.mails.some(({ message }) => message.includes(name))).toBe(true);
  });

  it('logs a refusal by its codes alone: mail servers repeat addresses', async () => {
    const server = await openServer({
      onRcptTo: ({ address }, _session, done) => {
        done(Object.assign(new Error(`${address} is unknown here`), { responseCode: 550 }));
      },
    });
    await sendOne({ smtpUrl: `smtp://user:hunter2@127.0.0.1:${server.port}` });
    expect(logged()).toEqual([
      expect.objectContaining({
        level: 50,
        mail: 'key-created',
        code: 'EENVELOPE',
        responseCode: 550,
        msg: 'mail not sent',
      }),
    ]);
    expect(logLines.join()).not.toMatch(/owner|example|hunter2|127\.0/);
  });

  it('logs that nobody listens there', async () => {
    const { port, close } = await openMailServer();
    await close();
    await sendOne({ smtpUrl: `smtp://user:hunter2@127.0.0.1:${port}` });
    expect(logged()).toEqual([expect.objectContaining({ originalCode: 'ECONNREFUSED', msg: 'mail not sent' })]);
    expect(logLines.join()).not.toMatch(/owner|hunter2|127\.0/);
  });

  it('trusts no certificate that nobody vouches for', async () => {
    const server = await openServer({ secure: true });
    await sendOne({ smtpUrl: `smtps://user:hunter2@127.0.0.1:${server.port}` });
    expect(server).toMatchObject({ mails: [], logIns: [] });
    expect(logged()).toEqual([expect.objectContaining({ level: 50, msg: 'mail not sent' })]);
  });

  // 127.1 is this machine too, but not in a spelling that counts as such.
  it('tells a password to no other machine without encryption, unless it was told to', async () => {
    const server = await openServer({ disabledCommands: ['STARTTLS'] });
    await sendOne({ smtpUrl: `smtp://user:hunter2@127.1:${server.port}` });
    expect(server).toMatchObject({ mails: [], logIns: [] });
    expect(logged()).toEqual([expect.objectContaining({ code: 'ETLS', msg: 'mail not sent' })]);
    await sendOne({ smtpUrl: `smtp://user:hunter2@127.1:${server.port}?ignoreTLS=true` });
    expect(server.logIns).toEqual(['user:hunter2']);
    expect(server.mails).toHaveLength(1);
  });

  it('keeps mails to an address of this machine alone in the outbox', async () => {
    const server = await openServer();
    await sendOne({ smtpUrl: `smtp://127.0.0.1:${server.port}` }, 'owner@localhost.localdomain');
    expect(server.mails).toEqual([]);
    expect((await outbox()).map(({ text }) => /^To: (.*)\r$/m.exec(text)?.[1])).toEqual([
      'owner@localhost.localdomain',
    ]);
  });
});

describe('without SMTP_URL', () => {
  it('writes each mail whole, for its owner alone, in order, and logs its kind only', async () => {
    const mailer = openMailer({ mailFrom: 'ocr@example.org' });
    const kinds = ['key-created', 'key-rotated', 'key-revoked'] as const;
    for (const kind of kinds) mailer.send(kind, owner, facts);
    await mailer.close();
    const mails = await outbox();
    expect(mails.map(({ name }) => name)).toEqual(
      kinds.map((kind) => expect.stringMatching(new RegExp(`^[\\da-f-]{36}-${kind}\\.eml$`))),
    );
    expect(mails[0]?.text).toMatch(/^To: owner@example\.org\r$/m);
    expect(mails[0]?.text).toContain('  Name     Empfang «Süd»\r\n  Key      sk_live_7Hx2…aB3d\r\n');
    expect((await stat(join(folder, 'outbox'))).mode & 0o777).toBe(0o700);
    for (const { name } of mails) expect((await stat(join(folder, 'outbox', name))).mode & 0o777).toBe(0o600);
    const written = logged().filter(({ msg }) => msg === 'mail written to the outbox');
    expect(new Set(written.map(({ mail }) => mail))).toEqual(new Set(kinds));
    expect(logLines.join()).not.toMatch(/example|sk_live/);
  });

  it('takes a folder that was open to everybody for itself', async () => {
    await mkdir(join(folder, 'outbox'), { mode: 0o755 });
    await sendOne({});
    expect((await stat(join(folder, 'outbox'))).mode & 0o777).toBe(0o700);
  });

  it('logs that the folder cannot be written', async () => {
    await sendOne({ dataDir: '/dev/null' });
    expect(logged()).toEqual([expect.objectContaining({ level: 50, code: 'ENOTDIR', msg: 'mail not sent' })]);
  });

  it.each([
    [{ mailFrom: 'Desk <desk@example.net>' }, 'Desk <desk@example.net>'],
    [{ publicUrl: 'https://ocr.example.org:8443' }, 'PicToText <pictotext@ocr.example.org>'],
    [{ publicUrl: 'http://127.0.0.1:4000' }, 'PicToText <pictotext@localhost>'],
    [{ publicUrl: 'http://[::1]:4000' }, 'PicToText <pictotext@localhost>'],
  ])('with %j its sender is %s', async (settings, sender) => {
    await sendOne(settings);
    expect((await outbox())[0]?.text).toMatch(`From: ${sender}\r\n`);
  });
});

describe('a link', () => {
  const link = 'https://ocr.example.org/verify-email?token=abc';
  const sendLink = async (settings: Partial<MailSettings>) => {
    const mailer = openMailer(settings);
    mailer.send('verify-email', owner, { token: 'abc', at: facts.at, origin: facts.origin });
    await mailer.close();
  };

  it('is logged where there is no mail server: else nobody would find it', async () => {
    await sendLink({});
    expect((await outbox())[0]?.text).toContain(`\r\n${link}\r\n`);
    expect(logged()).toContainEqual(expect.objectContaining({ mail: 'verify-email', link }));
  });

  it('is never logged where there is one: it opens an account', async () => {
    const server = await openServer();
    await sendLink({ smtpUrl: `smtp://127.0.0.1:${server.port}` });
    expect(server.mails[0]?.message).toContain(link);
    expect(logLines.join('')).toContain('verify-email');
    expect(logLines.join('')).not.toContain('token=');
  });

  it('is never logged of a mail that could not be sent', async () => {
    const { port, close } = await openMailServer();
    await close();
    await sendLink({ smtpUrl: `smtp://127.0.0.1:${port}` });
    expect(logLines.join('')).toContain('mail not sent');
    expect(logLines.join('')).not.toContain('token=');
  });
});
