import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type TestBackOffice } from '../../support/back-office.ts';

// The real library, counted: what takes the time must be done as often for one who exists as for one who does not.
const argon2 = await import('@node-rs/argon2');
const hash = jest.fn(argon2.hash);
const verify = jest.fn(argon2.verify);
jest.unstable_mockModule('@node-rs/argon2', () => ({ hash, verify }));
const { openTestBackOffice } = await import('../../support/back-office.ts');

const password = 'a pass phrase of one’s own';
let office: TestBackOffice;
let known: string;
let count = 0;

beforeAll(async () => {
  office = await openTestBackOffice();
  known = (await office.createAccount({ password })).email;
  // The hash that stands in for nobody's is made at the first log-in.
  await office.sessions.logIn({ email: known, password }, '192.0.2.1');
});
afterAll(() => office.close());
beforeEach(() => {
  jest.restoreAllMocks();
});

interface Cost {
  readonly answer: unknown;
  readonly hashes: number;
  readonly verifications: number;
  readonly reads: number;
  readonly transactions: number;
}

/** What a call answers, and what the caller waited for. */
async function costOf(call: (address: string) => Promise<unknown>): Promise<Cost> {
  hash.mockClear();
  verify.mockClear();
  const { database } = office;
  const run = jest.spyOn(database, 'run');
  const transaction = jest.spyOn(database, 'transaction');
  const answer = await call(`198.51.100.${(count += 1)}`).then(
    (value) => ({ value }),
    ({ reason, message, status, metadata }: Record<string, unknown>) => ({ reason, message, status, metadata }),
  );
  const cost = {
    answer: JSON.stringify(answer),
    hashes: hash.mock.calls.length,
    verifications: verify.mock.calls.length,
    reads: run.mock.calls.length,
    transactions: transaction.mock.calls.length,
  };
  jest.restoreAllMocks();
  return cost;
}

describe('who has an account is told by neither answer nor work', () => {
  it('of signUp', async () => {
    const signUp = (email: string) => (address: string) =>
      office.signUps.signUp({ email, password: 'another pass phrase', name: 'Eve' }, address);
    const [exists, not] = [await costOf(signUp(known)), await costOf(signUp('nobody-1@example.org'))];
    expect(exists).toEqual(not);
    expect(exists).toMatchObject({ answer: '{}', hashes: 1, transactions: 1 });
  });

  it('of requestPasswordReset, whose rest is not waited for', async () => {
    const ask = (email: string) => (address: string) => office.passwords.requestReset(email, address);
    const [exists, not] = [await costOf(ask(known)), await costOf(ask('nobody-2@example.org'))];
    // The transaction of the one that exists has begun in the background by then, or will.
    expect({ ...exists, transactions: 0 }).toEqual({ ...not, transactions: 0 });
    expect(not).toMatchObject({ answer: '{}', hashes: 0, reads: 1 });
  });

  it('of logIn', async () => {
    const logIn = (email: string) => (address: string) => office.sessions.logIn({ email, password: 'wrong' }, address);
    const [exists, not] = [await costOf(logIn(known)), await costOf(logIn('nobody-3@example.org'))];
    expect({ ...exists, transactions: 0 }).toEqual({ ...not, transactions: 0 });
    expect(not).toMatchObject({ hashes: 0, verifications: 1, reads: 1 });
  });
});
