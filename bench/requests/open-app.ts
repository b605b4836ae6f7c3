import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App, createApp } from '../../src/app.ts';
import type { loadConfig } from '../../src/config.ts';
import type { Engine } from '../../src/ocr/engine.ts';
import { built } from './built.ts';

export interface OpenApp {
  readonly app: App;
  /** A live key of the first account. */
  readonly secret: string;
  close(): Promise<void>;
}

/** No call of these benchmarks reads a picture. */
const noEngine: Engine = {
  read: async () => {
    throw new Error('nothing is read here');
  },
  close: async () => undefined,
  load: { waiting: 0, waitingMax: 0, refused: 0, running: 0, ready: 0, workers: 0, restarts: 0 },
  recognisers: [],
};

/**
 * The real application, started on a database of its own.
 * @param databaseUrl undefined: PGlite in a folder of its own
 */
export async function openApp(databaseUrl?: string): Promise<OpenApp> {
  const app = await built<{ createApp: typeof createApp }>('app.js');
  const config = await built<{ loadConfig: typeof loadConfig }>('config.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'pictotext-bench-'));
  const opened = await app.createApp(
    config.loadConfig({
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'error',
      // Out of the way: what is measured is the look-up.
      RATE_LIMIT_KEY: '100000000',
      RATE_LIMIT_ADDRESS: '100000000',
    }),
    { engine: noEngine },
  );
  const { firstAccess } = await opened.start();
  if (!firstAccess) throw new Error('the database was not empty');
  return {
    app: opened,
    secret: firstAccess.secret,
    async close() {
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
