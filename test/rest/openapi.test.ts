import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { documentTypes } from '../../src/documents/registry.ts';
import { form, jpegPart } from '../support/form.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

interface Operation {
  readonly responses?: Readonly<Record<string, { readonly headers?: object }>>;
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { properties?: object; required?: string[] }>> };
}

describe('GET /api/v1/openapi.json', () => {
  let server: TestServer;
  let document: Described & Record<string, unknown>;
  beforeAll(async () => {
    server = await openTestServer();
    document = (await server.app.inject('/api/v1/openapi.json')).json();
  });
  afterAll(async () => {
    await server.close();
  });

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(document['openapi']).toMatch(/^3\.1\./);
  });

  it('resolves every reference', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      const target = reference
        .split('/')
        .reduce<unknown>(
          (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
          document,
        );
      expect([reference, typeof target]).toEqual([reference, 'object']);
    }
  });

  it('describes every document type with its fields', () => {
    for (const { fields, type } of documentTypes) {
      expect(document.components.schemas[type]?.required).toEqual(Object.keys(fields));
    }
  });

  it('describes the headers that replies have', async () => {
    const authorization = await server.bearer();
    const { contentType, payload } = form([{ name: 'documentType', body: 'passport' }, jpegPart]);
    const headers = { authorization, 'content-type': contentType, 'idempotency-key': 'order-1' };
    const call = () => server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers, payload });
    const replies = [await call(), await call()];
    const sent = new Set(replies.flatMap((reply) => Object.keys(reply.headers)));
    const described = Object.keys(document.paths['/api/v1/ocr']?.['post']?.responses?.['200']?.headers ?? {});
    expect(described.map((name) => name.toLowerCase()).filter((name) => !sent.has(name))).toEqual([]);
    const told = [...sent].filter((name) => /^(ratelimit|idempot|server-timing|x-(quota|credits|request))/.test(name));
    expect(described.map((name) => name.toLowerCase())).toEqual(expect.arrayContaining(told));
  });

  it('describes the routes that there are, and no others', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const method of Object.keys(operations)) {
        expect([path, server.app.hasRoute({ url: path, method: method.toUpperCase() as 'GET' })]).toEqual([path, true]);
      }
    }
    const routes = server.app.printRoutes({ commonPrefix: false });
    expect([...routes.matchAll(/api\/v1\/([\w.-]+)/g)].map(([, name]) => `/api/v1/${name}`).sort()).toEqual(
      Object.keys(document.paths).sort(),
    );
  });
});

describe('GET /api/v1/document-types', () => {
  it('lists the registry without asking for a key', async () => {
    const server = await openTestServer();
    const reply = await server.app.inject('/api/v1/document-types');
    await server.close();
    expect(reply.statusCode).toBe(200);
    const listed = reply.json<{
      documentTypes: { documentType: string; fields: { name: string; example: string }[] }[];
    }>();
    expect(
      listed.documentTypes.map(({ documentType, fields }) => [documentType, fields.map(({ name }) => name)]),
    ).toEqual(documentTypes.map(({ fields, type }) => [type, Object.keys(fields)]));
  });
});
