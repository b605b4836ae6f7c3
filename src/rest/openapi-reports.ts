import { auditActions } from '../services/audit.ts';
import { type auditOptions } from './audit-routes.ts';
import { callerHeaders } from './openapi-headers.ts';
import { refusals } from './openapi-refusals.ts';
import { reportFormats } from './report-options.ts';
import { usageGroupingNames, type usageOptions } from './usage-routes.ts';

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const count = { type: 'integer', minimum: 0 };
const milliseconds = { type: 'number', minimum: 0 };
const day = { type: 'string', format: 'date' };

/** An object all of whose properties are always there. */
function object(properties: Record<string, unknown>) {
  return { type: 'object', required: Object.keys(properties), properties };
}

type Parameters<Name extends string> = Readonly<
  Record<Name, { readonly description: string; readonly schema: unknown }>
>;

const shared = {
  format: {
    description: 'Left out: what the Accept header names first of `application/json` and `text/csv`.',
    schema: { type: 'string', enum: reportFormats },
  },
  accountId: {
    description: "For administrators: whose; left out: the caller's.",
    schema: { type: 'string', format: 'uuid' },
  },
};

const usageParameters: Parameters<(typeof usageOptions)[number]> = {
  from: { description: 'The first day (UTC); left out: 30 days up to `to`.', schema: day },
  to: { description: 'The last day (UTC); left out: today.', schema: day },
  by: {
    description: 'What calls are counted by.',
    schema: { type: 'string', enum: usageGroupingNames, default: 'day' },
  },
  ...shared,
};

const auditParameters: Parameters<(typeof auditOptions)[number]> = {
  from: { description: 'The first day (UTC), or from this time on.', schema: text },
  to: { description: 'The last day (UTC), or before this time.', schema: text },
  action: { description: 'What was done.', schema: { type: 'string', enum: auditActions } },
  keyId: { description: 'What was done to this key.', schema: { type: 'string', format: 'uuid' } },
  ...shared,
};

/** @param schema the name of the JSON reply's schema */
function report(
  schema: string,
  parameters: Parameters<string>,
  said: Record<'operationId' | 'summary' | 'reply', string>,
) {
  const { operationId, reply, summary } = said;
  return {
    operationId,
    summary,
    parameters: Object.entries(parameters).map(([name, parameter]) => ({ name, in: 'query', ...parameter })),
    responses: {
      200: {
        description: reply,
        headers: callerHeaders,
        content: {
          'application/json': { schema: { $ref: `#/components/schemas/${schema}` } },
          'text/csv': { schema: text },
        },
      },
      ...refusals('report'),
    },
  };
}

export const usageOperation = report('Usage', usageParameters, {
  operationId: 'usage',
  summary: 'Calls of the last 13 months, counted',
  reply:
    'Groups in which there were calls; the 30 days up to today unless told otherwise. A key needs the scope `usage:read`.',
});

export const auditLogOperation = report('AuditLog', auditParameters, {
  operationId: 'auditLog',
  summary: 'Who did what to the account and its keys',
  reply: 'The whole log, newest first. A key needs the scope `keys:manage`.',
});

const figures = {
  calls: count,
  succeeded: count,
  failed: count,
  outcomes: { type: 'array', items: object({ outcome: text, calls: count }) },
  latencyMs: {
    description: 'Null where there was no call. `p50` and `p95` come from a histogram: within about a third.',
    anyOf: [object({ mean: milliseconds, p50: milliseconds, p95: milliseconds, max: milliseconds }), { type: 'null' }],
  },
};

export const reportSchemas = {
  Usage: object({
    from: day,
    to: day,
    by: { type: 'string', enum: usageGroupingNames },
    rows: {
      type: 'array',
      items: object({
        day: { ...day, type: ['string', 'null'] },
        apiKeyId: { ...textOrNull, description: 'Null in a report by key: calls by sessions.' },
        apiKeyName: textOrNull,
        documentType: {
          ...textOrNull,
          description: 'Null in a report by type: calls that failed before it was known.',
        },
        ...figures,
      }),
    },
    totals: object(figures),
  }),
  AuditLog: object({
    entries: {
      type: 'array',
      items: object({
        id: text,
        at: { type: 'string', format: 'date-time' },
        action: { type: 'string', enum: auditActions },
        actor: object({
          kind: { type: 'string', enum: ['SESSION', 'KEY', 'COMMAND_LINE', 'SYSTEM', 'ANONYMOUS'] },
          accountId: textOrNull,
          keyId: textOrNull,
        }),
        address: textOrNull,
        accountId: text,
        keyId: { ...textOrNull, description: 'Null: it was done to the account itself.' },
        details: { type: 'object', description: 'Facts for people.' },
      }),
    },
  }),
};
