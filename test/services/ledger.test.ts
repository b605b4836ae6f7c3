import { describe, expect, it } from '@jest/globals';
import { checkLedger } from '../../src/services/billing/check-ledger.ts';
import { newCaller, parallel, reserve, spend, useBillingOffice } from '../support/billing.ts';

const office = useBillingOffice();
const execute = (sql: string, values: unknown[] = []) => office().database.run((em) => em.execute(sql, values));

describe('the ledger', () => {
  it.each([
    `update ledger_entry set amount = 1000000`,
    `update ledger_entry set note = 'x' where false`,
    `delete from ledger_entry`,
    `truncate ledger_entry`,
  ])('refuses: %s', async (statement) => {
    await newCaller(office(), { credits: 5 });
    await expect(execute(statement)).rejects.toThrow('append-only');
  });

  it('is read in pages, newest first', async () => {
    const { session } = await newCaller(office(), { plan: 'PREMIUM', credits: 5 });
    await spend(office(), session, 5);
    const all = await office().ledger.list(session, null, {});
    expect(all).toHaveLength(7);
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .toSorted()
        .reverse(),
    );
    const first = await office().ledger.list(session, null, { first: 3 });
    const rest = await office().ledger.list(session, null, { first: 200, after: first.at(-1)?.id });
    expect([...first, ...rest]).toEqual(all);
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 201 }],
    ['first', { first: 1.5 }],
    ['after', { after: 'nonsense' }],
  ])('names a bad %s: %j', async (field, page) => {
    const { session } = await newCaller(office(), {});
    await expect(office().ledger.list(session, null, page)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field },
    });
  });
});

describe('the check', () => {
  it('finds a balance that somebody changed by hand', async () => {
    const { caller, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 5 });
    await parallel(3, () => reserve(office(), caller));
    await execute('update balance set credits = credits + 1, quota_left = quota_left - 2 where account_id = ?', [
      accountId,
    ]);
    expect(await checkLedger(office().database)).toEqual([
      { accountId, balance: 'CREDITS', expected: 5, found: 6 },
      { accountId, balance: 'QUOTA', expected: 9_997, found: 9_995 },
    ]);
    await execute('update balance set credits = 5, quota_left = 9997 where account_id = ?', [accountId]);
  });

  it('finds a balance that is missing', async () => {
    const { accountId } = await newCaller(office(), { plan: 'FREE', credits: 5 });
    await execute('create table lost as select * from balance where account_id = ?', [accountId]);
    await execute('delete from balance where account_id = ?', [accountId]);
    expect(await checkLedger(office().database)).toEqual([
      { accountId, balance: 'CREDITS', expected: 5, found: null },
      { accountId, balance: 'QUOTA', expected: 0, found: null },
    ]);
    await execute('insert into balance select * from lost');
    await execute('drop table lost');
  });
});
