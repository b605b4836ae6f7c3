import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { type BrowserContextOptions } from 'playwright-core';
import { describeInBrowser, narrow, TestBrowser, type Visit } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { Member } from './support/member.ts';
import { opened } from './support/opened.ts';

const card = join(import.meta.dirname, '../../docs/samples/cn_id_card.jpg');

describeInBrowser('administration', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());
  let ada: Member;
  beforeAll(async () => {
    ada = await Member.join(installation(), 'Ada Example', 'ada@example.org');
    await Member.join(installation(), 'Ben Example', 'ben@example.org');
  });

  const open = async (path: string, options?: BrowserContextOptions): Promise<Visit> =>
    await installation().open(browser(), path, options);
  const openAda = async (options?: BrowserContextOptions): Promise<Visit> => {
    const { me } = await ada.ask<{ me: { id: string } }>('{ me { id } }');
    const visit = await open(`/administration?account=${me.id}`, options);
    await visit.page.getByRole('heading', { name: 'Ada Example' }).waitFor();
    return visit;
  };
  const balance = async () =>
    (await ada.ask<{ me: { balance: Balance } }>('{ me { balance { quotaIncluded creditsRemaining } } }')).me.balance;

  it('finds an account', async () => {
    const visit = await open('/administration');
    const { page } = visit;
    await page.getByRole('link', { name: 'Ben Example' }).waitFor();
    await page.getByLabel('Search by').fill('ADA@');
    await page.getByRole('link', { name: 'Ben Example' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Ada Example' }).click();
    await page.getByRole('heading', { name: 'Ada Example' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.getByRole('link', { name: 'All accounts' }).click();
    await page.getByLabel('Search by').fill('nobody at all');
    await page.getByRole('heading', { name: 'No account matches' }).waitFor();
    await visit.close();
  });

  it('makes an account, whose password is shown once', async () => {
    const visit = await open('/administration');
    const { page } = visit;
    await page.getByRole('button', { name: 'New account …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Cleo Example');
    await dialog.getByLabel('E-mail address').fill(ada.email);
    await dialog.getByRole('button', { name: 'Make the account' }).click();
    await dialog.getByText('Has an account already.').waitFor();
    await visit.focusOn('E-mail address');
    await dialog.getByLabel('E-mail address').fill('cleo@example.org');
    await dialog.getByRole('button', { name: 'Make the account' }).click();
    const password = await dialog.locator('.secret').innerText();
    await page.keyboard.press('Escape');
    expect(await visit.axe()).toEqual([]);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Cleo Example' }).waitFor();
    const cleo = await browser().visit({ locale: 'en-US' });
    await installation().logIn(cleo, { email: 'cleo@example.org', password });
    await cleo.close();
    await visit.close();
  });

  it('sets the plan, gives credits and takes them back, sells packs', async () => {
    const visit = await openAda();
    const { page } = visit;
    await page.getByText('The plan brings no calls.').waitFor();
    await page.getByLabel('Plan', { exact: true }).selectOption('PREMIUM');
    await page.getByText('A new billing month begins at once').waitFor();
    await page.getByRole('button', { name: 'Set the plan' }).click();
    await page.getByText('10,000 left of 10,000').waitFor();

    const credits = page.locator('form', { has: page.getByRole('heading', { name: 'Give credits' }) });
    await credits.getByLabel('Credits').fill('250');
    await credits.getByLabel('Note').fill('Pilot');
    await credits.getByRole('button', { name: 'Give credits' }).click();
    await credits.getByText('250 credits were given.').waitFor();
    await credits.getByLabel('Credits').fill('-300');
    await credits.getByRole('button', { name: 'Take credits back' }).click();
    await credits.getByText('Is more than the account has left.').waitFor();

    const pack = page.locator('form', { has: page.getByRole('heading', { name: 'Sell a credit pack' }) });
    await pack.getByLabel('Pack').selectOption({ label: '3,000 calls' });
    await pack.getByRole('button', { name: 'Book the pack' }).click();
    await pack.getByText('A pack of 3,000 calls was booked.').waitFor();
    await page.getByText('3,250 left').waitFor();
    expect(await balance()).toEqual({ quotaIncluded: 10_000, creditsRemaining: 3_250 });
    const ledger = page.getByRole('region', { name: 'Changes of the balance' });
    await ledger.locator('tr', { hasText: 'Pilot' }).getByText('+250').waitFor();
    await visit.close();
  });

  it('says what suspending does; it does that, and it can be undone', async () => {
    const secret = await ada.makeKey('Front desk');
    expect((await installation().read(secret, card)).status).toBe(200);
    const visit = await openAda();
    const { page } = visit;
    await page.getByRole('button', { name: 'Suspend …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Suspend Ada Example?' });
    await dialog.getByText('they are refused with 403').waitFor();
    await page.keyboard.press('Escape');
    expect((await installation().read(secret, card)).status).toBe(200);
    await page.getByRole('button', { name: 'Suspend …' }).click();
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await page.getByText('Ada Example is suspended.').waitFor();
    expect(await installation().read(secret, card)).toMatchObject({
      status: 403,
      body: { error: { details: [{ reason: 'ACCOUNT_SUSPENDED' }] } },
    });
    await page.getByRole('button', { name: 'Reinstate …' }).click();
    await page.getByRole('button', { name: 'Reinstate', exact: true }).click();
    await page.getByText('Ada Example is reinstated.').waitFor();
    expect((await installation().read(secret, card)).status).toBe(200);
    await visit.close();
  });

  it('is done by keyboard alone', async () => {
    const visit = await openAda();
    const { page } = visit;
    await visit.tabTo('Suspend …');
    await page.keyboard.press('Enter');
    await visit.focusOn('Cancel');
    await visit.tabTo('Suspend');
    await page.keyboard.press('Enter');
    await page.getByText('Ada Example is suspended.').waitFor();
    await visit.focusOn('Reinstate …');
    await page.keyboard.press('Enter');
    await visit.tabTo('Reinstate');
    await page.keyboard.press('Enter');
    await page.getByText('Ada Example is reinstated.').waitFor();
    await visit.tabTo('Credits');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await page.getByText('10 credits were given.').waitFor();
    await visit.close();
  });

  it('switches a key off and on', async () => {
    const secret = await ada.makeKey('Kiosk');
    const visit = await openAda();
    const { page } = visit;
    await page.getByRole('button', { name: 'Disable … Kiosk' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await page.getByText('Kiosk is disabled.').waitFor();
    expect((await installation().read(secret, card)).status).toBe(401);
    await page.getByRole('button', { name: 'Enable … Kiosk' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enable' }).click();
    await page.getByText('Kiosk is enabled.').waitFor();
    expect((await installation().read(secret, card)).status).toBe(200);
    await visit.close();
  });

  it("shows another's usage and audit log, and says whose they are", async () => {
    const visit = await openAda();
    const { page } = visit;
    await page.getByRole('link', { name: 'Audit log' }).last().click();
    await visit.until(whose, 'Ada Example ada@example.org');
    await page.locator('tr', { hasText: 'Signed up' }).waitFor();
    await page.getByRole('link', { name: 'Show your own' }).click();
    await page.locator('tr', { hasText: 'Account made' }).waitFor();
    await visit.close();
  });

  it.each([
    ['wide', '/usage', {}],
    ['narrow and dark', '/audit-log', { viewport: narrow, colorScheme: 'dark' }],
  ] as const)('finds whose usage and audit log to show, by keyboard: %s', async (_how, path, options) => {
    const visit = await open(path, options);
    const { page } = visit;
    await visit.until(whose, 'Your own');
    await page.getByLabel('Whose account').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Ben Example' }).waitFor();
    expect([await visit.axe(), await visit.overflow()]).toEqual([[], 0]);
    await page.keyboard.type('nobody at all');
    await page.getByText('No account matches.').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await visit.until(whose, 'Your own');

    await page.keyboard.type('ADA@');
    await page.getByRole('option', { name: 'Ada Example' }).waitFor();
    await page.keyboard.press('Enter');
    await visit.until(whose, 'Ada Example ada@example.org');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.getByRole('link', { name: 'Administer it' }).waitFor();
    expect([await visit.axe(), await visit.overflow()]).toEqual([[], 0]);

    await visit.tabTo('Whose account');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Enter');
    await visit.until(whose, 'Your own');
    expect(new URL(page.url()).search).toBe('');
    await visit.close();
  });

  it('tells how the server does, again and again', async () => {
    const visit = await open('/administration');
    const { page } = visit;
    await page.getByRole('tab', { name: 'System' }).click();
    await page.getByText('All ready').waitFor();
    await page.getByText('1 / 1').waitFor();
    await page.getByText('Embedded').waitFor();
    await page.waitForResponse((reply) => reply.request().postData()?.includes('systemHealth') ?? false);
    expect(page.url()).toContain('?view=system');
    await visit.close();
  });

  it('is not there for anybody else', async () => {
    const visit = await browser().visit({ locale: 'en-US' });
    await installation().logIn(visit, ada);
    expect(await visit.page.getByRole('link', { name: 'Administration' }).count()).toBe(0);
    await visit.page.goto(`${installation().url}/usage`);
    await visit.page.getByRole('heading', { name: 'Changes of the balance' }).waitFor();
    expect(await visit.page.getByLabel('Whose account').count()).toBe(0);
    await visit.page.goto(`${installation().url}/administration`);
    await visit.page.getByRole('heading', { name: 'Not found' }).waitFor();
    await visit.close();
  });

  it.each([
    ['wide', {}],
    ['narrow, dark and Chinese', { viewport: narrow, colorScheme: 'dark', locale: 'zh-CN' }],
  ] as const)('is in order: %s', async (_how, options) => {
    const one = await openAda(options);
    await one.page.locator('tbody tr').last().waitFor();
    expect([await one.axe(), await one.overflow()]).toEqual([[], 0]);
    await one.page.goto(`${installation().url}/administration`);
    await one.page.locator('tbody tr').last().waitFor();
    expect([await one.axe(), await one.overflow()]).toEqual([[], 0]);
    await one.page.goto(`${installation().url}/administration?view=system`);
    await one.page.locator('.figures').last().waitFor();
    expect([await one.axe(), await one.overflow()]).toEqual([[], 0]);
    await one.close();
  });
});

/** What the picker of accounts says. */
const whose = `[document.querySelector('.subject input')?.value, document.querySelector('.subject-links span')?.innerText].filter(Boolean).join(' ')`;

interface Balance {
  readonly quotaIncluded: number;
  readonly creditsRemaining: number;
}
