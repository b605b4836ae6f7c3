import { type SqlEntityManager } from '@mikro-orm/sql';
import { z } from 'zod';
import { type Balance, viewBalance } from './balance.ts';
import { billingPeriod } from './billing-period.ts';
import { instant, planColumn, statusColumn } from './columns.ts';
import { planInEffect } from './plans.ts';

/**
 * The balances of several accounts, in the order of their ids; undefined where there is no such account. Changes
 * nothing: a month that no call has begun yet is shown as the first call will find it.
 * @param accountIds UUIDs
 */
export async function readBalances(
  em: SqlEntityManager,
  accountIds: readonly string[],
  now: Date,
): Promise<(Balance | undefined)[]> {
  const rows = balanceRows.parse(await em.execute(query, [JSON.stringify(accountIds)]));
  const byId = new Map(rows.map((row) => [row.id, view(row, now)]));
  return accountIds.map((id) => byId.get(id));
}

const balanceRows = z.array(
  z.object({
    id: z.string(),
    plan: planColumn,
    subscription_status: statusColumn,
    subscription_started_at: instant,
    period_start: instant.nullable(),
    period_end: instant.nullable(),
    quota_left: z.number().nullable(),
    credits: z.number().nullable(),
  }),
);

const query = `
  select a.id, a.plan, a.subscription_status, a.subscription_started_at,
    b.period_start, b.period_end, b.quota_left, b.credits
  from account a left join balance b on b.account_id = a.id
  where a.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`;

function view(row: z.infer<typeof balanceRows>[number], now: Date): Balance {
  const { credits, period_end: end, period_start: start, plan, quota_left: quotaLeft } = row;
  const subscription = { plan, subscriptionStatus: row.subscription_status };
  if (start !== null && end !== null && end > now) {
    return viewBalance(subscription, { start, end }, { quotaLeft: quotaLeft ?? 0, credits: credits ?? 0 });
  }
  const fresh = { quotaLeft: planInEffect(subscription).monthlyCalls, credits: credits ?? 0 };
  return viewBalance(subscription, billingPeriod(row.subscription_started_at, now), fresh);
}
