import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guidePage } from '../../src/guide/guide.ts';
import { pageNames } from '../../src/guide/words.ts';
import { jpeg } from '../support/form.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const run = promisify(execFile);
/** How a sample of each language is started; what a machine lacks is not tried there. */
const programs: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  sh: ['sh', '-c'],
  js: [process.execPath, '--input-type=module', '-e'],
  python: ['python3', '-c'],
};
const missing = [
  ...(spawnSync('curl', ['--version']).status === 0 ? [] : ['sh']),
  ...(spawnSync('python3', ['-c', 'import requests']).status === 0 ? [] : ['python']),
];

interface Sample {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** Both languages have the same samples: `test/guide/guide.test.ts`. */
function samplesOf(publicUrl: string): Sample[] {
  return pageNames.flatMap((page) => {
    const text = guidePage(page, 'en', { publicUrl, rateLimitKey: 0, rateLimitAddress: 0 });
    const blocks = [...text.matchAll(/^```(sh|js|python)\n([^]*?)^```/gm)];
    return blocks.map(([, language = '', sample = '']) => ({ page, language, text: sample }));
  });
}

describe("the guide's samples, as they stand there", () => {
  let server: TestServer;
  let folder: string;
  let environment: Record<string, string>;
  let placeholders: Readonly<Record<string, string>>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guide-samples-'));
    for (const name of ['card.jpg', 'back.jpg']) await writeFile(join(folder, name), jpeg);
    server = await openTestServer();
    const owner = await server.office.createAccount();
    const scopes = ['ocr', 'usage:read', 'keys:manage'];
    const { apiKey, secret } = await server.office.apiKeys.create(owner, {
      name: 'Guide',
      environment: 'LIVE',
      scopes,
    });
    placeholders = { 'http://127.0.0.1:4000': await server.listen(), YOUR_API_KEY: secret, KEY_ID: apiKey.id };
    environment = {
      PATH: process.env['PATH'] ?? '',
      PICTOTEXT_API_KEY_PRIMARY: 'sk_live_of_another_server',
      PICTOTEXT_API_KEY_SECONDARY: secret,
    };
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const samples = samplesOf('http://127.0.0.1:4000').map((sample, index) => ({ ...sample, index }));

  it('are many, in three languages', () => {
    expect([...new Set(samples.map(({ language }) => language))].sort()).toEqual(['js', 'python', 'sh']);
    expect(samples.length).toBeGreaterThan(9);
  });

  const name = '$page, number $index ($language)';
  const runnable = samples.filter(({ language }) => !missing.includes(language));
  const others = samples.filter(({ language }) => missing.includes(language));
  if (others.length > 0) it.skip.each(others)(`${name}: not on this machine`, () => undefined);
  it.each(runnable)(name, async ({ language, text }) => {
    const [command = '', ...args] = programs[language] ?? [];
    const filled = Object.entries(placeholders).reduce(
      (filling, [name, value]) => filling.replaceAll(name, value),
      text,
    );
    const { stdout } = await run(command, [...args, filled], { cwd: folder, env: environment });
    expect(stdout).not.toBe('');
    if (text.includes('{ apiKey(id:')) expect(stdout).toContain('"code":"NOT_FOUND"');
    else expect(stdout).not.toMatch(/"errors?":|\b[45]\d\d\b {/);
  });
});
