import { STATUS_CODES } from 'node:http';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, type HTTPMethods } from 'fastify';
import { ApiError } from '../errors/api-error.ts';
import { refuse, refusalBody } from '../rest/refuse.ts';
import { sendDashboard, wantsPage } from './dashboard-document.ts';

/** Requests that reach no door: unknown addresses, methods that an address does not have. Answered as REST does. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsOf(app, request);
    if (allowed.length > 0) return refuseMethod(allowed, request, reply);
    return wantsPage(request) ? showNothing(request, reply) : refuse(new ApiError('NOT_FOUND'), request, reply);
  });
}

/** A person who mistyped an address gets the page, which says so and leads on. */
function showNothing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.reason = 'NOT_FOUND';
  return sendDashboard(reply, 404);
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
