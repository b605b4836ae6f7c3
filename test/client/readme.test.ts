import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let origin: string;
let folder: string;
beforeAll(async () => {
  server = await openTestServer();
  origin = await server.listen();
  // Inside the package, which so finds itself by its name: what runs is what `npm run build` made.
  folder = await mkdtemp(join('dist', 'readme-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.close();
});

it("the README's example reads a card, with the secondary key once the primary one is revoked", async () => {
  const readme = await readFile('README.md', 'utf8');
  const example = /```js\n(import [^`]* from 'pictotext\/client';[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(example).toContain('http://127.0.0.1:4000');
  const script = join(folder, 'example.mjs');
  await writeFile(script, example.replace('http://127.0.0.1:4000', origin));

  const { office } = server;
  const owner = await office.createAccount();
  const primary = await office.apiKeys.create(owner, { name: 'Primary', environment: 'LIVE' });
  const secondary = await office.apiKeys.create(owner, { name: 'Secondary', environment: 'LIVE' });
  const env = {
    PATH: process.env['PATH'],
    PICTOTEXT_API_KEY_PRIMARY: primary.secret,
    PICTOTEXT_API_KEY_SECONDARY: secondary.secret,
  };
  const run = async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script], { env });
    return [stdout, stderr];
  };
  expect(await run()).toEqual(['张三 110101199001011234\n', '']);
  expect(Buffer.from(server.engine.requests[0]?.image ?? [])).toEqual(await readFile('docs/samples/cn_id_card.jpg'));
  await office.apiKeys.revoke(owner, primary.apiKey.id);
  const { last4 } = primary.apiKey;
  expect(await run()).toEqual([
    '张三 110101199001011234\n',
    `The key that ends in ${last4} is not taken any more: INVALID_API_KEY\n`,
  ]);
  await office.apiKeys.revoke(owner, secondary.apiKey.id);
  expect(await run()).toEqual(['', expect.stringMatching(/\nINVALID_API_KEY Invalid or inactive API key [\w-]+\n$/)]);
});
