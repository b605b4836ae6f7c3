import { type SqlEntityManager } from '@mikro-orm/sql';
import { z } from 'zod';
import { ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { latencyBuckets } from './latency.ts';
import { type UsageDays } from './usage-days.ts';
import { usageFigures, type OutcomeSum, type UsageFigures } from './usage-figures.ts';

export const usageGroupings = ['DAY', 'KEY', 'DOCUMENT_TYPE'] as const;
export type UsageGrouping = (typeof usageGroupings)[number];

export interface UsageReport extends UsageDays {
  readonly by: UsageGrouping;
  /** Groups in which there were calls: days in their order, keys and document types with most calls first. */
  readonly rows: readonly UsageGroup[];
  readonly totals: UsageFigures;
}

/** Calls of one day, key or document type; the other two are null. */
export interface UsageGroup extends UsageFigures {
  /** UTC, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** Null in a report by key: calls by sessions. */
  readonly apiKeyId: string | null;
  readonly apiKeyName: string | null;
  /** Null in a report by document type: calls that failed before it was known. */
  readonly documentType: string | null;
}

/** Reads by the table's primary key: it begins with the account and the day. */
export async function reportUsage(
  em: SqlEntityManager,
  accountId: string,
  days: UsageDays,
  by: UsageGrouping,
): Promise<UsageReport> {
  const found = sums.parse(await em.execute(usageStatement(by), [accountId, days.from, days.to]));
  const groups = new Map<string, OutcomeSum[]>();
  for (const sum of found) groups.set(sum.group, [...(groups.get(sum.group) ?? []), sum]);
  const names = by === 'KEY' ? await keyNames(em, accountId, [...groups.keys()]) : new Map<string, string>();
  const rows = [...groups].map(([group, ofGroup]) => ({ ...label(by, group, names), ...usageFigures(ofGroup) }));
  return {
    ...days,
    by,
    rows: by === 'DAY' ? rows : rows.sort((a, b) => b.calls - a.calls),
    totals: usageFigures(found),
  };
}

/** For `explain`, too. Parameters: the account, the first and the last day. */
export function usageStatement(by: UsageGrouping): string {
  const histogram = Array.from({ length: latencyBuckets }, (_, bucket) => `sum("ms_histogram"[${bucket + 1}])`);
  return `select ${columns[by]} as "group", "outcome", sum("calls")::float8 as "calls",
      sum("ms_total")::float8 as "msTotal", max("ms_max") as "msMax",
      array[${histogram.join(', ')}]::float8[] as "msHistogram"
    from "usage_day" where "account_id" = ?::uuid and "day" between ?::date and ?::date
    group by 1, 2 order by 1, 2`;
}

const columns: Readonly<Record<UsageGrouping, string>> = {
  DAY: '"day"::text',
  KEY: '"api_key_id"',
  DOCUMENT_TYPE: '"document_type"',
};

const sums = z.array(
  z.object({
    group: z.string(),
    outcome: z.string(),
    calls: z.number(),
    msTotal: z.number(),
    msMax: z.number(),
    msHistogram: z.array(z.number()),
  }),
);

function label(by: UsageGrouping, group: string, names: ReadonlyMap<string, string>) {
  const value = group === '' ? null : group;
  return {
    day: by === 'DAY' ? value : null,
    apiKeyId: by === 'KEY' ? value : null,
    apiKeyName: by === 'KEY' ? (names.get(group) ?? null) : null,
    documentType: by === 'DOCUMENT_TYPE' ? value : null,
  };
}

async function keyNames(em: SqlEntityManager, account: string, ids: readonly string[]): Promise<Map<string, string>> {
  const known = ids.filter((id) => id !== '');
  const keys = await em.find(ApiKeyEntity, { account, id: { $in: known } }, { fields: ['name'] });
  return new Map(keys.map(({ id, name }) => [id, name]));
}
