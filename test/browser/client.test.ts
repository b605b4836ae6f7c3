import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { jpeg } from '../support/form.ts';
import { describeInBrowser, TestBrowser } from './support/browser.ts';
import { openListeningServer } from './support/listening-server.ts';
import { opened } from './support/opened.ts';

/** Vite's native parts do not know jest's arrays for arrays: it runs in a process of its own. */
const script = `
  import { build } from 'vite';
  const lib = { entry: 'src/client/client.ts', formats: ['iife'], name: 'client' };
  const [{ output }] = await build({ configFile: false, logLevel: 'error', build: { lib, write: false } });
  process.stdout.write(output[0].code);
`;

/** The client as a page would have it: bundled, with none of Node's modules. */
async function bundle(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return stdout;
}

describeInBrowser('pictotext/client', () => {
  const browser = opened(() => TestBrowser.start());
  const server = opened(() => openListeningServer());

  it('reads a picked file on the server’s own origin, goes over to the secondary key, and has no files of its own', async () => {
    const { office } = server();
    const owner = await office.createAccount();
    const primary = await office.apiKeys.create(owner, { name: 'Primary', environment: 'LIVE' });
    const secondary = await office.apiKeys.create(owner, { name: 'Secondary', environment: 'LIVE' });
    await office.apiKeys.revoke(owner, primary.apiKey.id);
    const visit = await browser().visit();
    await visit.page.goto(server().url);
    await visit.page.evaluate(`${await bundle()}; globalThis.pictotext = client;`);
    const result = await visit.page.evaluate(`(async () => {
      const fallbacks = [];
      const client = new pictotext.PicToText({
        apiKey: ${JSON.stringify({ primary: primary.secret, secondary: secondary.secret })},
        baseUrl: location.origin,
        onFallback: (fallback) => fallbacks.push(fallback),
      });
      const bytes = Uint8Array.from(${JSON.stringify([...jpeg])});
      const picked = new File([bytes], 'card.jpg', { type: 'image/jpeg' });
      const reply = await client.ocr({ image: picked, documentType: 'auto', include: ['quality'] });
      await client.ocr({ image: new Blob([bytes]).stream(), documentType: 'passport' });
      const path = await client.ocr({ image: 'card.jpg', documentType: 'passport' }).catch(String);
      const refusal = await client.ocr({ image: picked, documentType: 'library_card' }).catch(({ reason, status }) => [reason, status]);
      return { type: reply.documentType, width: reply.details.quality.width, path, refusal, fallbacks };
    })()`);
    expect(result).toEqual({
      type: 'passport',
      width: 1600,
      path: 'TypeError: node:fs/promises is there in Node alone',
      refusal: ['INVALID_DOCUMENT_TYPE', 400],
      fallbacks: [{ reason: 'INVALID_API_KEY', last4: primary.apiKey.last4 }],
    });
    expect(server().engine.requests.map(({ image }) => Buffer.from(image))).toEqual([jpeg, jpeg]);
    await visit.close();
  });
});
