import { afterEach, describe, expect, it } from '@jest/globals';
import { Peppers } from '../../src/auth/peppers.ts';
import { Database } from '../../src/database.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { ApiKeyEntity } from '../../src/entities/api-key-entity.ts';
import { createFirstAccess } from '../../src/services/first-start.ts';
import { checkPeppers } from '../../src/services/pepper-check.ts';
import { openTestBackOffice, testPepper, type TestBackOffice } from '../support/back-office.ts';
import { createTestLocation, testServerUrl } from '../support/database.ts';

const peppers = new Peppers([testPepper]);
const now = new Date('2026-03-01T12:00:00Z');
let office: TestBackOffice;

afterEach(() => office.close());

describe('the first start', () => {
  it('makes an owner who can log in, and a key that may do everything', async () => {
    office = await openTestBackOffice();
    const access = await createFirstAccess(office.database, peppers, now);
    if (!access) throw new Error('nothing was made');

    const { account } = await office.sessions.logIn(access, '127.0.0.1');
    expect(account).toMatchObject({
      email: access.email,
      role: 'ADMIN',
      emailVerified: true,
      suspended: false,
      plan: 'ENTERPRISE',
      subscriptionStatus: 'ACTIVE',
    });
    const principal = await office.authenticator.authenticate(`Bearer ${access.secret}`, '127.0.0.1');
    expect(principal).toMatchObject({
      accountId: account.id,
      environment: 'LIVE',
      scopes: ['ocr', 'usage:read', 'keys:manage', 'admin'],
    });
    expect(await office.auditLog.list(principal, {})).toMatchObject([
      { action: 'account.logIn' },
      { action: 'key.create', actor: { kind: 'SYSTEM' }, address: null },
      { action: 'account.create', actor: { kind: 'SYSTEM' }, address: null },
    ]);
    expect(access.password.length).toBeGreaterThanOrEqual(20);
  });

  it('happens once', async () => {
    office = await openTestBackOffice();
    const access = await Promise.all([1, 2, 3].map(() => createFirstAccess(office.database, peppers, now)));
    expect(access.filter((each) => each !== undefined)).toHaveLength(1);
    expect(await createFirstAccess(office.database, peppers, now)).toBeUndefined();
    expect(await office.database.run((em) => em.count(AccountEntity))).toBe(1);
    expect(await office.database.run((em) => em.count(ApiKeyEntity))).toBe(1);
  });

  (testServerUrl === undefined ? it.skip : it)('happens once for servers that start together', async () => {
    office = await openTestBackOffice();
    const { location, drop } = await createTestLocation();
    const servers = await Promise.all([1, 2, 3, 4].map(() => Database.open(location)));
    const access = await Promise.all(
      servers.map(async (server) => {
        await server.migrate();
        return createFirstAccess(server, peppers, now);
      }),
    );
    expect(access.filter((each) => each !== undefined)).toHaveLength(1);
    await Promise.all(servers.map((server) => server.close()));
    await drop();
  });

  it('leaves nothing in the database that opens anything', async () => {
    office = await openTestBackOffice();
    const access = await createFirstAccess(office.database, peppers, now);
    if (!access) throw new Error('nothing was made');
    const { token } = await office.sessions.logIn(access, '127.0.0.1');
    const dump = await dumpOf(office.database);
    expect(dump).toContain(access.email);
    expect(dump).toContain(access.secret.slice(-4));
    for (const secret of [access.secret, access.secret.slice(12, 28), access.password, token, testPepper]) {
      expect(dump).not.toContain(secret);
      expect(office.logLines.join('')).not.toContain(secret);
    }
  });
});

describe('the pepper', () => {
  const wrong = new Peppers(['another-pepper-0123456789abcdef01']);
  const check = (given: Peppers, at = now) => checkPeppers(office.database, given, 'KEY_PEPPER', at);

  it('may be any while there are no keys', async () => {
    office = await openTestBackOffice();
    await expect(check(wrong)).resolves.toBeUndefined();
  });

  it('is refused when it is not the one of the keys in use, in one line', async () => {
    office = await openTestBackOffice();
    await createFirstAccess(office.database, peppers, now);
    await expect(check(peppers)).resolves.toBeUndefined();
    await expect(check(wrong)).rejects.toMatchObject({
      name: 'StartupError',
      code: 'WRONG_PEPPER',
      message: expect.stringMatching(/^Wrong pepper: 1 API key secret .*KEY_PEPPER[^\n]*$/),
    });
    await expect(check(new Peppers(['another-pepper-0123456789abcdef01', testPepper]))).resolves.toBeUndefined();
  });

  it('may be any for keys that have ended', async () => {
    office = await openTestBackOffice();
    const owner = await office.createAccount();
    const at = office.clock.read();
    const make = (input: object = {}) => office.apiKeys.create(owner, { name: 'Key', environment: 'LIVE', ...input });
    const soon = new Date(at.getTime() + 1000);
    await make({ expiresAt: soon });
    const { apiKey } = await make();
    await expect(check(wrong, at)).rejects.toThrow('2 API key secrets');
    await office.apiKeys.revoke(owner, apiKey.id);
    await expect(check(wrong, at)).rejects.toThrow('1 API key secret ');
    await expect(check(wrong, soon)).resolves.toBeUndefined();
  });
});

/** Every row of every table, as text. */
async function dumpOf(database: Database): Promise<string> {
  const tables = ['account', 'api_key', 'api_key_secret', 'session'];
  const rows = await Promise.all(tables.map((table) => database.run((em) => em.execute(`select * from "${table}"`))));
  return JSON.stringify(rows);
}
