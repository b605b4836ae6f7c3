import { type SqlEntityManager } from '@mikro-orm/sql';
import { z } from 'zod';
import { billingPeriod } from './billing-period.ts';
import { instant, planColumn, statusColumn } from './columns.ts';
import { grantMonth, openMonth } from './open-month.ts';
import { type Subscription } from './plans.ts';

/**
 * Sets an account's plan and status, and begins a new subscription where that is one. Runs inside a transaction.
 * @returns what was set before; undefined where it was the same, and nothing was done
 */
export async function changeSubscription(
  em: SqlEntityManager,
  accountId: string,
  wanted: Subscription,
  now: Date,
): Promise<Subscription | undefined> {
  const before = await lockSubscription(em, accountId);
  const { plan, subscriptionStatus } = wanted;
  if (before.plan === plan && before.subscriptionStatus === subscriptionStatus) return undefined;

  const isNew = before.plan !== plan || before.subscriptionStatus === 'CANCELED';
  const startedAt = isNew ? await beginning(em, accountId, now) : undefined;
  await em.execute(
    `update account set plan = ?, subscription_status = ?,
       subscription_started_at = coalesce(?::timestamptz, subscription_started_at) where id = ?`,
    [plan, subscriptionStatus, startedAt?.toISOString() ?? null, accountId],
  );
  if (startedAt !== undefined) {
    const period = billingPeriod(startedAt, startedAt);
    await grantMonth(em, { accountId, subscription: wanted, startedAt, period, at: now });
  }
  return before;
}

/** `for no key update`: calls go on, whose reservations refer to the account; another change of it waits. */
async function lockSubscription(em: SqlEntityManager, accountId: string): Promise<Subscription> {
  const statement = 'select plan, subscription_status from account where id = ? for no key update';
  const { plan, subscription_status: subscriptionStatus } = subscriptions.parse(
    await em.execute(statement, [accountId]),
  )[0];
  return { plan, subscriptionStatus };
}

const subscriptions = z.tuple([z.object({ plan: planColumn, subscription_status: statusColumn })]);

/**
 * Now, but after the month in progress began, of which this opening makes sure: two months of one account never begin
 * at the same moment, since the ledger would take the second for the first seen again.
 */
async function beginning(em: SqlEntityManager, accountId: string, now: Date): Promise<Date> {
  await openMonth(em, accountId, now);
  const [{ period_start: last }] = periods.parse(
    await em.execute('select period_start from balance where account_id = ?', [accountId]),
  );
  return new Date(Math.max(now.getTime(), last.getTime() + 1));
}

const periods = z.tuple([z.object({ period_start: instant })]);
