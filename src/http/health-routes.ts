import { type FastifyInstance } from 'fastify';
import { type Readiness } from '../services/services.ts';

/** For load balancers: whether the process lives, whether it can do its work. */
export function healthRoutes(app: FastifyInstance, readiness: Readiness): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    // The engine is there before the server is: only the database can be away. It throws DATABASE_ERROR (503).
    await readiness.check();
    return { status: 'ready' };
  });
}
