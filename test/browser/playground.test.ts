import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { OcrPool } from '../../src/ocr/pool/pool.ts';
import { describeInBrowser, TestBrowser, type Visit } from './support/browser.ts';
import { openListeningServer } from './support/listening-server.ts';
import { opened } from './support/opened.ts';

describeInBrowser('/playground', () => {
  const browser = opened(() => TestBrowser.start());
  const engine = opened(() => OcrPool.create({ workers: 1 }));
  const server = opened(() => openListeningServer(engine()));

  const result = ({ page }: Visit) => page.locator('app-query-result:visible');
  const send = ({ page }: Visit) =>
    page.getByRole('button', { name: 'Send Request' }).and(page.locator(':visible')).click();

  async function choosePicture({ page }: Visit): Promise<void> {
    await page.locator('.variables-editor--title:visible').click();
    await page.getByRole('button', { name: 'Add files' }).click();
    await page.getByPlaceholder('File name').fill('image');
    const [dialog] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Select files' }).click(),
    ]);
    await dialog.setFiles(join(import.meta.dirname, '../../docs/samples/cn_id_card.jpg'));
  }

  it('runs a query, and says what is wrong without a key', async () => {
    const visit = await browser().visit();
    await visit.page.goto(`${server().url}/graphql`);
    expect(new URL(visit.page.url()).pathname).toBe('/playground');
    await visit.page.getByText('document-types').first().click();
    await send(visit);
    await result(visit).getByText('"ar_id_card"').waitFor();
    await visit.page.getByText('account', { exact: true }).click();
    await visit.page.getByText('(Send query Me)').click();
    await result(visit).getByText('INVALID_API_KEY').waitFor();
    await visit.close();
  });

  it('reads a picture that is chosen from the disk, and leaves nothing of it in the browser', async () => {
    const visit = await browser().visit();
    const { page } = visit;
    const apiKey = (await server().bearer()).slice('Bearer '.length);
    await page.goto(`${server().url}/playground`);
    await page.getByText('No environment', { exact: true }).click();
    await page.getByText('Environments...').click();
    await page.locator('.cm-content').filter({ hasText: '{"apiKey"' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(JSON.stringify({ apiKey }));
    await page.getByRole('button', { name: 'Save' }).click();

    await choosePicture(visit);
    await send(visit);
    await result(visit).getByText('"于倩"').first().waitFor();

    expect(await page.evaluate(databaseContents)).toEqual([0, 0, 0, 0]);
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(apiKey);
    await visit.close();
  });

  it('needs no key of a person who is logged in, for an upload neither', async () => {
    const visit = await browser().visit();
    const { email } = await server().office.createAccount({ password: 'a long enough password' });
    const query = 'mutation ($input: LogInInput!) { logIn(input: $input) { token } }';
    const input = { email, password: 'a long enough password' };
    await visit.context.request.post(`${server().url}/graphql`, { data: { query, variables: { input } } });
    await visit.page.goto(`${server().url}/playground`);
    await choosePicture(visit);
    await send(visit);
    await result(visit).getByText('"于倩"').first().waitFor();
    await visit.close();
  });
});

/** How many entries each table of Altair's has. */
const databaseContents = `new Promise((resolve, reject) => {
  const opened = indexedDB.open('AltairDB');
  opened.onerror = reject;
  opened.onsuccess = () => {
    const names = [...opened.result.objectStoreNames];
    const tables = opened.result.transaction(names);
    const counts = names.map((name) => tables.objectStore(name).count());
    tables.oncomplete = () => resolve(counts.map(({ result }) => result));
  };
})`;
