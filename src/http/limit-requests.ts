import { type FastifyInstance, type FastifyReply } from 'fastify';
import { type RateLimits, type RateStanding, refuseExceeded, windowSeconds } from '../services/rate-limits.ts';

/** Before authentication: who asks too often from one address is refused whatever the header says. */
export function limitAddresses(app: FastifyInstance, limits: RateLimits): void {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.access === undefined) return;
    const standing = await limits.countAddress(request.ip);
    if (standing) refuseExceeded(standing, 'Too many requests from this address');
  });
}

/**
 * After authentication: counts the request of a key or a session, and says on every reply how it stands. Gives the
 * doors `countCall`, which counts an OCR call on all servers together.
 */
export function limitCallers(app: FastifyInstance, limits: RateLimits): void {
  app.decorateRequest('countCall');
  app.addHook('onRequest', async (request, reply) => {
    const { principal } = request;
    if (principal === null) {
      request.countCall = async () => undefined;
      return;
    }
    let tightest: RateStanding | undefined;
    const note = (standing: RateStanding | undefined) => {
      if (!standing) return;
      if (!tightest || standing.remaining <= tightest.remaining) tightest = standing;
      sayStanding(reply, tightest);
      refuseExceeded(standing);
    };
    request.countCall = async () => {
      note(await limits.countCall(principal));
    };
    note(await limits.countRequest(principal));
  });
}

/** draft-ietf-httpapi-ratelimit-headers, in the form that clients know: revision 06. */
function sayStanding(reply: FastifyReply, { limit, remaining, resetSeconds }: RateStanding): void {
  reply.headers({
    'ratelimit-limit': limit,
    'ratelimit-remaining': remaining,
    'ratelimit-reset': resetSeconds,
    'ratelimit-policy': `${limit};w=${windowSeconds}`,
  });
}
