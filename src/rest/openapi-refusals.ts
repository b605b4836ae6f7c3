import { STATUS_CODES as statusTexts } from 'node:http';
import { catalogue, isReason, type Reason } from '../errors/catalogue.ts';
import { callerHeaders, commonHeaders, retryHeaders } from './openapi-headers.ts';

/** A call of the OCR, a report for who has a key, or what is open to all. */
type OperationKind = 'call' | 'report' | 'server';

/** The refusals an operation can give, one response a status, from the catalogue of errors. */
export function refusals(kind: OperationKind): Record<string, unknown> {
  const statuses = new Set(reasons[kind].map((reason) => catalogue[reason][0]));
  const group = (status: number) => reasons[kind].filter((reason) => catalogue[reason][0] === status);
  return Object.fromEntries([...statuses].map((status) => [String(status), response(kind, status, group(status))]));
}

function response(kind: OperationKind, status: number, group: readonly Reason[]) {
  return {
    description: group.map((reason) => `\`${reason}\`: ${catalogue[reason][1]}`).join('\n\n'),
    headers: headersOf(kind, status),
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Error' },
        examples: Object.fromEntries(group.map((reason) => [reason, { value: example(status, reason) }])),
      },
    },
  };
}

function headersOf(kind: OperationKind, status: number): Record<string, unknown> {
  if (status === 401) return { ...commonHeaders, 'WWW-Authenticate': { schema: { type: 'string', const: 'Bearer' } } };
  if (kind === 'server') return commonHeaders;
  return [409, 429, 503].includes(status) ? { ...callerHeaders, ...retryHeaders } : callerHeaders;
}

function example(code: number, reason: Reason) {
  const status = statusTexts[code] ?? 'Error';
  return { error: { code, message: catalogue[reason][1], status, details: [{ reason }] } };
}

const reasons: Record<OperationKind, readonly Reason[]> = {
  // There is no id in its address that could be unknown.
  call: Object.keys(catalogue)
    .filter(isReason)
    .filter((reason) => reason !== 'NOT_FOUND'),
  report: [
    'INVALID_REQUEST',
    'INVALID_AUTH_HEADER',
    'INVALID_API_KEY',
    'API_KEY_DISABLED',
    'FORBIDDEN',
    'NOT_FOUND',
    'RATE_LIMITED',
    'DATABASE_ERROR',
    'INTERNAL_ERROR',
  ],
  server: ['INTERNAL_ERROR'],
};
