import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type SessionPrincipal } from '../../../src/auth/principal.ts';
import { Database } from '../../../src/database.ts';
import { ApiError } from '../../../src/errors/api-error.ts';
import { Billing } from '../../../src/services/billing.ts';
import { checkLedger } from '../../../src/services/billing/check-ledger.ts';
import { SubscriptionService } from '../../../src/services/subscriptions.ts';
import { createLog } from '../../../src/log.ts';
import { openTestBackOffice, type TestBackOffice } from '../../support/back-office.ts';
import { newAdmin, newCaller } from '../../support/billing.ts';
import { testServerUrl } from '../../support/database.ts';

// A busy machine takes its time.
jest.setTimeout(180_000);

interface Server {
  readonly database: Database;
  readonly billing: Billing;
  readonly subscriptions: SubscriptionService;
}

/** The linear congruential generator of Numerical Recipes: the same steps each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const statuses = ['ACTIVE', 'ACTIVE', 'CANCELED', 'PAST_DUE'] as const;
const refusals = ['BILLING_ISSUE', 'INSUFFICIENT_CREDITS', 'INVALID_REQUEST', 'RATE_LIMITED', 'SUBSCRIPTION_REQUIRED'];

(testServerUrl === undefined ? describe.skip : describe)('everything at once, on three servers', () => {
  let office: TestBackOffice;
  let admin: SessionPrincipal;
  let servers: readonly Server[];

  beforeAll(async () => {
    office = await openTestBackOffice();
    admin = await newAdmin(office);
    const log = createLog('silent');
    servers = await Promise.all(
      [0, 0.4, 0.8].map(async (aheadSeconds) => {
        const database = await Database.open(office.location);
        const clock = () => new Date(office.clock.read().getTime() + aheadSeconds * 1000);
        return {
          database,
          billing: new Billing({ database, clock, log }),
          subscriptions: new SubscriptionService({ database, clock }),
        };
      }),
    );
  });
  afterAll(async () => {
    await Promise.all(servers.map(({ database }) => database.close()));
    await office.close();
  });

  type Caller = Awaited<ReturnType<typeof newCaller>>;

  async function step({ billing, database, subscriptions }: Server, customer: Caller, next: () => number) {
    const { accountId, caller, session } = customer;
    const kind = next();
    if (kind < 0.02) {
      const subscriptionStatus = statuses[Math.floor(next() * statuses.length)] ?? 'ACTIVE';
      await subscriptions.set(admin, accountId, { plan: next() < 0.5 ? 'PREMIUM' : 'ENTERPRISE', subscriptionStatus });
    } else if (kind < 0.06) await subscriptions.grantCredits(admin, accountId, next() < 0.5 ? 30 : -20);
    else if (kind < 0.1) await billing.reap();
    else if (kind < 0.14) for (const chore of billing.chores()) await chore.run();
    // At every moment, not in the end alone.
    else if (kind < 0.2) expect(await checkLedger(database)).toEqual([]);
    else {
      const reservation = await billing.reserve(next() < 0.6 ? caller : session, uuidv7());
      const end = next();
      if (end < 0.4) await database.transaction((em) => billing.commit(em, reservation));
      else if (end < 0.8) await billing.release(reservation);
      // The rest is left to the reaper, as by a server that was killed.
    }
  }

  it('no balance is ever off, nothing locks up, and nothing fails but what has to', async () => {
    const customers = await Promise.all(
      [1, 2, 3, 4].map(() => newCaller(office, { plan: 'PREMIUM', credits: 100 }, { monthlyCap: 100 })),
    );
    const failures: unknown[] = [];
    let steps = 0;
    const worker = async (number: number) => {
      const next = random(number);
      for (let turn = 0; turn < 50; turn += 1) {
        const [server, customer] = [servers[(number + turn) % 3], customers[(number * 7 + turn) % 4]];
        if (!server || !customer) throw new Error('nobody');
        // A month goes by in some 150 steps.
        if ((steps += 1) % 25 === 0) office.clock.advance({ days: 5 });
        await step(server, customer, next).catch((error: unknown) => {
          if (!(error instanceof ApiError) || !refusals.includes(error.reason)) failures.push(error);
        });
      }
    };
    await Promise.all(Array.from({ length: 24 }, (_, number) => worker(number + 1)));
    expect(failures).toEqual([]);
    for (const { billing } of servers) await billing.close();
    expect(await checkLedger(office.database)).toEqual([]);
  });
});
