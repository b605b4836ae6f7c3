import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { documentTypes } from '../../src/documents/registry.ts';
import { imageBytesMax } from '../../src/upload.ts';
import { boundary, form, jpeg, jpegPart, type Part } from '../support/form.ts';
import { exampleResult } from '../support/scripted-engine.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

describe('POST /api/v1/ocr', () => {
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

  const passport: Part = { name: 'documentType', body: 'passport' };
  async function post(parts: readonly Part[], query = '') {
    const { contentType, payload } = form(parts);
    const headers = { authorization, 'content-type': contentType };
    return await server.app.inject({ method: 'POST', url: `/api/v1/ocr${query}`, headers, payload });
  }
  const reasonOf = (reply: { json: <T>() => T }) =>
    reply.json<{ error: { details: { reason: string }[] } }>().error.details[0]?.reason;

  it.each(documentTypes.map(({ type }) => type))('gives exactly the published fields of %s, in order', async (type) => {
    const reply = await post([{ name: 'documentType', body: type }, jpegPart]);
    expect(reply.statusCode).toBe(200);
    const expected = exampleResult(type).fields.map(({ name, value }) => [name, value]);
    expect(Object.entries(reply.json<object>())).toEqual(expected);
  });

  it('says null, not an empty text, where a value was not read', async () => {
    expect((await post([passport, jpegPart])).json()).toMatchObject({ birthPlace: null });
  });

  it('keeps the line break of the MRZ', async () => {
    const { mrz } = (await post([passport, jpegPart])).json<{ mrz: string }>();
    expect(mrz.split('\n')).toHaveLength(2);
  });

  it('puts documentType first where the type was left to it', async () => {
    const reply = await post([{ name: 'documentType', body: 'auto' }, jpegPart]);
    expect(Object.entries(reply.json<object>())[0]).toEqual(['documentType', 'passport']);
  });

  it('takes the parts in any order and hands the very bytes on', async () => {
    const back: Part = { name: 'backImage', filename: 'back.png', body: Buffer.from([1, 2, 3]) };
    for (const parts of [
      [jpegPart, back, passport],
      [passport, back, jpegPart],
      [back, passport, jpegPart],
    ]) {
      expect((await post(parts)).statusCode).toBe(200);
    }
    for (const request of server.engine.requests) {
      expect(Buffer.from(request.image)).toEqual(jpeg);
      expect(Buffer.from(request.backImage ?? [])).toEqual(Buffer.from([1, 2, 3]));
      expect(request.documentType).toBe('passport');
    }
    expect(server.engine.requests).toHaveLength(3);
  });

  it.each([
    ['no type (as Python requests sends it)', { name: 'image', filename: 'card.jpg', body: jpeg }],
    ['a wrong type', { name: 'image', filename: 'card.txt', type: 'text/plain', body: jpeg }],
    ['a type and no file name', { name: 'image', type: 'image/jpeg', body: jpeg }],
    ['a file name that is not ASCII', { name: 'image', filename: '身份证.jpg', body: jpeg }],
  ])('takes a file part with %s', async (_title, part) => {
    expect((await post([part, passport])).statusCode).toBe(200);
    expect(Buffer.from(server.engine.requests[0]?.image ?? [])).toEqual(jpeg);
  });

  it('takes a file of exactly 10 MiB', async () => {
    const reply = await post([passport, { ...jpegPart, body: Buffer.alloc(imageBytesMax, 0x61) }]);
    expect(reply.statusCode).toBe(200);
    expect(server.engine.requests[0]?.image.length).toBe(imageBytesMax);
  });

  it('refuses a picture sent as text, however long', async () => {
    for (const body of ['card.jpg', 'A'.repeat(500_000)]) {
      const reply = await post([passport, { name: 'image', body }]);
      expect(reply.statusCode).toBe(400);
      expect(reply.json()).toMatchObject({
        error: { details: [{ reason: 'INVALID_IMAGE_TYPE', metadata: { received: 'text' } }] },
      });
    }
  });

  it.each([
    ['two pictures under one name', [jpegPart, jpegPart, passport]],
    ['two document types', [passport, passport, jpegPart]],
    ['more files than it takes', [jpegPart, { ...jpegPart, name: 'backImage' }, { ...jpegPart, name: 'x' }, passport]],
    ['more text parts than it takes', Array.from({ length: 30 }, (_, at) => ({ name: `x${at}`, body: 'x' }))],
  ])('refuses %s', async (_title, parts) => {
    const reply = await post(parts);
    expect([reply.statusCode, reasonOf(reply)]).toEqual([400, 'INVALID_REQUEST']);
  });

  it.each([
    [
      'a form that ends in the middle',
      `--${boundary}\r\nContent-Disposition: form-data; name="image"; filename="x"\r\n\r\nabc`,
    ],
    ['a body that is no form', 'a body that is no form'],
    ['no body', ''],
  ])('answers %s with INVALID_REQUEST, and lives', async (_title, payload) => {
    const headers = { authorization, 'content-type': `multipart/form-data; boundary=${boundary}` };
    const reply = await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers, payload });
    expect([reply.statusCode, reasonOf(reply)]).toEqual([400, 'INVALID_REQUEST']);
    expect((await post([passport, jpegPart])).statusCode).toBe(200);
  });

  it.each([
    ['JSON', 'application/json', '{"image":"x"}', 'INVALID_REQUEST'],
    ['broken JSON', 'application/json', '{', 'INVALID_REQUEST'],
    ['a bare picture', 'image/jpeg', 'x', 'INVALID_REQUEST'],
    ['an urlencoded form', 'application/x-www-form-urlencoded', 'image=x', 'INVALID_REQUEST'],
  ])('answers %s with 400', async (_title, contentType, payload, reason) => {
    const headers = { authorization, 'content-type': contentType };
    const reply = await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers, payload });
    expect([reply.statusCode, reasonOf(reply)]).toEqual([400, reason]);
  });

  it('answers a call without any body with MISSING_IMAGE_FILE', async () => {
    const reply = await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers: { authorization } });
    expect([reply.statusCode, reasonOf(reply)]).toEqual([400, 'MISSING_IMAGE_FILE']);
  });

  it('adds details where they are asked for, under the names of GraphQL', async () => {
    const { fields, checks, quality, lines } = exampleResult('passport');
    const all = await post([passport, jpegPart], '?include=fields,checks&include=quality,%20text');
    const { details } = all.json<{ details: object }>();
    expect(details).toEqual({
      fields: fields.map((field) => ({ cardPolygon: null, ...field })),
      checks,
      quality,
      lines: lines.map(({ glyphs: _, ...line }) => ({ cardPolygon: null, ...line })),
    });
    const some = await post([passport, jpegPart], '?include=checks');
    expect(some.json<{ details: object }>().details).toEqual({ checks });
    expect(Object.keys(some.json<object>()).at(-1)).toBe('details');
  });

  it.each(['?include=everything', '?inlcude=fields', '?include=fields&verbose=1'])(
    'refuses the option %s',
    async (query) => {
      const reply = await post([passport, jpegPart], query);
      expect([reply.statusCode, reasonOf(reply)]).toEqual([400, 'INVALID_REQUEST']);
      expect(server.engine.requests).toHaveLength(0);
    },
  );

  it('says how long the stages took', async () => {
    const reply = await post([passport, jpegPart]);
    expect(reply.headers['server-timing']).toBe('decode;dur=12.3, recognise;dur=150.0');
  });

  it('logs the type, the key and the times, and neither the key itself nor a value', async () => {
    server.engine.script = async ({ documentType }) => exampleResult(documentType);
    await post([passport, jpegPart]);
    const log = server.logLines.join('');
    const secret = authorization.slice('Bearer '.length);
    expect(log).toContain('"documentType":"passport"');
    expect(log).toContain(`"key":"${secret.slice(-4)}"`);
    expect(log).not.toContain(secret.slice(0, -4));
    for (const { value } of exampleResult('passport').fields) if (value !== null) expect(log).not.toContain(value);
  });
});
