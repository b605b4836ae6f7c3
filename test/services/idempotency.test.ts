import { inflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Peppers } from '../../src/auth/peppers.ts';
import { type Principal } from '../../src/auth/principal.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { IdempotentReplyEntity } from '../../src/entities/idempotent-reply-entity.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { type ReadRequest } from '../../src/ocr/engine.ts';
import { type Claim, IdempotentReplies } from '../../src/services/idempotency.ts';
import { parseIdempotencyKey } from '../../src/services/idempotency/idempotency-key.ts';
import { requestHash } from '../../src/services/idempotency/request-hash.ts';
import { openReply, sealReply } from '../../src/services/idempotency/sealed-reply.ts';
import { OcrService } from '../../src/services/ocr.ts';
import { openTestBackOffice, testPepper, type TestBackOffice } from '../support/back-office.ts';
import { exampleResult, ScriptedEngine } from '../support/scripted-engine.ts';

let office: TestBackOffice;
let engine: ScriptedEngine;
let ocr: OcrService;
let principal: Principal;

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());
beforeEach(async () => {
  engine = new ScriptedEngine();
  ocr = new OcrService({ ...office, engine });
  principal = await keyOf();
});
afterEach(() => {
  jest.restoreAllMocks();
});

async function keyOf(environment: 'LIVE' | 'TEST' = 'LIVE', owner?: Principal): Promise<Principal> {
  const maker = owner ?? (await office.createAccount());
  const { secret } = await office.apiKeys.create(maker, { name: 'Key', environment });
  return await office.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
}

const request: ReadRequest = { image: Buffer.from('front'), documentType: 'passport' };
const read = (by = principal, asked = request, idempotencyKey = 'order-1') => ocr.read(by, asked, { idempotencyKey });
const refused = (reason: string) => expect.objectContaining({ reason });

/** Calls that the account was charged for. */
async function charged(by = principal): Promise<number> {
  const balance = await office.billing.balanceOf(by);
  return 100_000 - (balance?.quotaRemaining ?? 0);
}

const rows = () => office.database.run((em) => em.find(IdempotentReplyEntity, { account: principal.accountId }));

it('gives a repeated call the same answer, for one charge', async () => {
  const first = await read();
  const again = await read();
  expect(first).toMatchObject({ replayed: false, documentType: 'passport' });
  expect(again).toMatchObject({ replayed: true, id: first.id, fields: first.fields, checks: first.checks });
  expect(again.quality).toEqual(first.quality);
  expect(again.lines).toEqual(first.lines);
  expect(again.timings).toEqual(first.timings);
  expect(engine.requests).toHaveLength(1);
  expect(await charged()).toBe(1);
});

it('tells the balance as it is now, not as it was then', async () => {
  const first = await read();
  await ocr.read(principal, request);
  expect((await read()).balance?.quotaRemaining).toBe((first.balance?.quotaRemaining ?? 0) - 1);
});

it('lets one of twenty calls at once run; the others come too early, and later get its answer', async () => {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  engine.script = async ({ documentType }) => {
    await gate;
    return exampleResult(documentType);
  };
  let conflicts = 0;
  const calls = Array.from({ length: 20 }, () =>
    read().catch((error: unknown) => {
      expect(error).toMatchObject({ reason: 'CONFLICT', retryAfterSeconds: 1 });
      // All but the one have been answered.
      if (++conflicts === 19) open();
    }),
  );
  const answers = (await Promise.all(calls)).flatMap((outcome) => outcome ?? []);
  expect(conflicts).toBe(19);
  expect(answers).toHaveLength(1);
  expect((await read()).id).toBe(answers[0]?.id);
  expect(engine.requests).toHaveLength(1);
  expect(await charged()).toBe(1);
});

describe('another request under the same key', () => {
  it.each<[string, Partial<ReadRequest>]>([
    ['type', { documentType: 'cn_id_card' }],
    ['picture', { image: Buffer.from('fronT') }],
    ['back', { backImage: Buffer.from('back') }],
  ])('is refused for another %s', async (_title, change) => {
    await read();
    await expect(read(principal, { ...request, ...change })).rejects.toEqual(refused('IDEMPOTENCY_KEY_REUSED'));
    expect(await charged()).toBe(1);
  });

  it('is refused while the first one runs, too', async () => {
    engine.script = async ({ documentType }) => {
      const other = read(principal, { ...request, documentType: 'cn_id_card' });
      await expect(other).rejects.toEqual(refused('IDEMPOTENCY_KEY_REUSED'));
      return exampleResult(documentType);
    };
    await read();
    expect(engine.requests).toHaveLength(1);
  });

  it('is told apart however the bytes are divided', async () => {
    const image = (text: string) => ({ image: Buffer.from(text) });
    const hashes = await Promise.all([
      requestHash({ documentType: 'passport', ...image('ab'), backImage: Buffer.from('c') }),
      requestHash({ documentType: 'passport', ...image('a'), backImage: Buffer.from('bc') }),
      requestHash({ documentType: 'passport', ...image('abc'), backImage: Buffer.alloc(0) }),
      requestHash({ documentType: 'passport', ...image('abc') }),
    ]);
    expect(new Set(hashes).size).toBe(4);
  });
});

it('keeps no failure: the next call runs anew', async () => {
  engine.script = async () => {
    throw new ApiError('TEXT_EXTRACTION_FAILED');
  };
  await expect(read()).rejects.toEqual(refused('TEXT_EXTRACTION_FAILED'));
  expect(await rows()).toEqual([]);
  engine.script = async ({ documentType }) => exampleResult(documentType);
  expect(await read()).toMatchObject({ replayed: false });
  expect(await charged()).toBe(1);
});

it('keeps no answer that was not charged, and charges for none that was not kept', async () => {
  jest.spyOn(office.billing, 'commit').mockRejectedValueOnce(new ApiError('DATABASE_ERROR'));
  await expect(read()).rejects.toEqual(refused('DATABASE_ERROR'));
  jest.spyOn(office.replies, 'store').mockRejectedValueOnce(new ApiError('DATABASE_ERROR'));
  await expect(read()).rejects.toEqual(refused('DATABASE_ERROR'));
  expect([await rows(), await charged()]).toEqual([[], 0]);
});

it('answers again when nothing is left to pay with', async () => {
  const first = await read();
  await office.database.run((em) => em.nativeUpdate(AccountEntity, { id: principal.accountId }, { plan: 'FREE' }));
  await expect(ocr.read(principal, request)).rejects.toEqual(refused('SUBSCRIPTION_REQUIRED'));
  expect(await read()).toMatchObject({ id: first.id, replayed: true });
});

it('keeps the keys of accounts apart, and of test and live', async () => {
  const owner = await office.createAccount();
  const [live, second, test] = [await keyOf('LIVE', owner), await keyOf('LIVE', owner), await keyOf('TEST', owner)];
  const first = await read(live);
  expect(await read(second)).toMatchObject({ id: first.id, replayed: true });
  expect(await read(owner)).toMatchObject({ id: first.id, replayed: true });
  expect(await read(test)).toMatchObject({ replayed: false });
  expect(await read(test)).toMatchObject({ replayed: true });
  expect(await read(principal)).toMatchObject({ replayed: false });
});

it('asks for the right to the document type before it answers again', async () => {
  const owner = await office.createAccount();
  await read(owner);
  const { secret } = await office.apiKeys.create(owner, {
    name: 'Cards',
    environment: 'LIVE',
    scopes: ['ocr:cn_id_card'],
  });
  const cards = await office.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
  await expect(read(cards)).rejects.toEqual(refused('FORBIDDEN'));
});

it('remembers for a day', async () => {
  const first = await read();
  office.clock.advance({ days: 1, seconds: -1 });
  expect(await read()).toMatchObject({ id: first.id, replayed: true });
  office.clock.advance({ seconds: 1 });
  expect(await read(principal, { ...request, documentType: 'cn_id_card' })).toMatchObject({ replayed: false });
});

it('deletes what is a day old, and nothing else', async () => {
  await read(principal, request, 'old');
  office.clock.advance({ seconds: 60 });
  await read(principal, request, 'young');
  office.clock.advance({ days: 1, seconds: -60 });
  for (const chore of office.replies.chores()) await chore.run();
  expect(await rows()).toHaveLength(1);
  expect(await read(principal, request, 'young')).toMatchObject({ replayed: true });
});

describe('a server that was killed in the middle', () => {
  /** What it left: a claim and a reservation. */
  async function killedCall(): Promise<Claim> {
    const callId = uuidv7();
    const claim = await office.replies.claim({ principal, key: 'order-1', request, callId });
    if (claim.kind !== 'claim') throw new Error('there was an answer already');
    await office.billing.reserve(principal, callId);
    return claim;
  }
  const renew = () =>
    office.billing
      .chores()
      .find(({ name }) => name.startsWith('renew'))
      ?.run();

  it('blocks the key as long as the call may still run, and no longer', async () => {
    await killedCall();
    await expect(read()).rejects.toEqual(refused('CONFLICT'));
    office.clock.advance({ seconds: 59 });
    await renew();
    office.clock.advance({ seconds: 30 });
    await expect(read()).rejects.toEqual(refused('CONFLICT'));
    office.clock.advance({ seconds: 31 });
    expect(await read()).toMatchObject({ replayed: false });
    await office.billing.reap();
    expect(await charged()).toBe(1);
  });

  it('blocks it for a minute where it had reserved nothing yet', async () => {
    await office.replies.claim({ principal, key: 'order-1', request, callId: uuidv7() });
    office.clock.advance({ seconds: 59 });
    await expect(read()).rejects.toEqual(refused('CONFLICT'));
    office.clock.advance({ seconds: 1 });
    expect(await read()).toMatchObject({ replayed: false });
  });

  it('is not charged when it turns out to live, and does not replace the answer', async () => {
    const claim = await killedCall();
    office.clock.advance({ seconds: 61 });
    const { id } = await read();
    const late = office.database.transaction(async (em) => {
      await office.billing.commit(em, claim);
      await office.replies.store(em, claim, { id: claim.callId, ...exampleResult('cn_id_card') });
    });
    await expect(late).rejects.toEqual(refused('CONFLICT'));
    await office.billing.release(claim);
    await office.replies.abandon(claim);
    expect(await read()).toMatchObject({ id, documentType: 'passport', replayed: true });
    expect(await charged()).toBe(1);
  });
});

describe('what the database holds', () => {
  it('tells neither a value nor the key', async () => {
    await read(principal, request, 'order-of-ada');
    const [row] = await rows();
    const bytes = Buffer.from(row?.reply ?? []);
    expect(bytes.length).toBeGreaterThan(100);
    const values = exampleResult('passport').fields.flatMap(({ value }) => value ?? []);
    for (const word of [...values, 'passport', 'fields', 'order-of-ada']) {
      expect(bytes.includes(word)).toBe(false);
      expect(JSON.stringify({ ...row, reply: undefined })).not.toContain(word);
    }
    // Neither at the start nor behind the nonce and the tag does anything stand that only wants unpacking.
    for (const start of [0, 12, 28]) expect(() => inflateRawSync(bytes.subarray(start))).toThrow();
  });

  it('opens with the right key alone, and only undamaged', () => {
    const reply = { id: uuidv7(), ...exampleResult('passport') };
    const [secret, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const sealed = sealReply(secret, reply);
    expect(openReply(secret, sealed)).toEqual({ kind: 'reply', ...reply });
    expect(sealReply(secret, reply).equals(sealed)).toBe(false);
    expect(() => openReply(other, sealed)).toThrow();
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => openReply(secret, sealed)).toThrow();
  });
});

it('finds answers under an older pepper', async () => {
  const { id } = await read();
  const under = (...peppers: string[]) =>
    new IdempotentReplies({ database: office.database, clock: office.clock.read, peppers: new Peppers(peppers) });
  const newer = 'newer-pepper-of-the-tests-0123456789';
  const call = { principal, key: 'order-1', request, callId: uuidv7() };
  expect(await under(newer, testPepper).claim(call)).toMatchObject({ kind: 'reply', id });
  const changed = { ...call, request: { ...request, documentType: 'auto' } };
  await expect(under(newer, testPepper).claim(changed)).rejects.toEqual(refused('IDEMPOTENCY_KEY_REUSED'));
  expect(await under(newer).claim(call)).toMatchObject({ kind: 'claim' });
});

describe('the header', () => {
  it.each([undefined, 'a', '8e03978e-40d5-43dd-bc93-6894a57f9324', '"quoted"', '~'.repeat(255)])(
    'may be %j',
    (header) => {
      expect(parseIdempotencyKey(header)).toBe(header);
    },
  );

  it.each(['', ' ', 'a b', 'a, b', 'ключ', 'a\tb', 'a\n2', 'x'.repeat(256)])('may not be %j', (header) => {
    expect(() => parseIdempotencyKey(header)).toThrow(
      expect.objectContaining({
        reason: 'INVALID_REQUEST',
        metadata: expect.objectContaining({ field: 'Idempotency-Key' }),
      }),
    );
  });
});
