import type { ErrorMetadata } from '../errors/api-error.ts';
import type { Reason } from '../errors/catalogue.ts';
import type { ReadRequest, ReadResult } from './engine.ts';
import type { ModelManifest } from './models.ts';

/** What the pool and its worker threads say to each other. */

export interface WorkerSettings {
  readonly models: ModelManifest;
  /** Threads that one model run may use. */
  readonly threads: number;
}

export type WorkerRequest = Pick<ReadRequest, 'image' | 'backImage' | 'documentType'>;

export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: ReadResult }
  /** A failure that the client is told about, or (with reason null) a defect: `message` is for the log. */
  | {
      readonly kind: 'error';
      readonly reason: Reason | null;
      readonly message: string;
      readonly metadata: ErrorMetadata | undefined;
    };
