import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { type BrowserContextOptions } from 'playwright-core';
import { describeInBrowser, narrow, TestBrowser } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { Member } from './support/member.ts';
import { opened } from './support/opened.ts';

describeInBrowser("one's account", () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());

  const open = async (who: Parameters<Installation['open']>[3], path: string, options?: BrowserContextOptions) =>
    await installation().open(browser(), path, options, who);

  it('changes the password, and every other device is out', async () => {
    const ada = await Member.join(installation(), 'Ada Example', 'ada@example.org');
    const [here, elsewhere] = [await open(ada, '/account'), await open(ada, '/usage')];
    const { page } = here;
    await page.getByLabel('Current password').fill('not the password');
    await page.getByLabel('New password').fill('another good password');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('This is not your current password.').waitFor();
    await page.getByLabel('Current password').fill(ada.password);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('The password is changed').waitFor();
    expect(await page.getByLabel('New password').inputValue()).toBe('');

    await elsewhere.page.reload();
    await elsewhere.page.getByRole('heading', { name: 'Log in' }).waitFor();
    await expect(ada.ask('{ me { id } }')).rejects.toThrow('Session is unknown or has ended');
    await elsewhere.close();
    await (await open({ ...ada, password: 'another good password' }, '/account')).close();
    await here.close();
  });

  it('changes name and address; the new address counts once its mail is used', async () => {
    const ben = await Member.join(installation(), 'Ben Example', 'ben@example.org');
    const visit = await open(ben, '/account');
    const { page } = visit;
    await page.getByLabel('Name').fill('Benedict Example');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    expect(await page.getByLabel('Name').inputValue()).toBe('Benedict Example');

    await page.getByRole('button', { name: 'Change …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('New e-mail address').fill('benedict@example.org');
    await dialog.getByLabel('Your password').fill(ben.password);
    await dialog.getByRole('button', { name: 'Send the link' }).click();
    await dialog.getByRole('heading', { name: 'Look into the new mailbox' }).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Change …');
    await page.goto(installation().url + (await installation().mailedLink('change-email', 'benedict@example.org')));
    await page.getByRole('button').click();
    await page.goto(`${installation().url}/account`);
    await page.locator('.account-email', { hasText: 'benedict@example.org' }).waitFor();
    await visit.close();
  });

  it('logs other devices out', async () => {
    const cleo = await Member.join(installation(), 'Cleo Example', 'cleo@example.org');
    const visit = await open(cleo, '/account');
    const sessions = visit.page.locator('.sessions > li');
    await sessions.nth(1).waitFor();
    expect(await sessions.filter({ hasText: 'This one' }).count()).toBe(1);
    await visit.page.getByRole('button', { name: 'Log out all other devices' }).click();
    await visit.page.getByText('All other devices are logged out.').waitFor();
    await sessions.nth(1).waitFor({ state: 'detached' });
    expect(await sessions.count()).toBe(1);
    await expect(cleo.ask('{ me { id } }')).rejects.toThrow('Session is unknown or has ended');
    await visit.close();
  });

  it('tells what was done, in words, filtered, and as a file', async () => {
    const dora = await Member.join(installation(), 'Dora Example', 'dora@example.org');
    await dora.ask('mutation { updateProfile(input: { name: "Dorothea Example" }) { id } }');
    const visit = await open(dora, '/audit-log');
    const { page } = visit;
    const rows = page.locator('tbody tr');
    const told = async () => await rows.locator('td:nth-child(2) > div:first-child').allInnerTexts();
    await rows.nth(3).waitFor();
    expect(await told()).toEqual(['Logged in', 'Name changed', 'Logged in', 'E-mail address confirmed', 'Signed up']);
    expect(await rows.nth(1).locator('td').nth(2).innerText()).toBe('You');

    await page.getByLabel('What').selectOption({ label: 'Name changed' });
    await rows.nth(1).waitFor({ state: 'detached' });
    expect(await told()).toEqual(['Name changed']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(',account.updateProfile,SESSION,');

    await page.getByLabel('From').fill('2001-01-01');
    await page.getByLabel('To, included').fill('2001-12-31');
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await page.getByRole('button', { name: 'Clear' }).click();
    await rows.nth(3).waitFor();
    await visit.close();
  });

  it.each([
    ['/account', {}],
    ['/account', { viewport: narrow, colorScheme: 'dark', locale: 'zh-CN' }],
    ['/audit-log', {}],
    ['/audit-log', { viewport: narrow, colorScheme: 'dark', locale: 'zh-CN' }],
  ] as const)('is in order: %s %j', async (path, options) => {
    const visit = await open(installation().owner, path, options);
    await visit.page
      .locator(path === '/account' ? '.sessions > li' : 'tbody tr')
      .first()
      .waitFor();
    expect(await visit.axe()).toEqual([]);
    expect(await visit.overflow()).toBe(0);
    await visit.close();
  });
});
