import { parentPort, workerData } from 'node:worker_threads';

import { ApiError } from '../errors/api-error.ts';
import { DocumentReader } from './document-reader.ts';
import { PageReader } from './page-reader.ts';
import type { WorkerReply, WorkerRequest, WorkerSettings } from './worker-messages.ts';

// A worker thread of the pool: loads the models once, then answers one request at a time.
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');

const { models, threads } = workerData as WorkerSettings;
const reader = new DocumentReader(await PageReader.load(models, threads));
const reply = (message: WorkerReply) => {
  port.postMessage(message);
};

port.on('message', (request: WorkerRequest) => {
  reader.read(request).then(
    (result) => {
      reply({ kind: 'result', result });
    },
    (error: unknown) => {
      const known = error instanceof ApiError ? error : undefined;
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      reply({
        kind: 'error',
        reason: known?.reason ?? null,
        message: known?.message ?? message,
        metadata: known?.metadata,
      });
    },
  );
});
reply({ kind: 'ready' });
