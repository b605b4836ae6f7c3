import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readCatalogue } from '../../src/ocr/models/model-catalogue.ts';
import { DownloadProgress } from '../../src/cli/download-progress.ts';
import { FileServer } from '../support/file-server.ts';
import { runProgram } from '../support/run-program.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'pictotext-cli-models-'));
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

describe('pictotext models', () => {
  it('lists what there is, with scripts, size, licence and state', async () => {
    const { code, stdout } = await runProgram(['models', 'list'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^pp-ocrv5-korean +Kore +13\.5 MB +Apache-2\.0 +not installed/m);
    const json = await runProgram(['models', 'list', '--json'], { cwd });
    const printed = z
      .object({ folder: z.string(), models: z.array(z.object({ name: z.string(), state: z.string() })) })
      .parse(JSON.parse(json.stdout));
    expect(printed.folder).toBe(join(cwd, 'data', 'models'));
    expect(printed.models.map(({ name }) => name)).toEqual(readCatalogue().map(({ name }) => name));
  });

  it('says in a line what failed, and leaves MODEL_DIR without a model', async () => {
    const server = await FileServer.start();
    try {
      server.files.set('ppocrv5_th_dict.txt', Buffer.alloc(1767, 'x'));
      const env = { MODEL_DIR: join(cwd, 'mine') };
      const from = ['--from', server.url];
      const wrong = await runProgram(['models', 'pull', 'pp-ocrv5-thai', ...from], { cwd, env });
      expect(wrong).toMatchObject({ code: 1, stdout: '' });
      expect(wrong.stderr).toMatch(/^pictotext: http.*ppocrv5_th_dict\.txt has SHA-256 \w{64}, not the known 57f5406f/);
      const missing = await runProgram(['models', 'pull', 'pp-ocrv5-korean', ...from], { cwd, env });
      expect(missing.stderr).toContain('ppocrv5_korean_dict.txt could not be fetched: the answer was 404');
      expect(existsSync(env.MODEL_DIR) ? readdirSync(env.MODEL_DIR) : []).toEqual([]);
      const unknown = await runProgram(['models', 'pull', 'pp-ocrv9'], { cwd, env });
      expect(unknown.code).toBe(2);
    } finally {
      await server.close();
    }
  });
});

describe('the catalogue', () => {
  it('offers each model once, over https, with files of different names', () => {
    const models = readCatalogue();
    expect(new Set(models.map(({ name }) => name)).size).toBe(models.length);
    for (const { model, dictionary } of models) {
      expect([model.url, dictionary.url].every((url) => url.startsWith('https://'))).toBe(true);
      expect(model.sha256).not.toBe(dictionary.sha256);
      expect(model.bytes).toBeGreaterThan(1_000_000);
    }
  });
});

describe('the progress of a download', () => {
  const shown = (isTTY: boolean) => {
    const texts: string[] = [];
    const write = (text: string | Uint8Array) => texts.push(String(text)) > 0;
    const progress = new DownloadProgress('m', 1_000_000, { write, isTTY });
    for (let done = 0; done <= 1_000_000; done += 10_000) progress.update(done);
    progress.end();
    return texts;
  };

  it('is a line at each tenth where nobody watches', () => {
    expect(shown(false)).toHaveLength(11);
    expect(shown(false).at(-1)).toBe('m: 1.0 MB of 1.0 MB\n');
  });

  it('is one line that is drawn again on a terminal', () => {
    const texts = shown(true);
    expect(texts.slice(0, -1).every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
    expect(texts.at(-2)).toContain(`[${'#'.repeat(30)}] 100 %`);
    expect(texts.at(-1)).toBe('\n');
  });
});
