import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../src/errors/api-error.ts';
import { checkLedger } from '../../src/services/billing/check-ledger.ts';
import { countReservations, newCaller } from '../support/billing.ts';
import { callOcr, tally } from '../support/ocr-call.ts';
import { exampleResult } from '../support/scripted-engine.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await openTestServer();
  url = await server.listen();
});
afterEach(async () => {
  expect(await countReservations(server.office)).toBe(0);
  expect(await checkLedger(server.office.database)).toEqual([]);
});
afterAll(() => server.close());

const door = (index: number) => (index % 2 === 0 ? 'REST' : 'GraphQL');

async function customer(credits: number) {
  const { secret, session } = await newCaller(server.office, { plan: 'FREE', credits });
  const authorization = `Bearer ${secret}`;
  const creditsLeft = async () => (await server.office.billing.balanceOf(session))?.creditsRemaining;
  return { authorization, creditsLeft };
}

describe('200 parallel calls on 100 credits', () => {
  it('give exactly 100 successes', async () => {
    const { authorization, creditsLeft } = await customer(100);
    // None is done before the last has come, so that no credit could be used twice in turn.
    server.engine.script = async ({ documentType }) => {
      await setTimeout(50);
      return exampleResult(documentType);
    };
    const calls = Array.from({ length: 200 }, (_, index) => callOcr(url, { authorization, door: door(index) }));
    expect(tally(await Promise.all(calls))).toEqual({ 200: 100, 403: 100 });
    expect(await creditsLeft()).toBe(0);
  });

  it('of which some fail, charge those alone that succeeded', async () => {
    const { authorization, creditsLeft } = await customer(100);
    let turn = 0;
    server.engine.script = async ({ documentType }) => {
      turn += 1;
      if (turn % 3 === 0) throw new ApiError('DOCUMENT_RECOGNITION_FAILED');
      if (turn % 7 === 0) throw new Error('broken');
      return exampleResult(documentType);
    };
    const calls = Array.from({ length: 200 }, (_, index) => callOcr(url, { authorization, door: door(index) }));
    const counts = tally(await Promise.all(calls));
    const succeeded = counts[200] ?? 0;
    expect(counts[422]).toBeGreaterThan(0);
    expect(counts[500]).toBeGreaterThan(0);
    expect(succeeded).toBeGreaterThan(40);
    expect(succeeded).toBeLessThanOrEqual(100);
    expect(await creditsLeft()).toBe(100 - succeeded);
  });
});

it.each(['REST', 'GraphQL'] as const)('a caller who goes away during the call pays nothing: %s', async (door) => {
  const { authorization, creditsLeft } = await customer(3);
  const events = new EventEmitter();
  const [begun, left, finish] = [once(events, 'begun'), once(events, 'left'), once(events, 'finish')];
  server.engine.script = async ({ documentType, signal }) => {
    signal?.addEventListener('abort', () => events.emit('left'));
    events.emit('begun');
    await finish;
    return exampleResult(documentType);
  };
  const leaving = new AbortController();
  const call = callOcr(url, { authorization, door, signal: leaving.signal });
  await begun;
  expect(await creditsLeft()).toBe(2);
  leaving.abort();
  await expect(call).rejects.toThrow();
  await left;
  // The engine does not heed the signal, and ends well: nobody is there to be charged for it.
  events.emit('finish');
  while ((await countReservations(server.office)) !== 0) await setTimeout(5);
  expect(await creditsLeft()).toBe(3);
});

it('what is refused before the work costs nothing', async () => {
  const { authorization, creditsLeft } = await customer(1);
  const reply = await fetch(`${url}/api/v1/ocr`, { method: 'POST', headers: { authorization }, body: 'no form' });
  expect(reply.status).toBe(400);
  expect(await creditsLeft()).toBe(1);
});
