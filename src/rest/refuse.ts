import { STATUS_CODES } from 'node:http';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type ApiError } from '../errors/api-error.ts';
import { describeFault } from '../errors/describe-fault.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { toApiError } from '../errors/to-api-error.ts';

/** Answers a REST request with the published error body. Takes anything that was thrown. */
export function refuse(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = toApiError(thrown);
  request.reason = error.reason;
  if (error.status >= 500) request.log.error({ reason: error.reason, fault: describeFault(thrown) }, 'request failed');
  return reply
    .code(error.status)
    .headers(errorHeaders(error))
    .type('application/json; charset=utf-8')
    .send(refusalBody(error));
}

/** The error body, byte for byte as published: `metadata` only where there is any. */
export function refusalBody(
  error: ApiError,
  status = error.status,
  text = STATUS_CODES[status] ?? 'Error',
): RefusalBody {
  const { message, metadata, reason } = error;
  const details = [{ reason, ...(metadata === undefined ? {} : { metadata }) }];
  return { error: { code: status, message, status: text, details } };
}

export interface RefusalBody {
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly status: string;
    readonly details: readonly { readonly reason: string; readonly metadata?: Readonly<Record<string, unknown>> }[];
  };
}
