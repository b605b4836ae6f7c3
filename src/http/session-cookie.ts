import cookie from '@fastify/cookie';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isSessionToken, sessionLifetimeMs } from '../auth/session-token.ts';
import { ApiError } from '../errors/api-error.ts';

/**
 * The session of a person at the page: the token that `logIn` gives, in a cookie that no script can read and no other
 * site can make a browser send. Over https its name's prefix binds it to this host (RFC 6265bis §4.1.3.2).
 */
export async function keepSessions(app: FastifyInstance, publicUrl: string): Promise<void> {
  const secure = new URL(publicUrl).protocol === 'https:';
  const name = secure ? `__Host-${plainName}` : plainName;
  const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;

  // Nothing is parsed unasked: most requests come with a key.
  await app.register(cookie, { hook: false });
  app.decorateRequest('sessionToken', function (this: FastifyRequest) {
    return readToken(this, name);
  });
  app.decorateReply('startSession', function (this: FastifyReply, token: string) {
    this.setCookie(name, token, { ...attributes, maxAge: sessionLifetimeMs / 1000 });
  });
  app.decorateReply('endSession', function (this: FastifyReply) {
    this.clearCookie(name, attributes);
  });
}

/** A cookie counts only on routes that say so, and never beside an Authorization header. */
function readToken(request: FastifyRequest, name: string): string | undefined {
  const { cookie: header, authorization } = request.headers;
  if (!request.routeOptions.config.cookie || header === undefined || authorization !== undefined) return undefined;
  const token = request.server.parseCookie(header)[name];
  if (token === undefined || !isSessionToken(token)) return undefined;
  refuseUnasked(request);
  return token;
}

/**
 * A form of another site can post without asking first (no CORS preflight), and of a sibling site even with the cookie.
 * Such requests are refused before their body is taken in. A GET changes nothing, and its answer is for this site alone.
 */
function refuseUnasked({ method, headers }: FastifyRequest): void {
  if (method === 'GET' || method === 'HEAD') return;
  const isJson = /^\s*application\/json\b/i.test(headers['content-type'] ?? '');
  if (isJson || preflightHeaders.some((name) => headers[name])) return;
  throw new ApiError('INVALID_REQUEST', {
    message: `With a session's cookie this request needs a header Apollo-Require-Preflight, so that no other site can make it`,
  });
}

const plainName = 'pictotext_session';
/** Those of Apollo's CSRF prevention. */
const preflightHeaders = ['apollo-require-preflight', 'x-apollo-operation-name'];
