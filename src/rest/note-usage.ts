import { type FastifyReply, type FastifyRequest } from 'fastify';
import { documentTypes } from '../documents/registry.ts';
import { type Reason } from '../errors/catalogue.ts';
import { type UsageService } from '../services/usage.ts';

/**
 * A route's hooks that count every call once, whatever its answer, as soon as it is known who called. Fastify has no
 * `onResponse` for a call whose caller went away before the reply: that one is counted as it goes.
 */
export function noteUsage(usage: Pick<UsageService, 'note'>) {
  const noted = new WeakSet<FastifyRequest>();
  const note = (request: FastifyRequest, { elapsedTime }: FastifyReply, outcome: 'OK' | Reason) => {
    const { form, principal, reading } = request;
    if (principal === null || noted.has(request)) return;
    noted.add(request);
    const documentType = reading?.documentType ?? known(form?.fields.get('documentType'));
    usage.note({ principal, documentType, outcome, ms: elapsedTime });
  };
  return {
    onRequest: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      request.gone.addEventListener('abort', () => note(request, reply, request.reason ?? 'INVALID_REQUEST'));
    },
    onResponse: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      note(request, reply, request.reason ?? 'OK');
    },
  };
}

/** What callers write into the form must not become rows of its own. */
function known(documentType: string | undefined): string | null {
  return [...documentTypes.map(({ type }) => type), 'auto'].find((type) => type === documentType) ?? null;
}
