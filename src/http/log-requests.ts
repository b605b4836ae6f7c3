import { type FastifyInstance } from 'fastify';
import { onAnswered } from './on-answered.ts';

/** One line a request: the route's pattern (never the address: a GraphQL GET carries its query there), reason, times. */
export function logRequests(app: FastifyInstance): void {
  onAnswered(app, (request, { elapsedMs, status }) => {
    const { principal, reading, reason } = request;
    request.log.info(
      {
        method: request.method,
        route: request.is404 ? 'unknown' : request.routeOptions.url,
        status,
        ms: Math.round(elapsedMs),
        ...(reason ? { reason } : {}),
        ...(principal?.kind === 'key' ? { key: principal.last4 } : {}),
        ...(reading ? { documentType: reading.documentType, stages: stageTimes(reading.timings) } : {}),
      },
      'request',
    );
  });
}

function stageTimes(timings: readonly { stage: string; ms: number }[]): Record<string, number> {
  return Object.fromEntries(timings.map(({ stage, ms }) => [stage, Math.round(ms)]));
}
