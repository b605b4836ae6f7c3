import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  ApiKeyDocument,
  ApiKeysDocument,
  CreateApiKeyDocument,
  DisableApiKeyDocument,
  EnableApiKeyDocument,
  type CreateApiKeyInput,
  LogInDocument,
  LogOutDocument,
  MeDocument,
  RevokeApiKeyDocument,
  RotateApiKeyDocument,
  UpdateApiKeyDocument,
} from '../generated/graphql.ts';
import { spend } from '../support/billing.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';

describe('keys and accounts over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  async function loggedIn(): Promise<{ authorization: string; email: string }> {
    const { email } = await server.office.createAccount({ password: 'a long enough password' });
    const { data } = await server.graphql(LogInDocument, {
      variables: { input: { email, password: 'a long enough password' } },
    });
    expect(data?.logIn.account.email).toBe(email);
    return { authorization: `Bearer ${data?.logIn.token}`, email };
  }
  const status = async (authorization: string) =>
    (await server.graphql(MeDocument, { variables: {}, authorization })).status;

  it('logs in, says who that is, and logs out', async () => {
    const { authorization, email } = await loggedIn();
    const me = await server.graphql(MeDocument, { variables: {}, authorization });
    expect(me.data?.me).toMatchObject({
      email,
      role: 'OWNER',
      plan: 'ENTERPRISE',
      emailVerified: true,
      suspended: false,
    });
    expect((await server.graphql(LogOutDocument, { variables: {}, authorization })).data?.logOut).toBe(true);
    const after = await server.graphql(MeDocument, { variables: {}, authorization });
    expect([after.status, after.errors?.[0]?.extensions.code]).toEqual([401, 'INVALID_API_KEY']);
    expect(after.headers['www-authenticate']).toBe('Bearer');
  });

  it('tells nothing of an account whose password is wrong', async () => {
    const { email } = await server.office.createAccount();
    const answers = [];
    for (const address of [email, 'nobody@example.org']) {
      const input = { email: address, password: 'wrong' };
      const { data, errors } = await server.graphql(LogInDocument, { variables: { input } });
      expect(data ?? null).toBeNull();
      answers.push(errors?.map(({ extensions, message }) => ({ extensions, message })));
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('makes, rotates and revokes a key, each at once', async () => {
    const { authorization } = await loggedIn();
    const input: CreateApiKeyInput = {
      name: 'Production',
      environment: 'LIVE',
      allowedCidrs: ['127.0.0.0/8'],
      expiresAt: '2030-01-01T00:00:00Z',
    };
    const created = (await server.graphql(CreateApiKeyDocument, { variables: { input }, authorization })).data
      ?.createApiKey;
    expect(created?.apiKey).toMatchObject({
      name: 'Production',
      state: 'ACTIVE',
      environment: 'LIVE',
      scopes: ['ocr', 'usage:read'],
      last4: created?.secret.slice(-4),
      expiresAt: expect.stringMatching(/^2030-01-01T00:00:00/),
      rotationDue: false,
      previousSecrets: [],
      requestsPerMinute: null,
      monthlyCap: null,
    });
    const id = created?.apiKey.id ?? '';
    const first = `Bearer ${created?.secret}`;
    expect(await status(first)).toBe(200);

    const rotated = (
      await server.graphql(RotateApiKeyDocument, { variables: { id, gracePeriodSeconds: 60 }, authorization })
    ).data?.rotateApiKey;
    expect(rotated?.apiKey).toMatchObject({
      id,
      previousSecrets: [{ last4: created?.secret.slice(-4), lastUsedAt: null, acceptedUntil: expect.any(String) }],
    });
    const second = `Bearer ${rotated?.secret}`;
    expect([await status(first), await status(second)]).toEqual([200, 200]);
    server.office.clock.advance({ seconds: 61 });
    expect([await status(first), await status(second)]).toEqual([401, 200]);

    const revoked = await server.graphql(RevokeApiKeyDocument, { variables: { id }, authorization });
    expect(revoked.data?.revokeApiKey.state).toBe('REVOKED');
    expect(await status(second)).toBe(401);
    const listed = await server.graphql(ApiKeyDocument, { variables: { id }, authorization });
    expect(listed.data?.apiKey.state).toBe('REVOKED');
  });

  it('changes a key: what is left out stays, and null takes a limit away', async () => {
    const { authorization } = await loggedIn();
    const input: CreateApiKeyInput = { name: 'Desk', environment: 'TEST', requestsPerMinute: 60, monthlyCap: 10 };
    const created = await server.graphql(CreateApiKeyDocument, { variables: { input }, authorization });
    const made = created.data?.createApiKey.apiKey;
    expect(made).toMatchObject({ requestsPerMinute: 60, monthlyCap: 10, disabledAt: null, revokedAt: null });
    const variables = { id: made?.id ?? '', input: { name: 'Hall', monthlyCap: null } };
    const { data } = await server.graphql(UpdateApiKeyDocument, { variables, authorization });
    expect(data?.updateApiKey).toEqual({ ...made, name: 'Hall', monthlyCap: null });
  });

  it("lets administrators switch and see other accounts' keys, and nobody else", async () => {
    const { authorization } = await loggedIn();
    const bearer = await server.bearer({}, { scopes: ['ocr', 'keys:manage'] });
    const mine = await server.graphql(ApiKeysDocument, { variables: {}, authorization: bearer });
    const { id = '', account } = mine.data?.apiKeys[0] ?? {};
    for (const named of [id, 'no id at all']) {
      const call = { variables: { id: named }, authorization };
      for (const { errors } of [
        await server.graphql(DisableApiKeyDocument, call),
        await server.graphql(EnableApiKeyDocument, call),
      ]) {
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', status: 403 });
      }
    }
    const variables = { accountId: account?.id ?? '' };
    const foreign = await server.graphql(ApiKeysDocument, { variables, authorization });
    expect(foreign.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', status: 404 });

    const admin = await server.bearer({ role: 'ADMIN' }, { scopes: ['admin'] });
    const seen = await server.graphql(ApiKeysDocument, { variables, authorization: admin });
    expect(seen.data?.apiKeys.map((key) => key.id)).toEqual([id]);
    const off = await server.graphql(DisableApiKeyDocument, { variables: { id }, authorization: admin });
    expect(off.data?.disableApiKey).toMatchObject({ state: 'DISABLED', disabledAt: expect.any(String) });
    const refused = await server.graphql(MeDocument, { variables: {}, authorization: bearer });
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([401, 'API_KEY_DISABLED']);
    await server.graphql(EnableApiKeyDocument, { variables: { id }, authorization: admin });
    expect(await status(bearer)).toBe(200);
  });

  it("answers another account's key, and one that never was, with the same NOT_FOUND", async () => {
    const [mine, other] = [await loggedIn(), await loggedIn()];
    const input: CreateApiKeyInput = { name: 'Mine', environment: 'TEST' };
    const created = await server.graphql(CreateApiKeyDocument, {
      variables: { input },
      authorization: mine.authorization,
    });
    const id = created.data?.createApiKey.apiKey.id ?? '';
    const { authorization } = other;
    type Call = { variables: { id: string }; authorization: string };
    const bare = ({ errors }: { errors: readonly GraphQLRefusal[] | undefined }) =>
      errors?.map(({ extensions, message }) => ({ extensions, message }));
    for (const operation of [
      async (call: Call) => bare(await server.graphql(ApiKeyDocument, call)),
      async (call: Call) => bare(await server.graphql(RevokeApiKeyDocument, call)),
      async (call: Call) => bare(await server.graphql(RotateApiKeyDocument, call)),
    ]) {
      const errors = [];
      for (const named of [id, '01900000-0000-7000-8000-000000000000', 'no id at all']) {
        errors.push(await operation({ variables: { id: named }, authorization }));
      }
      expect(errors[0]).toEqual([{ message: 'Not found', extensions: { code: 'NOT_FOUND', status: 404 } }]);
      expect(errors).toEqual([errors[0], errors[0], errors[0]]);
    }
    expect((await server.graphql(ApiKeyDocument, { variables: { id }, ...mine })).data?.apiKey.state).toBe('ACTIVE');
  });

  it('names the field that is wrong', async () => {
    const { authorization } = await loggedIn();
    const input: CreateApiKeyInput = { name: 'Bad', environment: 'LIVE', allowedCidrs: ['no range'] };
    const { errors } = await server.graphql(CreateApiKeyDocument, { variables: { input }, authorization });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('allowedCidrs'),
      extensions: { code: 'INVALID_REQUEST', status: 400, metadata: { field: 'allowedCidrs' } },
    });
  });

  it('asks for the accounts of a list, and for its calls, once, however many keys there are', async () => {
    const { authorization, email } = await loggedIn();
    for (const [calls, name] of ['one', 'two', 'three', 'four', 'five'].entries()) {
      const variables = { input: { name, environment: 'TEST' } } as const;
      const { data } = await server.graphql(CreateApiKeyDocument, { variables, authorization });
      const key = `Bearer ${data?.createApiKey.secret}`;
      await spend(server.office, await server.office.authenticator.authenticate(key, '192.0.2.1'), calls);
    }
    const run = jest.spyOn(server.office.database, 'run');
    const byIds = jest.spyOn(server.office.accounts, 'byIds');
    const { data } = await server.graphql(ApiKeysDocument, { variables: {}, authorization });
    expect(data?.apiKeys.map(({ account }) => account.email)).toEqual(Array.from({ length: 5 }, () => email));
    expect(data?.apiKeys.map(({ callsThisMonth }) => callsThisMonth)).toEqual([4, 3, 2, 1, 0]);
    expect(byIds.mock.calls.map(([ids]) => ids.length)).toEqual([1]);
    // The session, the keys, their accounts, their calls.
    expect(run).toHaveBeenCalledTimes(4);
    jest.restoreAllMocks();
  });
});
