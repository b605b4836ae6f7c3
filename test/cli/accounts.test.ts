import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { type Account } from '../../src/services/accounts.ts';
import { type AccountWithPassword } from '../../src/services/accounts/account-admin.ts';
import { createTestLocation } from '../support/database.ts';
import { runProgram } from '../support/run-program.ts';

// Each call starts a process, and a busy machine takes seconds for one.
jest.setTimeout(240_000);

let folder: string;
let env: Record<string, string>;
let drop: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictotext-accounts-'));
  const made = await createTestLocation();
  drop = made.drop;
  env = { DATA_DIR: 'data', ...(made.location.kind === 'postgres' ? { DATABASE_URL: made.location.url } : {}) };
});
afterAll(async () => {
  await drop();
  await rm(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runProgram(['accounts', ...args], { cwd: folder, env });

async function done<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

async function refused(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^pictotext: [^\n]+\n$/);
  return stderr;
}

it('manages accounts, and never leaves the installation without an administrator', async () => {
  const ada = ['--email', 'Ada@example.org', '--name', 'Ada Example'];
  expect(await refused('create', ...ada)).toContain('no administrator yet');
  const made = await done<AccountWithPassword>('create', ...ada, '--admin', '--plan', 'PREMIUM');
  expect(made.account).toMatchObject({ email: 'ada@example.org', role: 'ADMIN', plan: 'PREMIUM', emailVerified: true });
  expect(made.password).toMatch(/^[\w-]{20}$/);
  expect(await refused('create', ...ada)).toContain('email has an account already');
  expect(await refused('demote', 'ada@example.org')).toContain('last administrator');
  expect(await refused('suspend', 'nobody@example.org')).toContain('There is no account nobody@example.org');

  await done('create', '--email', 'bob@example.org', '--name', 'Bob');
  expect(await done<Account>('promote', 'bob@example.org')).toMatchObject({ role: 'ADMIN' });
  expect(await done<Account>('demote', 'ada@example.org')).toMatchObject({ role: 'OWNER' });
  expect(await done<Account>('suspend', 'ada@example.org')).toMatchObject({ suspended: true });
  expect(await done<Account>('reinstate', 'ada@example.org')).toMatchObject({ suspended: false });
  const reset = await done<AccountWithPassword>('reset-password', 'ADA@example.org');
  expect(reset.password).not.toBe(made.password);
  const listed = await done<Account[]>('list');
  expect(listed.map(({ email, role }) => [email, role])).toEqual([
    ['bob@example.org', 'ADMIN'],
    ['ada@example.org', 'OWNER'],
  ]);
  expect(JSON.stringify(listed)).not.toContain('argon2');
  // The owner is told, here by files: nobody set a mail server.
  expect((await readdir(join(folder, 'data/outbox'))).sort().map((name) => name.slice(37))).toEqual([
    'account-suspended.eml',
    'account-reinstated.eml',
    'password-changed.eml',
  ]);
});

it.each([
  [['create', '--email', 'x@example.org'], /required option '--name <name>'/],
  [['create', '--email', 'x@example.org', '--name', 'X', '--plan', 'GOLD'], /Allowed choices are FREE, PREMIUM/],
  [['promote'], /missing required argument 'email'/],
])('%j ends with 2 and says why', async (args, why) => {
  const { code, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(why);
});
