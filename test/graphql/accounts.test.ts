import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AccountDocument,
  AccountsDocument,
  ChangeEmailDocument,
  ChangePasswordDocument,
  CreateAccountDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  LogInDocument,
  LogOutDocument,
  MeDocument,
  ReinstateAccountDocument,
  RequestEmailVerificationDocument,
  RequestPasswordResetDocument,
  ResetPasswordDocument,
  SessionsDocument,
  SignUpDocument,
  SuspendAccountDocument,
  UpdateProfileDocument,
  VerifyEmailDocument,
} from '../generated/graphql.ts';
import { type AccountFields } from '../support/back-office.ts';
import { tokenTo } from '../support/mails.ts';
import { openTestServer, type GraphQLAnswer, type TestServer } from '../support/test-server.ts';

const password = 'a long enough password';
const another = 'another long password';
let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server.close();
});

async function logIn(email: string, secret = password): Promise<string> {
  const { data, errors } = await server.graphql(LogInDocument, { variables: { input: { email, password: secret } } });
  if (!data) throw new Error(JSON.stringify(errors));
  return `Bearer ${data.logIn.token}`;
}

async function loggedIn(given: Partial<AccountFields> = {}) {
  const account = await server.office.createAccount({ password, ...given });
  return { ...account, authorization: await logIn(account.email) };
}

const reasonOf = ({ errors }: GraphQLAnswer<unknown>) => errors?.[0]?.extensions.code;
const mails = () => server.office.mails;

describe('the life of an account', () => {
  const email = 'grace@example.org';

  it('begins with signUp, and a link', async () => {
    const variables = { input: { email, password, name: 'Grace Example' } };
    expect((await server.graphql(SignUpDocument, { variables })).data).toEqual({ signUp: true });
    const authorization = await logIn(email);
    const before = await server.graphql(MeDocument, { variables: {}, authorization });
    expect(before.data?.me).toMatchObject({ email, role: 'OWNER', plan: 'FREE', emailVerified: false });

    expect((await server.graphql(RequestEmailVerificationDocument, { variables: {}, authorization })).data).toEqual({
      requestEmailVerification: true,
    });
    const token = await tokenTo(mails(), email, 'verify-email');
    expect((await server.graphql(VerifyEmailDocument, { variables: { token } })).data).toEqual({ verifyEmail: true });
    const after = await server.graphql(MeDocument, { variables: {}, authorization });
    expect(after.data?.me.emailVerified).toBe(true);
    expect(await server.graphql(VerifyEmailDocument, { variables: { token } })).toMatchObject({
      errors: [{ extensions: { code: 'INVALID_REQUEST', status: 400, metadata: { field: 'token' } } }],
    });
  });

  it('goes on with other passwords', async () => {
    const authorization = await logIn(email);
    const changed = await server.graphql(ChangePasswordDocument, {
      variables: { currentPassword: password, newPassword: another },
      authorization,
    });
    expect(changed.data).toEqual({ changePassword: true });
    expect((await server.graphql(RequestPasswordResetDocument, { variables: { email } })).data).toEqual({
      requestPasswordReset: true,
    });
    const token = await tokenTo(mails(), email, 'password-reset');
    const reset = await server.graphql(ResetPasswordDocument, { variables: { token, password: 'a third password' } });
    expect(reset.data).toEqual({ resetPassword: true });
    expect(reasonOf(await server.graphql(MeDocument, { variables: {}, authorization }))).toBe('INVALID_API_KEY');
    await expect(logIn(email, 'a third password')).resolves.toMatch(/^Bearer pts_/);
  });

  it('and another name', async () => {
    const authorization = await logIn(email, 'a third password');
    const variables = { input: { name: 'Grace Hopper' } };
    const { data } = await server.graphql(UpdateProfileDocument, { variables, authorization });
    expect(data?.updateProfile).toMatchObject({ email, name: 'Grace Hopper' });
  });

  it('and another address', async () => {
    const authorization = await logIn(email, 'a third password');
    const variables = { email: 'hopper@example.org', password: 'a third password' };
    expect((await server.graphql(ChangeEmailDocument, { variables, authorization })).data).toEqual({
      changeEmail: true,
    });
    const token = await tokenTo(mails(), 'hopper@example.org', 'change-email');
    await server.graphql(VerifyEmailDocument, { variables: { token } });
    const me = await server.graphql(MeDocument, { variables: {}, authorization });
    expect(me.data?.me.email).toBe('hopper@example.org');
    expect((await server.graphql(LogOutDocument, { variables: {}, authorization })).data).toEqual({ logOut: true });
  });
});

it('shows who is logged in, and ends sessions', async () => {
  const { email, authorization } = await loggedIn();
  await logIn(email);
  await logIn(email);
  const { data } = await server.graphql(SessionsDocument, { variables: {}, authorization });
  expect(data?.sessions.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
  expect(data?.sessions[0]).toMatchObject({ address: '127.0.0.1', userAgent: 'lightMyRequest' });
  const variables = { id: data?.sessions[0]?.id ?? '' };
  const ended = await server.graphql(EndSessionDocument, { variables, authorization });
  expect(ended.data).toEqual({ endSession: true });
  const others = await server.graphql(EndOtherSessionsDocument, { variables: {}, authorization });
  expect(others.data).toEqual({ endOtherSessions: 1 });
  const left = await server.graphql(SessionsDocument, { variables: {}, authorization });
  expect(left.data?.sessions).toHaveLength(1);
});

describe('nobody learns who has an account', () => {
  /** Everything of an answer but what differs with every request. */
  const bytes = async (query: string, variables: object) => {
    const { body, headers, statusCode } = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
    });
    const { 'x-request-id': _id, date: _date, ...rest } = headers;
    return JSON.stringify({ statusCode, rest, body });
  };

  it.each([
    ['signUp', 'mutation ($email: String!) { signUp(input: {email: $email, password: "0123456789", name: "x"}) }'],
    ['requestPasswordReset', 'mutation ($email: String!) { requestPasswordReset(email: $email) }'],
    ['logIn', 'mutation ($email: String!) { logIn(input: {email: $email, password: "wrong"}) { token } }'],
  ])('by %s, byte for byte', async (name, query) => {
    const { email } = await server.office.createAccount();
    const nobody = `${email.slice(0, -'@example.org'.length)}-${name.toLowerCase()}@example.org`.slice(-email.length);
    expect(nobody).toHaveLength(email.length);
    expect(await bytes(query, { email: nobody })).toBe(await bytes(query, { email }));
  });
});

describe('administrators', () => {
  it('see, suspend and reinstate any account', async () => {
    const [admin, owner] = [await loggedIn({ role: 'ADMIN' }), await loggedIn()];
    const { authorization } = admin;
    const id = owner.accountId;
    const page = await server.graphql(AccountsDocument, { variables: { first: 1 }, authorization });
    expect(page.data?.accounts.map(({ email }) => email)).toEqual([owner.email]);
    const next = await server.graphql(AccountsDocument, { variables: { first: 1, after: id }, authorization });
    expect(next.data?.accounts.map(({ email }) => email)).toEqual([admin.email]);
    const search = owner.email.slice(0, -4).toUpperCase();
    const found = await server.graphql(AccountsDocument, { variables: { first: 5, search }, authorization });
    expect(found.data?.accounts).toEqual([{ id, email: owner.email }]);
    expect((await server.graphql(AccountDocument, { variables: { id }, authorization })).data?.account).toEqual({
      id,
      email: owner.email,
      suspended: false,
    });
    const call = { variables: { accountId: id }, authorization };
    expect((await server.graphql(SuspendAccountDocument, call)).data?.suspendAccount.suspended).toBe(true);
    const { data } = await server.graphql(MeDocument, { variables: {}, authorization: owner.authorization });
    expect(data?.me.suspended).toBe(true);
    expect((await server.graphql(ReinstateAccountDocument, call)).data?.reinstateAccount.suspended).toBe(false);
  });

  it('make accounts for others, with a password that is shown once', async () => {
    const { authorization } = await loggedIn({ role: 'ADMIN' });
    const input = { email: 'Newcomer@Example.org', name: 'New Comer' };
    const { data } = await server.graphql(CreateAccountDocument, { variables: { input }, authorization });
    expect(data?.createAccount.account).toEqual({
      ...{ id: expect.any(String), email: 'newcomer@example.org', name: 'New Comer' },
      ...{ role: 'OWNER', plan: 'FREE', emailVerified: true },
    });
    await expect(logIn('newcomer@example.org', data?.createAccount.password)).resolves.toMatch(/^Bearer pts_/);
    const again = await server.graphql(CreateAccountDocument, { variables: { input }, authorization });
    expect(again.errors).toMatchObject([
      {
        message: 'email has an account already',
        extensions: { code: 'INVALID_REQUEST', metadata: { field: 'email' } },
      },
    ]);
    const owner = await loggedIn();
    const refused = await server.graphql(CreateAccountDocument, { variables: { input }, ...owner });
    expect(reasonOf(refused)).toBe('FORBIDDEN');
  });

  it('are who may: not owners, and no key without the scope', async () => {
    const [admin, owner] = [await loggedIn({ role: 'ADMIN' }), await loggedIn()];
    const key = async (scopes: string[]) => {
      const { secret } = await server.office.apiKeys.create(admin, { name: 'Test', environment: 'LIVE', scopes });
      return `Bearer ${secret}`;
    };
    const variables = { accountId: owner.accountId };
    for (const authorization of [owner.authorization, await key(['keys:manage', 'usage:read'])]) {
      for (const answer of [
        await server.graphql(AccountsDocument, { variables: { first: 1 }, authorization }),
        await server.graphql(SuspendAccountDocument, { variables, authorization }),
        await server.graphql(SuspendAccountDocument, { variables: { accountId: 'no id' }, authorization }),
        await server.graphql(ReinstateAccountDocument, { variables, authorization }),
      ]) {
        expect(reasonOf(answer)).toBe('FORBIDDEN');
      }
    }
    const suspended = await server.graphql(SuspendAccountDocument, {
      variables,
      authorization: await key(['admin']),
    });
    expect(suspended.data?.suspendAccount).toEqual({ id: owner.accountId, suspended: true });
  });
});

it('what concerns the log-in is for sessions, not for keys', async () => {
  const { accountId: _id, ...owner } = await loggedIn();
  const { secret } = await server.office.apiKeys.create(
    { ...owner, accountId: _id },
    { name: 'Test', environment: 'LIVE', scopes: ['ocr', 'keys:manage'] },
  );
  const authorization = `Bearer ${secret}`;
  for (const answer of [
    await server.graphql(ChangePasswordDocument, {
      variables: { currentPassword: password, newPassword: another },
      authorization,
    }),
    await server.graphql(ChangeEmailDocument, { variables: { email: 'x@example.org', password }, authorization }),
    await server.graphql(RequestEmailVerificationDocument, { variables: {}, authorization }),
  ]) {
    expect(reasonOf(answer)).toBe('FORBIDDEN');
  }
});

it.each([
  ['signUp', 'mutation { signUp(input: {email: "x", password: "0123456789", name: "x"}) }', 'email'],
  ['signUp', 'mutation { signUp(input: {email: "x@example.org", password: "short", name: "x"}) }', 'password'],
  ['signUp', 'mutation { signUp(input: {email: "x@example.org", password: "0123456789", name: ""}) }', 'name'],
  ['requestPasswordReset', 'mutation { requestPasswordReset(email: "x") }', 'email'],
  ['resetPassword', 'mutation { resetPassword(token: "x", password: "0123456789") }', 'token'],
])('%s names the field: %s', async (_name, query, field) => {
  const reply = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  expect(reply.json()).toMatchObject({
    errors: [{ message: expect.stringMatching(`^${field} `), extensions: { status: 400, metadata: { field } } }],
  });
});
