import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { type NewApiKey } from '../../src/services/api-keys.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { operationText, rootFieldsOf, type RootField } from '../support/operation-text.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';

const password = 'a pass phrase of one’s own';

/** What somebody may name of an account. */
interface Names {
  readonly account: string;
  readonly key: string;
  readonly auditEntry: string;
  readonly ledgerEntry: string;
  readonly session: string;
  readonly email: string;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * `names`: ways to name another account's things; none where the field names nothing. `admin`: refused to who is none,
 * whatever is named. `control`: no caller is expected to succeed, so that nothing is proved by an owner's success.
 */
interface Case {
  readonly names: readonly ((names: Names) => Variables)[];
  readonly admin?: true;
  readonly noControl?: true;
}

const namesNothing: Case = { names: [] };
const byAccount = (others: Variables = {}): Case => ({
  names: [({ account }) => ({ accountId: account, ...others })],
});
const byKey = (others: Variables = {}): Case => ({ names: [({ key }) => ({ id: key, ...others })] });
const byEmail = (variables: (email: string) => Variables): Case => ({
  names: [({ email }) => variables(email)],
  noControl: true,
});
const admin = (given: Case): Case => ({ ...given, admin: true });

/** Every query and mutation there is. In an order in which all of them can succeed for who may. */
const cases: Readonly<Record<string, Case>> = {
  me: namesNothing,
  account: { names: [({ account }) => ({ id: account })] },
  accounts: admin({ names: [({ account }) => ({ after: account })] }),
  apiKeys: byAccount(),
  apiKey: byKey(),
  usage: byAccount(),
  auditLog: {
    names: [
      ({ account }) => ({ accountId: account }),
      ({ key }) => ({ keyId: key }),
      ({ auditEntry }) => ({ after: auditEntry }),
    ],
  },
  ledger: { names: [({ account }) => ({ accountId: account }), ({ ledgerEntry }) => ({ after: ledgerEntry })] },
  systemHealth: admin(namesNothing),
  plans: namesNothing,
  documentTypes: namesNothing,

  signUp: byEmail((email) => ({ input: { email, password, name: 'Eve Example' } })),
  requestPasswordReset: byEmail((email) => ({ email })),
  logIn: byEmail((email) => ({ input: { email, password: 'not the one that it is' } })),
  updateProfile: namesNothing,
  changeEmail: byEmail((email) => ({ email, password })),
  verifyEmail: namesNothing,
  resetPassword: namesNothing,
  requestEmailVerification: namesNothing,
  changePassword: namesNothing,
  sessions: namesNothing,
  endSession: { names: [({ session }) => ({ id: session })] },
  endOtherSessions: namesNothing,
  logOut: namesNothing,

  createApiKey: namesNothing,
  updateApiKey: byKey({ input: { name: 'Another name' } }),
  rotateApiKey: byKey(),
  disableApiKey: admin(byKey()),
  enableApiKey: admin(byKey()),
  revokeApiKey: byKey(),

  setSubscription: admin(byAccount({ plan: 'PREMIUM', status: 'ACTIVE' })),
  grantCredits: admin(byAccount({ amount: 5, note: 'A present' })),
  sellCreditPack: admin(byAccount({ pack: 1000 })),
  createAccount: admin({
    names: [({ email }) => ({ input: { email, name: 'Eve Example' } })],
    noControl: true,
  }),
  suspendAccount: admin(byAccount()),
  reinstateAccount: admin(byAccount()),
  ocr: namesNothing,
};

const fields = rootFieldsOf(await createSchema());

let server: TestServer;
let victim: Names & { readonly authorization: string };
/** Names as those of the victim, and of nobody. */
let nobody: Names;
let administrator: string;
/** Who is not the victim and no administrator, or not any more, or not with that key. */
const strangers: Record<string, string> = {};

beforeAll(async () => {
  server = await openTestServer();
  const { office } = server;
  const logIn = async (email: string) =>
    `Bearer ${(await office.sessions.logIn({ email, password }, '192.0.2.1')).token}`;
  const keyOf = async (owner: Parameters<typeof office.apiKeys.create>[0], scopes: NewApiKey['scopes']) =>
    (await office.apiKeys.create(owner, { name: 'Production', environment: 'LIVE', scopes })).secret;
  const all = ['ocr', 'usage:read', 'keys:manage'];

  const b = await office.createAccount({ password });
  strangers['a session'] = await logIn(b.email);
  strangers['a key'] = `Bearer ${await keyOf(b, all)}`;
  const m = await office.createAccount({ password, role: 'ADMIN' });
  administrator = await logIn(m.email);
  strangers["an administrator's key without the scope"] = `Bearer ${await keyOf(m, all)}`;
  const former = await office.createAccount({ role: 'ADMIN' });
  strangers['an admin key whose account lost the role'] = `Bearer ${await keyOf(former, [...all, 'admin'])}`;
  await office.database.transaction(async (em, announce) => {
    await em.nativeUpdate(AccountEntity, { id: former.accountId }, { role: 'OWNER' });
    announce({ accountId: former.accountId });
  });

  const a = await office.createAccount({ password });
  const { apiKey } = await office.apiKeys.create(a, { name: 'Production', environment: 'LIVE' });
  // Of two sessions, one is named and the other asks.
  await logIn(a.email);
  const authorization = await logIn(a.email);
  victim = { ...(await namesOf(a.accountId, apiKey.id, a.email, authorization)), authorization };
  const none = 'nobody@example.org';
  nobody = {
    account: uuidv7(),
    key: uuidv7(),
    auditEntry: uuidv7(),
    ledgerEntry: uuidv7(),
    session: uuidv7(),
    email: none,
  };
});
afterAll(() => server.close());

async function namesOf(account: string, key: string, email: string, authorization: string): Promise<Names> {
  const { office } = server;
  const principal = await office.authenticator.authenticate(administrator, '192.0.2.1');
  const [auditEntry] = await office.auditLog.list(principal, { accountId: account });
  await office.subscriptions.grantCredits(principal, account, 10);
  const [ledgerEntry] = await office.ledger.list(principal, account, {});
  const owner = await office.authenticator.authenticate(authorization, '192.0.2.1');
  const session = (await office.sessions.list(owner)).find(({ isCurrent }) => !isCurrent);
  if (!auditEntry || !ledgerEntry || !session) throw new Error('The account has no history yet');
  return { account, key, auditEntry: auditEntry.id, ledgerEntry: ledgerEntry.id, session: session.id, email };
}

/** The status and the bytes of the answer. */
async function ask(root: RootField, variables: Variables, authorization: string) {
  const { statusCode, body } = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization, 'x-request-id': 'the same for all' },
    payload: { query: operationText(root, Object.keys(variables)), variables },
  });
  return { status: statusCode, body };
}

const errorsOf = ({ body }: { body: string }) => (JSON.parse(body) as { errors?: GraphQLRefusal[] }).errors ?? [];

/** All that is stored of the victim. */
async function everythingOf(account: string): Promise<unknown> {
  const tables = ['account', 'api_key', 'session', 'balance', 'ledger_entry', 'audit_entry', 'usage_day', 'mail_token'];
  return server.office.database.run(async (em) => {
    const rows: unknown[] = [];
    for (const table of tables) {
      const column = table === 'account' ? 'id' : 'account_id';
      rows.push([table, await em.execute(`select * from "${table}" where "${column}" = ? order by 1`, [account])]);
    }
    const secrets = `select * from "api_key_secret" where "api_key_id" in (select "id" from "api_key" where "account_id" = ?)`;
    return [...rows, await em.execute(secrets, [account])];
  });
}

it('the table holds every query and mutation there is', () => {
  expect(Object.keys(cases).sort()).toEqual([...fields.keys()].sort());
});

it.each([...fields])('the table names everything that %s can name', (name, { field }) => {
  const ids = field.args.filter(({ type }) => getNamedType(type).name === 'ID').map((arg) => arg.name);
  const named = (cases[name]?.names ?? []).flatMap((each) => Object.keys(each(nobody)));
  expect(ids.filter((id) => !named.includes(id))).toEqual([]);
});

const naming = Object.entries(cases).flatMap(([name, given]) =>
  given.names.map((variables) => ({ name, variables, given, root: fields.get(name) })),
);
const placeholder: Names = { account: 'A', key: 'K', auditEntry: 'E', ledgerEntry: 'L', session: 'S', email: '@' };
const titled = naming.map((each) => [`${each.name} ${JSON.stringify(each.variables(placeholder))}`, each] as const);

describe("naming another account's things is answered like naming nothing that exists", () => {
  it.each(titled)('%s', async (_title, { root, variables, given }) => {
    if (root === undefined) throw new Error('There is no such field');
    for (const [who, authorization] of Object.entries(strangers)) {
      // A log-in that fails, and a mail that is asked for, are in the victim's log.
      const before = given.noControl ? undefined : await everythingOf(victim.account);
      const foreign = await ask(root, variables(victim), authorization);
      expect([who, foreign]).toEqual([who, await ask(root, variables(nobody), authorization)]);
      expect(foreign.body).not.toContain(victim.account);
      expect(foreign.body).not.toContain(victim.key);
      if (before !== undefined) expect(await everythingOf(victim.account)).toEqual(before);
      if (given.admin) expect([who, errorsOf(foreign)[0]?.extensions.code]).toEqual([who, 'FORBIDDEN']);
    }
  });
});

describe("administrators' operations are refused to others on their own account, too", () => {
  it.each(titled.filter(([, { given }]) => given.admin))('%s', async (_title, { root, variables }) => {
    if (root === undefined) throw new Error('There is no such field');
    const answer = await ask(root, variables(victim), victim.authorization);
    expect(errorsOf(answer)[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

// Without these, a mistake in the table would pass for isolation.
describe('who may is answered', () => {
  it.each(titled.filter(([, { given }]) => !given.noControl))('%s', async (_title, { root, variables, given }) => {
    if (root === undefined) throw new Error('There is no such field');
    expect(errorsOf(await ask(root, variables(victim), given.admin ? administrator : victim.authorization))).toEqual(
      [],
    );
  });

  it.each(['account', 'apiKeys', 'apiKey', 'usage', 'auditLog', 'ledger'])('%s, for administrators', async (name) => {
    const root = fields.get(name);
    const variables = cases[name]?.names[0]?.(victim);
    if (root === undefined || variables === undefined) throw new Error('There is no such field');
    expect(errorsOf(await ask(root, variables, administrator))).toEqual([]);
  });
});

describe('REST', () => {
  it.each<[string, (names: Names) => string]>([
    ['usage', ({ account }) => `/api/v1/usage?accountId=${account}`],
    ['usage as CSV', ({ account }) => `/api/v1/usage?accountId=${account}&format=csv`],
    ['the audit log', ({ account }) => `/api/v1/audit-log?accountId=${account}`],
    ['the audit log of a key', ({ key }) => `/api/v1/audit-log?keyId=${key}&format=csv`],
  ])('%s', async (_title, url) => {
    for (const [who, authorization] of Object.entries(strangers)) {
      const get = async (names: Names) => {
        const { statusCode, body } = await server.app.inject({ url: url(names), headers: { authorization } });
        return { statusCode, body };
      };
      const foreign = await get(victim);
      expect([who, foreign]).toEqual([who, await get(nobody)]);
      expect(foreign.body).not.toContain(victim.key);
    }
    const own = await server.app.inject({ url: url(victim), headers: { authorization: victim.authorization } });
    expect(own.statusCode).toBe(200);
  });
});
