import type { Engine } from '../src/ocr/engine.ts';

export type { Engine };

/**
 * The engine as it is shipped: the build output, as the server runs it.
 * @throws Error saying what to do where the project is not built
 */
export async function createPool(options: { workers?: number; threads?: number } = {}): Promise<Engine> {
  const url = new URL('../dist/src/ocr/pool/pool.js', import.meta.url);
  const module: { OcrPool: { create(options: { workers?: number; threads?: number }): Promise<Engine> } } =
    await import(url.href).catch((cause: unknown) => {
      throw new Error('the engine is not built: run `npm ci && npm run build` in the folder above', { cause });
    });
  return module.OcrPool.create(options);
}
