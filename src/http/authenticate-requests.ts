import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Authenticator } from '../auth/authenticate.ts';

/**
 * Settles who is calling from the header alone, before the body is looked at: a bad key with an empty or a huge body
 * is refused at once. Only then is a client that waits (`Expect: 100-continue`, as curl does) told to send its body.
 */
export function authenticateRequests(app: FastifyInstance, authenticator: Pick<Authenticator, 'authenticate'>): void {
  app.decorateRequest('principal', null);
  app.addHook('onRequest', async (request) => {
    if (needsPrincipal(request)) {
      request.principal = await authenticator.authenticate(request.headers.authorization, request.ip);
    }
  });
}

function needsPrincipal(request: FastifyRequest): boolean {
  const { access } = request.routeOptions.config;
  if (access === undefined) return false;
  if (access === 'key' || request.headers.authorization !== undefined) return true;
  // GraphQL operations that need no key bring no files either: nobody uploads without one.
  return isMultipart(request);
}

/** Whether the body is, or claims to be, a multipart form. */
export function isMultipart(request: FastifyRequest): boolean {
  return /^\s*multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
}
