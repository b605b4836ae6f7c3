import { parentPort } from 'node:worker_threads';

import type { WorkerReply, WorkerRequest } from '../../src/ocr/pool/worker-messages.ts';

// A worker of the OCR pool that fails as the real one cannot be made to: the document type says how.
const port = parentPort;
if (!port) throw new Error('runs as a worker thread only');
const reply = (message: WorkerReply) => {
  port.postMessage(message);
};
const empty = {
  fields: [],
  checks: [],
  quality: { width: 1, height: 1, measures: [], back: null },
  lines: [],
  timings: [],
};

port.on('message', (request: WorkerRequest) => {
  if (request.kind !== 'read') return;
  const { documentType } = request;
  if (documentType === 'exit') process.exit(3);
  if (documentType === 'throw') throw new Error('thrown outside of any promise');
  if (documentType === 'defect') reply({ kind: 'error', reason: null, message: 'TypeError: …', metadata: undefined });
  if (documentType === 'slow')
    setTimeout(() => {
      reply({ kind: 'result', result: { documentType, ...empty } });
    }, 200);
  if (documentType === 'fine') reply({ kind: 'result', result: { documentType, ...empty } });
});
reply({ kind: 'ready' });
