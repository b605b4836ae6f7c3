import { type Logger } from 'pino';
import { errorMessage } from '../errors/error-facts.ts';

/** Pieces under way at one time; one more than that is dropped, and logged. */
const pendingMax = 1000;

/** Work that no request waits for, so that its time tells the caller nothing. What fails is logged. */
export class Background {
  readonly #log: Logger;
  readonly #pending = new Set<Promise<void>>();

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Returns at once and never throws. */
  start(what: string, work: () => Promise<void>): void {
    if (this.#pending.size >= pendingMax) {
      this.#log.error({ work: what }, 'background work dropped: too much is under way');
      return;
    }
    const piece = work()
      .catch((error: unknown) => this.#log.error({ work: what, reason: errorMessage(error) }, 'background work failed'))
      .finally(() => this.#pending.delete(piece));
    this.#pending.add(piece);
  }

  /** Waits for what is under way. */
  async close(): Promise<void> {
    await Promise.all(this.#pending);
  }
}
