import { type FastifyInstance } from 'fastify';
import { type Services } from '../services/services.ts';
import { type UsageGroup, type UsageGrouping, type UsageReport } from '../services/usage.ts';
import { csvContentType, csvLine, type CsvValue } from './csv.ts';
import { principalOf } from './principal-of.ts';
import { parseChoice, parseFormat, parseOptions } from './report-options.ts';

/** `GET /usage`: calls by day, key or document type, as JSON or CSV. */
export function usageRoute(app: FastifyInstance, { usage }: Pick<Services, 'usage'>): void {
  app.get('/usage', {
    config: { access: 'key', cookie: true },
    handler: async (request, reply) => {
      const { by: groupingName, format: formatName, ...query } = parseOptions(request.query, usageOptions);
      const format = parseFormat(formatName, request);
      const grouping = parseChoice('by', groupingName, usageGroupingNames) ?? 'day';
      const report = await usage.report(principalOf(request), { ...query, by: groupings[grouping] });
      reply.header('vary', 'accept').header('cache-control', 'no-store');
      if (format === 'json') return { ...report, by: grouping };
      return reply
        .type(csvContentType)
        .header('content-disposition', `attachment; filename="usage-${report.from}-${report.to}-${grouping}.csv"`)
        .send(usageCsv(report));
    },
  });
}

export const usageOptions = ['from', 'to', 'by', 'format', 'accountId'] as const;

const groupings = {
  day: 'DAY',
  key: 'KEY',
  document_type: 'DOCUMENT_TYPE',
} as const satisfies Record<string, UsageGrouping>;

export const usageGroupingNames = ['day', 'key', 'document_type'] as const;

function usageCsv({ by, rows }: UsageReport): string {
  const columns = [...groupColumns[by], ...figureColumns];
  return [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, value]) => value(row)))]
    .map(csvLine)
    .join('');
}

type Column = readonly [name: string, value: (row: UsageGroup) => CsvValue];

const groupColumns: Readonly<Record<UsageGrouping, readonly Column[]>> = {
  DAY: [['day', ({ day }) => day]],
  KEY: [
    ['apiKeyId', ({ apiKeyId }) => apiKeyId],
    ['apiKeyName', ({ apiKeyName }) => apiKeyName],
  ],
  DOCUMENT_TYPE: [['documentType', ({ documentType }) => documentType]],
};

const figureColumns: readonly Column[] = [
  ['calls', ({ calls }) => calls],
  ['succeeded', ({ succeeded }) => succeeded],
  ['failed', ({ failed }) => failed],
  ['outcomes', ({ outcomes }) => outcomes.map(({ outcome, calls }) => `${outcome}=${calls}`).join(' ')],
  ['latencyMeanMs', ({ latencyMs }) => latencyMs?.mean ?? null],
  ['latencyP50Ms', ({ latencyMs }) => latencyMs?.p50 ?? null],
  ['latencyP95Ms', ({ latencyMs }) => latencyMs?.p95 ?? null],
  ['latencyMaxMs', ({ latencyMs }) => latencyMs?.max ?? null],
];
