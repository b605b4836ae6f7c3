import { describe, expect, it } from '@jest/globals';
import { pageNames } from '../../src/guide/words.ts';
import { describeInBrowser, narrow, TestBrowser, wide } from './support/browser.ts';
import { openListeningServer } from './support/listening-server.ts';
import { opened } from './support/opened.ts';

/** Axe looks at every element, and the types' page has thousands. */
const axeMsMax = 180_000;

describeInBrowser('/docs', () => {
  const browser = opened(() => TestBrowser.start());
  const server = opened(() => openListeningServer());

  describe.each([
    ['en', wide, 'light'],
    ['zh', narrow, 'dark'],
  ] as const)('in %s, %o, %s', (language, viewport, colorScheme) => {
    it.each(pageNames)(
      '%s: axe finds nothing, it fits its window, nothing comes from elsewhere',
      async (name) => {
        const visit = await browser().visit({ viewport, colorScheme });
        await visit.page.goto(`${server().url}/docs/${name}?lang=${language}`);
        expect(await visit.axe()).toEqual([]);
        expect(await visit.overflow()).toBe(0);
        await visit.close();
      },
      axeMsMax,
    );
  });

  it('is read by keyboard alone: past the navigation, to a page, to a section, to a sample', async () => {
    const visit = await browser().visit();
    const { page } = visit;
    await page.goto(`${server().url}/docs`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.reload();
    const focused = async () => await page.evaluate<string>('document.activeElement.textContent');
    for (let n = 0; n < 20 && (await focused()) !== 'Errors'; n += 1) await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL('**/docs/errors'), page.keyboard.press('Enter')]);
    await page.getByRole('navigation').getByRole('link', { name: 'Which to repeat' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#retry');
    await page.locator('pre').first().focus();
    expect(await focused()).toContain('INVALID_API_KEY');
    await visit.close();
  });

  it('goes from one language to the other and stays there', async () => {
    const visit = await browser().visit();
    const { page } = visit;
    await page.goto(`${server().url}/docs/limits`);
    await page.getByRole('link', { name: '简体中文' }).click();
    await page.getByRole('heading', { level: 1, name: '限制' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: '错误' }).click();
    await page.getByRole('heading', { level: 1, name: '错误' }).waitFor();
    expect(new URL(page.url()).search).toBe('?lang=zh');
    await visit.close();
  });

  it('copies a sample, and works without its script as well', async () => {
    const visit = await browser().visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await visit.page.goto(`${server().url}/docs`);
    await visit.page.getByRole('button', { name: 'Copy' }).first().click();
    await visit.page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await visit.page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^curl http:.*-F documentType=cn_id_card$/s,
    );
    await visit.close();

    const plain = await browser().visit({ javaScriptEnabled: false });
    await plain.page.goto(`${server().url}/docs`);
    await plain.page.getByText('-F documentType=cn_id_card').first().waitFor();
    await plain.close();
  });
});
