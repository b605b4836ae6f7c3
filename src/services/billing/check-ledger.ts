import { z } from 'zod';
import { type Database } from '../../database.ts';

/** A balance that is not what the ledger and the calls in progress make it. */
export interface LedgerDifference {
  readonly accountId: string;
  readonly balance: 'QUOTA' | 'CREDITS';
  /** Computed anew: the ledger's sum, less the calls in progress. */
  readonly expected: number;
  /** Null: there is no balance although the ledger has entries. */
  readonly found: number | null;
}

/**
 * Computes every balance anew and gives those that differ. One statement, so that it sees one moment: it may run
 * beside servers at work.
 * @throws ApiError DATABASE_ERROR
 */
export async function checkLedger(database: Database): Promise<LedgerDifference[]> {
  const rows = await database.run((em) => em.execute(query));
  return differences.parse(rows).map(({ account_id: accountId, ...rest }) => ({ accountId, ...rest }));
}

/** PostgreSQL's driver gives sums as text: they may be larger than a number is exact. */
const differences = z.array(
  z.object({
    account_id: z.string(),
    balance: z.enum(['QUOTA', 'CREDITS']),
    expected: z.coerce.number(),
    found: z.number().nullable(),
  }),
);

const query = `
  with movement as (
    select account_id, balance, period_start, amount from ledger_entry
    union all
    select account_id, source, case when source = 'QUOTA' then period_start end, -1 from reservation
    where source <> 'TEST'
  ), computed as (
    select account_id,
      coalesce(sum(m.amount) filter (where m.balance = 'CREDITS'), 0) as credits,
      coalesce(sum(m.amount) filter (where m.balance = 'QUOTA' and m.period_start = b.period_start), 0) as quota,
      b.credits as credits_found, b.quota_left as quota_found
    from balance b full join movement m using (account_id)
    group by account_id, b.credits, b.quota_left
  )
  select c.account_id, each.balance, each.expected, each.found
  from computed c cross join lateral
    (values ('QUOTA', c.quota, c.quota_found), ('CREDITS', c.credits, c.credits_found)) as each (balance, expected, found)
  where each.expected is distinct from each.found
  order by 1, 2`;
