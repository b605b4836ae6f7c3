import { type FastifyInstance } from 'fastify';
import { ApiError } from '../errors/api-error.ts';

/**
 * A Host header that is no host makes no address; refused first, so that nothing behind has to expect it. Nor do the
 * X-Forwarded-Host and X-Forwarded-Proto of a trusted proxy, which may pass on what a client made up.
 */
export function refuseMalformedHosts(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const { host } = request.headers;
    if (host !== undefined && !URL.canParse(`http://${host}/`)) {
      throw new ApiError('INVALID_REQUEST', { message: 'The Host header is malformed' });
    }
    if (!/^https?$/i.test(request.protocol) || (request.host !== host && !URL.canParse(`http://${request.host}/`))) {
      throw new ApiError('INVALID_REQUEST', { message: 'The X-Forwarded-Host or -Proto header is malformed' });
    }
  });
}
