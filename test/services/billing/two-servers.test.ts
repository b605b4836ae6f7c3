import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkLedger } from '../../../src/services/billing/check-ledger.ts';
import { openTestBackOffice, type TestBackOffice } from '../../support/back-office.ts';
import { countReservations, entriesOf, newCaller, useQuotaDownTo } from '../../support/billing.ts';
import { testServerUrl } from '../../support/database.ts';
import { callOcr, tally } from '../../support/ocr-call.ts';
import { ScriptedServer } from '../../support/scripted-server.ts';

// Each test starts processes, and a busy machine takes seconds for one.
jest.setTimeout(180_000);

/** Processes of their own on one PostgreSQL; this one is a third server, with a clock of its own. */
(testServerUrl === undefined ? describe.skip : describe)('two servers on one database', () => {
  let folder: string;
  let office: TestBackOffice;
  const servers: ScriptedServer[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictotext-billing-'));
    office = await openTestBackOffice();
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
    expect(await countReservations(office)).toBe(0);
    expect(await checkLedger(office.database)).toEqual([]);
    office.clock.reset();
  });
  afterAll(async () => {
    await office.close();
    await rm(folder, { recursive: true });
  });

  async function start(): Promise<ScriptedServer> {
    const server = await ScriptedServer.start(office, folder);
    servers.push(server);
    return server;
  }

  const callBoth = (pair: readonly ScriptedServer[], calls: number, authorization: string) =>
    Promise.all(
      Array.from({ length: calls }, (_, index) => callOcr(pair[index % pair.length]?.url ?? '', { authorization })),
    );

  it('give 200 parallel calls on 100 credits exactly 100 successes', async () => {
    const pair = [await start(), await start()];
    const { secret, session } = await newCaller(office, { plan: 'FREE', credits: 100 });
    expect(tally(await callBoth(pair, 200, `Bearer ${secret}`))).toEqual({ 200: 100, 403: 100 });
    expect(await office.billing.balanceOf(session)).toMatchObject({ creditsRemaining: 0 });
    expect(await entriesOf(office, session, 'CALL')).toHaveLength(100);
  });

  it('grant a month that begins under load once', async () => {
    const pair = [await start(), await start()];
    const { accountId, secret, session } = await newCaller(office, { plan: 'PREMIUM', credits: 1 });
    await useQuotaDownTo(office, accountId, 10);
    const before = callBoth(pair, 30, `Bearer ${secret}`);
    office.clock.advance({ days: 31 });
    for (const server of pair) await server.tell({ do: 'setClock', at: office.clock.read().toISOString() });
    const after = await callBoth(pair, 120, `Bearer ${secret}`);
    expect(tally(after)).toEqual({ 200: 120 });
    await before;
    const months = await entriesOf(office, session, 'MONTH');
    expect(months.map(({ periodStart }) => periodStart?.toISOString())).toEqual([
      '2026-04-01T12:00:00.000Z',
      '2026-03-01T12:00:00.000Z',
    ]);
  });

  it('charge nothing for calls of one that is killed, and have back what these reserved', async () => {
    const [killed, survivor] = [await start(), await start()];
    const { secret, session } = await newCaller(office, { plan: 'FREE', credits: 20 }, { monthlyCap: 25 });
    const authorization = `Bearer ${secret}`;
    expect(tally(await callBoth([killed], 5, authorization))).toEqual({ 200: 5 });

    await killed.tell({ do: 'hold' });
    const unfinished = Array.from({ length: 15 }, () => callOcr(killed.url, { authorization }).catch(() => 'broken'));
    while ((await countReservations(office)) !== 15) await setTimeout(20);
    await killed.kill();
    expect(new Set(await Promise.all(unfinished))).toEqual(new Set(['broken']));

    // Nobody can tell yet that it is dead: what it reserved stays so for its lease.
    expect(await office.billing.reap()).toBe(0);
    expect(await callOcr(survivor.url, { authorization })).toBe(403);
    office.clock.advance({ seconds: 61 });
    expect(await office.billing.reap()).toBe(15);

    expect(await office.billing.balanceOf(session)).toMatchObject({ creditsRemaining: 15 });
    expect(await entriesOf(office, session, 'CALL')).toHaveLength(5);
    expect(tally(await callBoth([survivor], 16, authorization))).toEqual({ 200: 15, 403: 1 });
  });

  it('leave nothing reserved when one is told to stop while calls run', async () => {
    const [stopping] = [await start()];
    const { secret, session } = await newCaller(office, { plan: 'FREE', credits: 3 });
    await stopping.tell({ do: 'hold' });
    const calls = [1, 2, 3].map(() => callOcr(stopping.url, { authorization: `Bearer ${secret}` }));
    while ((await countReservations(office)) !== 3) await setTimeout(20);
    const stopped = stopping.stop();
    await stopping.tell({ do: 'answer' });
    expect(tally(await Promise.all(calls))).toEqual({ 200: 3 });
    await stopped;
    expect(await office.billing.balanceOf(session)).toMatchObject({ creditsRemaining: 0 });
    expect(await countReservations(office)).toBe(0);
  });
});
