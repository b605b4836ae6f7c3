import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { scripts } from '../../src/ocr/models/model-manifest.ts';
import { readDictionary, readPinned, resolveModels } from '../../src/ocr/models/models.ts';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('resolveModels', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictotext-models-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const manifest = (content: unknown) => {
    writeFileSync(join(folder, 'models.json'), JSON.stringify(content));
  };

  it('finds every default model as pinned, with as many characters as it has', () => {
    const { detector, classifier, tesseract, recognisers } = resolveModels(undefined);
    const files = recognisers.map((one) => (one.engine === 'ctc' ? one.model : one.data));
    for (const pinned of [detector, classifier, tesseract, ...files]) {
      expect(readPinned(pinned).byteLength).toBeGreaterThan(100_000);
    }
    const dictionaries = recognisers.filter((one) => one.engine === 'ctc').map(readDictionary);
    expect(dictionaries.map(({ length }) => length)).toEqual([403, 9872, 6624, 184, 172, 2454]);
  });

  it('finds a recogniser for every script', () => {
    const { recognisers } = resolveModels(undefined);
    expect(new Set(recognisers.flatMap((one) => one.scripts))).toEqual(new Set(scripts));
  });

  it('replaces what the folder names, and nothing else', () => {
    writeFileSync(join(folder, 'keys.txt'), 'A\nB\n');
    writeFileSync(join(folder, 'rec.onnx'), 'a model');
    const recogniser = {
      name: 'mine',
      scripts: ['Latn'],
      model: { file: 'rec.onnx', sha256: sha256('a model') },
      dictionary: { file: 'keys.txt', sha256: sha256('A\nB\n') },
    };
    manifest({ recognisers: [recogniser] });
    const models = resolveModels(folder);
    expect(models.detector).toEqual(resolveModels(undefined).detector);
    expect(models.recognisers).toHaveLength(1);
    const [mine] = models.recognisers;
    if (mine?.engine !== 'ctc') throw new Error('one network was put in');
    expect(readPinned(mine.model).toString()).toBe('a model');
    // A space follows the dictionary unless the manifest says otherwise, as PaddleOCR's models have it.
    expect(readDictionary(mine)).toEqual(['A', 'B', ' ']);
  });

  it.each<[string, unknown, RegExp]>([
    ['a part that does not exist', { recognizers: [] }, /recognizers/],
    ['a file without a hash', { detector: { file: 'det.onnx' } }, /sha256/],
    ['no recogniser', { recognisers: [] }, /recognisers/],
    [
      'a package that is not there',
      { detector: { file: 'npm:no-such/x.onnx', sha256: sha256('') } },
      /no-such is not installed/,
    ],
  ])('refuses a manifest with %s, and names it', (_what, content, message) => {
    manifest(content);
    expect(() => resolveModels(folder)).toThrow(message);
    expect(() => resolveModels(folder)).toThrow(join(folder, 'models.json'));
  });

  it('does not read a file that is not the one pinned', () => {
    writeFileSync(join(folder, 'det.onnx'), 'another model');
    manifest({ detector: { file: 'det.onnx', sha256: sha256('a model') } });
    expect(() => readPinned(resolveModels(folder).detector)).toThrow(/det\.onnx has SHA-256/);
  });

  it('says so where the folder has no manifest', () => {
    expect(() => resolveModels(folder)).toThrow(/models\.json/);
  });
});
