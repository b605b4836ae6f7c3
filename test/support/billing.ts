import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type Principal } from '../../src/auth/principal.ts';
import { type Reason } from '../../src/errors/catalogue.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { type NewApiKey } from '../../src/services/api-keys.ts';
import { checkLedger } from '../../src/services/billing/check-ledger.ts';
import { type LedgerEntry, type LedgerKind } from '../../src/services/ledger.ts';
import { type Reservation } from '../../src/services/billing.ts';
import { openTestBackOffice, type AccountFields, type TestBackOffice } from './back-office.ts';

/** One back office for a file of tests, whose balances are held against its ledger after each of them. */
export function useBillingOffice(): () => TestBackOffice {
  let office: TestBackOffice;
  beforeAll(async () => {
    office = await openTestBackOffice();
  });
  afterEach(async () => {
    // What a test left under way counts as reserved, and goes back when the server closes.
    expect(await checkLedger(office.database)).toEqual([]);
    await office.billing.close();
    expect(await checkLedger(office.database)).toEqual([]);
    office.clock.reset();
  });
  afterAll(() => office.close());
  return () => office;
}

/** A key of a new account, as the door knows it, and what it was made with. */
export async function newCaller(
  office: TestBackOffice,
  account: Partial<AccountFields> & { readonly credits?: number } = {},
  key: Partial<NewApiKey> = {},
) {
  const { credits, ...fields } = account;
  const session = await office.createAccount(fields);
  if (credits !== undefined) {
    await office.subscriptions.grantCredits(await newAdmin(office), session.accountId, credits, 'for the test');
  }
  const { secret } = await office.apiKeys.create(session, { name: 'Test', environment: 'LIVE', ...key });
  const caller = await office.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
  return { session, caller, secret, accountId: session.accountId };
}

export function newAdmin(office: TestBackOffice) {
  return office.createAccount({ role: 'ADMIN' });
}

export function reserve(office: TestBackOffice, caller: Principal): Promise<Reservation> {
  return office.billing.reserve(caller, uuidv7());
}

/** A call that is answered. */
export async function spend(office: TestBackOffice, caller: Principal, calls = 1): Promise<void> {
  for (let call = 0; call < calls; call += 1) {
    const reservation = await reserve(office, caller);
    await commit(office, reservation);
  }
}

export async function commit(office: TestBackOffice, reservation: Reservation): Promise<void> {
  await office.database.transaction((em) => office.billing.commit(em, reservation));
}

/** How many of `calls` parallel attempts came through, and what the others were told. */
export async function parallel<T>(calls: number, attempt: (index: number) => Promise<T>) {
  const settled = await Promise.allSettled(Array.from({ length: calls }, (_, index) => attempt(index)));
  const won = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const reasons = new Map<Reason | 'other', number>();
  for (const each of settled) {
    if (each.status === 'fulfilled') continue;
    const reason = each.reason instanceof ApiError ? each.reason.reason : 'other';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return { won, reasons: Object.fromEntries(reasons) };
}

/** Moves an account's quota to `left` as if the rest had been used: with the ledger's entry, so that both agree. */
export async function useQuotaDownTo(office: TestBackOffice, accountId: string, left: number): Promise<void> {
  await office.database.transaction(async (em) => {
    await em.execute(
      `insert into ledger_entry (id, account_id, at, balance, kind, amount, period_start)
       select ?::uuid, account_id, period_start, 'QUOTA', 'CALL', ?::int - quota_left, period_start
       from balance where account_id = ?`,
      [uuidv7(), left, accountId],
    );
    await em.execute('update balance set quota_left = ? where account_id = ?', [left, accountId]);
  });
}

export async function countReservations(office: TestBackOffice): Promise<number | undefined> {
  const rows = await office.database.run((em) =>
    em.execute<{ count: number }[]>('select count(*)::int as count from reservation'),
  );
  return rows[0]?.count;
}

export async function entriesOf(office: TestBackOffice, caller: Principal, kind: LedgerKind): Promise<LedgerEntry[]> {
  const entries = await office.ledger.list(caller, null, { first: 200 });
  return entries.filter((entry) => entry.kind === kind);
}
