import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { type BrowserContextOptions, type Page } from 'playwright-core';
import { describeInBrowser, narrow, TestBrowser, type Visit } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { opened } from './support/opened.ts';

const root = join(import.meta.dirname, '../..');
const card = join(root, 'docs/samples/cn_id_card.jpg');

/** Of an installation that answered two calls and refused one. */
describeInBrowser('what was used', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());
  beforeAll(async () => {
    const { secret } = installation().owner;
    const statuses = [card, card, join(root, 'LICENSE')].map((file) => installation().read(secret, file));
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 200, 400]);
  });

  const open = async (path: string, options?: BrowserContextOptions): Promise<Visit> =>
    await installation().open(browser(), path, options);
  const rest = async (page: Page, path: string) => await (await page.request.get(installation().url + path)).text();

  it('are the figures that the API gives', async () => {
    const visit = await open('/usage');
    const { page } = visit;
    const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Calls by day' }) });
    await panel.getByText('3 calls').waitFor();
    await panel.getByText('67% answered').waitFor();
    await page.getByText('99,998 left of 100,000').waitFor();

    await panel.getByText('Show as table').click();
    const rows = panel.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(30);
    expect(await rows.last().locator('td').allInnerTexts()).toEqual(['2', '1']);

    const report = JSON.parse(await rest(page, '/api/v1/usage?by=document_type')) as UsageReply;
    const types = page.getByRole('region', { name: 'By document type' }).locator('tbody tr');
    await types.first().waitFor();
    const shown = (await types.allInnerTexts()).map((row) => row.split('\t'));
    expect(shown.map(([name, , calls]) => [name, Number(calls)])).toEqual(
      report.rows.map(({ documentType, calls }) => [
        documentType === 'auto' ? 'Not found (auto)' : 'Chinese ID Card',
        calls,
      ]),
    );
    const kinds = page.getByRole('region', { name: 'Changes of the balance' }).locator('tbody tr td:nth-child(2)');
    await kinds.nth(2).waitFor();
    // The month began with the first call, whose id may be the older one.
    expect((await kinds.allInnerTexts()).map((text) => text.split('\n')[0]).toSorted()).toEqual([
      'A billing month began',
      'A document was read',
      'A document was read',
    ]);
    await visit.close();
  });

  it('are a file for a spreadsheet', async () => {
    const visit = await open('/usage');
    const { page } = visit;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /calls by key/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^usage-.+-key\.csv$/);
    const [head, row] = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(head).toMatch(/^apiKeyId,apiKeyName,calls,succeeded,failed,/);
    expect(row).toContain(',First key,3,2,1,');
    await visit.close();
  });

  it('are read out day by day to who has no mouse', async () => {
    const visit = await open('/usage');
    const chart = visit.page.getByRole('slider', { name: 'Calls by day' });
    await chart.focus();
    expect(await chart.getAttribute('aria-valuetext')).toMatch(/, Answered 2, Not a picture 1$/);
    await visit.page.locator('.chart-tip', { hasText: 'Not a picture' }).waitFor();
    await visit.page.keyboard.press('ArrowLeft');
    expect(await chart.getAttribute('aria-valuetext')).toMatch(/, Answered 0$/);
    await visit.page.keyboard.press('Home');
    expect(await chart.getAttribute('aria-valuenow')).toBe('0');
    await visit.close();
  });

  it('is nothing in days without calls, and what is wrong with days is said', async () => {
    const visit = await open('/usage');
    const { page } = visit;
    await page.getByText('Own dates').click();
    await page.getByLabel('To, included').fill(daysAgo(40));
    await page.getByText('The first day must not be after the last.').waitFor();
    await page.getByLabel('From').fill(daysAgo(60));
    await page.getByRole('heading', { name: 'No calls in these days' }).waitFor();
    await page.getByLabel('From').fill(daysAgo(500));
    await page.getByText('Usage is kept for 13 months.').waitFor();
    await page.getByLabel('From').fill(daysAgo(300));
    await page.getByLabel('To, included').fill(daysAgo(0));
    await page.getByRole('heading', { name: 'Calls by week' }).waitFor();
    await visit.close();
  });

  it.each([
    ['wide and light', {}],
    ['narrow and dark', { viewport: narrow, colorScheme: 'dark' }],
    ['in Chinese', { viewport: narrow, locale: 'zh-CN' }],
  ] as const)('is in order: %s', async (_how, options) => {
    const visit = await open('/usage', options);
    await visit.page.getByRole('slider').nth(1).waitFor();
    await visit.page.locator('details').first().click();
    await visit.page.getByRole('slider').first().focus();
    expect(await visit.axe()).toEqual([]);
    expect(await visit.overflow()).toBe(0);
    await visit.close();
  });
});

interface UsageReply {
  readonly rows: readonly { readonly documentType: string; readonly calls: number }[];
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
