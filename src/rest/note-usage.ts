import { type FastifyReply, type FastifyRequest } from 'fastify';
import { findDocument } from '../documents/registry.ts';
import { type UsageService } from '../services/usage.ts';

/** A route's `onResponse` hook: counts every answer, whatever it is, as soon as it is known who called. */
export function noteUsage(usage: Pick<UsageService, 'note'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { form, principal, reading, reason } = request;
    if (principal === null) return;
    const documentType = reading?.documentType ?? known(form?.fields.get('documentType'));
    usage.note({ principal, documentType, outcome: reason ?? 'OK', ms: reply.elapsedTime });
  };
}

/** What callers write into the form must not become rows of its own. */
function known(documentType: string | undefined): string | null {
  if (documentType === undefined) return null;
  return documentType === 'auto' || findDocument(documentType) !== undefined ? documentType : null;
}
