import { expect, it } from '@jest/globals';
import { describeInBrowser, TestBrowser } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { opened } from './support/opened.ts';

describeInBrowser('by keyboard alone', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());

  it('one logs in, generates a key, copies it, and revokes it', async () => {
    const { email, password } = installation().owner;
    const visit = await browser().visit({ locale: 'en-US', permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visit;
    const { keyboard } = page;
    await page.goto(installation().url);
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    await visit.focusOn('E-mail address');
    await keyboard.type(email);
    await visit.tabTo('Password');
    await keyboard.type(password);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'API Keys' }).waitFor();

    await visit.tabTo('Generate New Key');
    await keyboard.press('Enter');
    await visit.focusOn('Name');
    await keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await visit.focusOn('Generate New Key');

    await keyboard.press('Enter');
    await keyboard.type('Typed');
    await visit.tabTo(/^Live/);
    await keyboard.press('ArrowDown');
    await visit.tabTo(/^More/);
    await keyboard.press('Enter');
    await visit.tabTo('Allowed addresses');
    await keyboard.type('everywhere');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByText('number 1 is none.').waitFor();
    await visit.focusOn('Allowed addresses');
    await keyboard.press('Control+a');
    await keyboard.type('127.0.0.1');
    await visit.tabTo('Generate key');
    await keyboard.press('Enter');
    const secret = await page.locator('.secret').innerText();
    expect(secret).toMatch(/^sk_test_/);

    // Nothing takes it away before somebody says that they have it.
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await page.locator('.secret').waitFor();
    await visit.tabTo('Done');
    await keyboard.press('Enter');
    await visit.focusOn('I have copied it');
    await visit.tabTo(/^Copy\s+the key/, 'Shift+Tab');
    await keyboard.press('Enter');
    await page.getByText('Copied').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret);
    await visit.tabTo('Done');
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await visit.focusOn('Generate New Key');

    await visit.tabTo(/Actions for Typed$/);
    await keyboard.press('Enter');
    await visit.tabTo('Revoke');
    await keyboard.press('Escape');
    await visit.focusOn(/Actions for Typed$/);
    await keyboard.press('Enter');
    await visit.tabTo('Revoke');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Revoke Typed?' }).waitFor();
    await visit.focusOn('Cancel');
    await visit.tabTo('Revoke');
    await keyboard.press('Enter');
    await page.getByRole('row', { name: /Typed/ }).getByText('Revoked').waitFor();
    await visit.focusOn(/Actions for Typed$/);
    await visit.close();
  });

  it('one sorts, filters, and goes past the navigation', async () => {
    const visit = await browser().visit({ locale: 'en-US' });
    const { page } = visit;
    const { keyboard } = page;
    await installation().logIn(visit);
    await page.reload();
    await page.getByRole('columnheader', { name: 'Created' }).waitFor();
    await visit.tabTo('To the content');
    await keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');

    const created = page.getByRole('columnheader', { name: 'Created' });
    expect(await created.getAttribute('aria-sort')).toBe('descending');
    await visit.tabTo(/^Created/);
    await keyboard.press('Enter');
    expect(await created.getAttribute('aria-sort')).toBe('ascending');
    const names = () => page.locator('.key-name').allInnerTexts();
    expect(await names()).toEqual(['First key', 'Typed']);
    await visit.tabTo('Find', 'Shift+Tab');
    await keyboard.type('typ');
    await page.getByText('1 of 2 keys shown').waitFor();
    expect(await names()).toEqual(['Typed']);
    await keyboard.type('o');
    await visit.tabTo('Show all keys');
    await keyboard.press('Enter');
    expect(await names()).toEqual(['First key', 'Typed']);
    await visit.close();
  });
});
