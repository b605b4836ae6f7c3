import { setTimeout } from 'node:timers/promises';
import { type Logger } from 'pino';
import { unheardMsMax } from './changes.ts';
import { ListeningConnection, type Hear } from './listening-connection.ts';

const retryMs = { min: 100, max: 5_000 } as const;

/** Hears what other servers on one PostgreSQL announce; a connection that is lost is made again, for ever. */
export class ChangeListener {
  readonly #url: string;
  readonly #hear: Hear;
  readonly #log: Logger;
  readonly #closing = new AbortController();
  readonly #running: Promise<void>;
  #connection: ListeningConnection | undefined;

  constructor(url: string, hear: Hear, log: Logger) {
    this.#url = url;
    this.#hear = hear;
    this.#log = log;
    this.#running = this.#run();
  }

  /**
   * The `performance.now()` since when every change was heard; undefined where some may be missing.
   * @param now `performance.now()`
   */
  hearingSince(now: number): number | undefined {
    const { since, provenAt = -Infinity } = this.#connection ?? {};
    return now - provenAt < unheardMsMax ? since : undefined;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#connection?.end('closed');
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    let waitMs: number = retryMs.min;
    while (!signal.aborted) {
      this.#connection = new ListeningConnection(this.#url, this.#hear);
      const reason = await this.#connection.ended;
      if (signal.aborted) return;
      if (this.#connection.since !== undefined) waitMs = retryMs.min;
      this.#log.warn({ reason, retryMs: waitMs }, 'other servers are not heard: what is cached lives 5 s at most');
      // Servers that lost the same database do not come back in step.
      await setTimeout(waitMs * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
      waitMs = Math.min(retryMs.max, waitMs * 2);
    }
  }
}
