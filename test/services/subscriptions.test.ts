import { describe, expect, it } from '@jest/globals';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { AuditEntryEntity } from '../../src/entities/audit-entry-entity.ts';
import { entriesOf, newAdmin, newCaller, parallel, reserve, spend, useBillingOffice } from '../support/billing.ts';

const office = useBillingOffice();

const active = (plan: 'FREE' | 'PREMIUM' | 'ENTERPRISE') => ({ plan, subscriptionStatus: 'ACTIVE' }) as const;

async function auditOf(accountId: string) {
  const rows = await office().database.run((em) => em.find(AuditEntryEntity, { account: accountId }));
  return rows.map(({ action, details, actorAccountId }) => ({ action, details, actorAccountId }));
}

describe('setting a subscription', () => {
  it('to another plan begins a new one: its month begins now, and brings its calls once', async () => {
    const admin = await newAdmin(office());
    const { caller, session, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 3 });
    await spend(office(), caller, 2);
    office().clock.advance({ days: 10 });
    const account = await office().subscriptions.set(admin, accountId, active('ENTERPRISE'));
    const now = office().clock.read();
    expect(account).toMatchObject({ id: accountId, plan: 'ENTERPRISE', subscriptionStartedAt: now });
    expect(await office().billing.balanceOf(session)).toEqual({
      quotaIncluded: 100_000,
      quotaRemaining: 100_000,
      creditsRemaining: 3,
      periodStart: now,
      periodEnd: new Date('2026-04-11T12:00:00.000Z'),
    });
    await office().subscriptions.set(admin, accountId, active('ENTERPRISE'));
    const months = (await entriesOf(office(), session, 'MONTH')).map(({ amount }) => amount);
    expect(months).toEqual([100_000, 10_000]);
    expect((await auditOf(accountId)).filter(({ action }) => action === 'account.setSubscription')).toEqual([
      {
        action: 'account.setSubscription',
        actorAccountId: admin.accountId,
        details: { ...active('ENTERPRISE'), previousPlan: 'PREMIUM', previousStatus: 'ACTIVE' },
      },
    ]);
  });

  it('tells every server, but where nothing changes', async () => {
    const told: string[] = [];
    const stop = office().database.onChange(({ accountId }) => told.push(accountId));
    const admin = await newAdmin(office());
    const { accountId } = await newCaller(office(), { plan: 'FREE' });
    told.length = 0;
    await office().subscriptions.set(admin, accountId, active('FREE'));
    expect(told).toEqual([]);
    await office().subscriptions.set(admin, accountId, active('PREMIUM'));
    expect(told).toEqual([accountId]);
    stop();
  });

  it('several times in one moment ends with the last one’s calls', async () => {
    const admin = await newAdmin(office());
    const { session, accountId } = await newCaller(office(), { plan: 'FREE' });
    for (const plan of ['PREMIUM', 'FREE', 'PREMIUM', 'ENTERPRISE'] as const) {
      await office().subscriptions.set(admin, accountId, active(plan));
    }
    expect(await office().billing.balanceOf(session)).toMatchObject({ quotaRemaining: 100_000 });
    await expect(reserve(office(), session)).resolves.toMatchObject({ balance: { quotaRemaining: 99_999 } });
  });

  it('to past due stops every call until it is paid, and keeps the month', async () => {
    const admin = await newAdmin(office());
    const { caller, session, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 1 });
    await spend(office(), caller, 4);
    await office().subscriptions.set(admin, accountId, { plan: 'PREMIUM', subscriptionStatus: 'PAST_DUE' });
    await expect(reserve(office(), caller)).rejects.toMatchObject({ reason: 'BILLING_ISSUE' });
    await office().subscriptions.set(admin, accountId, active('PREMIUM'));
    expect(await office().billing.balanceOf(session)).toMatchObject({ quotaRemaining: 9_996 });
    expect(await entriesOf(office(), session, 'MONTH')).toHaveLength(1);
    // A month that begins while it is past due is there when it is paid.
    await office().subscriptions.set(admin, accountId, { plan: 'PREMIUM', subscriptionStatus: 'PAST_DUE' });
    office().clock.advance({ days: 31 });
    await expect(reserve(office(), caller)).rejects.toMatchObject({ reason: 'BILLING_ISSUE' });
    await office().subscriptions.set(admin, accountId, active('PREMIUM'));
    await expect(reserve(office(), caller)).resolves.toMatchObject({ balance: { quotaRemaining: 9_999 } });
  });

  it('to cancelled ends the month’s calls, not the credits; active again is a new subscription', async () => {
    const admin = await newAdmin(office());
    const { caller, session, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 2 });
    await spend(office(), caller);
    await office().subscriptions.set(admin, accountId, { plan: 'PREMIUM', subscriptionStatus: 'CANCELED' });
    expect(await office().billing.balanceOf(session)).toMatchObject({
      quotaIncluded: 0,
      quotaRemaining: 0,
      creditsRemaining: 2,
    });
    await expect(reserve(office(), caller)).resolves.toMatchObject({ balance: { creditsRemaining: 1 } });
    office().clock.advance({ days: 40 });
    await expect(reserve(office(), caller)).resolves.toMatchObject({ balance: { creditsRemaining: 0 } });
    await expect(reserve(office(), caller)).rejects.toMatchObject({ reason: 'SUBSCRIPTION_REQUIRED' });
    await office().subscriptions.set(admin, accountId, active('PREMIUM'));
    const now = office().clock.read();
    expect(await office().billing.balanceOf(session)).toMatchObject({ quotaRemaining: 10_000, periodStart: now });
    const amounts = (await entriesOf(office(), session, 'MONTH')).map(({ amount }) => amount);
    expect(amounts).toEqual([10_000, 0, 10_000]);
  });

  it('while calls run is never granted twice, and what they took goes where it came from', async () => {
    const admin = await newAdmin(office());
    const { caller, session, accountId } = await newCaller(office(), { plan: 'PREMIUM' });
    const before = await parallel(20, () => reserve(office(), caller));
    const changing = parallel(4, (index) =>
      office().subscriptions.set(admin, accountId, active(index % 2 === 0 ? 'ENTERPRISE' : 'PREMIUM')),
    );
    const during = await parallel(60, () => reserve(office(), caller));
    const changes = await changing;
    expect([during.won.length, changes.won.length, changes.reasons, during.reasons]).toEqual([60, 4, {}, {}]);
    for (const reservation of [...before.won, ...during.won]) await office().billing.release(reservation);
    const account = await office().database.run((em) => em.findOneOrFail(AccountEntity, { id: accountId }));
    const included = account.plan === 'ENTERPRISE' ? 100_000 : 10_000;
    expect(await office().billing.balanceOf(session)).toMatchObject({ quotaRemaining: included });
  });
});

describe('credits', () => {
  it('are granted and taken back, never below none, what calls in progress hold included', async () => {
    const admin = await newAdmin(office());
    const { caller, session, accountId } = await newCaller(office(), { plan: 'FREE' });
    await office().subscriptions.grantCredits(admin, accountId, 10, ' welcome ');
    await parallel(4, () => reserve(office(), caller));
    await expect(office().subscriptions.grantCredits(admin, accountId, -7)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field: 'amount' },
    });
    await office().subscriptions.grantCredits(admin, accountId, -6);
    expect(await office().billing.balanceOf(session)).toMatchObject({ creditsRemaining: 0 });
    expect(await entriesOf(office(), session, 'GRANT')).toMatchObject([
      { balance: 'CREDITS', amount: -6, note: null, periodStart: null },
      { balance: 'CREDITS', amount: 10, note: 'welcome', periodStart: null },
    ]);
    expect(await auditOf(accountId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'account.grantCredits', details: { amount: 10, note: 'welcome' } }),
        expect.objectContaining({ action: 'account.grantCredits', details: { amount: -6 } }),
      ]),
    );
  });

  it('taken back in parallel are taken once', async () => {
    const admin = await newAdmin(office());
    const { session, accountId } = await newCaller(office(), { plan: 'FREE', credits: 10 });
    const { reasons, won } = await parallel(8, () => office().subscriptions.grantCredits(admin, accountId, -3));
    expect([won.length, reasons]).toEqual([3, { INVALID_REQUEST: 5 }]);
    expect(await office().billing.balanceOf(session)).toMatchObject({ creditsRemaining: 1 });
  });

  it.each([0, 0.5, 1_000_001, -1_000_001, Number.NaN])('are not granted by %d', async (amount) => {
    const admin = await newAdmin(office());
    await expect(office().subscriptions.grantCredits(admin, admin.accountId, amount)).rejects.toMatchObject({
      reason: 'INVALID_REQUEST',
      metadata: { field: 'amount' },
    });
  });

  it('end somewhere', async () => {
    const admin = await newAdmin(office());
    const { accountId } = await newCaller(office(), { plan: 'FREE', credits: 1 });
    await office().database.transaction(async (em) => {
      await em.execute('update balance set credits = 999999990 where account_id = ?', [accountId]);
    });
    await expect(office().subscriptions.grantCredits(admin, accountId, 100)).rejects.toMatchObject({
      metadata: { field: 'amount' },
    });
    await office().database.run((em) => em.execute('update balance set credits = 1 where account_id = ?', [accountId]));
  });

  it.each(['x'.repeat(501), 'a\u0000b', '\u001b[2J'])('take no note such as %j', async (note) => {
    const admin = await newAdmin(office());
    await expect(office().subscriptions.grantCredits(admin, admin.accountId, 1, note)).rejects.toMatchObject({
      metadata: { field: 'note' },
    });
  });
});

describe('a credit pack', () => {
  it.each([
    ['FREE', [1_000, 3_000]],
    ['PREMIUM', [1_000, 3_000, 10_000, 50_000]],
    ['ENTERPRISE', [1_000, 3_000, 10_000, 50_000, 100_000]],
  ] as const)('for the plan %s is one of %j', async (plan, packs) => {
    const admin = await newAdmin(office());
    const { session, accountId } = await newCaller(office(), { plan });
    for (const pack of packs) await office().subscriptions.sellCreditPack(admin, accountId, pack, 'paid');
    const total = packs.reduce((sum, pack) => sum + pack, 0);
    expect(await office().billing.balanceOf(session)).toMatchObject({ creditsRemaining: total });
    expect(await entriesOf(office(), session, 'PACK')).toHaveLength(packs.length);
    const others = [1_000, 3_000, 10_000, 50_000, 100_000, 2_000, 0, -1_000].filter(
      (each) => !packs.some((pack) => pack === each),
    );
    for (const pack of others) {
      await expect(office().subscriptions.sellCreditPack(admin, accountId, pack)).rejects.toMatchObject({
        reason: 'INVALID_REQUEST',
        metadata: { field: 'pack', available: packs },
      });
    }
  });

  it('for a cancelled subscription is one of the free plan’s', async () => {
    const admin = await newAdmin(office());
    const { accountId } = await newCaller(office(), { plan: 'ENTERPRISE', subscriptionStatus: 'CANCELED' });
    await expect(office().subscriptions.sellCreditPack(admin, accountId, 10_000)).rejects.toMatchObject({
      metadata: { available: [1_000, 3_000] },
    });
  });
});

describe('who is no administrator', () => {
  it('is refused, whatever the id', async () => {
    const { session, accountId } = await newCaller(office(), {});
    const { subscriptions } = office();
    for (const id of [accountId, (await newCaller(office(), {})).accountId, 'nonsense']) {
      const forbidden = { reason: 'FORBIDDEN' };
      await expect(subscriptions.set(session, id, active('ENTERPRISE'))).rejects.toMatchObject(forbidden);
      await expect(subscriptions.grantCredits(session, id, 0)).rejects.toMatchObject(forbidden);
      await expect(subscriptions.sellCreditPack(session, id, 1)).rejects.toMatchObject(forbidden);
    }
  });

  it('sees the own ledger alone', async () => {
    const [one, other] = [await newCaller(office(), {}), await newCaller(office(), { credits: 5 })];
    const notFound = { reason: 'NOT_FOUND' };
    await expect(office().ledger.list(one.session, other.accountId, {})).rejects.toMatchObject(notFound);
    await expect(office().ledger.list(one.session, 'nonsense', {})).rejects.toMatchObject(notFound);
    expect(await office().ledger.list(await newAdmin(office()), other.accountId, {})).toHaveLength(2);
    const { caller } = await newCaller(office(), {}, { scopes: ['ocr'] });
    await expect(office().ledger.list(caller, null, {})).rejects.toMatchObject({ reason: 'FORBIDDEN' });
  });
});

it('an account that does not exist is NOT_FOUND to an administrator', async () => {
  const admin = await newAdmin(office());
  for (const id of ['nonsense', '019a0000-0000-7000-8000-000000000000']) {
    const notFound = { reason: 'NOT_FOUND' };
    await expect(office().subscriptions.set(admin, id, active('FREE'))).rejects.toMatchObject(notFound);
    await expect(office().subscriptions.grantCredits(admin, id, 1)).rejects.toMatchObject(notFound);
    await expect(office().subscriptions.sellCreditPack(admin, id, 1_000)).rejects.toMatchObject(notFound);
  }
});
