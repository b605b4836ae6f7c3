import { print } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { documentTypes } from '../../src/documents/registry.ts';
import { form, jpeg, jpegPart, operationsForm, type Part } from '../support/form.ts';
import { exampleResult } from '../support/scripted-engine.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';
import { DocumentTypesDocument, OcrDocument, type OcrMutation } from '../generated/graphql.ts';

describe('the ocr mutation', () => {
  let server: TestServer;
  let authorization: string;
  beforeAll(async () => {
    server = await openTestServer();
    authorization = await server.bearer();
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(() => {
    server.engine.requests.length = 0;
  });

  async function send(query: string, variables: Readonly<Record<string, unknown>>, files: readonly Part[]) {
    const { contentType, payload } = operationsForm(query, variables, files);
    const headers = { authorization, 'content-type': contentType };
    const reply = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return { status: reply.statusCode, ...reply.json<{ data?: OcrMutation; errors?: GraphQLRefusal[] }>() };
  }

  it.each(['cn_id_card', 'passport'])('gives all that was read of %s', async (documentType) => {
    const { data, errors } = await send(print(OcrDocument), { documentType }, [jpegPart]);
    expect(errors).toBeUndefined();
    const { checks, fields, lines, quality, timings } = exampleResult(documentType);
    const value = (name: string) => fields.find((field) => field.name === name)?.value;
    expect(data?.ocr).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/),
      documentType,
      fields: fields.map((field) => ({ cardPolygon: null, ...field })),
      checks,
      quality,
      timings,
      lines: lines.map(({ glyphs: _, ...line }) => ({ cardPolygon: null, ...line })),
      document:
        documentType === 'passport'
          ? { __typename: 'Passport', passportNumber: value('passportNumber') }
          : { __typename: 'CnIdCard', name: value('name'), idNumber: value('idNumber') },
    });
  });

  it('finds the type where it is left to it', async () => {
    const { data } = await send(print(OcrDocument), { documentType: 'auto' }, [jpegPart]);
    expect(data?.ocr.documentType).toBe('passport');
    expect(server.engine.requests[0]?.documentType).toBe('auto');
  });

  // Larger than any buffer between the parser and the resolver: the second file waits until the first one is read.
  const image: Part = { ...jpegPart, body: Buffer.alloc(3_000_000, 0x61) };
  const backImage: Part = { name: 'backImage', filename: 'back.jpg', body: Buffer.alloc(3_000_000, 0x62) };
  it.each([
    ['in the order of the arguments', [image, backImage]],
    ['the other way round', [backImage, image]],
  ])('takes two large files, %s', async (_title, files) => {
    const { errors } = await send(print(OcrDocument), { documentType: 'cn_id_card' }, files);
    expect(errors).toBeUndefined();
    const [request] = server.engine.requests;
    expect(Buffer.from(request?.image ?? []).equals(Buffer.from(image.body))).toBe(true);
    expect(Buffer.from(request?.backImage ?? []).equals(Buffer.from(backImage.body))).toBe(true);
  });

  it('takes one file for several aliases', async () => {
    const query = `mutation ($image: Upload!) {
      one: ocr(image: $image, documentType: passport) { documentType }
      two: ocr(image: $image, documentType: cn_id_card) { documentType }
    }`;
    const { data } = await send(query, {}, [jpegPart]);
    expect(data).toEqual({ one: { documentType: 'passport' }, two: { documentType: 'cn_id_card' } });
    expect(server.engine.requests.map(({ image: sent }) => Buffer.from(sent))).toEqual([jpeg, jpeg]);
  });

  it('refuses text in place of a file, and an unknown type written into the query', async () => {
    const refusals = async (query: string, variables: Record<string, unknown>) => {
      const payload = { query, variables };
      const reply = await server.app.inject({ method: 'POST', url: '/graphql', headers: { authorization }, payload });
      const { errors } = reply.json<{ errors: GraphQLRefusal[] }>();
      return [reply.statusCode, errors[0]?.extensions.code];
    };
    const text = 'mutation ($image: Upload!) { ocr(image: $image, documentType: passport) { id } }';
    expect(await refusals(text, { image: 'card.jpg' })).toEqual([400, 'INVALID_IMAGE_TYPE']);
    const unknown = 'mutation ($image: Upload!) { ocr(image: $image, documentType: library_card) { id } }';
    expect(await refusals(unknown, { image: null })).toEqual([400, 'INVALID_DOCUMENT_TYPE']);
  });

  it.each([
    ['no operations', [{ name: 'map', body: '{}' }]],
    [
      'operations that are no JSON',
      [
        { name: 'operations', body: '{' },
        { name: 'map', body: '{}' },
      ],
    ],
    [
      'a path that leads nowhere',
      [
        { name: 'operations', body: '{"query":"{__typename}"}' },
        { name: 'map', body: '{"0":["a.b.c"]}' },
      ],
    ],
    [
      "a path to an object's prototype",
      [
        { name: 'operations', body: '{"query":"{__typename}"}' },
        { name: 'map', body: '{"0":["__proto__.x"]}' },
      ],
    ],
  ])('refuses a form with %s as a whole', async (_title, parts) => {
    const { contentType, payload } = form(parts);
    const headers = { authorization, 'content-type': contentType };
    const reply = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(reply.statusCode).toBe(400);
    expect(reply.json<{ errors: GraphQLRefusal[] }>().errors[0]?.extensions).toEqual({
      code: 'INVALID_REQUEST',
      status: 400,
    });
  });

  it('is listed with its document types, without a key', async () => {
    const { data, status } = await server.graphql(DocumentTypesDocument, { variables: {} });
    expect(status).toBe(200);
    expect(data?.documentTypes.map(({ documentType }) => documentType)).toEqual(documentTypes.map(({ type }) => type));
    expect(data?.documentTypes[0]?.fields[0]).toMatchObject({ name: expect.any(String), type: 'string' });
  });
});
