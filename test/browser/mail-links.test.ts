import { expect, it } from '@jest/globals';
import { describeInBrowser, narrow, TestBrowser } from './support/browser.ts';
import { openListeningServer } from './support/listening-server.ts';
import { opened } from './support/opened.ts';

describeInBrowser("the pages behind mails' links", () => {
  const browser = opened(() => TestBrowser.start());
  const server = opened(() => openListeningServer());

  it.each([
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const)('%s, %s: axe finds nothing, they fit a telephone, a form answers', async (locale, colorScheme) => {
    const visit = await browser().visit({ viewport: narrow, locale, colorScheme });
    const { page } = visit;
    for (const path of ['/verify-email?token=x', '/reset-password?token=x', '/forgot-password']) {
      await page.goto(`${server().url}${path}`);
      expect([path, await visit.axe(), await visit.overflow()]).toEqual([path, [], 0]);
    }
    await page.getByRole('textbox').fill('nobody@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: locale === 'en' ? 'Look into your mailbox' : '请查看您的邮箱' }).waitFor();
    expect(await visit.axe()).toEqual([]);
    await visit.close();
  });
});
