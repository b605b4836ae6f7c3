import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContextOptions } from 'playwright-core';
import { createApp, type App } from '../../../src/app.ts';
import { loadConfig } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { type FirstAccess } from '../../../src/services/first-start.ts';
import { type TestBrowser, type Visit } from './browser.ts';

/** A new installation in a folder of its own, with the real engine, and the account that its first start made. */
export class Installation {
  readonly url: string;
  readonly owner: FirstAccess;
  readonly #app: App;
  /** Its data folder, which goes with it. */
  readonly folder: string;

  private constructor(app: App, folder: string, url: string, owner: FirstAccess) {
    this.#app = app;
    this.folder = folder;
    this.url = url;
    this.owner = owner;
  }

  static async start(): Promise<Installation> {
    const folder = await mkdtemp(join(tmpdir(), 'pictotext-page-'));
    const config = loadConfig({ PORT: '0', DATA_DIR: folder, OCR_WORKERS: '1' });
    const app = await createApp(config, { log: createLog('silent') });
    const { url, firstAccess } = await app.start();
    if (!firstAccess) throw new Error('There was an account already');
    return new Installation(app, folder, url, firstAccess);
  }

  /** By the form, in whatever language it is. */
  async logIn({ page }: Visit, { email, password }: Credentials = this.owner): Promise<void> {
    await page.goto(`${this.url}/log-in`);
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL('**/keys');
  }

  /** A page as its owner, or somebody else who has an account, sees it: in English, unless told otherwise. */
  async open(
    browser: TestBrowser,
    path: string,
    options: BrowserContextOptions = {},
    who: Credentials = this.owner,
  ): Promise<Visit> {
    const visit = await browser.visit({ locale: 'en-US', ...options });
    await this.logIn(visit, who);
    await visit.page.goto(this.url + path);
    return visit;
  }

  /** The path of the link in the newest mail of a kind to somebody, once the outbox holds it. @throws where it does not come */
  async mailedLink(kind: string, to: string): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const link = await this.#findLink(kind, to);
      if (link !== undefined) return link;
      await setTimeout(100);
    }
    throw new Error(`No mail ${kind} to ${to}`);
  }

  async #findLink(kind: string, to: string): Promise<string | undefined> {
    const outbox = join(this.folder, 'outbox');
    const names = await readdir(outbox).catch(() => []);
    for (const name of names
      .filter((one) => one.endsWith(`${kind}.eml`))
      .toSorted()
      .toReversed()) {
      const mail = (await readFile(join(outbox, name), 'latin1')).replace(/=\r?\n/g, '').replaceAll('=3D', '=');
      const link = /https?:\/\/[^/\s]+(\/\S+)/.exec(mail)?.[1];
      if (mail.includes(to) && link !== undefined) return link;
    }
    return undefined;
  }

  /** What REST answers to a picture with a key. */
  async read(apiKey: string, picture: string): Promise<{ status: number; body: unknown }> {
    const form = new FormData();
    form.set('image', new Blob([await readFile(picture)]));
    form.set('documentType', 'auto');
    const headers = { authorization: `Bearer ${apiKey}` };
    const reply = await fetch(`${this.url}/api/v1/ocr`, { method: 'POST', headers, body: form });
    return { status: reply.status, body: await reply.json() };
  }

  async close(): Promise<void> {
    await this.#app.close();
    await rm(this.folder, { recursive: true });
  }
}

type Credentials = Pick<FirstAccess, 'email' | 'password'>;
