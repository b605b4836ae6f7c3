import { describe, expect, it } from '@jest/globals';
import {
  commit,
  countReservations,
  entriesOf,
  newCaller,
  parallel,
  reserve,
  useBillingOffice,
} from '../../support/billing.ts';

const office = useBillingOffice();

describe('a server that was killed', () => {
  it('holds what its calls reserved for a minute, then it goes back', async () => {
    const { caller, session } = await newCaller(office(), { plan: 'FREE', credits: 10 }, { monthlyCap: 10 });
    const { won } = await parallel(10, () => reserve(office(), caller));
    expect(await office().billing.reap()).toBe(0);
    office().clock.advance({ seconds: 59 });
    expect(await office().billing.reap()).toBe(0);
    office().clock.advance({ seconds: 1 });
    // Several reapers at once release each once.
    await Promise.all([office().billing.reap(), office().billing.reap(), office().billing.reap()]);
    expect(await office().billing.balanceOf(session)).toMatchObject({ creditsRemaining: 10 });
    expect((await parallel(11, () => reserve(office(), caller))).won).toHaveLength(10);
    // Were it alive after all: it is too late to charge.
    for (const reservation of won) await commit(office(), reservation);
    expect(await entriesOf(office(), session, 'CALL')).toEqual([]);
  });

  it('is none that renews its reservations', async () => {
    const { caller } = await newCaller(office(), { plan: 'PREMIUM' });
    const reservation = await reserve(office(), caller);
    const renew = office()
      .billing.chores()
      .find(({ name }) => name === 'renew reservations');
    for (let turn = 0; turn < 6; turn += 1) {
      office().clock.advance({ seconds: 40 });
      await renew?.run();
      expect(await office().billing.reap()).toBe(0);
    }
    await commit(office(), reservation);
    await renew?.run();
    expect(await office().billing.balanceOf(caller)).toMatchObject({ quotaRemaining: 9_999 });
  });
});

it('closing leaves none of its own reservations behind', async () => {
  const { caller, session } = await newCaller(office(), { plan: 'PREMIUM' });
  await parallel(5, () => reserve(office(), caller));
  await office().billing.close();
  expect(await countReservations(office())).toBe(0);
  expect(await office().billing.balanceOf(session)).toMatchObject({ quotaRemaining: 10_000 });
});

it('a start on the embedded database voids what is left over; on a shared one, other servers may be at work', async () => {
  const { caller } = await newCaller(office(), { plan: 'PREMIUM' });
  await reserve(office(), caller);
  await office().billing.recover();
  expect(await countReservations(office())).toBe(office().database.isShared ? 1 : 0);
});
