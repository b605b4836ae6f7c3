import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { ApiError } from '../errors/api-error.ts';
import type { Engine, ReadRequest, ReadResult } from './engine.ts';
import { resolveModels } from './models.ts';
import type { WorkerReply, WorkerSettings } from './worker-messages.ts';

export interface OcrPoolOptions {
  /** Worker threads, each with its own copy of the models. Default: one for every two cores. */
  readonly workers?: number | undefined;
  /** Folder with a `models.json` that replaces default models. */
  readonly modelDir?: string | undefined;
  /** Calls that may wait for a worker; one more is refused at once with SERVICE_UNAVAILABLE. */
  readonly queueMax?: number | undefined;
  /** A call that takes longer has hung: its worker is replaced. */
  readonly timeoutMs?: number | undefined;
  /** Told of worker failures; the text holds no picture and no field. */
  readonly onWorkerError?: ((message: string) => void) | undefined;
}

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (result: ReadResult) => void;
  readonly reject: (error: unknown) => void;
}

const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** The OCR engine: a bounded queue before worker threads, so that no picture is ever read on the server's own loop. */
export class OcrPool implements Engine {
  readonly #settings: WorkerSettings;
  readonly #options: OcrPoolOptions;
  readonly #queueMax: number;
  readonly #timeoutMs: number;
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #queue: Job[] = [];
  #closed = false;

  private constructor(settings: WorkerSettings, options: OcrPoolOptions) {
    this.#settings = settings;
    this.#options = options;
    this.#queueMax = options.queueMax ?? 64;
    this.#timeoutMs = options.timeoutMs ?? 60_000;
  }

  /**
   * Resolves when every worker has loaded its models.
   * @throws Error that names a model file which is missing, or is not the one pinned
   */
  static async create(options: OcrPoolOptions = {}): Promise<OcrPool> {
    const cores = availableParallelism();
    const workers = options.workers ?? Math.max(1, Math.floor(cores / 2));
    const threads = Math.max(1, Math.floor(cores / workers));
    const pool = new OcrPool({ models: resolveModels(options.modelDir), threads }, options);
    try {
      await Promise.all(Array.from({ length: workers }, () => pool.#addWorker()));
    } catch (error) {
      await pool.close();
      throw error;
    }
    return pool;
  }

  /** Calls waiting and running, for the metrics. */
  get load(): { waiting: number; running: number; workers: number } {
    return {
      waiting: this.#queue.length,
      running: this.#workers.size - this.#idle.length,
      workers: this.#workers.size,
    };
  }

  async read(request: ReadRequest): Promise<ReadResult> {
    request.signal?.throwIfAborted();
    if (this.#closed || (this.#idle.length === 0 && this.#queue.length >= this.#queueMax)) {
      throw new ApiError('SERVICE_UNAVAILABLE', { retryAfterSeconds: 2 });
    }
    return new Promise((resolve, reject) => {
      const job: Job = { request, resolve, reject };
      // A client that goes away frees its place in the queue. A call that runs is left to finish: it is short.
      request.signal?.addEventListener('abort', () => {
        const at = this.#queue.indexOf(job);
        if (at >= 0) this.#queue.splice(at, 1);
        reject(request.signal?.reason instanceof Error ? request.signal.reason : new Error('aborted'));
      });
      this.#queue.push(job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.reject(new ApiError('SERVICE_UNAVAILABLE'));
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const worker = this.#idle.pop();
      if (!worker) return;
      const job = this.#queue.shift();
      if (job) this.#run(worker, job);
      else this.#idle.push(worker);
    }
  }

  #run(worker: Worker, job: Job): void {
    const finish = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const fail = (why: string) => {
      finish();
      job.reject(new ApiError('AI_SERVICE_ERROR', { cause: why }));
      this.#replace(worker, why);
    };
    const onMessage = (reply: WorkerReply) => {
      finish();
      if (reply.kind === 'result') job.resolve(reply.result);
      else if (reply.kind === 'error') job.reject(this.#toError(reply));
      this.#idle.push(worker);
      this.#next();
    };
    const onError = (error: unknown) => {
      fail(`worker failed: ${String(error)}`);
    };
    const onExit = (code: number) => {
      fail(`worker exited with code ${String(code)}`);
    };
    const timer = setTimeout(() => {
      fail(`worker gave no answer within ${String(this.#timeoutMs)} ms`);
    }, this.#timeoutMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    const { image, backImage, documentType } = job.request;
    worker.postMessage({ image, backImage, documentType });
  }

  #toError(reply: Extract<WorkerReply, { kind: 'error' }>): ApiError {
    if (reply.reason)
      return new ApiError(reply.reason, {
        message: reply.message,
        ...(reply.metadata && { metadata: reply.metadata }),
      });
    this.#options.onWorkerError?.(reply.message);
    return new ApiError('AI_SERVICE_ERROR', { cause: reply.message });
  }

  #replace(worker: Worker, why: string): void {
    this.#workers.delete(worker);
    void worker.terminate();
    if (this.#closed) return;
    this.#options.onWorkerError?.(why);
    this.#addWorker().catch((error: unknown) => this.#options.onWorkerError?.(`no new worker: ${String(error)}`));
  }

  /** Starts a worker thread; resolves when its models are loaded and it can take calls. */
  async #addWorker(): Promise<void> {
    // Decoders print to standard output, which belongs to the program's own answers: what they say is dropped.
    const worker = new Worker(workerUrl, { workerData: this.#settings, stdout: true });
    worker.stdout.resume();
    this.#workers.add(worker);
    await new Promise<void>((resolve, reject) => {
      worker.once('message', () => {
        worker.off('error', reject);
        resolve();
      });
      worker.once('error', reject);
    });
    // An idle worker that dies must not take the process with it.
    worker.on('error', () => undefined);
    this.#idle.push(worker);
    this.#next();
  }
}
