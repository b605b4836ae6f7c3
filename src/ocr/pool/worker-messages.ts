import type { MessagePort } from 'node:worker_threads';

import type { ErrorMetadata } from '../../errors/api-error.ts';
import type { Reason } from '../../errors/catalogue.ts';
import type { ReadRequest, ReadResult } from '../engine.ts';
import type { ModelManifest } from '../models/model-manifest.ts';
import type { LineJob } from '../lines/shared-lines.ts';

/** What the pool and its worker threads say to each other. */

export interface WorkerSettings {
  readonly models: ModelManifest;
  /** How many other workers there are. */
  readonly peers: number;
  /** One shared counter: pictures that wait for a worker. Helping others stops while any does. */
  readonly waiting: Int32Array;
  /** Threads that one model run may use. */
  readonly threads: number;
}

export type WorkerRequest =
  | ({ readonly kind: 'read' } & Pick<ReadRequest, 'image' | 'backImage' | 'documentType'>)
  /** Help with the lines of another worker's picture; what was read goes to the port. */
  | { readonly kind: 'help'; readonly job: LineJob; readonly port: MessagePort };

export type WorkerReply =
  /** The models are loaded, or helping is over: the worker is idle. */
  | { readonly kind: 'ready' }
  /** Lines of the picture at hand, for idle workers to help with. */
  | { readonly kind: 'offer'; readonly job: LineJob; readonly ports: readonly MessagePort[] }
  | { readonly kind: 'result'; readonly result: ReadResult }
  /** A failure that the client is told about, or (with reason null) a defect: `message` is for the log. */
  | {
      readonly kind: 'error';
      readonly reason: Reason | null;
      readonly message: string;
      readonly metadata: ErrorMetadata | undefined;
    };
