import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Authenticator } from '../auth/authenticate.ts';
import { type Principal } from '../auth/principal.ts';
import { ApiError } from '../errors/api-error.ts';

/**
 * Settles who is calling from the header alone, before the body is looked at: a bad key with an empty or a huge body
 * is refused at once. Only then is a client that waits (`Expect: 100-continue`, as curl does) told to send its body.
 */
export function authenticateRequests(app: FastifyInstance, authenticator: Authenticates): void {
  app.decorateRequest('principal', null);
  app.addHook('onRequest', async (request, reply) => {
    request.principal = await principalByCookie(authenticator, request, reply);
    if (request.principal === null && needsPrincipal(request)) {
      request.principal = await authenticator.authenticate(request.headers.authorization, request.ip);
    }
  });
}

type Authenticates = Pick<Authenticator, 'authenticate'>;

/** A cookie whose session has ended is taken away and counts as none: else nobody could log in again with it. */
async function principalByCookie(
  authenticator: Authenticates,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Principal | null> {
  const token = request.sessionToken();
  if (token === undefined) return null;
  try {
    return await authenticator.authenticate(`Bearer ${token}`, request.ip);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    reply.endSession();
    return null;
  }
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
