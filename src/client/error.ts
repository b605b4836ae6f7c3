import { reasons } from './generated/contract.ts';

/** Why the server refused a call: the codes of its contract. */
export type Reason = (typeof reasons)[number];

/**
 * `reason` is the contract's code; or `NETWORK_ERROR`: no answer came, `TIMEOUT`: none in time, `UNEXPECTED_REPLY`: what
 * answered does not speak the contract, such as a proxy. Its text holds no key and nothing of the document.
 */
export class PicToTextError extends Error {
  override readonly name = 'PicToTextError';
  readonly reason: Reason | 'NETWORK_ERROR' | 'TIMEOUT' | 'UNEXPECTED_REPLY';
  /** The HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** What the server adds to some reasons, such as the supported document types. */
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** `X-Request-Id`: finds the call in the server's log. */
  readonly requestId: string | undefined;
  /** When the server says that a new attempt makes sense, in milliseconds from its answer. */
  readonly retryAfterMs: number | undefined;

  constructor(reason: PicToTextError['reason'], message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.reason = reason;
    this.status = facts.status;
    this.metadata = facts.metadata;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

export interface ErrorFacts {
  readonly status?: number | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * What an answer other than 2xx says: `{"error":{"message":…,"details":[{"reason":…,"metadata":…}]}}`.
 * @param body parsed JSON; undefined where it was none
 */
export function errorOf({ headers, status }: Pick<Response, 'headers' | 'status'>, body: unknown): PicToTextError {
  const error = property(body, 'error');
  const detail = property(property(error, 'details'), 0);
  const [message, given, metadata] = [
    property(error, 'message'),
    property(detail, 'reason'),
    property(detail, 'metadata'),
  ];
  const facts: ErrorFacts = {
    status,
    metadata: isRecord(metadata) ? metadata : undefined,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfterMs: retryAfterMs(headers.get('retry-after')),
  };
  const reason = reasons.find((known) => known === given);
  if (reason === undefined) return new PicToTextError('UNEXPECTED_REPLY', `The reply has status ${status}`, facts);
  return new PicToTextError(reason, typeof message === 'string' ? message : reason, facts);
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function property(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
