import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { documentTypes } from '../documents/registry.ts';
import { ApiError } from '../errors/api-error.ts';
import { parseIdempotencyKey } from '../services/idempotency/idempotency-key.ts';
import { ocrHeaders } from '../services/ocr-headers.ts';
import { type Services } from '../services/services.ts';
import { describeDocumentType } from '../documents/describe-document-type.ts';
import { auditRoute } from './audit-routes.ts';
import { noteUsage } from './note-usage.ts';
import { ocrReply, serverTiming } from './ocr-reply.ts';
import { parseOcrForm, parseOcrOptions } from './ocr-request.ts';
import { openApiDocument } from './openapi.ts';
import { principalOf } from './principal-of.ts';
import { refuse } from './refuse.ts';
import { usageRoute } from './usage-routes.ts';

/** The REST door: `/api/v1`. */
export async function restRoutes(app: FastifyInstance, options: RestOptions): Promise<void> {
  const { publicUrl, services } = options;
  app.setErrorHandler(refuse);
  ocrRoute(app, services);
  usageRoute(app, services);
  auditRoute(app, services);
  app.get('/document-types', async () => ({ documentTypes: documentTypes.map(describeDocumentType) }));
  const openApi = openApiDocument(documentTypes, publicUrl);
  app.get('/openapi.json', async () => openApi);
}

export interface RestOptions {
  readonly publicUrl: string;
  readonly services: Pick<Services, 'ocr' | 'usage' | 'auditLog'>;
}

function ocrRoute(app: FastifyInstance, services: Pick<Services, 'ocr' | 'usage'>): void {
  const noted = noteUsage(services.usage);
  app.post('/ocr', {
    config: { access: 'key', form: 'files' },
    // What can be refused by the header alone is refused before the body is taken in.
    onRequest: [
      noted.onRequest,
      async (request) => {
        await request.countCall();
        services.ocr.authorise(principalOf(request));
        idempotencyKeyOf(request);
      },
    ],
    onResponse: noted.onResponse,
    handler: async (request, reply) => {
      const include = parseOcrOptions(request.query);
      if (request.form === null && request.body !== undefined && request.body !== null) {
        throw new ApiError('INVALID_REQUEST', { message: 'Send the image as multipart/form-data' });
      }
      const call = parseOcrForm(request.form);
      const options = { idempotencyKey: idempotencyKeyOf(request) };
      const outcome = await services.ocr.read(principalOf(request), { ...call, signal: request.gone }, options);
      // No stage was gone through for a stored answer.
      request.reading = outcome.replayed ? { ...outcome, timings: [] } : outcome;
      if (!outcome.replayed) reply.header('server-timing', serverTiming(outcome));
      reply.headers(ocrHeaders(outcome));
      return ocrReply(outcome, { auto: call.documentType === 'auto', include });
    },
  });
}

/** @throws ApiError INVALID_REQUEST */
function idempotencyKeyOf({ headers }: FastifyRequest): string | undefined {
  return parseIdempotencyKey(headers['idempotency-key']);
}
