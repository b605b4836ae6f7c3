import { type SqlEntityManager } from '@mikro-orm/sql';
import { v7 as uuidv7 } from 'uuid';
import { openMonth } from './open-month.ts';

/** More than anybody buys, and far from where the column ends. */
export const creditsMax = 1_000_000_000;

export interface CreditMovement {
  readonly accountId: string;
  readonly kind: 'GRANT' | 'PACK';
  /** Negative: taken back. */
  readonly amount: number;
  readonly note: string | null;
  readonly at: Date;
}

/**
 * Moves an account's credits, with the ledger's entry, in one statement. False, and nothing is done, where the balance
 * would fall below zero (what calls in progress reserved is spent) or rise over `creditsMax`.
 */
export async function addCredits(em: SqlEntityManager, movement: CreditMovement): Promise<boolean> {
  const { accountId, amount, at, kind, note } = movement;
  // Makes the balance where the account has none yet.
  await openMonth(em, accountId, at);
  const values = [amount, accountId, amount, creditsMax, uuidv7(), at.toISOString(), kind, amount, note];
  const rows = await em.execute<unknown[]>(statement, values);
  return rows.length > 0;
}

const statement = `
  with moved as (
    update balance set credits = credits + ?::int
    where account_id = ?::uuid and credits::bigint + ?::int between 0 and ?::int
    returning account_id
  )
  insert into ledger_entry (id, account_id, at, balance, kind, amount, note)
  select ?::uuid, account_id, ?::timestamptz, 'CREDITS', ?, ?::int, ?::text from moved
  returning id`;
