import { availableParallelism } from 'node:os';

import { ApiError } from '../../errors/api-error.ts';
import type { Engine, EngineLoad, ReadRequest, ReadResult } from '../engine.ts';
import { resolveModels } from '../models/models.ts';
import { OcrWorker } from './ocr-worker.ts';
import type { WorkerReply, WorkerSettings } from './worker-messages.ts';

export interface OcrPoolOptions {
  /** Worker threads, each with its own copy of the models. Default: one for each core. */
  readonly workers?: number | undefined;
  /** Threads that each worker's networks use. Default: the cores shared out among the workers. */
  readonly threads?: number | undefined;
  /** Folder with a `models.json` that replaces default models. */
  readonly modelDir?: string | undefined;
  /** Calls that may wait for a worker; one more is refused at once with SERVICE_UNAVAILABLE. */
  readonly queueMax?: number | undefined;
  /** A call that takes longer has hung: its worker is replaced. */
  readonly timeoutMs?: number | undefined;
  /** Told of worker failures; the text holds no picture and no field. */
  readonly onWorkerError?: ((message: string) => void) | undefined;
  /** The worker's program; tests put one here that crashes. */
  readonly workerUrl?: URL | undefined;
}

interface Job {
  readonly request: ReadRequest;
  readonly resolve: (result: ReadResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The OCR engine: a bounded queue before worker threads, so that no picture is ever read on the server's own loop.
 * A worker reads one picture at a time; workers that would idle help it with its lines.
 */
export class OcrPool implements Engine {
  readonly #settings: WorkerSettings;
  readonly #options: OcrPoolOptions;
  readonly #queueMax: number;
  readonly #timeoutMs: number;
  readonly #workers = new Set<OcrWorker>();
  readonly #idle: OcrWorker[] = [];
  readonly #queue: Job[] = [];
  readonly #workersMax: number;
  #refused = 0;
  #restarts = 0;
  #closed = false;

  private constructor(settings: WorkerSettings, options: OcrPoolOptions) {
    this.#workersMax = settings.peers + 1;
    this.#settings = settings;
    this.#options = options;
    this.#queueMax = options.queueMax ?? 256;
    this.#timeoutMs = options.timeoutMs ?? 60_000;
  }

  /**
   * Resolves when every worker has loaded its models.
   * @throws Error that names a model file which is missing, or is not the one pinned
   */
  static async create(options: OcrPoolOptions = {}): Promise<OcrPool> {
    const cores = availableParallelism();
    const workers = options.workers ?? cores;
    const settings: WorkerSettings = {
      models: resolveModels(options.modelDir),
      threads: options.threads ?? Math.max(1, Math.floor(cores / workers)),
      peers: workers - 1,
      waiting: new Int32Array(new SharedArrayBuffer(4)),
    };
    const pool = new OcrPool(settings, options);
    try {
      await Promise.all(Array.from({ length: workers }, () => pool.#addWorker()));
    } catch (error) {
      await pool.close();
      throw error;
    }
    return pool;
  }

  get load(): EngineLoad {
    const { size: ready } = this.#workers;
    return {
      waiting: this.#queue.length,
      waitingMax: this.#queueMax,
      refused: this.#refused,
      running: ready - this.#idle.length,
      ready,
      workers: this.#workersMax,
      restarts: this.#restarts,
    };
  }

  get recognisers(): readonly string[] {
    return this.#settings.models.recognisers.map(({ name }) => name);
  }

  async read(request: ReadRequest): Promise<ReadResult> {
    request.signal?.throwIfAborted();
    if (this.#closed || (this.#idle.length === 0 && this.#queue.length >= this.#queueMax)) {
      this.#refused += 1;
      throw new ApiError('SERVICE_UNAVAILABLE', { retryAfterSeconds: 2 });
    }
    return new Promise((resolve, reject) => {
      const job: Job = { request, resolve, reject };
      // A client that goes away frees its place in the queue. A call that runs is left to finish: it is short.
      request.signal?.addEventListener('abort', () => {
        const at = this.#queue.indexOf(job);
        if (at >= 0) this.#queue.splice(at, 1);
        this.#next();
        reject(request.signal?.reason);
      });
      this.#queue.push(job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.reject(new ApiError('SERVICE_UNAVAILABLE', { retryAfterSeconds: 2 }));
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  /** Hands waiting calls to idle workers. */
  #next(): void {
    for (;;) {
      const worker = this.#queue.length > 0 ? this.#idle.pop() : undefined;
      const job = worker && this.#queue.shift();
      if (!worker || !job) break;
      void this.#run(worker, job);
    }
    Atomics.store(this.#settings.waiting, 0, this.#queue.length);
  }

  async #run(worker: OcrWorker, { request, resolve, reject }: Job): Promise<void> {
    const { image, backImage, documentType } = request;
    try {
      const reply = await worker.ask({ kind: 'read', image, backImage, documentType }, this.#timeoutMs);
      if (reply.kind === 'result') resolve(reply.result);
      else reject(this.#toError(reply));
      this.#free(worker);
    } catch (error) {
      reject(new ApiError('AI_SERVICE_ERROR', { cause: error }));
      this.#replace(worker, error);
    }
  }

  /** Passes a worker's lines on to idle workers. */
  async #offer({ job, ports }: Extract<WorkerReply, { kind: 'offer' }>): Promise<void> {
    await Promise.all(
      ports.map(async (port) => {
        const helper = this.#queue.length === 0 ? this.#idle.pop() : undefined;
        if (!helper) {
          port.close();
          return;
        }
        try {
          await helper.ask({ kind: 'help', job, port }, this.#timeoutMs, [port]);
          this.#free(helper);
        } catch (error) {
          this.#replace(helper, error);
        }
      }),
    );
  }

  #toError(reply: WorkerReply): ApiError {
    if (reply.kind !== 'error') return new ApiError('AI_SERVICE_ERROR', { cause: `unexpected answer ${reply.kind}` });
    const { reason, message, metadata } = reply;
    if (reason) return new ApiError(reason, { message, ...(metadata && { metadata }) });
    this.#options.onWorkerError?.(message);
    return new ApiError('AI_SERVICE_ERROR', { cause: message });
  }

  #free(worker: OcrWorker): void {
    this.#idle.push(worker);
    this.#next();
  }

  /** Puts a new worker in the place of one that died or hangs. Calls wait meanwhile; if none starts, all are refused. */
  #replace(worker: OcrWorker, why: unknown): void {
    this.#workers.delete(worker);
    void worker.terminate();
    if (this.#closed) return;
    this.#restarts += 1;
    this.#options.onWorkerError?.(String(why));
    this.#addWorker().catch((error: unknown) => {
      this.#options.onWorkerError?.(`no new worker could be started: ${String(error)}`);
      if (this.#workers.size === 0) void this.close();
    });
  }

  /** Starts a worker; resolves when it has loaded its models and takes calls. */
  async #addWorker(): Promise<void> {
    const worker = new OcrWorker(this.#settings, this.#options.workerUrl, {
      onOffer: (offer) => void this.#offer(offer),
      onIdleDeath: (why) => {
        const at = this.#idle.indexOf(worker);
        if (at >= 0) this.#idle.splice(at, 1);
        if (this.#workers.has(worker)) this.#replace(worker, why);
      },
    });
    try {
      await worker.ready;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
    this.#workers.add(worker);
    if (this.#closed) await worker.terminate();
    else this.#free(worker);
  }
}
