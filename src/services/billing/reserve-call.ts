import { type SqlEntityManager } from '@mikro-orm/sql';
import { z } from 'zod';
import { dayStart } from './billing-period.ts';
import { instant, planColumn, statusColumn } from './columns.ts';
import { testCallsADay } from './plans.ts';

export interface Call {
  readonly id: string;
  readonly accountId: string;
  /** Undefined: a call by a session. */
  readonly key: { readonly id: string; readonly isTest: boolean; readonly monthlyCap: number | null } | undefined;
  readonly now: Date;
  readonly expiresAt: Date;
}

/**
 * Sets a call aside, or says what stands against it; all or nothing, in one statement. Undefined where the account has
 * no balance yet.
 *
 * It locks the balance first, whose latest state then decides (`for update` reads past the statement's snapshot), so
 * that the steps after it cannot fail: the key's own counter takes the call only where the balance gives one, and the
 * balance gives it only where the counter took it. Every statement here locks in this order: balance, counter. What is
 * left is computed from the locked state too: an update first tries the row as the snapshot shows it, where the balance's
 * checks may fail although the call is granted.
 */
export async function reserveCall(em: SqlEntityManager, call: Call): Promise<Standing | undefined> {
  const { accountId, expiresAt, id, key, now } = call;
  const rows = await em.execute(statement, [
    id,
    accountId,
    key?.id ?? null,
    key?.isTest ?? false,
    key?.isTest === true ? testCallsADay : null,
    key?.monthlyCap ?? null,
    dayStart(now).toISOString(),
    now.toISOString(),
    expiresAt.toISOString(),
  ]);
  return standings.parse(rows)[0];
}

const standings = z.array(
  z.object({
    plan: planColumn,
    subscription_status: statusColumn,
    /** The billing month is over, and nobody has begun the next. */
    month_over: z.boolean(),
    period_start: instant,
    period_end: instant,
    /** After the call, where it is reserved. */
    quota_left: z.number(),
    credits: z.number(),
    /** What the account has for this call; null: nothing. */
    source: z.enum(['QUOTA', 'CREDITS', 'TEST']).nullable(),
    /** False with a source: the key's own limit is reached. */
    reserved: z.boolean(),
    /** Of the key in the billing month, as they stood a moment before. */
    month_calls: z.number(),
  }),
);
export type Standing = z.infer<typeof standings>[number];

const statement = `
  with given as (
    select ?::uuid as call_id, ?::uuid as account_id, ?::uuid as api_key_id, ?::boolean as is_test,
      ?::int as day_max, ?::int as month_max, ?::timestamptz as day_start, ?::timestamptz as now,
      ?::timestamptz as expires_at
  ), standing as (
    select g.*, a.plan, a.subscription_status, b.period_start, b.period_end, b.quota_left, b.credits,
      b.period_end <= g.now as month_over,
      case
        when b.period_end <= g.now then null
        when g.is_test then 'TEST'
        when a.plan <> 'FREE' and a.subscription_status = 'PAST_DUE' then null
        when a.plan <> 'FREE' and a.subscription_status = 'ACTIVE' and b.quota_left > 0 then 'QUOTA'
        when b.credits > 0 then 'CREDITS'
      end as source
    from given g join account a on a.id = g.account_id join balance b on b.account_id = a.id
    for update of b
  ), counted as (
    insert into key_counter as k (api_key_id, day_start, day_calls, month_start, month_calls)
    select api_key_id, day_start, 1, period_start, 1 from standing
    where source is not null and api_key_id is not null and coalesce(month_max, 1) > 0
    on conflict (api_key_id) do update set
      day_start = greatest(k.day_start, excluded.day_start),
      day_calls = case when k.day_start < excluded.day_start then 1 else k.day_calls + 1 end,
      month_start = excluded.month_start,
      month_calls = case when k.month_start < excluded.month_start then 1 else k.month_calls + 1 end
    where (k.day_start < excluded.day_start or k.day_calls < coalesce((select day_max from given), k.day_calls + 1))
      and (k.month_start < excluded.month_start
        or k.month_calls < coalesce((select month_max from given), k.month_calls + 1))
    returning api_key_id, day_start
  ), admitted as (
    select s.call_id, s.account_id, s.api_key_id, s.source, s.period_start, s.expires_at, c.day_start as key_day_start,
      s.quota_left - (s.source = 'QUOTA')::int as quota_left, s.credits - (s.source = 'CREDITS')::int as credits
    from standing s left join counted c on true
    where s.source is not null and (s.api_key_id is null or c.api_key_id is not null)
  ), taken as (
    update balance b set quota_left = a.quota_left, credits = a.credits
    from admitted a where b.account_id = a.account_id
    returning b.account_id, b.quota_left, b.credits
  ), reserved as (
    insert into reservation (id, account_id, api_key_id, source, period_start, key_day_start, expires_at)
    select a.call_id, a.account_id, a.api_key_id, a.source, a.period_start, a.key_day_start, a.expires_at
    from admitted a join taken t on t.account_id = a.account_id
    returning account_id
  )
  select s.plan, s.subscription_status, s.month_over, s.period_start, s.period_end, s.source,
    coalesce(t.quota_left, s.quota_left) as quota_left, coalesce(t.credits, s.credits) as credits,
    r.account_id is not null as reserved,
    coalesce((select month_calls from key_counter k where k.api_key_id = s.api_key_id
      and k.month_start = s.period_start), 0) as month_calls
  from standing s left join taken t on true left join reserved r on true`;
