import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkLedger } from '../../src/services/billing/check-ledger.ts';
import {
  GrantCreditsDocument,
  LedgerDocument,
  MyBalanceDocument,
  PlansDocument,
  SellCreditPackDocument,
  SetSubscriptionDocument,
} from '../generated/graphql.ts';
import { newAdmin, newCaller, spend } from '../support/billing.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let admin: string;

beforeAll(async () => {
  server = await openTestServer();
  const scopes = ['ocr', 'usage:read', 'keys:manage', 'admin'];
  const session = await newAdmin(server.office);
  const { secret } = await server.office.apiKeys.create(session, { name: 'Admin', environment: 'LIVE', scopes });
  admin = `Bearer ${secret}`;
});
afterAll(async () => {
  const differences = await checkLedger(server.office.database);
  await server.close();
  expect(differences).toEqual([]);
});

it('the plans are open to all', async () => {
  const { data, errors } = await server.graphql(PlansDocument, { variables: {} });
  expect(errors).toBeUndefined();
  expect(data?.plans).toEqual([
    { plan: 'FREE', monthlyCalls: 0, creditPacks: [1_000, 3_000] },
    { plan: 'PREMIUM', monthlyCalls: 10_000, creditPacks: [1_000, 3_000, 10_000, 50_000] },
    { plan: 'ENTERPRISE', monthlyCalls: 100_000, creditPacks: [1_000, 3_000, 10_000, 50_000, 100_000] },
  ]);
});

describe('an administrator', () => {
  it('sets a subscription, grants credits and sells packs; the owner sees what came of it', async () => {
    const { accountId, caller, secret } = await newCaller(server.office, { plan: 'FREE' });
    const authorization = `Bearer ${secret}`;
    const set = { accountId, plan: 'PREMIUM', status: 'ACTIVE' } as const;
    const after = await server.graphql(SetSubscriptionDocument, { variables: set, authorization: admin });
    expect(after.errors).toBeUndefined();
    expect(after.data?.setSubscription).toMatchObject({
      id: accountId,
      plan: 'PREMIUM',
      subscriptionStatus: 'ACTIVE',
      balance: { quotaIncluded: 10_000, quotaRemaining: 10_000, creditsRemaining: 0 },
    });

    const grant = { accountId, amount: 12, note: 'sorry' };
    const granted = await server.graphql(GrantCreditsDocument, { variables: grant, authorization: admin });
    expect(granted.data?.grantCredits.balance.creditsRemaining).toBe(12);
    const pack = { accountId, pack: 10_000 };
    const sold = await server.graphql(SellCreditPackDocument, { variables: pack, authorization: admin });
    expect(sold.data?.sellCreditPack.balance.creditsRemaining).toBe(10_012);

    await spend(server.office, caller);
    const mine = await server.graphql(MyBalanceDocument, { variables: {}, authorization });
    expect(mine.data?.me.balance).toMatchObject({ quotaRemaining: 9_999, creditsRemaining: 10_012 });
    const own = await server.graphql(LedgerDocument, { variables: {}, authorization });
    expect(own.data?.ledger.map(({ kind, amount, note }) => [kind, amount, note])).toEqual([
      ['CALL', -1, null],
      ['PACK', 10_000, null],
      ['GRANT', 12, 'sorry'],
      ['MONTH', 10_000, null],
      ['MONTH', 0, null],
    ]);
    const theirs = await server.graphql(LedgerDocument, { variables: { accountId }, authorization: admin });
    expect(theirs.data).toEqual(own.data);
  });

  it('is told what is wrong', async () => {
    const { accountId } = await newCaller(server.office, { plan: 'FREE' });
    const call = (amount: number) =>
      server.graphql(GrantCreditsDocument, { variables: { accountId, amount }, authorization: admin });
    for (const amount of [0, -1, 1_000_001]) {
      const { errors } = await call(amount);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_REQUEST', metadata: { field: 'amount' } });
    }
    const pack = { accountId, pack: 100_000 };
    const { errors } = await server.graphql(SellCreditPackDocument, { variables: pack, authorization: admin });
    expect(errors?.[0]).toMatchObject({
      message: 'pack must be one of 1000, 3000 for an account on the plan FREE',
      extensions: { code: 'INVALID_REQUEST', metadata: { field: 'pack', available: [1_000, 3_000] } },
    });
  });
});

it('nobody else may', async () => {
  const authorization = await server.bearer();
  const { accountId } = await newCaller(server.office, {});
  const answers = await Promise.all([
    server.graphql(SetSubscriptionDocument, {
      variables: { accountId, plan: 'PREMIUM', status: 'ACTIVE' },
      authorization,
    }),
    server.graphql(GrantCreditsDocument, { variables: { accountId, amount: 1 }, authorization }),
    server.graphql(SellCreditPackDocument, { variables: { accountId, pack: 1_000 }, authorization }),
  ]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
});

it('the balances of many accounts are one query', async () => {
  for (const credits of [4, 5, 6]) await newCaller(server.office, { credits });
  const balances = jest.spyOn(server.office.billing, 'balances');
  const reply = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: admin },
    payload: { query: '{ accounts(first: 200) { balance { creditsRemaining } again: balance { periodEnd } } }' },
  });
  const { data } = reply.json<{ data: { accounts: { balance: { creditsRemaining: number } }[] } }>();
  const credits = data.accounts.map(({ balance }) => balance.creditsRemaining);
  expect(credits).toEqual(expect.arrayContaining([4, 5, 6]));
  expect(balances).toHaveBeenCalledTimes(1);
  balances.mockRestore();
});
