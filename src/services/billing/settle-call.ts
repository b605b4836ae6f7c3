import { type SqlEntityManager } from '@mikro-orm/sql';

/**
 * The call was answered: its reservation becomes an entry of the ledger, in one statement. A reservation that is gone
 * (its server seemed dead) is not charged; a test key's never is.
 */
export async function commitCall(em: SqlEntityManager, callId: string, now: Date): Promise<void> {
  await em.execute(commitStatement, [callId, now.toISOString()]);
}

const commitStatement = `
  with gone as (delete from reservation where id = ?::uuid returning id, account_id, source, period_start)
  insert into ledger_entry (id, account_id, at, balance, kind, amount, period_start)
  select id, account_id, ?::timestamptz, source, 'CALL', -1, case when source = 'QUOTA' then period_start end
  from gone where source <> 'TEST'`;

/**
 * The call failed: what was set aside goes back to the balance and to the key's counter, in one statement. Quota of a
 * month that is over goes nowhere. Does nothing where the reservation is gone.
 * @param deadAt only where the reservation expired by then: its server may have renewed it meanwhile
 */
export async function releaseCall(em: SqlEntityManager, callId: string, deadAt?: Date): Promise<void> {
  await em.execute(releaseStatement, [callId, deadAt?.toISOString() ?? null]);
}

// The counter waits for the balance: see reserve-call.ts for the order of locks.
const releaseStatement = `
  with given as (
    select ?::uuid as call_id, ?::timestamptz as dead_at
  ), gone as (
    delete from reservation r using given g
    where r.id = g.call_id and (g.dead_at is null or r.expires_at <= g.dead_at)
    returning r.account_id, r.api_key_id, r.source, r.period_start, r.key_day_start
  ), returned as (
    update balance b
    set quota_left = b.quota_left + (g.source = 'QUOTA' and g.period_start = b.period_start)::int,
      credits = b.credits + (g.source = 'CREDITS')::int
    from gone g where b.account_id = g.account_id
    returning g.api_key_id, g.period_start, g.key_day_start
  )
  update key_counter k
  set day_calls = k.day_calls - (k.day_start = r.key_day_start)::int,
    month_calls = k.month_calls - (k.month_start = r.period_start)::int
  from returned r where k.api_key_id = r.api_key_id`;
