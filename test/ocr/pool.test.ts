import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { resolveModels } from '../../src/ocr/models/models.ts';
import { OcrPool, type OcrPoolOptions } from '../../src/ocr/pool/pool.ts';

const workerUrl = new URL('../support/faulty-worker.ts', import.meta.url);
const image = new Uint8Array();

describe('OcrPool', () => {
  const pools: OcrPool[] = [];
  const create = async (options: OcrPoolOptions) => {
    const pool = await OcrPool.create({ workerUrl, ...options });
    pools.push(pool);
    return pool;
  };
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
  });

  it.each(['exit', 'throw'])('fails only the call whose worker dies (%s), and replaces the worker', async (how) => {
    const errors: string[] = [];
    const pool = await create({ workers: 1, onWorkerError: (message) => errors.push(message) });
    const [broken, next] = await Promise.allSettled([
      pool.read({ image, documentType: how }),
      pool.read({ image, documentType: 'fine' }),
    ]);
    expect(broken).toMatchObject({ status: 'rejected', reason: { reason: 'AI_SERVICE_ERROR' } });
    expect(next).toMatchObject({ status: 'fulfilled', value: { documentType: 'fine' } });
    expect(errors).toHaveLength(1);
    expect(pool.load).toEqual({
      ...{ waiting: 0, waitingMax: 256, refused: 0 },
      ...{ running: 0, ready: 1, workers: 1, restarts: 1 },
    });
    expect(pool.recognisers).toEqual(resolveModels(undefined).recognisers.map(({ name }) => name));
  });

  it('replaces a worker that hangs', async () => {
    const pool = await create({ workers: 1, timeoutMs: 300 });
    await expect(pool.read({ image, documentType: 'hang' })).rejects.toMatchObject({ reason: 'AI_SERVICE_ERROR' });
    await expect(pool.read({ image, documentType: 'fine' })).resolves.toMatchObject({ documentType: 'fine' });
  });

  it('tells of a defect in the engine without its stack', async () => {
    const pool = await create({ workers: 1 });
    await expect(pool.read({ image, documentType: 'defect' })).rejects.toMatchObject({
      reason: 'AI_SERVICE_ERROR',
      message: 'The OCR engine failed',
    });
  });

  it('refuses at once what its queue cannot hold', async () => {
    const pool = await create({ workers: 1, queueMax: 1 });
    const [running, waiting] = [1, 2].map(() => pool.read({ image, documentType: 'slow' }));
    await expect(pool.read({ image, documentType: 'slow' })).rejects.toMatchObject({
      reason: 'SERVICE_UNAVAILABLE',
      retryAfterSeconds: 2,
    });
    expect(pool.load).toMatchObject({ waiting: 1, waitingMax: 1, refused: 1, running: 1 });
    expect((await running)?.documentType).toBe('slow');
    expect((await waiting)?.documentType).toBe('slow');
  });

  it('gives the place of a client that went away to the next', async () => {
    const pool = await create({ workers: 1, queueMax: 1 });
    const running = pool.read({ image, documentType: 'slow' });
    const gone = new AbortController();
    const left = pool.read({ image, documentType: 'slow', signal: gone.signal });
    gone.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    await expect(pool.read({ image, documentType: 'fine' })).resolves.toMatchObject({ documentType: 'fine' });
    await running;
  });

  it('refuses waiting calls when it closes', async () => {
    const pool = await create({ workers: 1 });
    const calls = [1, 2].map(() => pool.read({ image, documentType: 'slow' }));
    const ends = Promise.allSettled(calls);
    await pool.close();
    expect((await ends).map((end) => end.status)).toEqual(['rejected', 'rejected']);
  });

  it('does not start with a model that is not the one pinned', async () => {
    const modelDir = mkdtempSync(join(tmpdir(), 'pictotext-models-'));
    try {
      writeFileSync(join(modelDir, 'det.onnx'), 'not the model');
      const detector = { file: 'det.onnx', sha256: '0'.repeat(64) };
      writeFileSync(join(modelDir, 'models.json'), JSON.stringify({ detector }));
      await expect(OcrPool.create({ workers: 1, modelDir })).rejects.toThrow(/det\.onnx has SHA-256/);
      writeFileSync(join(modelDir, 'models.json'), JSON.stringify({ detector: { file: 'det.onnx' } }));
      await expect(OcrPool.create({ workers: 1, modelDir })).rejects.toThrow(/models\.json cannot be used.*sha256/s);
    } finally {
      rmSync(modelDir, { recursive: true });
    }
  });
});
