import { expect, it } from '@jest/globals';
import { describeInBrowser, TestBrowser } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { opened } from './support/opened.ts';

/** What the page says it did, held against what the API then answers. */
describeInBrowser('/keys', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());
  const visit = opened(() => installation().open(browser(), '/keys'));

  const dialog = () => visit().page.getByRole('dialog');
  const row = (name: string) => visit().page.getByRole('row', { name: new RegExp(name) });
  const gone = () => dialog().waitFor({ state: 'detached' });

  async function act(name: string, action: string): Promise<void> {
    await visit()
      .page.getByRole('button', { name: `Actions for ${name}` })
      .click();
    await row(name).getByRole('button', { name: action, exact: true }).click();
    await dialog().waitFor();
  }

  /** Closes the dialog that shows a secret. */
  async function takeSecret(): Promise<string> {
    const secret = await dialog().locator('.secret').innerText();
    await dialog().getByLabel('I have copied it').check();
    await dialog().getByRole('button', { name: 'Done' }).click();
    await gone();
    return secret;
  }

  async function make(name: string): Promise<string> {
    await visit().page.getByRole('button', { name: 'Generate New Key' }).click();
    await dialog().getByLabel('Name').fill(name);
    await dialog().getByRole('button', { name: 'Generate key' }).click();
    return await takeSecret();
  }

  /** The reason of the refusal of a call with the key, or 200. */
  async function answer(apiKey: string): Promise<unknown> {
    const headers = { authorization: `Bearer ${apiKey}` };
    const reply = await fetch(`${installation().url}/api/v1/usage`, { headers });
    const body: { error?: { details: { reason: string }[] } } = JSON.parse(await reply.text());
    return body.error?.details[0]?.reason ?? reply.status;
  }

  it('changes what a key may do, from where and how often', async () => {
    const secret = await make('Branch');
    await act('Branch', 'Edit');
    await dialog().getByLabel('Name').fill('Branch office');
    await dialog().getByLabel('See usage').uncheck();
    await dialog().getByLabel('These types only').check();
    await dialog().getByLabel('Find a type').fill('passp');
    await dialog().getByLabel('Passport').check();
    await dialog().getByLabel('Allowed addresses').fill('192.0.2.0/24\n127.0.0.1');
    await dialog().getByLabel('Calls a month').fill('50');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await gone();
    await row('Branch office').getByText('of 50').waitFor();
    expect(await answer(secret)).toBe('FORBIDDEN');

    await act('Branch office', 'Details');
    const facts = await dialog().locator('dl').innerText();
    expect(facts).toMatch(/Scopes\s+ocr:passport\s+Allowed addresses\s+192.0.2.0\/24\s+127.0.0.1/);
    await visit().page.keyboard.press('Escape');
    await act('Branch office', 'Edit');
    await dialog().getByLabel('Allowed addresses').fill('192.0.2.0/24');
    await dialog().getByRole('button', { name: 'Save' }).click();
    await gone();
    expect(await answer(secret)).toBe('INVALID_API_KEY');
  });

  it('rotates: the old secret works for as long as was said, and who still uses it is seen', async () => {
    const first = await make('Rotated');
    await act('Rotated', 'Rotate');
    await dialog().getByLabel('The old secret works on for').selectOption('1 hour');
    await dialog().getByRole('button', { name: 'Rotate' }).click();
    const second = await takeSecret();
    expect(second).not.toBe(first);
    expect([await answer(first), await answer(second)]).toEqual([200, 200]);
    await row('Rotated')
      .getByText(`The old secret …${first.slice(-4)} ends`)
      .waitFor();

    await act('Rotated', 'Rotate');
    await dialog().getByLabel('The old secret works on for').selectOption('No time: it ends at once');
    await dialog().getByText('is refused with 401 from the moment you rotate').waitFor();
    await dialog().getByRole('button', { name: 'Rotate' }).click();
    const third = await takeSecret();
    expect(await Promise.all([first, second, third].map((secret) => answer(secret)))).toEqual([
      'INVALID_API_KEY',
      'INVALID_API_KEY',
      200,
    ]);
    await act('Rotated', 'Details');
    const ended = dialog().getByText('Ended', { exact: true });
    await ended.nth(1).waitFor();
    expect(await ended.count()).toBe(2);
    await visit().page.keyboard.press('Escape');
    await gone();
  });

  it('disables a key and enables it again', async () => {
    const secret = await make('Partner');
    await act('Partner', 'Disable');
    await dialog().getByRole('button', { name: 'Disable' }).click();
    await row('Partner').getByText('Disabled').waitFor();
    expect(await answer(secret)).toBe('API_KEY_DISABLED');
    await act('Partner', 'Enable');
    await dialog().getByRole('button', { name: 'Enable' }).click();
    await row('Partner').getByText('Active').waitFor();
    expect(await answer(secret)).toBe(200);
  });

  it('says why a new key would not be served', async () => {
    await visit().page.getByRole('button', { name: 'Generate New Key' }).click();
    await dialog().getByLabel('Name').fill('Elsewhere');
    await dialog().getByText('More:').click();
    await dialog().getByLabel('Allowed addresses').fill('192.0.2.7');
    await dialog().getByRole('button', { name: 'Generate key' }).click();
    await dialog().getByRole('button', { name: 'Test this key' }).click();
    await dialog().getByText('not allowed from this address').waitFor();
    await takeSecret();
  });

  it.each([1440, 1280, 1180, 900, 390])('shows its list as a whole %i pixels wide', async (width) => {
    await visit().page.setViewportSize({ width, height: 800 });
    const hidden =
      '(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector(".table-frame"))';
    await row('First key').waitFor();
    expect(await visit().page.evaluate(hidden)).toBe(0);
    expect(await visit().overflow()).toBe(0);
  });
});
