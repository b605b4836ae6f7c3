import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Principal } from '../auth/principal.ts';
import { ApiError } from '../errors/api-error.ts';
import { parseIdempotencyKey } from '../services/idempotency/idempotency-key.ts';
import { ocrHeaders } from '../services/ocr-headers.ts';
import { type OcrOutcome } from '../services/ocr.ts';
import { type Services } from '../services/services.ts';
import { type MemoryLease } from '../upload.ts';
import { noteRefusal } from './note-refusal.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What the resolvers work with; made anew for each request. */
export interface GraphQLContext {
  readonly services: Services;
  /** Null where the request came without an Authorization header. Operations that need one never see that. */
  readonly principal: Principal | null;
  readonly address: string;
  /** How the caller's program names itself. */
  readonly userAgent: string | undefined;
  /** Aborted when the caller goes away. */
  readonly gone: AbortSignal;
  readonly lease: MemoryLease;
  readonly loaders: Loaders;
  /** Milliseconds since the request arrived. */
  elapsedMs(): number;
  /** Counts an OCR call of the caller's against its limit. @throws ApiError RATE_LIMITED */
  countCall(): Promise<void>;
  /**
   * The request's Idempotency-Key for its next `ocr`: the same for the first as on the REST door, another for each
   * further one, since fields of one request that differ in what they ask would otherwise be taken for a misuse.
   * Mutations run in the order they stand in, so that a repeated request gives each the same again.
   * @throws ApiError INVALID_REQUEST
   */
  nextIdempotencyKey(): string | undefined;
  /** Keeps the session in a cookie as well, for who logs in with a browser. */
  startSession(token: string): void;
  endSession(): void;
  /** For the log, the metrics and the reply's headers. */
  noteReading(outcome: OcrOutcome): void;
  noteRefusal(error: ApiError, thrown: unknown): void;
}

/** Built from what the HTTP server's hooks found out; authentication is done by then. */
export function contextOf(
  services: Services,
): (request: FastifyRequest, reply: FastifyReply) => Promise<GraphQLContext> {
  return async (request, reply) => ({
    services,
    principal: request.principal,
    address: request.ip,
    userAgent: request.headers['user-agent'],
    gone: request.gone,
    lease: request.lease,
    loaders: createLoaders(services),
    elapsedMs: () => reply.elapsedTime,
    countCall: request.countCall,
    nextIdempotencyKey: idempotencyKeys(request),
    startSession: (token) => reply.startSession(token),
    endSession: () => reply.endSession(),
    noteReading: (outcome) => {
      // No stage was gone through for a stored answer.
      request.reading = outcome.replayed ? { ...outcome, timings: [] } : outcome;
      reply.headers(ocrHeaders(outcome));
    },
    noteRefusal: (error, thrown) => {
      noteRefusal(request, error, thrown);
    },
  });
}

function idempotencyKeys({ headers }: FastifyRequest): () => string | undefined {
  let calls = 0;
  return () => {
    const key = parseIdempotencyKey(headers['idempotency-key']);
    calls += 1;
    // No header can hold a line break: nobody's own key is this one.
    return key === undefined || calls === 1 ? key : `${key}\n${calls}`;
  };
}

/** Who calls. The plugin `requirePrincipal` has refused the request already where this would throw. */
export function principalOf({ principal }: GraphQLContext): Principal {
  if (principal === null) throw new ApiError('INVALID_AUTH_HEADER');
  return principal;
}
