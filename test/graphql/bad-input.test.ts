import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { createSchema } from '../../src/graphql/schema.ts';
import { operationText, rootFieldsOf } from '../support/operation-text.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';

const password = 'a pass phrase of one’s own';
const fields = rootFieldsOf(await createSchema());

let server: TestServer;
let owner: string;
let administrator: string;
let account: string;
let key: string;

beforeAll(async () => {
  server = await openTestServer();
  const { office } = server;
  const [a, m] = [
    await office.createAccount({ password, email: 'ada@example.org' }),
    await office.createAccount({ password, role: 'ADMIN' }),
  ];
  const logIn = async (email: string) =>
    `Bearer ${(await office.sessions.logIn({ email, password }, '192.0.2.1')).token}`;
  [owner, administrator] = [await logIn(a.email), await logIn(m.email)];
  account = a.accountId;
  key = (await office.apiKeys.create(a, { name: 'Production', environment: 'LIVE' })).apiKey.id;
});
afterAll(() => server.close());

/** What is sent, the field that is to be named, and what is to be said of it. */
type Row = readonly [field: string, variables: Readonly<Record<string, unknown>>, named: string, problem: RegExp];

/** In place of ids that only the tests' account has. */
const [theKey, theAccount] = ['THE KEY', 'THE ACCOUNT'];
const newKey = (input: object): Record<string, unknown> => ({
  input: { name: 'Production', environment: 'LIVE', ...input },
});
const changed = (input: object): Record<string, unknown> => ({ id: theKey, input });
const signUp = (input: object): Record<string, unknown> => ({
  input: { email: 'eve@example.org', password, name: 'Eve Example', ...input },
});

const rows: readonly Row[] = [
  ['signUp', signUp({ name: '' }), 'name', /empty/],
  ['signUp', signUp({ name: ' \t' }), 'name', /empty/],
  ['signUp', signUp({ name: 'x'.repeat(101) }), 'name', /at most 100/],
  ['signUp', signUp({ name: 'Eve\u0007' }), 'name', /control/],
  ['signUp', signUp({ email: '' }), 'email', /e-mail address/],
  ['signUp', signUp({ email: 'eve' }), 'email', /e-mail address/],
  ['signUp', signUp({ email: 'eve@example.org, mallory@example.org' }), 'email', /e-mail address/],
  ['signUp', signUp({ email: 'eve@example.org\r\nBcc: mallory@example.org' }), 'email', /e-mail address/],
  ['signUp', signUp({ email: `${'x'.repeat(250)}@example.org` }), 'email', /at most 254/],
  ['signUp', signUp({ password: 'short' }), 'password', /at least 10/],
  ['signUp', signUp({ password: 'x'.repeat(1025) }), 'password', /at most 1024/],
  ['signUp', signUp({ password: 'eve@example.org' }), 'password', /e-mail/],
  ['signUp', signUp({ name: null }), 'name', /null/],
  ['signUp', signUp({ email: 5 }), 'email', /String cannot represent/],
  ['verifyEmail', { token: 'nonsense' }, 'token', /unknown/],
  ['resetPassword', { token: 'nonsense', password }, 'token', /unknown/],
  ['changeEmail', { email: 'nonsense', password }, 'email', /e-mail address/],
  ['changePassword', { currentPassword: password, newPassword: 'short' }, 'newPassword', /at least 10/],

  ['createApiKey', newKey({ name: '' }), 'name', /empty/],
  ['createApiKey', newKey({ name: 'x'.repeat(101) }), 'name', /at most 100/],
  ['createApiKey', newKey({ name: 'a\u0000b' }), 'name', /control/],
  ['createApiKey', newKey({ environment: 'PRODUCTION' }), 'environment', /KeyEnvironment/],
  ['createApiKey', newKey({ expiresAt: '2026-02-28T00:00:00Z' }), 'expiresAt', /in the future/],
  ['createApiKey', newKey({ expiresAt: 'tomorrow' }), 'expiresAt', /DateTime cannot represent/],
  ['createApiKey', newKey({ scopes: [] }), 'scopes', /at least one/],
  ['createApiKey', newKey({ scopes: ['ocr', 'everything'] }), 'scopes', /unknown scope/],
  ['createApiKey', newKey({ scopes: ['ocr:library_card'] }), 'scopes', /unknown scope/],
  ['createApiKey', newKey({ allowedCidrs: ['192.0.2.0/33'] }), 'allowedCidrs', /number 1/],
  ['createApiKey', newKey({ allowedCidrs: ['192.0.2.0/24', '2001:db8::/129'] }), 'allowedCidrs', /number 2/],
  ['createApiKey', newKey({ allowedCidrs: ['all of them'] }), 'allowedCidrs', /ranges such as/],
  ['createApiKey', newKey({ allowedCidrs: [5] }), 'allowedCidrs', /String cannot represent/],
  [
    'createApiKey',
    newKey({ allowedCidrs: Array.from({ length: 51 }, () => '192.0.2.0/24') }),
    'allowedCidrs',
    /at most 50/,
  ],
  ['createApiKey', newKey({ requestsPerMinute: 0 }), 'requestsPerMinute', /1 to 100000/],
  ['createApiKey', newKey({ requestsPerMinute: 100_001 }), 'requestsPerMinute', /1 to 100000/],
  ['createApiKey', newKey({ requestsPerMinute: 1.5 }), 'requestsPerMinute', /Int cannot represent/],
  ['createApiKey', newKey({ monthlyCap: -1 }), 'monthlyCap', /whole number/],
  ['createApiKey', newKey({ monthlyCap: 100_000_001 }), 'monthlyCap', /whole number/],
  ['createApiKey', newKey({ colour: 'red' }), 'colour', /not defined/],
  ['updateApiKey', changed({ name: 'x'.repeat(101) }), 'name', /at most 100/],
  ['updateApiKey', changed({ expiresAt: '2020-01-01T00:00:00Z' }), 'expiresAt', /in the future/],
  ['updateApiKey', changed({ scopes: ['nothing'] }), 'scopes', /unknown scope/],
  ['updateApiKey', changed({ allowedCidrs: ['192.0.2'] }), 'allowedCidrs', /ranges such as/],
  ['updateApiKey', changed({ requestsPerMinute: -5 }), 'requestsPerMinute', /1 to 100000/],
  ['updateApiKey', changed({ monthlyCap: -5 }), 'monthlyCap', /whole number/],
  ['rotateApiKey', { id: theKey, gracePeriodSeconds: -1 }, 'gracePeriodSeconds', /0 to 604800/],
  ['rotateApiKey', { id: theKey, gracePeriodSeconds: 604_801 }, 'gracePeriodSeconds', /0 to 604800/],
  ['rotateApiKey', { id: theKey, gracePeriodSeconds: 'a day' }, 'gracePeriodSeconds', /Int cannot represent/],

  ['usage', { from: '01.02.2026' }, 'from', /LocalDate|YYYY-MM-DD|date/],
  ['usage', { to: '2026-02-30' }, 'to', /LocalDate|YYYY-MM-DD|date/],
  ['usage', { from: '2026-02-02', to: '2026-02-01' }, 'from', /must not be after to/],
  ['usage', { from: '2024-12-31' }, 'from', /13 months/],
  ['usage', { by: 'HOUR' }, 'by', /UsageGrouping/],
  ['auditLog', { first: 0 }, 'first', /1 to 200/],
  ['auditLog', { first: 201 }, 'first', /1 to 200/],
  ['auditLog', { after: 'the last one' }, 'after', /id/],
  ['auditLog', { keyId: 'mine' }, 'keyId', /id of a key/],
  ['auditLog', { action: 'key.dance' }, 'action', /key\.rotate/],
  ['auditLog', { from: 'yesterday' }, 'from', /DateTime cannot represent/],
  ['auditLog', { from: '2026-02-02T00:00:00Z', to: '2026-02-01T00:00:00Z' }, 'from', /before to/],
  ['ledger', { first: -1 }, 'first', /1 to 200/],
  ['ledger', { after: 'x' }, 'after', /id/],
  ['accounts', { first: 1000 }, 'first', /1 to 200/],
  ['accounts', { first: 10, after: 'x' }, 'after', /id/],

  ['setSubscription', { accountId: theAccount, plan: 'GOLD', status: 'ACTIVE' }, 'plan', /Plan/],
  ['setSubscription', { accountId: theAccount, plan: 'FREE', status: 'PAUSED' }, 'status', /SubscriptionStatus/],
  ['grantCredits', { accountId: theAccount, amount: 0 }, 'amount', /not 0/],
  ['grantCredits', { accountId: theAccount, amount: 1_000_001 }, 'amount', /1000000/],
  ['grantCredits', { accountId: theAccount, amount: -1 }, 'amount', /./],
  ['grantCredits', { accountId: theAccount, amount: 1.5 }, 'amount', /Int cannot represent/],
  ['grantCredits', { accountId: theAccount, amount: 5, note: 'x'.repeat(10_000) }, 'note', /at most/],
  ['grantCredits', { accountId: theAccount, amount: 5, note: 'a\u0000b' }, 'note', /control/],
  ['sellCreditPack', { accountId: theAccount, pack: 7 }, 'pack', /./],
];

const ofAdministrators = ['accounts', 'setSubscription', 'grantCredits', 'sellCreditPack'];

async function ask(name: string, variables: Readonly<Record<string, unknown>>) {
  const root = fields.get(name);
  if (root === undefined) throw new Error(`There is no ${name}`);
  const real = Object.entries(variables).map(([at, value]) => [
    at,
    value === theKey ? key : value === theAccount ? account : value,
  ]);
  return await post(operationText(root, Object.keys(variables)), Object.fromEntries(real), name);
}

async function post(query: string, variables: object, name = '') {
  const authorization = ofAdministrators.includes(name) ? administrator : owner;
  const reply = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization },
    payload: { query, variables },
  });
  return reply.json<{ errors?: GraphQLRefusal[] }>().errors;
}

describe('is refused with the name of its field, and in plain words', () => {
  it.each(rows.map((row) => [`${row[0]} ${JSON.stringify(row[1]).slice(0, 120)}`, row] as const))(
    '%s',
    async (_title, [name, variables, named, problem]) => {
      const errors = await ask(name, variables);
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(problem),
          extensions: { code: 'INVALID_REQUEST', status: 400, metadata: { field: named } },
        },
      ]);
      const { message = '' } = errors?.[0] ?? {};
      expect(message.startsWith(named)).toBe(true);
      expect(message).not.toContain(password);
      // A choice is told whole: the longest is of the audit log's actions.
      expect(message.length).toBeLessThan(1000);
    },
  );
});

it.each([
  ['{ apiKey(id: true) { id } }', 'id'],
  ['{ usage(from: "nonsense") { from } }', 'from'],
  ['{ usage(by: HOUR) { from } }', 'by'],
  ['{ auditLog(first: "ten") { id } }', 'first'],
  [
    'mutation { createApiKey(input: { name: "Production", environment: LIVE, expiresAt: "x" }) { secret } }',
    'expiresAt',
  ],
  [
    'mutation { createApiKey(input: { name: "Production", environment: LIVE, scopes: ["ocr", 5] }) { secret } }',
    'scopes',
  ],
  ['mutation { createApiKey(input: { environment: LIVE }) { secret } }', 'name'],
  ['mutation { revokeApiKey { id } }', 'id'],
  ['mutation ($id: ID!) { revokeApiKey(id: $id) { id } }', 'id'],
])('a value in the text of %s is named as well', async (query, field) => {
  const errors = await post(query, {});
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID_REQUEST', status: 400, metadata: { field } } }]);
});

it('a revoked key that is to be rotated or changed is told so', async () => {
  const session = await server.office.createAccount();
  const { apiKey } = await server.office.apiKeys.create(session, { name: 'Old', environment: 'LIVE' });
  await server.office.apiKeys.revoke(session, apiKey.id);
  const refusal = { reason: 'INVALID_REQUEST', metadata: { field: 'id' }, message: expect.stringMatching(/revoked/) };
  await expect(server.office.apiKeys.rotate(session, apiKey.id)).rejects.toMatchObject(refusal);
  await expect(server.office.apiKeys.update(session, apiKey.id, { name: 'New' })).rejects.toMatchObject(refusal);
});

it('an id in any form that is none is not found', async () => {
  for (const id of ['', 'x', uuidv7().toUpperCase(), "' or 1=1 --", `${uuidv7()}0`]) {
    expect(await ask('apiKey', { id })).toMatchObject([{ extensions: { code: 'NOT_FOUND', status: 404 } }]);
    expect(await ask('usage', { accountId: id })).toMatchObject([{ extensions: { code: 'NOT_FOUND', status: 404 } }]);
  }
});
