import { type FastifyInstance } from 'fastify';

/** Gives every request a signal that is aborted when its caller goes away before the reply is out. */
export function noticeDepartures(app: FastifyInstance): void {
  app.decorateRequest('gone');
  app.addHook('onRequest', async (request, reply) => {
    const controller = new AbortController();
    request.gone = controller.signal;
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) controller.abort();
    });
  });
}
