import { expect, it } from '@jest/globals';
import { type BrowserContextOptions } from 'playwright-core';
import { paths } from '../../src/dashboard/paths.ts';
import { describeInBrowser, narrow, TestBrowser, type Visit } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { opened } from './support/opened.ts';

const looks: readonly [string, BrowserContextOptions][] = [
  ['wide and light', { locale: 'en-US' }],
  ['wide and dark', { locale: 'zh-CN', colorScheme: 'dark' }],
  ['narrow and light', { locale: 'zh-CN', viewport: narrow }],
  ['narrow and dark', { locale: 'en-US', viewport: narrow, colorScheme: 'dark' }],
];

describeInBrowser('axe finds nothing, and nothing is wider than the window', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());

  async function expectSound(visit: Visit, what: string): Promise<void> {
    expect([what, await visit.axe()]).toEqual([what, []]);
    expect([what, await visit.overflow()]).toEqual([what, 0]);
  }

  it.each(looks)(
    'on any page: %s',
    async (_look, options) => {
      const visit = await browser().visit(options);
      const { page } = visit;
      for (const path of [paths.logIn, paths.signUp]) {
        await page.goto(installation().url + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expectSound(visit, path);
      }
      await installation().logIn(visit);
      for (const path of [...Object.values(paths), '/nowhere']) {
        await page.goto(installation().url + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('main .spinner').first().waitFor({ state: 'detached' });
        await expectSound(visit, path);
      }
      await visit.close();
    },
    180_000,
  );

  it.each([looks[0], looks[3]].filter((look) => look !== undefined))(
    'with any dialog of the keys open: %s',
    async (_look, options) => {
      const visit = await browser().visit(options);
      const { page } = visit;
      const dialog = page.locator('dialog');
      await installation().logIn(visit);
      const generate = page.locator('main [data-kind=main]').first();
      await generate.click();
      await dialog.locator('summary').click();
      await dialog.getByRole('radio').nth(3).check();
      await dialog.locator('.types input').first().waitFor();
      await expectSound(visit, 'generate');
      await dialog.locator('input').first().fill('Looked at');
      await dialog.locator('textarea').fill('nowhere');
      await dialog.locator('[type=submit]').click();
      await dialog.locator('.problem').first().waitFor();
      await expectSound(visit, 'generate, refused');
      await dialog.locator('textarea').fill('');
      await dialog.locator('.types input').first().check();
      await dialog.locator('[type=submit]').click();
      await dialog.locator('.secret').waitFor();
      await dialog.locator('[data-size=small]').first().click();
      await dialog.locator('.notice').waitFor();
      await dialog.locator('.actions [data-kind=main]').click();
      await expectSound(visit, 'the secret');
      await dialog.getByRole('checkbox').check();
      await dialog.locator('.actions [data-kind=main]').click();

      const row = page.locator('tbody tr').first();
      // Details, edit, rotate, disable, revoke.
      for (let index = 0; index < 5; index++) {
        await row.locator('.menu-trigger').click();
        if (index === 0) await expectSound(visit, 'menu');
        await row.locator('.menu button').nth(index).click();
        await dialog.locator('h2').waitFor();
        await expectSound(visit, await dialog.locator('h2').innerText());
        await page.keyboard.press('Escape');
      }
      await page.locator('.key-filters input').fill('no such key');
      await page.locator('main .empty').waitFor();
      await expectSound(visit, 'no key matches');
      await visit.close();
    },
    180_000,
  );
});
