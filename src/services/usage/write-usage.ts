import { type SqlEntityManager } from '@mikro-orm/sql';
import { latencyBuckets } from './latency.ts';
import { type UsageRow } from './usage-row.ts';

/** Adds the rows' figures to those in the table, by one atomic statement. @param rows each key once */
export async function writeUsage(em: SqlEntityManager, rows: readonly UsageRow[]): Promise<void> {
  await em.execute(statement, [JSON.stringify(rows)]);
}

const histogramSum = Array.from({ length: latencyBuckets }, (_, bucket) => {
  const place = `"ms_histogram"[${bucket + 1}]`;
  return `u.${place} + excluded.${place}`;
}).join(', ');

/** One parameter for all rows: PostgreSQL allows 65,535. */
const statement = `insert into "usage_day" as u
    ("account_id", "day", "api_key_id", "document_type", "outcome", "calls", "ms_total", "ms_max", "ms_histogram")
  select * from jsonb_to_recordset(?::jsonb) as r ("accountId" uuid, "day" date, "apiKeyId" text, "documentType" text,
    "outcome" text, "calls" bigint, "msTotal" bigint, "msMax" int, "msHistogram" int[])
  on conflict ("account_id", "day", "api_key_id", "document_type", "outcome") do update set
    "calls" = u."calls" + excluded."calls",
    "ms_total" = u."ms_total" + excluded."ms_total",
    "ms_max" = greatest(u."ms_max", excluded."ms_max"),
    "ms_histogram" = array[${histogramSum}]`;
