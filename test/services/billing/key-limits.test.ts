import { describe, expect, it } from '@jest/globals';
import { type Principal } from '../../../src/auth/principal.ts';
import { commit, newAdmin, newCaller, parallel, reserve, spend, useBillingOffice } from '../../support/billing.ts';

const office = useBillingOffice();

describe('a test key', () => {
  it('costs nothing, needs no subscription, and makes 100 calls a day', async () => {
    const { caller, session } = await newCaller(
      office(),
      { plan: 'PREMIUM', subscriptionStatus: 'PAST_DUE', credits: 5 },
      { environment: 'TEST' },
    );
    const first = await reserve(office(), caller);
    expect(first.balance).toBeUndefined();
    expect(await office().billing.balanceOf(caller)).toBeUndefined();
    await commit(office(), first);
    const { reasons, won } = await parallel(150, () => reserve(office(), caller));
    expect([won.length, reasons]).toEqual([99, { RATE_LIMITED: 51 }]);
    expect(await office().billing.balanceOf(session)).toMatchObject({ creditsRemaining: 5, quotaRemaining: 10_000 });

    await expect(reserve(office(), caller)).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
      retryAfterSeconds: 12 * 60 * 60,
      message: expect.stringContaining('100 calls of the day'),
      metadata: { dailyCap: 100, dayEnd: '2026-03-02T00:00:00.000Z' },
    });
    // A call that failed does not count; what was answered yesterday does not count today.
    for (const reservation of won.slice(0, 3)) await office().billing.release(reservation);
    for (const reservation of won.slice(3)) await commit(office(), reservation);
    expect((await parallel(5, () => reserve(office(), caller))).won).toHaveLength(3);
    office().clock.advance({ seconds: 12 * 60 * 60 });
    expect((await parallel(101, () => reserve(office(), caller))).won).toHaveLength(100);
    expect(await office().ledger.list(session, null, {})).toHaveLength(2);
  });

  it('that failed yesterday gives nothing to today', async () => {
    const { caller } = await newCaller(office(), {}, { environment: 'TEST' });
    const { won } = await parallel(100, () => reserve(office(), caller));
    office().clock.advance({ days: 1 });
    const today = await parallel(100, () => reserve(office(), caller));
    for (const reservation of won) await office().billing.release(reservation);
    expect(today.won).toHaveLength(100);
    await expect(reserve(office(), caller)).rejects.toMatchObject({ reason: 'RATE_LIMITED' });
  });

  it('may have a monthly cap besides', async () => {
    const { caller } = await newCaller(office(), {}, { environment: 'TEST', monthlyCap: 150 });
    expect((await parallel(101, () => reserve(office(), caller))).won).toHaveLength(100);
    office().clock.advance({ days: 1 });
    expect((await parallel(60, () => reserve(office(), caller))).won).toHaveLength(50);
    await expect(reserve(office(), caller)).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
      metadata: { monthlyCap: 150, periodEnd: '2026-04-01T12:00:00.000Z' },
    });
  });
});

describe('a key with a monthly cap', () => {
  it('makes so many calls in the account’s billing month, and no other key is held up', async () => {
    const { caller, session } = await newCaller(office(), { plan: 'PREMIUM' }, { monthlyCap: 10 });
    const { reasons, won } = await parallel(50, () => reserve(office(), caller));
    expect([won.length, reasons]).toEqual([10, { RATE_LIMITED: 40 }]);
    await expect(reserve(office(), caller)).rejects.toMatchObject({
      reason: 'RATE_LIMITED',
      retryAfterSeconds: 31 * 86_400,
      message: expect.stringContaining('10 calls'),
      metadata: { monthlyCap: 10, periodEnd: '2026-04-01T12:00:00.000Z' },
    });
    await spend(office(), session);
    // What was refused took nothing.
    expect(await office().billing.balanceOf(session)).toMatchObject({ quotaRemaining: 10_000 - 11 });
    office().clock.advance({ days: 31 });
    expect((await parallel(11, () => reserve(office(), caller))).won).toHaveLength(10);
  });

  it('counts the calls that it made before it got the cap', async () => {
    const { caller } = await newCaller(office(), { plan: 'PREMIUM' });
    await spend(office(), caller, 3);
    if (caller.kind !== 'key') throw new Error('no key');
    const capped = { ...caller, monthlyCap: 4 };
    await spend(office(), capped);
    await expect(reserve(office(), capped)).rejects.toMatchObject({ reason: 'RATE_LIMITED' });
  });

  it('is told of the account first, where that has nothing left', async () => {
    const { caller } = await newCaller(office(), { plan: 'FREE' }, { monthlyCap: 1 });
    await expect(reserve(office(), caller)).rejects.toMatchObject({ reason: 'SUBSCRIPTION_REQUIRED' });
  });
});

describe('the calls of keys in their accounts’ billing months', () => {
  const callsOf = (...callers: readonly Principal[]) =>
    office().billing.callsThisMonth(callers.flatMap((caller) => (caller.kind === 'key' ? [caller.keyId] : [])));

  it('are those answered and under way, of any key, in the order asked for', async () => {
    const [live, test] = [await newCaller(office()), await newCaller(office(), {}, { environment: 'TEST' })];
    const unused = await newCaller(office());
    await spend(office(), live.caller, 3);
    await spend(office(), test.caller, 2);
    const underWay = await reserve(office(), live.caller);
    expect(await callsOf(unused.caller, live.caller, test.caller)).toEqual([0, 4, 2]);
    await office().billing.release(underWay);
    expect(await callsOf(live.caller)).toEqual([3]);
  });

  it('begin anew with the month, and with another plan', async () => {
    const { accountId, caller } = await newCaller(office(), { plan: 'PREMIUM' });
    await spend(office(), caller, 3);
    office().clock.advance({ days: 31 });
    expect(await callsOf(caller)).toEqual([0]);
    await spend(office(), caller, 1);
    expect(await callsOf(caller)).toEqual([1]);
    const wanted = { plan: 'ENTERPRISE', subscriptionStatus: 'ACTIVE' } as const;
    await office().subscriptions.set(await newAdmin(office()), accountId, wanted);
    expect(await callsOf(caller)).toEqual([0]);
  });
});
