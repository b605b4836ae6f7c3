import { type FastifyInstance } from 'fastify';
import { ApiError } from '../errors/api-error.ts';

/** A Host header that is no host makes no address; refused first, so that nothing behind has to expect it. */
export function refuseMalformedHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { host } = request.headers;
    if (host !== undefined && !URL.canParse(`http://${host}/`)) {
      throw new ApiError('INVALID_REQUEST', { message: 'The Host header is malformed' });
    }
  });
}
