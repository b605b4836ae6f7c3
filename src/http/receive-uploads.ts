import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type FileUpload, processRequest } from 'graphql-upload-minimal';
import { ApiError } from '../errors/api-error.ts';
import { filesMax, imageBytesMax } from '../upload.ts';
import { isMultipart } from './authenticate-requests.ts';
import { readForm } from './read-form.ts';
import { recoverBoundary } from './recover-boundary.ts';
import { type UploadMemory } from './upload-memory.ts';

export type { FileUpload };

/**
 * Multipart bodies, for both doors. It comes after authentication and after what a route itself asks of the caller,
 * and takes in only what the route's `config.form` names.
 */
export function receiveUploads(app: FastifyInstance, memory: UploadMemory): void {
  app.decorateRequest('form', null);
  app.decorateRequest('lease');
  app.addContentTypeParser('multipart/form-data', (_request, _payload, done) => {
    // Left unread here: `preValidation` reads it.
    done(null);
  });
  app.addHook('onRequest', async (request, reply) => {
    const lease = memory.lease();
    request.lease = lease;
    reply.raw.once('close', () => {
      lease.release();
    });
  });
  app.addHook('preValidation', async (request, reply) => {
    const { form } = request.routeOptions.config;
    if (form === undefined || !isMultipart(request)) return;
    await recoverBoundary(request.raw);
    if (form === 'files') request.form = await readForm(request.raw, request.lease);
    else request.body = await readOperations(request, reply.raw);
  });
}

/**
 * The GraphQL multipart request specification. Resolves as soon as the operations are known; the files follow while
 * the resolvers read them.
 */
async function readOperations(
  request: FastifyRequest,
  response: Parameters<typeof processRequest>[1],
): Promise<unknown> {
  const { raw } = request;
  // The library leaves its parser without a listener after the first error, and a second one would end the process.
  const pipe = raw.pipe.bind(raw);
  raw.pipe = (destination, options) =>
    pipe(
      destination.on('error', () => undefined),
      options,
    );
  try {
    // One byte more than allowed: a file of exactly the limit counts as truncated there.
    const limits = { maxFieldSize: 256 * 1024, maxFileSize: imageBytesMax + 1, maxFiles: filesMax };
    return await processRequest(raw, response, limits);
  } catch (error) {
    throw new ApiError('INVALID_REQUEST', {
      message: `The multipart request cannot be read: ${error instanceof Error ? error.message : 'malformed'}`,
      cause: error,
    });
  }
}
