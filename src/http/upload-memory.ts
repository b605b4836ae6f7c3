import { ApiError } from '../errors/api-error.ts';
import { type MemoryLease } from '../upload.ts';

/**
 * Uploads are kept in memory, never in a folder. This bounds what they take all together, so that many at once are
 * told to come back instead of taking the process down.
 */
export class UploadMemory {
  readonly #bytesMax: number;
  #bytesHeld = 0;

  constructor(bytesMax = bytesMaxDefault) {
    this.#bytesMax = bytesMax;
  }

  get bytesHeld(): number {
    return this.#bytesHeld;
  }

  lease(): MemoryLease & { release(): void } {
    let held = 0;
    let released = false;
    return {
      hold: (bytes) => {
        if (released) return;
        if (this.#bytesHeld + bytes > this.#bytesMax)
          throw new ApiError('SERVICE_UNAVAILABLE', { retryAfterSeconds: 2 });
        held += bytes;
        this.#bytesHeld += bytes;
      },
      release: () => {
        released = true;
        this.#bytesHeld -= held;
        held = 0;
      },
    };
  }
}

/** 25 files of the largest size, or many hundreds of the usual one. */
const bytesMaxDefault = 256 * 1024 * 1024;
