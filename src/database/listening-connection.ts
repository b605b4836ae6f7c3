import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import { Client } from 'pg';
import { errorMessage } from '../errors/error-facts.ts';
import { changeChannel } from './changes.ts';

const connectTimeoutMs = 5_000;
const beatEveryMs = 1_500;
const beatTimeoutMs = 3_000;
const beatPrefix = 'beat ';

/** Given what others notify of. */
export type Hear = (payload: string) => void;

/**
 * One connection that listens for changes, from its beginning to its end; it does not begin again. It notifies itself
 * time and again: what it hears proves that everything announced before was heard too. That a query is answered would
 * not, behind a pooler that lends another connection for each.
 */
export class ListeningConnection {
  /** Resolves, with why, when there is nothing more to hear. */
  readonly ended: Promise<string>;
  readonly #socket = new Socket();
  readonly #client: Client;
  readonly #hear: Hear;
  readonly #name = randomUUID();
  #beat: { readonly payload: string; readonly sentAt: number } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #since: number | undefined;
  #provenAt = -Infinity;
  #resolveEnded: (why: string) => void = () => undefined;

  constructor(url: string, hear: Hear) {
    this.#hear = hear;
    this.ended = new Promise((resolve) => (this.#resolveEnded = resolve));
    this.#client = new Client({
      connectionString: url,
      application_name: 'pictotext-changes',
      connectionTimeoutMillis: connectTimeoutMs,
      keepAlive: true,
      // Our own socket: pg has no way to cut off a connection whose other end is silent.
      stream: () => this.#socket,
    });
    this.#client.on('error', (error) => this.end(errorMessage(error)));
    this.#client.on('end', () => this.end('connection closed'));
    this.#client.on('notification', ({ payload = '' }) => this.#notice(payload));
    void this.#begin();
  }

  /** `performance.now()` since when every change was heard; undefined before the first proof of it. */
  get since(): number | undefined {
    return this.#provenAt === -Infinity ? undefined : this.#since;
  }

  /** `performance.now()` up to which every change was heard. */
  get provenAt(): number {
    return this.#provenAt;
  }

  /** At once, whatever the other end does. May be called twice. */
  end(why: string): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#beat = undefined;
    this.#client.end().catch(() => undefined);
    this.#socket.destroy();
    this.#resolveEnded(why);
  }

  async #begin(): Promise<void> {
    try {
      await this.#client.connect();
      await this.#client.query(`listen ${changeChannel}`);
      this.#since = performance.now();
      await this.#sendBeat();
    } catch (error) {
      this.end(errorMessage(error));
    }
  }

  async #sendBeat(): Promise<void> {
    const beat = { payload: `${beatPrefix}${this.#name} ${randomUUID()}`, sentAt: performance.now() };
    this.#beat = beat;
    this.#timer = setTimeout(() => {
      // After a pause of this process the answer may lie there unread: a look at the socket first.
      setImmediate(() => {
        if (this.#beat === beat) this.end('nothing was heard for too long');
      });
    }, beatTimeoutMs);
    await this.#client.query('select pg_notify($1, $2)', [changeChannel, beat.payload]);
  }

  #notice(payload: string): void {
    if (!payload.startsWith(beatPrefix)) return this.#hear(payload);
    // Other servers' beats come by as well.
    if (payload !== this.#beat?.payload) return;
    clearTimeout(this.#timer);
    this.#provenAt = this.#beat.sentAt;
    this.#beat = undefined;
    this.#timer = setTimeout(() => {
      this.#sendBeat().catch((error: unknown) => this.end(errorMessage(error)));
    }, beatEveryMs);
  }
}
