import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ReadRequest, type ReadResult } from '../../src/ocr/engine.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { checkLedger } from '../../src/services/billing/check-ledger.ts';
import { OcrService } from '../../src/services/ocr.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { openTestBackOffice, suspend, type AccountFields, type TestBackOffice } from '../support/back-office.ts';

const result: ReadResult = {
  documentType: 'passport',
  fields: [],
  checks: [],
  quality: { width: 1, height: 1, measures: [], back: null },
  lines: [],
  timings: [],
};

let office: TestBackOffice;
let engine: ScriptedEngine;
let ocr: OcrService;

beforeAll(async () => {
  office = await openTestBackOffice();
  engine = new ScriptedEngine();
  engine.script = async () => result;
  ocr = new OcrService({ ...office, engine });
});
afterAll(() => office.close());

const request = (documentType = 'passport'): ReadRequest => ({ image: new Uint8Array(1), documentType });

async function keyOf({ suspendedAt, ...account }: Partial<AccountFields>, input: object = {}) {
  const owner = await office.createAccount(account);
  const { secret } = await office.apiKeys.create(owner, { name: 'Key', environment: 'LIVE', ...input });
  if (suspendedAt) await suspend(office, owner.accountId);
  return office.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
}

it('reads for who may, under an id of its own', async () => {
  const principal = await keyOf({});
  const asked = request();
  const [one, two] = [await ocr.read(principal, asked), await ocr.read(principal, asked)];
  expect(one).toMatchObject(result);
  expect(one.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(two.id > one.id).toBe(true);
  expect(engine.requests.at(-1)).toBe(asked);
});

describe('is refused', () => {
  it.each<[string, Partial<AccountFields>]>([
    ['EMAIL_NOT_VERIFIED', { emailVerifiedAt: null, suspendedAt: new Date(), plan: 'FREE' }],
    ['ACCOUNT_SUSPENDED', { suspendedAt: new Date(), plan: 'FREE' }],
    ['SUBSCRIPTION_REQUIRED', { plan: 'FREE' }],
    ['SUBSCRIPTION_REQUIRED', { subscriptionStatus: 'CANCELED' }],
    ['BILLING_ISSUE', { subscriptionStatus: 'PAST_DUE' }],
  ])('with %s for an account with %j, before the engine sees anything', async (reason, account) => {
    const principal = await keyOf(account);
    const before = engine.requests.length;
    await expect(ocr.read(principal, request())).rejects.toMatchObject({ reason });
    const session = await office.createAccount(account);
    await expect(ocr.read(session, request())).rejects.toMatchObject({ reason });
    expect(engine.requests).toHaveLength(before);
  });

  it.each([
    [['usage:read'], undefined, 'ocr'],
    [['usage:read', 'keys:manage'], 'passport', 'ocr:passport'],
    [['ocr:cn_id_card'], 'passport', 'ocr:passport'],
    [['ocr:cn_id_card'], 'auto', 'ocr'],
  ])('with FORBIDDEN for scopes %j and type %s', async (scopes, documentType, missingScope) => {
    const principal = await keyOf({ emailVerifiedAt: null }, { scopes });
    const missing = expect.objectContaining({ reason: 'FORBIDDEN', metadata: { missingScope } });
    expect(() => ocr.authorise(principal, documentType)).toThrow(missing);
  });
});

it.each([
  [['ocr'], 'auto'],
  [['ocr'], 'passport'],
  [['ocr:passport'], 'passport'],
  [['ocr:passport'], undefined],
])('scopes %j are enough for type %s', async (scopes, documentType) => {
  const principal = await keyOf({}, { scopes });
  expect(() => ocr.authorise(principal, documentType)).not.toThrow();
});

it('a test key needs no subscription, and everything else all the same', async () => {
  const free = await keyOf({ plan: 'FREE' }, { environment: 'TEST' });
  await expect(ocr.read(free, request())).resolves.toMatchObject(result);
  const suspended = await keyOf({ suspendedAt: new Date() }, { environment: 'TEST' });
  await expect(ocr.read(suspended, request())).rejects.toMatchObject({ reason: 'ACCOUNT_SUSPENDED' });
});

describe('a commit whose answer is lost', () => {
  const lost = new ApiError('DATABASE_ERROR');

  it.each(['LIVE', 'TEST'])('but that was done is answered, and paid once: %s', async (environment) => {
    const principal = await keyOf({ plan: 'PREMIUM' }, { environment });
    const { database } = office;
    const transaction = database.transaction.bind(database);
    const spy = jest.spyOn(database, 'transaction').mockImplementationOnce(async (work) => {
      await transaction(work);
      throw lost;
    });
    if (environment === 'LIVE') await expect(ocr.read(principal, request())).resolves.toMatchObject(result);
    // Nobody pays for a test key's calls: whether it was done, nothing tells.
    else await expect(ocr.read(principal, request())).rejects.toBe(lost);
    spy.mockRestore();
    const charged = await office.ledger.list(principal, null, {});
    expect(charged.filter(({ kind }) => kind === 'CALL')).toHaveLength(environment === 'LIVE' ? 1 : 0);
    expect(await checkLedger(database)).toEqual([]);
  });

  it('and that was not done fails, and costs nothing', async () => {
    const principal = await keyOf({ plan: 'PREMIUM' });
    const spy = jest.spyOn(office.database, 'transaction').mockRejectedValueOnce(lost);
    await expect(ocr.read(principal, request())).rejects.toBe(lost);
    spy.mockRestore();
    expect(await office.billing.balanceOf(principal)).toMatchObject({ quotaRemaining: 10_000 });
    expect(await checkLedger(office.database)).toEqual([]);
  });
});
