import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

/** In place of a status, where the caller went away before there was a reply: nginx's own for the same. */
const callerWentAway = 499;

/**
 * Calls `listener` once for every request, when its reply is out. Fastify's `onResponse` never comes for one whose
 * caller went away before; here it does, with the status 499.
 */
export function onAnswered(app: FastifyInstance, listener: AnswerListener): void {
  const answered = new WeakSet<FastifyRequest>();
  const answer = (request: FastifyRequest, reply: FastifyReply, status: number) => {
    if (answered.has(request)) return;
    answered.add(request);
    listener(request, { status, elapsedMs: reply.elapsedTime });
  };
  app.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => answer(request, reply, callerWentAway));
  });
  app.addHook('onResponse', async (request, reply) => answer(request, reply, reply.statusCode));
}

export type AnswerListener = (request: FastifyRequest, answer: Answer) => void;

export interface Answer {
  readonly status: number;
  readonly elapsedMs: number;
}
