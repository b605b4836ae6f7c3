import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { createSchema } from '../../src/graphql/schema.ts';
import { documentedOperations } from '../../src/guide/operations.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

describe('the documented operations', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  it.each(documentedOperations('en'))(
    '$name: what the schema takes, with variables of its types',
    ({ text, variables }) => {
      const document = parse(text);
      expect(validate(schema, document)).toEqual([]);
      for (const { variableDefinitions = [] } of operationsOf(document)) {
        const { errors = [] } = getVariableValues(schema, variableDefinitions, variables);
        // A file is nothing that JSON could hold.
        expect(errors.filter(({ message }) => !message.includes('"Upload!"'))).toEqual([]);
      }
    },
  );
});

function operationsOf(document: DocumentNode) {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

describe('/playground', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(async () => {
    await server.close();
  });
  const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('is where a browser lands that opens /graphql, and no other client', async () => {
    const { statusCode, headers } = await get('/graphql', browser);
    expect([statusCode, headers['location'], headers['vary']]).toEqual([302, 'playground', 'accept']);
    const query = `/graphql?query=${encodeURIComponent('{ documentTypes { title } }')}`;
    const asked = await get(query, { ...browser, 'apollo-require-preflight': 'true' });
    expect([asked.statusCode, asked.json()]).toMatchObject([200, { data: {} }]);
    expect((await get('/graphql', { accept: '*/*', 'apollo-require-preflight': 'true' })).statusCode).toBe(400);
    expect((await get('/graphql', { accept: 'application/json' })).statusCode).toBe(400);
    expect((await get('/playground/')).headers['location']).toBe('../playground');
  });

  it('holds every operation, and a key only where one is needed', async () => {
    const { body } = await get('/playground');
    for (const { name, text } of documentedOperations('en')) {
      expect(body).toContain(`initialName: \`${name}\``);
      expect(body).toContain(text.split('\n').slice(1, 4).join('\n'));
    }
    expect(body.match(/Bearer {{apiKey}}/g)).toHaveLength(4);
    expect(body).toContain('`YOUR_API_KEY`');
  });

  it('asks a person who is logged in for no key', async () => {
    const { email } = await server.office.createAccount({ password: 'a long enough password' });
    const login = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: 'mutation ($input: LogInInput!) { logIn(input: $input) { token } }',
        variables: { input: { email, password: 'a long enough password' } },
      },
    });
    const { body } = await get('/playground', { cookie: String(login.headers['set-cookie']).split(';', 1)[0] ?? '' });
    expect(body).not.toContain('Bearer {{apiKey}}');
    expect(body).toContain('Apollo-Require-Preflight');
  });

  it('speaks the language of the browser, or the one that is asked for', async () => {
    const chinese = await get('/playground', { 'accept-language': 'de, en;q=0.5, zh-CN;q=0.9' });
    expect(chinese.body).toContain('<html lang="zh-Hans">');
    expect(chinese.body).toContain('language: `zh-CN`');
    expect((await get('/playground?lang=en', { 'accept-language': 'zh' })).body).toContain('<html lang="en">');
  });

  it('has a policy that allows no script but its own, and a nonce for one reply alone', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => String((await get('/playground')).headers['content-security-policy'])),
    );
    expect(policies[0]).toMatch(
      /^default-src 'none'; script-src 'self' 'nonce-[^']{24}' 'sha256-[^']{44}'; style-src /,
    );
    expect(policies[0]).not.toMatch(/https?:|unsafe-eval|(script|style)-src [^;]*unsafe-inline/);
    expect(policies[0]).not.toBe(policies[1]);
  });
});
