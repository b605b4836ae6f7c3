import { type SqlEntityManager } from '@mikro-orm/sql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { billingPeriod, type BillingPeriod } from './billing-period.ts';
import { planInEffect, type Subscription } from './plans.ts';
import { instant, planColumn, statusColumn } from './columns.ts';

/**
 * Begins the billing month that `now` is in, where that has not been done: the ledger's entry and the balance in one
 * statement. However many servers come to a boundary at once, the ledger's unique index lets one of them grant the
 * month. Makes the balance of an account that has none yet. A subscription that changes meanwhile is left alone: who
 * calls this looks again.
 */
export async function openMonth(em: SqlEntityManager, accountId: string, now: Date): Promise<void> {
  const [row] = accountRows.parse(
    await em.execute(`select plan, subscription_status, subscription_started_at from account where id = ?`, [
      accountId,
    ]),
  );
  if (row === undefined) return;
  const subscription = { plan: row.plan, subscriptionStatus: row.subscription_status };
  const startedAt = row.subscription_started_at;
  await grantMonth(em, { accountId, subscription, startedAt, period: billingPeriod(startedAt, now), at: now });
}

const accountRows = z.array(
  z.object({ plan: planColumn, subscription_status: statusColumn, subscription_started_at: instant }),
);

export interface Month {
  readonly accountId: string;
  /** The account's, and that it is still so is a condition. */
  readonly subscription: Subscription;
  readonly startedAt: Date;
  readonly period: BillingPeriod;
  readonly at: Date;
}

/** One atomic statement; does nothing where the month was granted before or is over, or the subscription is another. */
export async function grantMonth(em: SqlEntityManager, month: Month): Promise<void> {
  const { accountId, at, period, startedAt, subscription } = month;
  const start = period.start.toISOString();
  await em.execute(grantStatement, [
    uuidv7(),
    at.toISOString(),
    planInEffect(subscription).monthlyCalls,
    start,
    accountId,
    subscription.plan,
    subscription.subscriptionStatus,
    startedAt.toISOString(),
    start,
    start,
    period.end.toISOString(),
  ]);
}

const grantStatement = `
  with granted as (
    insert into ledger_entry (id, account_id, at, balance, kind, amount, period_start)
    select ?::uuid, id, ?::timestamptz, 'QUOTA', 'MONTH', ?::int, ?::timestamptz
    from account
    where id = ?::uuid and plan = ? and subscription_status = ? and subscription_started_at = ?::timestamptz
      and not exists (select from balance b where b.account_id = account.id and b.period_start >= ?::timestamptz)
    on conflict (account_id, period_start) where kind = 'MONTH' do nothing
    returning account_id, amount
  )
  insert into balance as b (account_id, period_start, period_end, quota_left, credits)
  select account_id, ?::timestamptz, ?::timestamptz, amount, 0 from granted
  on conflict (account_id) do update
  set period_start = excluded.period_start, period_end = excluded.period_end, quota_left = excluded.quota_left
  where b.period_start < excluded.period_start`;
