import { errorOf, PicToTextError } from './error.ts';
import { Keys } from './keys.ts';
import { type Settings } from './options.ts';
import { withRetries } from './retry.ts';

export interface Call {
  readonly method: 'GET' | 'POST';
  /** Behind the base address, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: FormData;
  readonly signal?: AbortSignal | undefined;
}

/** Sends calls: with the key in use, again where that helps. */
export class Sender {
  readonly #settings: Settings;
  readonly #keys: Keys;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#keys = new Keys(settings);
  }

  /** The parsed body of a 2xx answer. @throws PicToTextError; the signal's reason where the call is aborted */
  async send(call: Call): Promise<unknown> {
    const { retries } = this.#settings;
    return await withRetries({ retries, signal: call.signal }, () => this.#withKey(call));
  }

  /** One attempt, with another key than the one in use where one is given. @throws as `send` */
  async attempt(call: Call, key = this.#keys.current): Promise<unknown> {
    const { response, text } = await this.#fetch(call, key);
    const body = parseJson(text);
    if (!response.ok) throw errorOf(response, body);
    if (body !== undefined) return body;
    throw new PicToTextError('UNEXPECTED_REPLY', 'The reply is no JSON', { status: response.status });
  }

  /** Another key is another attempt at once, which does not count as a retry. */
  async #withKey(call: Call): Promise<unknown> {
    const key = this.#keys.current;
    try {
      return await this.attempt(call, key);
    } catch (error) {
      if (!(error instanceof PicToTextError) || !this.#keys.fallBack(key, error)) throw error;
      return await this.attempt(call);
    }
  }

  /** The whole answer, within the time that an attempt has. */
  async #fetch({ signal, path, headers, ...call }: Call, key: string): Promise<{ response: Response; text: string }> {
    const { baseUrl, fetch, timeoutMs } = this.#settings;
    signal?.throwIfAborted();
    // `AbortSignal.any` is not in Node 18.
    const stop = new AbortController();
    const abort = () => stop.abort(signal?.reason);
    const timer = setTimeout(() => stop.abort(timedOut), timeoutMs);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const init = { ...call, headers: { ...headers, authorization: `Bearer ${key}` }, signal: stop.signal };
      const response = await fetch(new URL(path, baseUrl), init);
      return { response, text: await response.text() };
    } catch (cause) {
      signal?.throwIfAborted();
      if (!stop.signal.aborted) throw new PicToTextError('NETWORK_ERROR', 'The server cannot be reached', { cause });
      throw new PicToTextError('TIMEOUT', `No answer came within ${timeoutMs} ms`);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  }
}

const timedOut = new Error('timed out');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
