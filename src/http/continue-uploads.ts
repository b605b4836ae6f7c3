import { type FastifyInstance } from 'fastify';

/**
 * A client that sends `Expect: 100-continue` waits before it sends a large body (RFC 9110 §10.1.1). Node would tell it
 * to go on at once; here it is told after authentication, so that a bad key costs nobody 10 MB.
 */
export function continueUploads(app: FastifyInstance): void {
  app.server.on('checkContinue', (raw, response) => {
    app.routing(raw, response);
  });
  app.addHook('preParsing', async (request, reply, payload) => {
    if (request.headers.expect?.toLowerCase() === '100-continue') reply.raw.writeContinue();
    return payload;
  });
}
