import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeInBrowser, TestBrowser } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { opened } from './support/opened.ts';

const card = join(import.meta.dirname, '../../docs/samples/cn_id_card.jpg');

/** The guide, step by step, by somebody who has nothing but the address. */
describeInBrowser('a newcomer', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());

  it('signs up, confirms the address, makes a key, reads a card with it, and revokes it', async () => {
    const visit = await browser().visit({ locale: 'en-US', permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visit;
    const [email, password] = ['ada@example.org', 'correct horse battery'];
    await page.goto(installation().url);
    await page.getByRole('link', { name: 'Sign up' }).click();
    await page.getByLabel('Name').fill('Ada Example');
    await page.getByLabel('E-mail address').fill('ada@example');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByText('Must be an e-mail address such as name@example.org.').waitFor();
    await visit.focusOn('E-mail address');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Sign up' }).click();
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();

    await page.goto(installation().url + (await installation().mailedLink('verify-email', email)));
    await page.getByRole('button').click();
    await page.getByRole('link', { name: 'log in' }).click();
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByText('E-mail address or password is wrong.').waitFor();
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('heading', { name: 'Get your first API key' }).waitFor();
    const done = page.locator('.first-steps [data-done]');
    await done.nth(1).waitFor();
    expect(await done.count()).toBe(2);

    await page.getByRole('button', { name: 'Generate New Key' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Development');
    // The Free plan brings no calls: a test key is what works.
    expect(await dialog.getByRole('radio', { name: 'Test' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Generate key' }).click();
    const secret = await dialog.locator('.secret').innerText();
    expect(secret).toMatch(/^sk_test_\w{24}$/);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.getByText('Copy the key first').waitFor();
    await dialog.getByRole('button', { name: 'Copy the key' }).click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret);
    expect(await dialog.getByLabel('I have copied it').isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Test this key' }).click();
    await dialog.getByText('It works').waitFor();
    await dialog.getByRole('button', { name: 'Try it with this key' }).click();

    await page.waitForURL('**/try');
    await page.locator('.slot-input').first().setInputFiles(card);
    await page.locator('.order-go button').first().click();
    await page.locator('.reading-value').getByText('222401199610127685').waitFor();
    expect(await installation().read(secret, card)).toMatchObject({ status: 200, body: { name: '于倩' } });
    // The secret went from page to page in memory: in no address, in no store.
    expect(visit.requests.join()).not.toContain(secret);
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).not.toContain(secret);

    await page.getByRole('link', { name: 'API Keys' }).click();
    await page
      .getByRole('row', { name: /Development/ })
      .getByText('2', { exact: true })
      .waitFor();
    await page.getByRole('button', { name: 'Actions for Development' }).click();
    await page.getByRole('button', { name: 'Revoke' }).click();
    await dialog.getByText('2 calls this month').waitFor();
    await dialog.getByRole('button', { name: 'Revoke' }).click();
    await page
      .getByRole('row', { name: /Development/ })
      .getByText('Revoked')
      .waitFor();
    expect(await installation().read(secret, card)).toMatchObject({
      status: 401,
      body: { error: { message: 'Invalid or inactive API key', details: [{ reason: 'INVALID_API_KEY' }] } },
    });
    await page.getByRole('link', { name: 'Try it' }).click();
    await page.locator('.slot-input').first().setInputFiles(card);
    await page.locator('.order-go button').first().click();
    await page.getByText('This key does not work').waitFor();
    await visit.close();
  }, 180_000);

  it('reads the page in Chinese after choosing it once', async () => {
    const visit = await browser().visit({ locale: 'en-US' });
    const { page } = visit;
    await page.goto(installation().url);
    await page.getByLabel('Language').selectOption('简体中文');
    await page.getByRole('button', { name: '登录' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '登录' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-Hans');
    await installation().logIn(visit);
    await page.getByRole('heading', { name: 'API 密钥' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '生成新密钥' }).waitFor();
    await visit.close();

    const chinese = await browser().visit({ locale: 'zh-CN' });
    await chinese.page.goto(installation().url);
    await chinese.page.getByRole('button', { name: '登录' }).waitFor();
    await chinese.close();
  });
});
