import { Readable } from 'node:stream';
import { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type AuditEntry, type AuditFilter } from '../services/audit-log.ts';
import { invalidField } from '../services/invalid-field.ts';
import { type Services } from '../services/services.ts';
import { csvContentType, csvLine } from './csv.ts';
import { principalOf } from './principal-of.ts';
import { parseFormat, parseOptions, type ReportFormat } from './report-options.ts';

/** `GET /audit-log`: the whole audit log, newest first, as JSON or CSV; sent while it is read. */
export function auditRoute(app: FastifyInstance, { auditLog }: Pick<Services, 'auditLog'>): void {
  app.get('/audit-log', {
    config: { access: 'key', cookie: true },
    handler: async (request, reply) => {
      const { format: formatName, from, to, ...rest } = parseOptions(request.query, auditOptions);
      const format = parseFormat(formatName, request);
      const filter: AuditFilter = { ...rest, from: parseTime('from', from), to: parseTime('to', to) };
      const pages = auditLog.export(principalOf(request), filter);
      // Before the reply begins, so that a refusal is one.
      const first = await pages.next();
      reply.header('vary', 'accept').header('cache-control', 'no-store');
      if (format === 'csv') reply.header('content-disposition', 'attachment; filename="audit-log.csv"');
      reply.type(format === 'csv' ? csvContentType : 'application/json; charset=utf-8');
      return reply.send(Readable.from(rendered[format](first.done ? [] : first.value, pages)));
    },
  });
}

export const auditOptions = ['from', 'to', 'action', 'keyId', 'format', 'accountId'] as const;

/** A day counts as a whole: as `from` it begins at midnight UTC, as `to` it ends at the next. @throws ApiError */
function parseTime(field: 'from' | 'to', text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  if (z.iso.date().safeParse(text).success) {
    const midnight = Date.parse(`${text}T00:00:00Z`);
    return new Date(field === 'from' ? midnight : midnight + dayMs);
  }
  // A `+` that was not escaped arrives as a space.
  const time = z.iso.datetime({ offset: true }).safeParse(text.replace(/ (?=\d{2}:\d{2}$)/, '+'));
  if (!time.success)
    throw invalidField(field, 'must be a date such as 2026-03-31, or a time such as 2026-03-31T12:00:00Z');
  return new Date(time.data);
}

type Pages = AsyncIterable<readonly AuditEntry[]>;

const rendered: Readonly<Record<ReportFormat, (first: readonly AuditEntry[], rest: Pages) => AsyncIterable<string>>> = {
  async *json(first, rest) {
    yield `{"entries":[${jsonItems(first)}`;
    for await (const page of rest) if (page.length > 0) yield `,${jsonItems(page)}`;
    yield ']}';
  },
  async *csv(first, rest) {
    yield csvLine(csvColumns) + first.map(csvEntry).join('');
    for await (const page of rest) yield page.map(csvEntry).join('');
  },
};

function jsonItems(entries: readonly AuditEntry[]): string {
  return entries.map((entry) => JSON.stringify(entry)).join(',');
}

const csvColumns = [
  'id',
  'at',
  'action',
  'actorKind',
  'actorAccountId',
  'actorKeyId',
  'address',
  'accountId',
  'keyId',
  'details',
];

function csvEntry({ id, at, action, actor, address, accountId, keyId, details }: AuditEntry): string {
  const { kind, accountId: actorAccountId, keyId: actorKeyId } = actor;
  const facts = JSON.stringify(details);
  return csvLine([id, at.toISOString(), action, kind, actorAccountId, actorKeyId, address, accountId, keyId, facts]);
}

const dayMs = 24 * 60 * 60 * 1000;
