import { STATUS_CODES } from 'node:http';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, type HTTPMethods } from 'fastify';
import { ApiError } from '../errors/api-error.ts';
import { refuse, refusalBody } from '../rest/refuse.ts';

/** Requests that reach no door: unknown addresses, methods that an address does not have. Answered as REST does. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsOf(app, request);
    if (allowed.length === 0) return refuse(new ApiError('NOT_FOUND'), request, reply);
    return refuseMethod(allowed, request, reply);
  });
}

function methodsOf(app: FastifyInstance, request: FastifyRequest): HTTPMethods[] {
  const url = request.url.split('?', 1)[0] ?? '/';
  return methods.filter((method) => app.hasRoute({ method, url }));
}

/** 405 is HTTP's own answer; the catalogue's reason for it is INVALID_REQUEST. */
function refuseMethod(allowed: readonly string[], request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `${request.method} is not possible here. Use: ${allowed.join(', ')}`;
  const error = new ApiError('INVALID_REQUEST', { message });
  request.reason = error.reason;
  return reply
    .code(405)
    .header('allow', allowed.join(', '))
    .send(refusalBody(error, 405, STATUS_CODES[405]));
}

const methods: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
