import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import axe from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
} from 'playwright-core';

/** Debian's browser, or CHROMIUM's; undefined where there is none. */
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** `describe`, skipped with the reason in its name where there is no browser; `.ci/run` installs one, and none is skipped. */
export const describeInBrowser = (name: string, body: () => void): void =>
  executablePath === undefined && !process.env['BROWSER_TESTS']
    ? describe.skip(`${name} (no browser: /usr/bin/chromium and CHROMIUM are missing)`, body)
    : describe(name, body);

/** Headless Chromium, in which a request for any machine but this one finds none. */
export class TestBrowser {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<TestBrowser> {
    if (executablePath === undefined) throw new Error('There is no browser');
    const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
    return new TestBrowser(await chromium.launch({ executablePath, args }));
  }

  /** A browser profile of its own with one page. `close` it: that is when it tells of requests to other machines. */
  async visit(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.#browser.newContext({ viewport: wide, ...options });
    context.setDefaultTimeout(waitMsMax);
    return new Visit(context, await context.newPage());
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** How long anything is waited for: a busy machine takes its time to read a document. */
const waitMsMax = 30_000;
/** The same, in steps of 50 ms. */
const triesMax = waitMsMax / 50;

export const wide = { width: 1280, height: 800 };
export const narrow = { width: 390, height: 844 };

export class Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The address of every request, in order. */
  readonly requests: string[] = [];
  /** What went wrong in the pages: uncaught errors, and what the Content-Security-Policy kept from happening. */
  readonly problems: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    context.on('request', (request: Request) => void this.requests.push(request.url()));
    context.on('weberror', (fault) => void this.problems.push(String(fault.error())));
    context.on('console', (message: ConsoleMessage) => {
      if (message.text().includes('Content Security Policy')) this.problems.push(message.text());
    });
  }

  /** Every rule that axe-core finds broken on the page as it stands, with the elements that break it. */
  async axe(): Promise<readonly string[]> {
    // DevTools' own evaluation is not bound by the page's policy.
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate<axe.AxeResults>('axe.run(document)');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary, target }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }

  /** Pixels by which the page is wider than its window. */
  async overflow(): Promise<number> {
    const { scrollWidth, clientWidth } = await this.page.evaluate<{ scrollWidth: number; clientWidth: number }>(
      '({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })',
    );
    return scrollWidth - clientWidth;
  }

  /** The name of what has the focus. */
  async focused(): Promise<string> {
    return await this.page.evaluate<string>(
      `(({ labels, innerText, ariaLabel }) => (ariaLabel || labels?.[0]?.innerText || innerText).trim())(document.activeElement)`,
    );
  }

  /** Waits until what is called so has the focus. @throws where it never comes */
  async focusOn(name: string | RegExp): Promise<void> {
    for (let tries = 0; !isCalled(name, await this.focused()); tries++) {
      if (tries === triesMax) throw new Error(`The focus is not on ${String(name)} but on ${await this.focused()}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Waits until an expression has a value. Playwright's own waiting is refused by the page's policy (it calls `eval`). */
  async until(expression: string, value: string): Promise<void> {
    for (let tries = 0; (await this.page.evaluate<unknown>(expression)) !== value; tries++) {
      if (tries === triesMax) throw new Error(`${expression} never becomes ${value}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Goes on by Tab to what is called so. @throws where it never comes */
  async tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
    for (let steps = 0; steps < 60; steps++) {
      await this.page.keyboard.press(key);
      if (isCalled(name, await this.focused())) return;
    }
    throw new Error(`${key} never comes to ${String(name)}`);
  }

  /** @throws where a page asked another machine for something, or `problems` has any */
  async close(): Promise<void> {
    await this.context.close();
    const outside = this.requests.filter((url) => !isOfThisMachine(url));
    if (outside.length > 0) throw new Error(`Requests left the machine: ${outside.join(', ')}`);
    if (this.problems.length > 0) throw new Error(`The pages had problems: ${this.problems.join('\n')}`);
  }
}

function isCalled(name: string | RegExp, text: string): boolean {
  return typeof name === 'string' ? name === text : name.test(text);
}

function isOfThisMachine(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return ['data:', 'blob:', 'about:'].includes(protocol) || hostname === '127.0.0.1';
}
