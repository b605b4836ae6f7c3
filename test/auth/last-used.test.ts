import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { LastUsed } from '../../src/auth/last-used.ts';
import { type Principal } from '../../src/auth/principal.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';

let office: TestBackOffice;
let owner: Principal;

beforeAll(async () => {
  office = await openTestBackOffice();
  owner = await office.createAccount();
});
afterAll(() => office.close());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** A key that was used just now, and its last use as its owner sees it. */
async function usedKey() {
  const { apiKey, secret } = await office.apiKeys.create(owner, { name: 'Key', environment: 'LIVE' });
  await office.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
  return async () => (await office.apiKeys.get(owner, apiKey.id)).lastUsedAt;
}

it('is written down within a minute, by itself', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
  const run = jest.spyOn(office.database, 'run');
  const lastUsed = new LastUsed(office.database, pino({ level: 'silent' }));
  lastUsed.note(uuidv7(), office.clock.read());
  lastUsed.note(uuidv7(), office.clock.read());
  expect(run).not.toHaveBeenCalled();
  jest.advanceTimersByTime(60_000);
  expect(run).toHaveBeenCalledTimes(1);
  await lastUsed.close();
});

it('is kept where the database is away, and written later', async () => {
  const lastUse = await usedKey();
  const away = jest.spyOn(office.database, 'run').mockRejectedValueOnce(new ApiError('DATABASE_ERROR'));
  await expect(office.lastUsed.flush()).rejects.toMatchObject({ reason: 'DATABASE_ERROR' });
  away.mockRestore();
  expect(await lastUse()).toBeNull();
  await office.lastUsed.flush();
  expect(await lastUse()).toEqual(office.clock.read());
});

it('is written for more keys than one statement takes', async () => {
  const lastUse = await usedKey();
  const lastUsed = new LastUsed(office.database, pino({ level: 'silent' }));
  for (let n = 0; n < 40_000; n += 1) lastUsed.note(uuidv7(), office.clock.read());
  await lastUsed.flush();
  await lastUsed.close();
  await office.lastUsed.flush();
  expect(await lastUse()).toEqual(office.clock.read());
});
