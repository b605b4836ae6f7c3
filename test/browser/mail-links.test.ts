import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestServer, type TestServer } from '../support/test-server.ts';
import { describeInBrowser, narrow, TestBrowser } from './support/browser.ts';

describeInBrowser("the pages behind mails' links", () => {
  let browser: TestBrowser;
  let server: TestServer;
  let url: string;
  beforeAll(async () => {
    browser = await TestBrowser.start();
    server = await openTestServer();
    url = await server.listen();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each([
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const)('%s, %s: axe finds nothing, they fit a telephone, a form answers', async (locale, colorScheme) => {
    const visit = await browser.visit({ viewport: narrow, locale, colorScheme });
    const { page } = visit;
    for (const path of ['/verify-email?token=x', '/reset-password?token=x', '/forgot-password']) {
      await page.goto(`${url}${path}`);
      expect([path, await visit.axe(), await visit.overflow()]).toEqual([path, [], 0]);
    }
    await page.getByRole('textbox').fill('nobody@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: locale === 'en' ? 'Look into your mailbox' : '请查看您的邮箱' }).waitFor();
    expect(await visit.axe()).toEqual([]);
    await visit.close();
  });
});
