import { STATUS_CODES as statusTexts } from 'node:http';
import { catalogue, type Reason } from '../errors/catalogue.ts';

/** A call of the OCR, a report for who has a key, or what is open to all. */
type OperationKind = 'call' | 'report' | 'server';

/** The refusals an operation can give, one response a status, from the catalogue of errors. */
export function refusals(kind: OperationKind): Record<string, unknown> {
  const statuses = new Set(reasons[kind].map((reason) => catalogue[reason][0]));
  const group = (status: number) => reasons[kind].filter((reason) => catalogue[reason][0] === status);
  return Object.fromEntries([...statuses].map((status) => [String(status), response(status, group(status))]));
}

function response(status: number, group: readonly Reason[]) {
  return {
    description: group.map((reason) => `\`${reason}\`: ${catalogue[reason][1]}`).join('\n\n'),
    headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' }, ...headersOf(status) },
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Error' },
        examples: Object.fromEntries(group.map((reason) => [reason, { value: example(status, reason) }])),
      },
    },
  };
}

function headersOf(status: number): Record<string, unknown> {
  if (status === 401) return { 'WWW-Authenticate': { schema: { type: 'string', const: 'Bearer' } } };
  if (status === 429 || status === 503)
    return { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } };
  return {};
}

function example(code: number, reason: Reason) {
  const status = statusTexts[code] ?? 'Error';
  return { error: { code, message: catalogue[reason][1], status, details: [{ reason }] } };
}

const isReason = (text: string): text is Reason => text in catalogue;
/** Reasons that come only with calls that do not exist here: an id in the address, an Idempotency-Key. */
const otherCalls: readonly Reason[] = [
  'NOT_FOUND',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'INSUFFICIENT_CREDITS',
  'RATE_LIMITED',
];
const reasons: Record<OperationKind, readonly Reason[]> = {
  call: Object.keys(catalogue)
    .filter(isReason)
    .filter((reason) => !otherCalls.includes(reason)),
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
