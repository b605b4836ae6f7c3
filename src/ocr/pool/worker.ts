import { type MessagePort, parentPort, workerData } from 'node:worker_threads';

import { ApiError } from '../../errors/api-error.ts';
import { DocumentReader } from '../document-reader.ts';
import { PageReader } from '../page-reader.ts';
import { helpWithLines, type RecogniseLine } from '../lines/shared-lines.ts';
import type { WorkerReply, WorkerRequest, WorkerSettings } from './worker-messages.ts';

// A worker thread of the pool: loads the models once, then answers one request at a time.
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');

const { models, threads, peers, waiting } = workerData as WorkerSettings;
const reply = (message: WorkerReply, transfer: readonly MessagePort[] = []) => {
  port.postMessage(message, transfer);
};
const pages = await PageReader.load(models, threads, {
  count: peers,
  offer: (job, ports) => {
    reply({ kind: 'offer', job, ports }, ports);
  },
});
const documents = new DocumentReader(pages);

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  if (request.kind === 'help') {
    const { job } = request;
    const recognise: RecogniseLine = (raster, polygon) => pages.recogniseLine(job.scripts, raster, polygon);
    await helpWithLines(job, recognise, request.port, () => Atomics.load(waiting, 0) > 0);
    return { kind: 'ready' };
  }
  try {
    return { kind: 'result', result: await documents.read(request) };
  } catch (error) {
    if (error instanceof ApiError) {
      return { kind: 'error', reason: error.reason, message: error.message, metadata: error.metadata };
    }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'error', reason: null, message, metadata: undefined };
  }
}

port.on('message', (request: WorkerRequest) => void answer(request).then(reply));
reply({ kind: 'ready' });
