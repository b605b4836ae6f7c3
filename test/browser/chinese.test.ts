import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { pageNames } from '../../src/guide/words.ts';
import { englishIn } from '../support/english-in.ts';
import { describeInBrowser, TestBrowser } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { opened } from './support/opened.ts';
import { TryVisit } from './support/try-visit.ts';

const sample = (name: string) => join(import.meta.dirname, '../../docs/samples', name);
const inChinese = { locale: 'zh-CN' };

describeInBrowser('in Chinese', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());

  it.each([
    ['cn_id_card.jpg', '中国居民身份证', '号码中的日期'],
    ['passport.jpg', '护照', '机读区校验码'],
  ])('%s: nothing of what was read is explained in English', async (file, name, rule) => {
    const visit = await TryVisit.open(browser(), installation(), inChinese);
    const { page } = visit;
    await visit.choose(sample(file));
    await visit.read();
    await page.getByRole('heading', { name }).waitFor();
    await page.locator('.held summary').click();
    expect(await page.locator('.result').innerText()).toContain(rule);
    expect(englishIn(await said(page))).toEqual([]);
    for (const row of await page.locator('.reading-row').all()) {
      await row.click();
      expect(englishIn(await said(page))).toEqual([]);
      await row.click();
    }
    await visit.close();
  });

  it('says why a picture is refused, and what to do', async () => {
    const visit = await TryVisit.open(browser(), installation(), inChinese);
    await visit.chooseType('passport');
    await visit.choose(sample('cn_id_card.jpg'));
    await visit.read();
    await visit.page.getByText('它看起来更像').waitFor();
    expect(englishIn(await said(visit.page))).toEqual([]);
    await visit.close();
  });

  it('shows every page without an English sentence', async () => {
    const visit = await browser().visit(inChinese);
    const { page } = visit;
    await page.goto(`${installation().url}/sign-up`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(englishIn(await said(page))).toEqual([]);
    await installation().logIn(visit);
    for (const path of [
      'keys',
      'try',
      'usage',
      'audit-log',
      'account',
      'administration',
      'administration?view=system',
    ]) {
      await page.goto(`${installation().url}/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, englishIn(await said(page))]).toEqual([path, []]);
    }
    for (const name of pageNames) {
      await page.goto(`${installation().url}/docs/${name}`);
      expect([name, await page.locator('html').getAttribute('lang')]).toEqual([name, 'zh-Hans']);
      expect([name, englishIn(await said(page))]).toEqual([name, []]);
    }
    await visit.close();
  });
});

/** What the page says of its own: without code, values as they were read, and names that people gave. */
async function said(page: Page): Promise<string> {
  const values = 'noscript, script, style, code, pre, figcaption, .reading-value, .raw, .number';
  return await page.evaluate<string>(`(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said = [];
    while (texts.nextNode()) {
      const { parentElement, data } = texts.currentNode;
      if (!parentElement.closest('${values}')) said.push(data);
    }
    return said.join('\\n');
  })()`);
}
