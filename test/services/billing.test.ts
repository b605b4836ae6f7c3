import { describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type AccountFields } from '../support/back-office.ts';
import {
  commit,
  countReservations,
  entriesOf,
  newAdmin,
  newCaller,
  parallel,
  reserve,
  spend,
  useBillingOffice,
  useQuotaDownTo,
} from '../support/billing.ts';

const office = useBillingOffice();

describe('a call', () => {
  it('takes from the quota first, then from the credits', async () => {
    const { caller, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 2 });
    await useQuotaDownTo(office(), accountId, 1);
    const balances = [];
    for (let call = 0; call < 3; call += 1) {
      const reservation = await reserve(office(), caller);
      balances.push(reservation.balance);
      await commit(office(), reservation);
    }
    expect(balances).toMatchObject([
      { quotaIncluded: 10_000, quotaRemaining: 0, creditsRemaining: 2 },
      { quotaIncluded: 10_000, quotaRemaining: 0, creditsRemaining: 1 },
      { quotaIncluded: 10_000, quotaRemaining: 0, creditsRemaining: 0 },
    ]);
    await expect(reserve(office(), caller)).rejects.toMatchObject({
      reason: 'INSUFFICIENT_CREDITS',
      metadata: { periodEnd: '2026-04-01T12:00:00.000Z' },
    });
  });

  it.each([
    ['PREMIUM', 9_999],
    ['ENTERPRISE', 99_999],
  ] as const)('on the plan %s leaves %d of the month’s', async (plan, quotaRemaining) => {
    const { caller } = await newCaller(office(), { plan });
    const { balance } = await reserve(office(), caller);
    expect(balance).toEqual({
      quotaIncluded: quotaRemaining + 1,
      quotaRemaining,
      creditsRemaining: 0,
      periodStart: new Date('2026-03-01T12:00:00.000Z'),
      periodEnd: new Date('2026-04-01T12:00:00.000Z'),
    });
  });

  it('by a session costs as by a key', async () => {
    const { session } = await newCaller(office(), { plan: 'PREMIUM' });
    await spend(office(), session);
    expect(await office().billing.balanceOf(session)).toMatchObject({ quotaRemaining: 9_999 });
  });

  it('that failed gives back what it took, also to the key’s own counter', async () => {
    const { caller, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 1 }, { monthlyCap: 1 });
    await useQuotaDownTo(office(), accountId, 0);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const reservation = await reserve(office(), caller);
      expect(reservation.balance?.creditsRemaining).toBe(0);
      await office().billing.release(reservation);
      await office().billing.release(reservation);
      expect(await office().billing.balanceOf(caller)).toMatchObject({ creditsRemaining: 1 });
    }
    expect(await countReservations(office())).toBe(0);
  });

  it('is charged once, however often it is committed, and never after it was released', async () => {
    const { caller } = await newCaller(office(), { plan: 'PREMIUM' });
    const reservation = await reserve(office(), caller);
    await commit(office(), reservation);
    await commit(office(), reservation);
    await office().billing.release(reservation);
    const released = await reserve(office(), caller);
    await office().billing.release(released);
    await commit(office(), released);
    expect(await office().billing.balanceOf(caller)).toMatchObject({ quotaRemaining: 9_999 });
    const periodStart = new Date('2026-03-01T12:00:00.000Z');
    const [month, call, ...others] = await office().ledger.list(caller, null, {});
    expect(month).toMatchObject({ kind: 'MONTH', balance: 'QUOTA', amount: 10_000, periodStart });
    expect(call).toMatchObject({ id: reservation.callId, kind: 'CALL', balance: 'QUOTA', amount: -1, periodStart });
    expect(others).toEqual([]);
  });
});

describe('an account', () => {
  it.each<[string, Partial<AccountFields> & { credits?: number }]>([
    ['SUBSCRIPTION_REQUIRED', { plan: 'FREE' }],
    ['SUBSCRIPTION_REQUIRED', { plan: 'FREE', subscriptionStatus: 'PAST_DUE' }],
    ['SUBSCRIPTION_REQUIRED', { plan: 'ENTERPRISE', subscriptionStatus: 'CANCELED' }],
    ['BILLING_ISSUE', { plan: 'PREMIUM', subscriptionStatus: 'PAST_DUE' }],
    ['BILLING_ISSUE', { plan: 'ENTERPRISE', subscriptionStatus: 'PAST_DUE', credits: 5 }],
  ])('is refused with %s: %j', async (reason, fields) => {
    const { caller, session } = await newCaller(office(), fields);
    await expect(reserve(office(), caller)).rejects.toMatchObject({ reason });
    await expect(reserve(office(), session)).rejects.toMatchObject({ reason });
    expect(await countReservations(office())).toBe(0);
  });

  it.each<Partial<AccountFields>>([
    { plan: 'FREE' },
    { plan: 'FREE', subscriptionStatus: 'PAST_DUE' },
    { plan: 'PREMIUM', subscriptionStatus: 'CANCELED' },
  ])('is served from its credits: %j', async (fields) => {
    const { caller } = await newCaller(office(), { ...fields, credits: 1 });
    const { balance } = await reserve(office(), caller);
    expect(balance).toMatchObject({ quotaIncluded: 0, quotaRemaining: 0, creditsRemaining: 0 });
    await expect(reserve(office(), caller)).rejects.toMatchObject({ reason: 'SUBSCRIPTION_REQUIRED' });
  });
});

describe('parallel calls', () => {
  it('200 on 100 credits: exactly 100 are reserved', async () => {
    const { caller, session } = await newCaller(office(), { plan: 'FREE', credits: 100 });
    const { reasons, won } = await parallel(200, () => reserve(office(), caller));
    expect([won.length, reasons]).toEqual([100, { SUBSCRIPTION_REQUIRED: 100 }]);
    expect(new Set(won.map(({ balance }) => balance?.creditsRemaining)).size).toBe(100);
    // Half of them fail.
    await Promise.all(
      won.map((each, index) => (index % 2 === 0 ? commit(office(), each) : office().billing.release(each))),
    );
    expect(await office().billing.balanceOf(session)).toMatchObject({ creditsRemaining: 50 });
  });

  it('where the quota ends: each is told rightly what it was taken from', async () => {
    const { caller, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 30 });
    await useQuotaDownTo(office(), accountId, 40);
    const { won } = await parallel(100, () => reserve(office(), caller));
    expect(won).toHaveLength(70);
    await Promise.all(won.map((each) => commit(office(), each)));
    const calls = (await entriesOf(office(), caller, 'CALL')).filter(({ amount }) => amount === -1);
    const of = (balance: string) => calls.filter((each) => each.balance === balance).length;
    expect([of('QUOTA'), of('CREDITS')]).toEqual([40, 30]);
  });

  it('by several keys with caps of their own, some of which fail, end up exactly where they should', async () => {
    const { session, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 60 });
    await useQuotaDownTo(office(), accountId, 40);
    const keys = await Promise.all(
      [20, 30, 1000].map(async (monthlyCap) => {
        const { secret } = await office().apiKeys.create(session, { name: 'Key', environment: 'LIVE', monthlyCap });
        return await office().authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
      }),
    );
    let charged = 0;
    await parallel(240, async (index) => {
      const key = keys[index % keys.length];
      if (key === undefined) throw new Error('no key');
      const reservation = await reserve(office(), key);
      if (index % 4 === 0) await office().billing.release(reservation);
      else {
        await commit(office(), reservation);
        charged += 1;
      }
    });
    expect(charged).toBeLessThanOrEqual(100);
    expect(charged).toBeGreaterThanOrEqual(70);
    const balance = await office().billing.balanceOf(session);
    expect((balance?.quotaRemaining ?? 0) + (balance?.creditsRemaining ?? 0)).toBe(100 - charged);
    expect(await countReservations(office())).toBe(0);
  });
});

it('the subscription counts as it stands in the database, not as it stood when the key was looked up', async () => {
  const { caller, accountId } = await newCaller(office(), { plan: 'FREE' });
  await office().subscriptions.set(await newAdmin(office()), accountId, {
    plan: 'PREMIUM',
    subscriptionStatus: 'ACTIVE',
  });
  const { balance } = await office().billing.reserve(caller, uuidv7());
  expect(balance).toMatchObject({ quotaRemaining: 9_999 });
});
