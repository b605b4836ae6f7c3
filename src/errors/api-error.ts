import { catalogue, type Reason } from './catalogue.ts';

/** JSON-safe facts about a failure that help the caller mend it. Never a key, a password or a field's value. */
export type ErrorMetadata = Readonly<Record<string, unknown>>;

export interface ApiErrorOptions {
  /** Replaces the catalogue's message where a more exact one helps. */
  readonly message?: string;
  readonly metadata?: ErrorMetadata;
  /** Seconds, for the `Retry-After` header of a 429 or 503. */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** A failure that the client is told about: thrown anywhere, answered by both doors from the catalogue. */
export class ApiError extends Error {
  readonly reason: Reason;
  readonly status: number;
  readonly metadata: ErrorMetadata | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(reason: Reason, options: ApiErrorOptions = {}) {
    const [status, message] = catalogue[reason];
    super(options.message ?? message, { cause: options.cause });
    this.name = 'ApiError';
    this.reason = reason;
    this.status = status;
    this.metadata = options.metadata;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
