import { type FastifyInstance } from 'fastify';

/**
 * A refusal is often out before its client has sent the whole body. Closing the connection then resets it, and many
 * clients (Python's requests, for one) report a broken pipe in place of the refusal. So Node reads on and throws the
 * rest away, and this sets an end to that.
 */
export function lingerAfterRefusal(app: FastifyInstance, lingerMs = lingerMsDefault): void {
  app.addHook('onResponse', async (request) => {
    const { raw } = request;
    if (raw.complete || raw.destroyed) return;
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
