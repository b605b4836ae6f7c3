import { describe, expect, it } from '@jest/globals';
import {
  commit,
  entriesOf,
  newCaller,
  parallel,
  reserve,
  spend,
  useBillingOffice,
  useQuotaDownTo,
} from '../../support/billing.ts';

const office = useBillingOffice();

describe('a new month', () => {
  it('brings its calls once, to however many calls see it begin', async () => {
    const { caller, accountId } = await newCaller(office(), { plan: 'PREMIUM', credits: 7 });
    await useQuotaDownTo(office(), accountId, 0);
    office().clock.advance({ days: 31 });
    const { won } = await parallel(100, () => reserve(office(), caller));
    expect(won).toHaveLength(100);
    expect(await office().billing.balanceOf(caller)).toEqual({
      quotaIncluded: 10_000,
      quotaRemaining: 9_900,
      creditsRemaining: 7,
      periodStart: new Date('2026-04-01T12:00:00.000Z'),
      periodEnd: new Date('2026-05-01T12:00:00.000Z'),
    });
    expect(await entriesOf(office(), caller, 'MONTH')).toHaveLength(2);
  });

  it('is seen by who looks before the first call, and is not changed by looking', async () => {
    const { session } = await newCaller(office(), { plan: 'PREMIUM' });
    await spend(office(), session, 5);
    office().clock.advance({ days: 31 });
    expect(await office().billing.balanceOf(session)).toMatchObject({
      quotaRemaining: 10_000,
      periodStart: new Date('2026-04-01T12:00:00.000Z'),
    });
    expect(await entriesOf(office(), session, 'MONTH')).toHaveLength(1);
  });

  it('gets nothing back from a call of the month before', async () => {
    const { caller } = await newCaller(office(), { plan: 'PREMIUM' }, { monthlyCap: 5 });
    const [before, late] = [await reserve(office(), caller), await reserve(office(), caller)];
    office().clock.advance({ days: 31 });
    await spend(office(), caller);
    await office().billing.release(before);
    await commit(office(), late);
    expect(await office().billing.balanceOf(caller)).toMatchObject({ quotaRemaining: 9_999 });
    expect((await parallel(5, () => reserve(office(), caller))).won).toHaveLength(4);
  });

  it('may follow many months without a call', async () => {
    const { caller } = await newCaller(office(), { plan: 'PREMIUM' });
    await spend(office(), caller);
    office().clock.advance({ days: 400 });
    const { balance } = await reserve(office(), caller);
    expect(balance).toMatchObject({ quotaRemaining: 9_999, periodStart: new Date('2027-04-01T12:00:00.000Z') });
  });
});
