import { type MessagePort, Worker } from 'node:worker_threads';

import type { WorkerReply, WorkerRequest, WorkerSettings } from './worker-messages.ts';

type Offer = Extract<WorkerReply, { kind: 'offer' }>;

export interface OcrWorkerEvents {
  readonly onOffer: (offer: Offer) => void;
  /** The thread died while nothing was asked of it. */
  readonly onIdleDeath: (why: unknown) => void;
}

// Tests run the sources, a server what was compiled from them.
const defaultUrl = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** One worker thread: asked one thing at a time, answers once, and says so when it dies. */
export class OcrWorker {
  /** Resolves when the models are loaded; rejects where they cannot be. */
  readonly ready: Promise<unknown>;
  readonly #thread: Worker;
  #settle: { resolve: (reply: WorkerReply) => void; reject: (why: unknown) => void } | undefined;

  constructor(settings: WorkerSettings, url: URL = defaultUrl, events: OcrWorkerEvents) {
    // Decoders print to standard output, which belongs to the program's own answers: what they say is dropped.
    this.#thread = new Worker(url, { workerData: settings, stdout: true });
    this.#thread.stdout.resume();
    const die = (why: unknown) => {
      if (this.#settle) this.#settle.reject(why);
      else events.onIdleDeath(why);
    };
    this.#thread.on('message', (reply: WorkerReply) => {
      if (reply.kind === 'offer') events.onOffer(reply);
      else this.#settle?.resolve(reply);
    });
    this.#thread.on('error', die);
    this.#thread.on('exit', (code) => {
      die(new Error(`the worker exited with code ${String(code)}`));
    });
    this.ready = this.#answer(undefined);
  }

  /** @throws where the thread dies, or gives no answer within `timeoutMs`: terminate it then */
  async ask(request: WorkerRequest, timeoutMs: number, transfer: readonly MessagePort[] = []): Promise<WorkerReply> {
    this.#thread.postMessage(request, transfer);
    return this.#answer(timeoutMs);
  }

  async terminate(): Promise<void> {
    await this.#thread.terminate();
  }

  async #answer(timeoutMs: number | undefined): Promise<WorkerReply> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        this.#settle = { resolve, reject };
        if (timeoutMs === undefined) return;
        timer = setTimeout(() => {
          reject(new Error(`the worker gave no answer within ${String(timeoutMs)} ms`));
        }, timeoutMs);
      });
    } finally {
      clearTimeout(timer);
      this.#settle = undefined;
    }
  }
}
