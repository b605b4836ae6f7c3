import { type FastifyInstance } from 'fastify';

/**
 * A refusal is often out before its client has sent the whole body. Closing the connection then resets it, and many
 * clients (Python's requests, for one) report a broken pipe in place of the refusal. So the rest is read and thrown away,
 * but not for ever.
 */
export function lingerAfterRefusal(app: FastifyInstance, lingerMs = lingerMsDefault): void {
  app.addHook('onResponse', async (request) => {
    const { raw } = request;
    if (raw.complete || raw.destroyed) return;
    // Node does this only for a body that nobody has begun to read.
    raw.unpipe();
    raw.resume();
    const timer = setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, lingerMs);
    timer.unref();
    raw.once('close', () => {
      clearTimeout(timer);
    });
  });
}

/** Time for 11 MB at 3 Mbit/s. */
const lingerMsDefault = 30_000;
