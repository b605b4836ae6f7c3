import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSchema } from '../../src/graphql/schema.ts';
import { type AuditEntry } from '../../src/services/audit-log.ts';
import { AuditLogDocument } from '../generated/graphql.ts';
import { operationText, rootFieldsOf } from '../support/operation-text.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';

const fields = rootFieldsOf(await createSchema());
const email = 'ada@example.org';
const newEmail = 'ada.example@example.org';
const address = '203.0.113.9';
const passwords = ['the first pass phrase', 'the second pass phrase', 'the third pass phrase'] as const;

let server: TestServer;
let administrator: { readonly accountId: string; readonly authorization: string };
/** Every secret that an answer or a mail ever held. */
const secrets: string[] = [...passwords];
/** Mutations that were called, and so are covered. */
const called = new Set<string>();

beforeAll(async () => {
  server = await openTestServer(undefined, { trustProxy: ['127.0.0.1'] });
  const { accountId, email: of } = await server.office.createAccount({ role: 'ADMIN', password: passwords[0] });
  const { token } = await server.office.sessions.logIn({ email: of, password: passwords[0] }, '192.0.2.1');
  administrator = { accountId, authorization: `Bearer ${token}` };
});
afterAll(() => server.close());

async function call(name: string, variables: Record<string, unknown>, authorization?: string): Promise<unknown> {
  const root = fields.get(name);
  if (root === undefined) throw new Error(`There is no ${name}`);
  called.add(name);
  const reply = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-forwarded-for': address, ...(authorization === undefined ? {} : { authorization }) },
    payload: { query: operationText(root, Object.keys(variables)), variables },
  });
  for (const [secret] of reply.body.matchAll(/(?:sk_(?:live|test)_|(?<="(?:token|password)":"))[\w-]{20,}/g))
    secrets.push(secret);
  const { data, errors } = reply.json<{ data?: Record<string, unknown> | null; errors?: GraphQLRefusal[] }>();
  if (errors && name !== 'logIn') throw new Error(`${name}: ${errors[0]?.message}`);
  return data?.[name];
}

/** The token in the last mail of a kind to somebody. */
async function mailed(kind: string, to: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const mail = server.office.mails.findLast((each) => each.kind === kind && each.to === to);
    const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
    if (token !== undefined) {
      secrets.push(token);
      return token;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`No mail ${kind} to ${to}`);
}

/** Entries of the account, oldest first; of those before `seen` there is no word. */
async function newEntries(accountId: string, seen: Set<string>): Promise<AuditEntry[]> {
  const principal = await server.office.authenticator.authenticate(administrator.authorization, '192.0.2.1');
  const entries = (await server.office.auditLog.list(principal, { accountId }, { first: 200 })).reverse();
  const fresh = entries.filter(({ id }) => !seen.has(id));
  for (const { id } of fresh) seen.add(id);
  return fresh;
}

/** Written in the background: neither the answer nor its time tells whether there is such an account. */
async function eventually(accountId: string, seen: Set<string>): Promise<AuditEntry[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const fresh = await newEntries(accountId, seen);
    if (fresh.length > 0) return fresh;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return [];
}

const property = (value: unknown, ...path: string[]): string =>
  String(path.reduce<unknown>((at, name) => (typeof at === 'object' && at ? Reflect.get(at, name) : undefined), value));

it('every mutation that changes an account or a key leaves an entry, and none holds a secret', async () => {
  const seen = new Set<string>();
  await call('signUp', { input: { email, password: passwords[0], name: 'Ada Example' } });
  const token = await mailed('verify-email', email);
  const accountId = (await server.office.accounts.byEmail(email))?.id ?? '';
  const anonymous = { kind: 'ANONYMOUS', accountId: null, keyId: null };
  const owner = { kind: 'SESSION', accountId, keyId: null };
  const admin = { kind: 'SESSION', accountId: administrator.accountId, keyId: null };
  const expectEntry = async (action: string, actor: object, keyId: string | null = null) => {
    const entries = await eventually(accountId, seen);
    expect(entries.map((entry) => ({ ...entry, id: '', details: {} }))).toEqual([
      { id: '', at: server.office.clock.read(), action, actor, address, accountId, keyId, details: {} },
    ]);
  };
  const logIn = async (password: string, name = email) =>
    `Bearer ${property(await call('logIn', { input: { email: name, password } }), 'token')}`;

  await expectEntry('account.signUp', anonymous);
  await call('signUp', { input: { email, password: passwords[1], name: 'Somebody Else' } });
  await expectEntry('account.signUpAgain', anonymous);
  await call('verifyEmail', { token });
  await expectEntry('account.verifyEmail', anonymous);
  await logIn('not the one');
  await expectEntry('account.logInFailed', anonymous);
  let session = await logIn(passwords[0]);
  await expectEntry('account.logIn', anonymous);
  await call('updateProfile', { input: { name: 'Grace Example' } }, session);
  await expectEntry('account.updateProfile', owner);
  await call('changePassword', { currentPassword: passwords[0], newPassword: passwords[1] }, session);
  await expectEntry('account.changePassword', owner);
  await call('changeEmail', { email: newEmail, password: passwords[1] }, session);
  await expectEntry('account.requestEmailChange', owner);
  await call('verifyEmail', { token: await mailed('change-email', newEmail) });
  await expectEntry('account.changeEmail', anonymous);
  await call('requestPasswordReset', { email: newEmail });
  await expectEntry('account.requestPasswordReset', anonymous);
  await call('resetPassword', { token: await mailed('password-reset', newEmail), password: passwords[2] });
  await expectEntry('account.resetPassword', anonymous);
  session = await logIn(passwords[2], newEmail);
  await expectEntry('account.logIn', anonymous);

  const input = { name: 'Production', environment: 'LIVE', scopes: ['keys:manage', 'ocr'] };
  const made = await call('createApiKey', { input }, session);
  const [id, key] = [property(made, 'apiKey', 'id'), `Bearer ${property(made, 'secret')}`];
  await expectEntry('key.create', owner, id);
  const byKey = { kind: 'KEY', accountId, keyId: id };
  await call('updateApiKey', { id, input: { name: 'Production 2' } }, key);
  await expectEntry('key.update', byKey, id);
  await call('rotateApiKey', { id, gracePeriodSeconds: 3600 }, key);
  await expectEntry('key.rotate', byKey, id);
  await call('disableApiKey', { id }, administrator.authorization);
  await expectEntry('key.disable', admin, id);
  await call('enableApiKey', { id }, administrator.authorization);
  await expectEntry('key.enable', admin, id);
  await call('revokeApiKey', { id }, session);
  await expectEntry('key.revoke', owner, id);

  const onAccount = (name: string, others: object = {}) =>
    call(name, { accountId, ...others }, administrator.authorization);
  await onAccount('setSubscription', { plan: 'PREMIUM', status: 'ACTIVE' });
  await expectEntry('account.setSubscription', admin);
  await onAccount('grantCredits', { amount: 10, note: 'A present' });
  await expectEntry('account.grantCredits', admin);
  await onAccount('sellCreditPack', { pack: 1000 });
  await expectEntry('account.sellCreditPack', admin);
  const created = await call(
    'createAccount',
    { input: { email: 'new@example.org', name: 'New' } },
    administrator.authorization,
  );
  const entries = await newEntries(String(property(created, 'account', 'id')), new Set());
  expect(entries).toMatchObject([{ action: 'account.create', actor: admin, address }]);
  await onAccount('suspendAccount');
  await expectEntry('account.suspend', admin);
  await onAccount('reinstateAccount');
  await expectEntry('account.reinstate', admin);
  session = await logIn(passwords[2], newEmail);
  await expectEntry('account.logIn', anonymous);
  await logIn(passwords[2], newEmail);
  await expectEntry('account.logIn', anonymous);
  await call('endOtherSessions', {}, session);
  await expectEntry('account.endSessions', owner);
  await logIn(passwords[2], newEmail);
  await expectEntry('account.logIn', anonymous);
  const listed = await server.office.sessions.list(
    await server.office.authenticator.authenticate(session, '192.0.2.1'),
  );
  await call('endSession', { id: listed.find(({ isCurrent }) => !isCurrent)?.id }, session);
  await expectEntry('account.endSessions', owner);
  await call('logOut', {}, session);
  await expectEntry('account.logOut', owner);

  // Neither changes anything: the one counts as usage, the other sends a mail.
  const unchanging = ['ocr', 'requestEmailVerification'];
  const mutations = [...fields].filter(([, { kind }]) => kind === 'mutation').map(([name]) => name);
  expect([...called, ...unchanging].sort()).toEqual(mutations.sort());

  const rows = await server.office.database.run((em) =>
    em.execute(`select "audit_entry"::text as row from "audit_entry"`),
  );
  const table = JSON.stringify(rows);
  expect(table).toContain('Production 2');
  // Passwords, links of mails, sessions, keys.
  expect(secrets).toHaveLength(4 + 3 + 5 + 2);
  for (const secret of secrets) {
    expect(table).not.toContain(secret);
    expect([...server.logLines, ...server.office.logLines].join('')).not.toContain(secret);
  }
  expect(table).not.toContain('$argon2id$');
});

it('shows an owner the log, and what was done to one key', async () => {
  const made = await server.office.createAccount({ password: passwords[0] });
  const { apiKey } = await server.office.apiKeys.create(made, { name: 'Production', environment: 'LIVE' });
  await server.office.apiKeys.create(made, { name: 'Another', environment: 'TEST' });
  const { token } = await server.office.sessions.logIn({ email: made.email, password: passwords[0] }, '192.0.2.1');
  const log = await server.graphql(AuditLogDocument, { variables: {}, authorization: `Bearer ${token}` });
  expect(log.data?.auditLog.map(({ action }) => action)).toEqual(['account.logIn', 'key.create', 'key.create']);
  const ofKey = await server.graphql(AuditLogDocument, {
    variables: { keyId: apiKey.id, first: 5, from: '2026-01-01T00:00:00Z' },
    authorization: `Bearer ${token}`,
  });
  expect(ofKey.data?.auditLog).toEqual([
    {
      id: expect.any(String),
      at: '2026-03-01T12:00:00.000Z',
      action: 'key.create',
      actor: { kind: 'SESSION', accountId: made.accountId, keyId: null },
      address: '192.0.2.1',
      accountId: made.accountId,
      keyId: apiKey.id,
      details: expect.objectContaining({ name: 'Production' }),
    },
  ]);
});
