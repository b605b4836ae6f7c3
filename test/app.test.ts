import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp, type App, type AppParts } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';
import { type Database } from '../src/database.ts';
import { property } from '../src/errors/error-facts.ts';
import { type ReadResult } from '../src/ocr/engine.ts';
import { createLog } from '../src/log.ts';
import { openMailServer } from './support/mail-server.ts';
import { openTestDatabase, type TestDatabase } from './support/database.ts';
import { exampleResult, ScriptedEngine } from './support/scripted-engine.ts';

let folder: string;
const databases: TestDatabase[] = [];
const apps: App[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictotext-app-'));
});
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
  for (const database of databases.splice(0)) await database.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function openDatabase(): Promise<Database> {
  const opened = await openTestDatabase();
  databases.push(opened);
  return opened.database;
}

async function open(parts: AppParts = {}, env: Record<string, string> = {}): Promise<App> {
  const config = loadConfig({ PORT: '0', DATA_DIR: folder, ...env });
  const app = await createApp(config, {
    log: createLog('silent'),
    engine: new ScriptedEngine(),
    database: parts.database ?? (await openDatabase()),
    ...parts,
  });
  apps.push(app);
  return app;
}

function form(): FormData {
  const data = new FormData();
  data.append('image', new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)]), 'card.jpg');
  data.append('documentType', 'passport');
  return data;
}

describe('start', () => {
  it('gives access once, and it opens both doors', async () => {
    const app = await open();
    const { url, firstAccess } = await app.start();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const headers = { authorization: `Bearer ${firstAccess?.secret}` };
    const reply = await fetch(`${url}/api/v1/ocr`, { method: 'POST', headers, body: form() });
    expect(reply.status).toBe(200);
    const query = JSON.stringify({ query: '{ me { email } }' });
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: query,
    });
    expect(await answer.json()).toMatchObject({ data: { me: { email: firstAccess?.email } } });
  });

  it('where somebody is, gives none', async () => {
    const database = await openDatabase();
    const first = await open({ database });
    const second = await open({ database });
    expect((await first.start()).firstAccess).toBeDefined();
    expect((await second.start()).firstAccess).toBeUndefined();
  });

  it.each([
    ['', { data: { signUp: true } }],
    ['closed', { data: null, errors: [expect.objectContaining({ message: expect.stringMatching(/closed/) })] }],
  ])('lets strangers in, or not: SIGN_UP=%s', async (setting, answer) => {
    const app = await open({}, { SIGN_UP: setting });
    const input = '{email: "ada@example.org", password: "0123456789", name: "Ada"}';
    const payload = { query: `mutation { signUp(input: ${input}) }` };
    const reply = await app.server.inject({ method: 'POST', url: '/graphql', payload });
    expect(reply.json()).toEqual(answer);
  });

  it('says in one line that the port is taken, and has made no account by then', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String(property(other.address(), 'port'));
    const database = await openDatabase();
    const app = await open({ database }, { PORT: port });
    await expect(app.start()).rejects.toMatchObject({
      name: 'StartupError',
      message: `Cannot listen on 127.0.0.1, port ${port}: another program listens there already; set PORT to another one.`,
    });
    other.close();
    expect((await (await open({ database })).start()).firstAccess).toBeDefined();
  });

  it('refuses a pepper that is not the keys’ own, and closes what it had opened', async () => {
    const database = await openDatabase();
    await (await open({ database })).start();
    await expect(open({ database }, { KEY_PEPPER: 'w'.repeat(32) })).rejects.toMatchObject({ code: 'WRONG_PEPPER' });
    await expect(database.ping()).rejects.toMatchObject({ reason: 'DATABASE_ERROR' });
  });
});

describe('close', () => {
  it('lets the call in progress finish, takes no new one, and closes engine and database after it', async () => {
    const order: string[] = [];
    const engine = new ScriptedEngine();
    let answer = (_: ReadResult): void => undefined;
    const reached = new Promise<void>((resolve) => {
      engine.script = () =>
        new Promise<ReadResult>((answered) => {
          answer = answered;
          resolve();
        });
    });
    engine.close = async () => void order.push('engine');
    const database = await openDatabase();
    const app = await open({ engine, database });
    const { url, firstAccess } = await app.start();
    const call = fetch(`${url}/api/v1/ocr`, {
      method: 'POST',
      headers: { authorization: `Bearer ${firstAccess?.secret}` },
      body: form(),
    });
    await reached;

    const closed = Promise.all([app.close(), app.close()]);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    await expect(database.ping()).resolves.toBeUndefined();
    order.push('answer');
    answer(exampleResult('passport'));
    expect((await call).status).toBe(200);
    await closed;
    expect(order).toEqual(['answer', 'engine']);
    await expect(database.ping()).rejects.toMatchObject({ reason: 'DATABASE_ERROR' });
  });

  it('sends the mails that are under way', async () => {
    const server = await openMailServer();
    const database = await openDatabase();
    const env = { SMTP_URL: `smtp://127.0.0.1:${server.port}`, PUBLIC_URL: 'https://ocr.example.org' };
    const app = await open({ database }, env);
    const { url, firstAccess } = await app.start();
    await database.run((em) => em.execute('update "account" set "email" = ?', ['ada@example.org']));
    const mutation = 'mutation { createApiKey(input: { name: "Desk", environment: LIVE }) { apiKey { id } } }';
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${firstAccess?.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: mutation }),
    });
    expect(await reply.json()).toMatchObject({ data: { createApiKey: { apiKey: { id: expect.any(String) } } } });
    await app.close();
    expect(server.mails).toMatchObject([{ from: 'pictotext@ocr.example.org', to: ['ada@example.org'] }]);
    expect(server.mails[0]?.message).toContain('  From     127.0.0.1\r\n  Server   https://ocr.example.org\r\n');
    await server.close();
  });

  it('writes down the last use of the keys', async () => {
    const opened = await openTestDatabase();
    databases.push(opened);
    let writtenAtClose: Promise<void> | undefined;
    const app = await open({ database: opened.database });
    const { firstAccess } = await app.start();
    const principal = await app.services.authenticator.authenticate(`Bearer ${firstAccess?.secret}`, '127.0.0.1');
    expect((await app.services.apiKeys.list(principal))[0]?.lastUsedAt).toBeNull();
    const close = opened.database.close.bind(opened.database);
    opened.database.close = () =>
      (writtenAtClose ??= app.services.apiKeys
        .list(principal)
        .then(([key]) => expect(key?.lastUsedAt).toBeInstanceOf(Date))
        .finally(close));
    await app.close();
    await expect(writtenAtClose).resolves.toBeUndefined();
  });
});
