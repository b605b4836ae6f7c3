import { execFile } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { describeInBrowser, narrow, TestBrowser } from './support/browser.ts';
import { Installation } from './support/installation.ts';
import { opened } from './support/opened.ts';
import { TryVisit } from './support/try-visit.ts';

const sample = (name: string) => join(import.meta.dirname, '../../docs/samples', name);
const card = sample('cn_id_card.jpg');
const passport = sample('passport.jpg');

/** What runs the code that the page gives. */
const programs = [
  ['curl', (code: string) => ['bash', ['-c', code]]],
  ['GraphQL', (code: string) => ['bash', ['-c', code]]],
  ['JavaScript', (code: string) => [process.execPath, ['--input-type=module', '-e', code]]],
] satisfies [string, (code: string) => [string, string[]]][];

/** The real server with the real engine. */
describeInBrowser('/try', () => {
  const browser = opened(() => TestBrowser.start());
  const installation = opened(() => Installation.start());

  const open = (options?: Parameters<TestBrowser['visit']>[0]) => TryVisit.open(browser(), installation(), options);

  it('reads a card: values beside the picture, each with its place, and the reply as REST gives it', async () => {
    const visit = await open();
    const { page } = visit;
    expect(await page.getByText('calls left this month').innerText()).toContain('100,000 of 100,000');
    await visit.choose(card);
    await visit.read();

    await page.getByRole('heading', { name: 'Chinese ID Card' }).waitFor();
    expect(await visit.value('idNumber')).toBe('222401199610127685');
    expect(await visit.value('name')).toBe('于倩');
    expect(await visit.value('validityPeriod')).toBe('not read');
    await page.getByText('99,999 of 100,000 calls left').waitFor();

    await visit.field('idNumber').hover();
    expect(await visit.lit()).toEqual({ fields: ['idNumber'], places: ['idNumber'] });
    await visit.place('address').hover();
    expect(await visit.lit()).toEqual({ fields: ['address'], places: ['address'] });
    await visit.place('dateOfBirth').click();
    await visit.field('dateOfBirth').getByText('1996年10月12日').waitFor();

    const form = new FormData();
    form.set('image', new Blob([await readFile(card)]));
    form.set('documentType', 'auto');
    const headers = { authorization: `Bearer ${installation().owner.secret}` };
    const address = `${installation().url}/api/v1/ocr?include=fields,checks,quality,text`;
    const reply: unknown = await (await fetch(address, { method: 'POST', headers, body: form })).json();
    await page.getByRole('tab', { name: 'JSON' }).click();
    const flat: unknown = JSON.parse(await visit.code());
    expect(reply).toMatchObject(Object(flat));
    expect(flat).not.toHaveProperty('details');
    await page.getByText('With details').click();
    expect(JSON.parse(await visit.code())).toEqual(reply);
    await visit.close();
  });

  it('offers the nearest types where the picture shows something else', async () => {
    const visit = await open();
    await visit.choose(passport);
    await visit.chooseType('thai id');
    await visit.read();
    await visit.page.getByText('The picture does not seem to show this document.').waitFor();
    expect(await visit.axe()).toEqual([]);
    await visit.page.getByRole('button', { name: 'Read as Passport' }).click();
    await visit.page.getByRole('heading', { name: 'Passport' }).waitFor();
    expect(await visit.value('passportNumber')).toBe('C0X886JA6');
    await visit.page.reload();
    // Its name is known once the types are.
    await visit.until("document.querySelector('input[role=combobox]')?.value", 'Passport');
    await visit.close();
  });

  it('stops when it is told to, and nothing is charged', async () => {
    const visit = await open();
    const before = await visit.page.getByText('calls left this month').innerText();
    await visit.choose(card);
    await visit.read();
    await visit.page.getByRole('button', { name: 'Cancel' }).click();
    await visit.page.getByText('Stopped. Nothing was charged.').waitFor();
    await visit.focusOn('Read');
    // The next one waits for the worker: by then the stopped one is over.
    await visit.read();
    await visit.page.getByRole('heading', { name: 'Chinese ID Card' }).waitFor();
    const left = (text: string) => Number(/^([\d,]+) of/.exec(text)?.[1]?.replace(',', ''));
    await visit.page.getByText(`${(left(before) - 1).toLocaleString('en')} of`).waitFor();
    await visit.close();
  });

  it('takes what is pasted or dropped, with a key of its own, and keeps nothing of it', async () => {
    const visit = await open();
    const { page } = visit;
    await page.addInitScript(`(() => {
      const [make, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
      window.addresses = new Set();
      URL.createObjectURL = (blob) => { const url = make.call(URL, blob); addresses.add(url); return url; };
      URL.revokeObjectURL = (url) => { addresses.delete(url); revoke.call(URL, url); };
    })()`);
    await page.goto(`${installation().url}/keys`);
    await page.getByRole('button', { name: 'Generate New Key' }).click();
    await page.getByLabel('Name').fill('Trial');
    await page.getByRole('dialog').locator('[type=submit]').click();
    await page.getByLabel('I have copied it').check();
    await page.getByRole('button', { name: 'Try it with this key' }).click();
    await page.getByText('Reading with the key “Trial”').waitFor();

    await visit.hand('paste', passport);
    await page.getByText('passport.jpg').waitFor();
    await visit.hand('drop', card);
    await page.getByText('cn_id_card.jpg').waitFor();
    const [call] = await Promise.all([page.waitForRequest(/graphql$/), visit.read()]);
    expect(call.headers()['authorization']).toMatch(/^Bearer sk_live_/);
    await page.getByRole('heading', { name: 'Chinese ID Card' }).waitFor();
    await page.getByRole('button', { name: 'Read without it' }).click();
    await page.getByText('Reading with the key').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Another document' }).click();
    await page.getByText('Choose a picture', { exact: true }).waitFor();
    expect(await page.evaluate('addresses.size')).toBe(0);
    const kept = String(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])'));
    expect(kept).not.toMatch(/222401199610127685|于倩|cn_id_card|sk_live/);
    await visit.close();
  });

  it('gives code that does the same, whatever the files are called', async () => {
    const visit = await open();
    const name = `it's a "card"; $(1),2.jpg`;
    await copyFile(card, join(installation().folder, name));
    await visit.choose({ name, mimeType: 'image/jpeg', buffer: await readFile(card) });
    await visit.read();
    await visit.codeTab();
    for (const [language, run] of programs) {
      await visit.page.locator('.segments label').filter({ hasText: language }).click();
      const code = (await visit.code()).replace('YOUR_API_KEY', installation().owner.secret);
      const { stdout } = await promisify(execFile)(...run(code), { cwd: installation().folder });
      expect(stdout).toContain('222401199610127685');
    }
    await visit.close();
  });

  it('refuses what is too large before it is sent, in words', async () => {
    const visit = await open();
    await visit.choose({ name: 'scan.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) });
    await visit.page.getByRole('alert').getByText('over 10 MB').waitFor();
    expect(await visit.page.getByRole('button', { name: 'Read', exact: true }).isDisabled()).toBe(true);
    await visit.choose({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
    await visit.read();
    await visit.page.getByText('This one is application/pdf.').waitFor();
    await visit.close();
  });

  it('shows the places of a picture that its camera turned where they are seen', async () => {
    const turned = await sharp(card).rotate(-90).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const visit = await open();
    const where: { x: number; y: number }[] = [];
    for (const picture of [card, { name: 'turned.jpg', mimeType: 'image/jpeg', buffer: turned }]) {
      await visit.page.goto(`${installation().url}/try`);
      await visit.choose(picture);
      await visit.read();
      await visit.page.getByRole('heading', { name: 'Chinese ID Card' }).waitFor();
      where.push(await visit.middleOfPlace('idNumber'));
    }
    const [upright, asTurned] = where;
    expect(Math.abs((upright?.x ?? 0) - (asTurned?.x ?? 1))).toBeLessThan(0.01);
    expect(Math.abs((upright?.y ?? 0) - (asTurned?.y ?? 1))).toBeLessThan(0.01);
    await visit.close();
  });

  it('works by keyboard alone', async () => {
    const visit = await open();
    const { page } = visit;
    await visit.tabTo('Document type');
    await page.keyboard.type('passp');
    await page.keyboard.press('Enter');
    expect(await visit.typeInput().inputValue()).toBe('Passport');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      visit.tabTo(/^Choose a picture/).then(() => page.keyboard.press('Enter')),
    ]);
    await chooser.setFiles(passport);
    await page.getByText('passport.jpg').waitFor();
    await visit.tabTo('Read', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Passport' }).waitFor();
    await visit.focusOn('Passport');
    await visit.tabTo(/^Passport number/);
    await page.keyboard.press('ArrowDown');
    expect(await visit.lit()).toEqual({ fields: ['name'], places: ['name'] });
    await page.keyboard.press('Enter');
    await visit.field('name').getByText('WAGNER', { exact: false }).last().waitFor();
    await visit.tabTo('Fields', 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Authorization: Bearer YOUR_API_KEY').waitFor();
    await visit.close();
  });

  it.each([
    ['wide and light', {}],
    ['narrow and dark', { viewport: narrow, colorScheme: 'dark' as const }],
    ['Chinese', { locale: 'zh-CN' }],
  ])(
    'is sound in each state: %s',
    async (_name, options) => {
      const visit = await open(options);
      const { page } = visit;
      const expectSound = async () => {
        expect(await visit.axe()).toEqual([]);
        expect(await visit.overflow()).toBe(0);
      };
      await expectSound();
      await visit.typeInput().click();
      await expectSound();
      await page.keyboard.press('Escape');
      await visit.choose(card);
      await page.getByText('cn_id_card.jpg').waitFor();
      await expectSound();
      const letGo = await visit.holdUploads();
      await visit.read();
      await page.getByRole('progressbar').waitFor();
      await expectSound();
      letGo();
      await visit.result().waitFor();
      await visit.field('idNumber').getByRole('button').click();
      await expectSound();
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expectSound();
      }
      await visit.close();
    },
    180_000,
  );
});
