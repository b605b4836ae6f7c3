import { type FastifyRequest } from 'fastify';
import { type ApiError } from '../errors/api-error.ts';
import { describeFault } from '../errors/describe-fault.ts';

/** Keeps the first reason for the request's line in the log, and logs what is the server's own fault. */
export function noteRefusal(request: FastifyRequest, error: ApiError, thrown: unknown): void {
  request.reason ??= error.reason;
  if (error.status >= 500) request.log.error({ reason: error.reason, fault: describeFault(thrown) }, 'request failed');
}
