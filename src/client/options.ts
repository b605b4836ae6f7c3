/** How a client reaches the server. */
export interface PicToTextOptions {
  /** A key, or two: the second is used once the server does not take the first any more. */
  readonly apiKey: string | ApiKeyPair;
  /** Where the server is, with what stands before `/api/v1`; `http://127.0.0.1:4000` unless told otherwise. */
  readonly baseUrl?: string | undefined;
  /** For each attempt, its whole answer included; 60,000 unless told otherwise. */
  readonly timeoutMs?: number | undefined;
  /** Attempts after the first; 3 unless told otherwise, 0: none. */
  readonly retries?: number | undefined;
  /** In place of the platform's own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Told once, when the client goes over to the secondary key: time to replace the primary one. */
  readonly onFallback?: ((fallback: Fallback) => void) | undefined;
}

export interface ApiKeyPair {
  readonly primary: string;
  readonly secondary?: string | undefined;
}

export interface Fallback {
  /** Why the primary key is not taken any more. */
  readonly reason: 'INVALID_API_KEY' | 'API_KEY_DISABLED';
  /** The primary key's last four characters, as lists of keys show them. */
  readonly last4: string;
}

export interface Settings {
  readonly keys: readonly [primary: string, secondary?: string];
  /** Ends in a slash. */
  readonly baseUrl: URL;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly fetch: typeof globalThis.fetch;
  readonly onFallback: (fallback: Fallback) => void;
}

/** @throws TypeError that names the option which cannot be; it never holds a key */
export function parseOptions(options: PicToTextOptions): Settings {
  const { apiKey, baseUrl = 'http://127.0.0.1:4000', onFallback = () => undefined, retries = 3 } = options;
  const { primary, secondary }: ApiKeyPair = typeof apiKey === 'object' ? apiKey : { primary: apiKey };
  const { fetch = globalThis.fetch, timeoutMs = 60_000 } = options;
  if (!Number.isInteger(retries) || retries < 0) throw new TypeError('retries must be a whole number, 0 or more');
  // Longer ones overflow the platform's timers, which then ring at once.
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) throw new TypeError('timeoutMs must be a number of milliseconds');
  const first = parseKey('apiKey', primary);
  return {
    keys: secondary === undefined ? [first] : [first, parseKey('apiKey.secondary', secondary)],
    baseUrl: parseUrl(baseUrl),
    timeoutMs,
    retries,
    // The platform's own must not be called as a method of something else.
    fetch: (input, init) => fetch(input, init),
    onFallback,
  };
}

/** What no server ever issued may be sent all the same: it says so itself. But it has to fit into a header. */
function parseKey(option: string, value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new TypeError(`${option} must be an API key`);
}

function parseUrl(text: string): URL {
  try {
    const url = new URL(text.endsWith('/') ? text : `${text}/`);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  } catch {
    // Said below.
  }
  throw new TypeError('baseUrl must be an address such as https://ocr.example.org');
}
