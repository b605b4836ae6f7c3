/** @jest-environment ./test/support/onnx-environment.js */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OfferedModel } from '../../src/ocr/models/model-catalogue.ts';
import { ModelStore } from '../../src/ocr/models/model-store.ts';
import { resolveModels, usedModelDir } from '../../src/ocr/models/models.ts';
import { FileServer } from '../support/file-server.ts';

// What is served is the package's own small recogniser.
const model = readFileSync('models/latin.onnx');
const dictionary = readFileSync('models/latin.txt');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const offered: OfferedModel = {
  name: 'offered',
  title: 'A recogniser from elsewhere',
  scripts: ['Kore', 'Latn'],
  licence: 'Apache-2.0',
  model: { url: 'https://publisher.invalid/path/rec.onnx', bytes: model.length, sha256: sha256(model) },
  dictionary: { url: 'https://publisher.invalid/keys.txt', bytes: dictionary.length, sha256: sha256(dictionary) },
  recogniser: { spaceAfterDictionary: false, height: 40, channels: 1 },
};

let folder: string;
let server: FileServer;
let store: ModelStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pictotext-store-'));
  store = new ModelStore(join(folder, 'models'));
  server = await FileServer.start();
  server.files.set('rec.onnx', model).set('keys.txt', dictionary);
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const files = () => (existsSync(store.folder) ? readdirSync(store.folder).sort() : []);
const manifest = () => readFileSync(join(store.folder, 'models.json'), 'utf8');

const shipped = resolveModels(undefined).recognisers.map(({ name }) => name);

describe('a model directory', () => {
  it('has what was pulled used before the default recognisers, without any setting', async () => {
    expect(usedModelDir({ modelDir: undefined, dataDir: folder })).toBeUndefined();
    const seen: number[] = [];
    await store.pull(offered, { from: server.url, onProgress: (done) => seen.push(done) });
    expect(await store.stateOf(offered)).toBe('installed');
    expect(usedModelDir({ modelDir: undefined, dataDir: folder })).toBe(store.folder);
    expect(usedModelDir({ modelDir: '/elsewhere', dataDir: folder })).toBe('/elsewhere');
    const { recognisers } = resolveModels(store.folder);
    expect(recognisers.map(({ name }) => name)).toEqual(['offered', ...shipped]);
    expect(recognisers[0]?.scripts).toEqual(['Kore', 'Latn']);
    expect(seen.at(-1)).toBe(model.length);
  });

  it('goes on where a download broke off', async () => {
    server.options.breakAfter = 1_000_000;
    await expect(store.pull(offered, { from: server.url })).rejects.toThrow(/run it again to go on/);
    expect(await store.stateOf(offered)).toBe('partly downloaded');
    expect(existsSync(join(store.folder, 'models.json'))).toBe(false);
    await store.pull(offered, { from: server.url });
    const resumed = server.ranges.filter((range) => range !== undefined);
    expect(resumed).toHaveLength(1);
    expect(Number(/^bytes=(\d+)-$/.exec(resumed[0] ?? '')?.[1])).toBeGreaterThan(0);
    expect(await store.stateOf(offered)).toBe('installed');
  });

  it('takes the files from a folder, where there is no network', async () => {
    writeFileSync(join(folder, 'keys.txt'), dictionary);
    await expect(store.pull(offered, { from: folder })).rejects.toThrow(/rec\.onnx could not be fetched/);
    writeFileSync(join(folder, 'rec.onnx'), model);
    await store.pull(offered, { from: folder });
    expect(await store.stateOf(offered)).toBe('installed');
  });

  it('starts again at a server that knows no ranges', async () => {
    server.options.breakAfter = 1_000_000;
    await expect(store.pull(offered, { from: server.url })).rejects.toThrow(/could not be fetched/);
    server.options.ignoresRanges = true;
    await store.pull(offered, { from: server.url });
    expect(await store.stateOf(offered)).toBe('installed');
  });

  it('throws a file of another hash away and keeps what was there', async () => {
    await store.pull(offered, { from: server.url });
    const [filesBefore, manifestBefore] = [files(), manifest()];
    const newer = { ...offered, model: { ...offered.model, sha256: '0'.repeat(64) } };
    await expect(store.pull(newer, { from: server.url })).rejects.toThrow(/has SHA-256 .*not the known 0{64}/);
    expect(files()).toEqual(filesBefore);
    expect(manifest()).toBe(manifestBefore);
    expect(await store.stateOf(offered)).toBe('installed');
  });

  it('refuses a file that is longer than it should be, and one that does not fit on the disk', async () => {
    const short = { ...offered, model: { ...offered.model, bytes: 1000 } };
    await expect(store.pull(short, { from: server.url })).rejects.toThrow(/longer than it should be/);
    const huge = { ...offered, model: { ...offered.model, bytes: 1e15 } };
    await expect(store.pull(huge, { from: server.url })).rejects.toThrow(/not enough room/);
    expect(files().filter((name) => /onnx|json/.test(name))).toEqual([]);
  });

  it('does not use a model whose classes are not those of its dictionary', async () => {
    const other = Buffer.from('a\nb\nc\n');
    server.files.set('keys.txt', other);
    const odd = { ...offered, dictionary: { ...offered.dictionary, bytes: other.length, sha256: sha256(other) } };
    await expect(store.pull(odd, { from: server.url })).rejects.toThrow(/cannot be used here: it has 404 classes/);
    expect(existsSync(join(store.folder, 'models.json'))).toBe(false);
  });

  it('replaces an earlier version of a model, and keeps the others and the rest of the manifest', async () => {
    await store.pull({ ...offered, name: 'another' }, { from: server.url });
    await store.pull(offered, { from: server.url });
    const dictionary2 = Buffer.from(dictionary.toString('utf8').replace('!', '¡'));
    server.files.set('keys.txt', dictionary2);
    const newer = {
      ...offered,
      dictionary: { ...offered.dictionary, bytes: dictionary2.length, sha256: sha256(dictionary2) },
    };
    await store.pull(newer, { from: server.url });
    const { recognisers } = resolveModels(store.folder);
    expect(recognisers.map(({ name }) => name)).toEqual(['offered', 'another', ...shipped]);
    expect(files().filter((name) => /^offered-.*txt$/.test(name))).toHaveLength(1);
  });

  it('touches nothing where its manifest cannot be read', async () => {
    await store.pull(offered, { from: server.url });
    writeFileSync(join(store.folder, 'models.json'), '{"recognisers": 3}');
    await expect(store.pull(offered, { from: server.url })).rejects.toThrow(/nothing was changed/);
    expect(manifest()).toBe('{"recognisers": 3}');
  });
});
