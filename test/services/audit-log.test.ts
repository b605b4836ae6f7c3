import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Principal } from '../../src/auth/principal.ts';
import { type AuditEntry } from '../../src/services/audit-log.ts';
import { type AuditActor, auditActions, recordAudit } from '../../src/services/audit.ts';
import { openTestBackOffice, type TestBackOffice } from '../support/back-office.ts';

let office: TestBackOffice;

beforeAll(async () => {
  office = await openTestBackOffice();
});
afterAll(() => office.close());

async function record(owner: Principal, times: number, by: AuditActor = owner): Promise<void> {
  await office.database.transaction(async (em) => {
    for (let n = 0; n < times; n += 1) {
      const details = { name: `Number ${n}`, scopes: ['ocr'], before: null };
      recordAudit(em, owner.accountId, { action: 'key.update', by, at: office.clock.read(), details });
    }
  });
}

describe('an entry', () => {
  it('says what was done to what, by whom, when and from where', async () => {
    const owner = await office.createAccount();
    const { apiKey } = await office.apiKeys.create(owner, { name: 'Production', environment: 'LIVE' });
    const [entry] = await office.auditLog.list(owner, {});
    expect(entry).toMatchObject({
      at: office.clock.read(),
      action: 'key.create',
      actor: { kind: 'SESSION', accountId: owner.accountId, keyId: null },
      address: '192.0.2.1',
      accountId: owner.accountId,
      keyId: apiKey.id,
      details: { name: 'Production' },
    });
  });

  it.each<[string, (owner: Principal) => AuditActor, object]>([
    [
      'the server',
      () => ({ kind: 'system' }),
      { actor: { kind: 'SYSTEM', accountId: null, keyId: null }, address: null },
    ],
    [
      'who held a link',
      () => ({ kind: 'anonymous', origin: '2001:db8::7' }),
      { actor: { kind: 'ANONYMOUS', accountId: null, keyId: null }, address: '2001:db8::7' },
    ],
    [
      'the command line',
      (owner) => ({ ...owner, origin: 'command line' }),
      { actor: { kind: 'COMMAND_LINE', accountId: null, keyId: null }, address: null },
    ],
  ])('tells of %s', async (_title, by, expected) => {
    const owner = await office.createAccount();
    await record(owner, 1, by(owner));
    const details = { name: 'Number 0', scopes: ['ocr'], before: null };
    expect(await office.auditLog.list(owner, {})).toMatchObject([{ ...expected, details }]);
  });

  it('of a key names the key, and of an administrator the administrator', async () => {
    const owner = await office.createAccount();
    const { apiKey, secret } = await office.apiKeys.create(owner, {
      name: 'Manager',
      environment: 'LIVE',
      scopes: ['keys:manage'],
    });
    const key = await office.authenticator.authenticate(`Bearer ${secret}`, '198.51.100.4');
    await office.apiKeys.update(key, apiKey.id, { name: 'Manager of keys' });
    const admin = await office.createAccount({ role: 'ADMIN' });
    await office.apiKeys.disable(admin, apiKey.id);
    const entries = await office.auditLog.list(key.kind === 'key' ? owner : key, { keyId: apiKey.id });
    expect(entries.map(({ action, actor, address }) => [action, actor, address])).toEqual([
      ['key.disable', { kind: 'SESSION', accountId: admin.accountId, keyId: null }, '192.0.2.1'],
      ['key.update', { kind: 'KEY', accountId: owner.accountId, keyId: apiKey.id }, '198.51.100.4'],
      ['key.create', { kind: 'SESSION', accountId: owner.accountId, keyId: null }, '192.0.2.1'],
    ]);
  });

  it('is there with the change it tells of, or not at all', async () => {
    const owner = await office.createAccount();
    const attempt = office.database.transaction(async (em) => {
      recordAudit(em, owner.accountId, { action: 'key.create', by: owner, at: office.clock.read() });
      await em.flush();
      throw new Error('no');
    });
    await expect(attempt).rejects.toThrow('no');
    expect(await office.auditLog.list(owner, {})).toEqual([]);
  });
});

describe('the log', () => {
  it('is read newest first, in pages', async () => {
    const owner = await office.createAccount();
    await record(owner, 120);
    const names = (entries: readonly AuditEntry[]) => entries.map(({ details }) => details['name']);
    const all: AuditEntry[] = [];
    for (let page = await office.auditLog.list(owner, {}); page.length > 0;) {
      all.push(...page);
      page = await office.auditLog.list(owner, {}, { after: all.at(-1)?.id });
    }
    expect(names(all)).toEqual(Array.from({ length: 120 }, (_, n) => `Number ${119 - n}`));
    expect(names(await office.auditLog.list(owner, {}, { first: 2 }))).toEqual(['Number 119', 'Number 118']);
    expect(await office.auditLog.list(owner, {}, { first: 200 })).toHaveLength(120);
  });

  it('can be narrowed to a time, an action or a key', async () => {
    const owner = await office.createAccount();
    const start = office.clock.read();
    const { apiKey } = await office.apiKeys.create(owner, { name: 'One', environment: 'LIVE' });
    office.clock.advance({ days: 1 });
    await office.apiKeys.create(owner, { name: 'Two', environment: 'LIVE' });
    await office.apiKeys.revoke(owner, apiKey.id);
    const actions = async (filter: object) =>
      (await office.auditLog.list(owner, filter)).map(({ action, details }) => [action, details['name']]);
    expect(await actions({ keyId: apiKey.id })).toEqual([
      ['key.revoke', 'One'],
      ['key.create', 'One'],
    ]);
    expect(await actions({ action: 'key.create' })).toEqual([
      ['key.create', 'Two'],
      ['key.create', 'One'],
    ]);
    const next = office.clock.read();
    expect(await actions({ to: next })).toEqual([['key.create', 'One']]);
    expect(await actions({ from: next, action: 'key.create' })).toEqual([['key.create', 'Two']]);
    expect(await actions({ from: start, to: next, keyId: apiKey.id })).toEqual([['key.create', 'One']]);
    office.clock.reset();
  });

  it('is exported whole, some hundred entries at a time', async () => {
    const owner = await office.createAccount();
    await record(owner, 1100);
    const run = jest.spyOn(office.database, 'run');
    const sizes: number[] = [];
    const ids = new Set<string>();
    for await (const page of office.auditLog.export(owner, {})) {
      sizes.push(page.length);
      for (const { id } of page) ids.add(id);
      // What comes in meanwhile is newer: it does not move the rest.
      await record(owner, 1);
    }
    expect(sizes).toEqual([500, 500, 100]);
    expect(ids.size).toBe(1100);
    expect(run).toHaveBeenCalledTimes(3);
    run.mockRestore();
  });

  it('is for sessions of the account, its keys with keys:manage, and administrators', async () => {
    const owner = await office.createAccount();
    const { accountId } = owner;
    const keyWith = async (scopes: string[]) => {
      const { secret } = await office.apiKeys.create(owner, { name: 'Key', environment: 'LIVE', scopes });
      return await office.authenticator.authenticate(`Bearer ${secret}`, '192.0.2.7');
    };
    const [manager, reader] = [await keyWith(['keys:manage']), await keyWith(['ocr', 'usage:read'])];
    expect(await office.auditLog.list(owner, { accountId })).toHaveLength(2);
    expect(await office.auditLog.list(manager, {})).toHaveLength(2);
    await expect(office.auditLog.list(reader, {})).rejects.toMatchObject({
      reason: 'FORBIDDEN',
      metadata: { missingScope: 'keys:manage' },
    });
    await expect(office.auditLog.export(reader, {}).next()).rejects.toMatchObject({ reason: 'FORBIDDEN' });
    const [stranger, admin] = [await office.createAccount(), await office.createAccount({ role: 'ADMIN' })];
    await expect(office.auditLog.list(stranger, { accountId })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    expect(await office.auditLog.list(admin, { accountId })).toHaveLength(2);
  });

  it.each([
    `update "audit_entry" set "action" = 'nothing'`,
    `delete from "audit_entry"`,
    `truncate "audit_entry"`,
    `insert into "audit_entry" select * from "audit_entry" on conflict ("id") do update set "action" = 'nothing'`,
  ])('refuses %s', async (statement) => {
    const owner = await office.createAccount();
    await record(owner, 1);
    await expect(office.database.run((em) => em.execute(statement))).rejects.toThrow(/append-only/);
    expect(await office.auditLog.list(owner, {})).toMatchObject([{ action: 'key.update' }]);
  });
});

it('every action is a noun and what was done to it', () => {
  for (const action of auditActions) expect(action).toMatch(/^(account|key)\.[a-z][A-Za-z]+$/);
});
