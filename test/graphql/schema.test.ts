import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { documentTypes } from '../../src/documents/registry.ts';
import { emitSchema } from '../../src/graphql/emit-schema.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';

describe('the schema', () => {
  let server: TestServer;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    server = await openTestServer();
    const reply = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: getIntrospectionQuery() },
    });
    schema = buildClientSchema(reply.json<{ data: IntrospectionQuery }>().data);
  });
  afterAll(async () => {
    await server.close();
  });

  it('is the one that is checked in', async () => {
    expect(await readFile('schema/schema.graphql', 'utf8')).toBe(await emitSchema());
  });

  it('describes every type, field, argument and value', () => {
    const undescribed: string[] = [];
    const note = (path: string, { description }: { description?: string | null | undefined }) => {
      if (!description) undescribed.push(path);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      note(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
      if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        if ('args' in field) for (const arg of field.args) note(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
    expect(undescribed).toEqual([]);
  });

  it('has one type in the union for each registered document, with the published fields in order', () => {
    for (const { fields, type } of documentTypes) {
      const name = type
        .split('_')
        .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
        .join('');
      const object = schema.getType(name);
      expect(isObjectType(object) && Object.keys(object.getFields())).toEqual(Object.keys(fields));
    }
  });

  const post = async (payload: string | object, headers: Record<string, string> = {}) => {
    const reply = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
    return {
      status: reply.statusCode,
      headers: reply.headers,
      errors: reply.json<{ errors?: GraphQLRefusal[] }>().errors,
    };
  };
  const json = { 'content-type': 'application/json' };

  it.each([
    ['malformed JSON', '{"query":', json],
    ['JSON that is no object', '[]', json],
    ['no query', '{}', json],
    ['a syntax error', { query: '{ me ' }, {}],
    ['an unknown field', { query: '{ nothing }' }, {}],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }, {}],
    ['a batch', '[{"query":"{__typename}"}]', json],
    ['a query that is too deep', { query: `{ apiKeys ${'{ account '.repeat(12)}{ id }${' }'.repeat(12)} }` }, {}],
    [
      'a query with too many aliases',
      { query: `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: documentTypes { title }`).join(' ')} }` },
      {},
    ],
    ['a query of too many tokens', { query: `{ ${'__typename '.repeat(6000)} }` }, {}],
    ['text', '{"query":"{__typename}"}', { 'content-type': 'text/plain' }],
  ])('refuses %s as a whole: 400 INVALID_REQUEST, without a stack', async (_title, payload, headers) => {
    const { errors, status } = await post(payload, headers);
    expect(status).toBe(400);
    for (const { extensions } of errors ?? []) expect(extensions).toEqual({ code: 'INVALID_REQUEST', status: 400 });
    expect(errors).not.toHaveLength(0);
  });

  it('asks for a header where any root field needs one, also behind a fragment', async () => {
    for (const query of [
      '{ me { id } }',
      '{ documentTypes { title } ...F } fragment F on Query { me { id } }',
      'mutation { logOut }',
    ]) {
      const { errors, headers, status } = await post({ query });
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'INVALID_AUTH_HEADER']);
      expect(headers['www-authenticate']).toBe('Bearer');
    }
    expect((await post({ query: '{ __typename documentTypes { title } }' })).status).toBe(200);
  });

  it('refuses a bad header even where none is needed', async () => {
    const { errors, status } = await post({ query: '{ __typename }' }, { authorization: 'Bearer nonsense' });
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'INVALID_API_KEY']);
  });

  it('refuses what a browser could send across sites without asking', async () => {
    const get = await server.app.inject({ method: 'GET', url: '/graphql?query={__typename}' });
    expect([get.statusCode, get.json<{ errors: GraphQLRefusal[] }>().errors[0]?.extensions.code]).toEqual([
      400,
      'INVALID_REQUEST',
    ]);
    const headers = { 'apollo-require-preflight': 'true' };
    expect((await server.app.inject({ method: 'GET', url: '/graphql?query={__typename}', headers })).statusCode).toBe(
      200,
    );
  });
});
