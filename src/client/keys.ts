import { type PicToTextError } from './error.ts';
import { type Settings } from './options.ts';

/** The key in use: the primary one, until the server does not take it any more. */
export class Keys {
  readonly #primary: string;
  readonly #secondary: string | undefined;
  readonly #onFallback: Settings['onFallback'];
  #current: string;

  constructor({ keys: [primary, secondary], onFallback }: Pick<Settings, 'keys' | 'onFallback'>) {
    this.#primary = primary;
    this.#secondary = secondary;
    this.#onFallback = onFallback;
    this.#current = primary;
  }

  get current(): string {
    return this.#current;
  }

  /** Whether there is another key to try than `refused`. Calls that run side by side find out together, and tell once. */
  fallBack(refused: string, { reason }: PicToTextError): boolean {
    if (reason !== 'INVALID_API_KEY' && reason !== 'API_KEY_DISABLED') return false;
    if (refused !== this.#primary || this.#secondary === undefined) return false;
    if (this.#current === this.#primary) {
      this.#current = this.#secondary;
      this.#onFallback({ reason, last4: this.#primary.slice(-4) });
    }
    return true;
  }
}
