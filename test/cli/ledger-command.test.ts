import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../src/database.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { addCredits } from '../../src/services/billing/add-credits.ts';
import { runProgram } from '../support/run-program.ts';

jest.setTimeout(180_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictotext-ledger-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const check = () => runProgram(['ledger', 'check'], { cwd: folder, env: { DATA_DIR: folder } });

it('prints the balances that differ, and ends with 1 where there are any', async () => {
  const now = new Date();
  const id = uuidv7();
  const database = await Database.open({ kind: 'embedded', dataDir: folder });
  await database.migrate();
  await database.transaction(async (em) => {
    em.create(AccountEntity, {
      id,
      email: 'ada@example.org',
      name: 'Ada Example',
      passwordHash: '-',
      role: 'OWNER',
      plan: 'FREE',
      subscriptionStatus: 'ACTIVE',
      subscriptionStartedAt: now,
      createdAt: now,
    });
    await em.flush();
    await addCredits(em, { accountId: id, kind: 'GRANT', amount: 7, note: null, at: now });
  });
  await database.close();
  expect(await check()).toMatchObject({ code: 0, stdout: '{\n  "differences": []\n}\n', stderr: '' });

  const again = await Database.open({ kind: 'embedded', dataDir: folder });
  await again.run((em) => em.execute('update balance set credits = 8'));
  await again.close();
  const { code, stderr, stdout } = await check();
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    differences: [{ accountId: id, balance: 'CREDITS', expected: 7, found: 8 }],
  });
  expect(stderr).toBe('pictotext: Balances that are not what the ledger makes them: 1.\n');
});
