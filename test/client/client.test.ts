import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PicToText, PicToTextError, type PicToTextOptions } from '../../src/client/client.ts';
import { type Picture } from '../../src/client/picture.ts';
import { documentTypes } from '../../src/documents/registry.ts';
import { jpeg } from '../support/form.ts';
import { exampleResult } from '../support/scripted-engine.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let baseUrl: string;
let apiKey: string;
let client: PicToText;
beforeAll(async () => {
  server = await openTestServer();
  baseUrl = await server.listen();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.engine.requests.length = 0;
  server.engine.script = async ({ documentType }) => exampleResult(documentType);
  apiKey = (await server.bearer()).slice('Bearer '.length);
  client = new PicToText({ apiKey, baseUrl });
});

const passport = { image: jpeg, documentType: 'passport' } as const;
const refusalOf = async (promise: Promise<unknown>): Promise<PicToTextError> => {
  const error = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof PicToTextError) return error;
  throw new Error(`No refusal: ${inspect(error)}`);
};

describe('ocr', () => {
  it('gives the flat reply of the type that was named', async () => {
    const reply = await client.ocr(passport);
    const number: string | null = reply.passportNumber;
    expect([number, reply.birthPlace]).toEqual(['P12345678', null]);
    expect(Object.keys(reply)).toEqual(exampleResult('passport').fields.map(({ name }) => name));
    // @ts-expect-error a passport has no such field
    expect(reply.ethnicity).toBeUndefined();
    // @ts-expect-error nobody asked for it
    expect(reply.details).toBeUndefined();
  });

  it('tells by documentType what auto found', async () => {
    const reply = await client.ocr({ image: jpeg, documentType: 'auto' });
    // @ts-expect-error not every document has one
    expect(reply.passportNumber).toBe('P12345678');
    if (reply.documentType !== 'passport') throw new Error(reply.documentType);
    expect(reply.passportNumber).toBe('P12345678');
  });

  it('brings the details that were asked for, and no others', async () => {
    const reply = await client.ocr({ ...passport, include: ['fields', 'text'] });
    expect(reply.details.fields.map(({ name }) => name)).toEqual(
      exampleResult('passport').fields.map(({ name }) => name),
    );
    expect(reply.details.lines.map(({ text }) => text)).toEqual(['EXAMPLE', 'BESIDE IT']);
    // @ts-expect-error not asked for
    expect(reply.details.checks).toBeUndefined();
  });

  it('sends the other side as well', async () => {
    const back = Buffer.concat([jpeg, Buffer.from('back')]);
    await client.ocr({ ...passport, backImage: back });
    expect(server.engine.requests.map(({ backImage }) => Buffer.from(backImage ?? []))).toEqual([back]);
  });

  const path = () => join(folder, 'a card.jpg');
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pictotext-client-'));
    await writeFile(path(), jpeg);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const bytes = new Uint8Array(jpeg);
  const padded = Buffer.concat([Buffer.from('before'), jpeg, Buffer.from('behind')]);
  it.each<[string, () => Picture]>([
    ['a Buffer', () => jpeg],
    ['a part of an array', () => padded.subarray(6, 6 + jpeg.length)],
    ['a DataView', () => new DataView(bytes.buffer)],
    ['an ArrayBuffer', () => bytes.buffer],
    ['a Blob', () => new Blob([bytes], { type: 'image/png' })],
    ['a path', path],
    ["a stream of Node's", () => Readable.from([jpeg.subarray(0, 4), jpeg.subarray(4)])],
    ['a stream of the web', () => new Blob([bytes]).stream()],
  ])('takes %s', async (_title, picture) => {
    await client.ocr({ image: picture(), documentType: 'passport' });
    expect(server.engine.requests.map(({ image }) => Buffer.from(image))).toEqual([jpeg]);
  });

  it('throws what reading the picture throws', async () => {
    await expect(client.ocr({ ...passport, image: join(folder, 'none.jpg') })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });

  it('is a new call each time, unless the caller says that it is the same', async () => {
    await client.ocr(passport);
    await client.ocr(passport);
    expect(server.engine.requests).toHaveLength(2);
    for (let time = 0; time < 2; time += 1) await client.ocr({ ...passport, idempotencyKey: 'order-7' });
    expect(server.engine.requests).toHaveLength(3);
    const stored = async () =>
      (await server.office.database.run((em) => em.execute<unknown[]>('select 1 from idempotent_reply'))).length;
    const before = await stored();
    await client.ocr({ ...passport, idempotencyKey: null });
    expect(await stored()).toBe(before);
  });

  it('ends with the signal’s reason when the caller gives up, and so does the work at the server', async () => {
    const reason = new Error('enough');
    await expect(client.ocr({ ...passport, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(server.engine.requests).toHaveLength(0);
    const controller = new AbortController();
    const stopped = new Promise((resolve) => {
      server.engine.script = ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          signal?.addEventListener('abort', resolve);
          controller.abort(reason);
        });
    });
    await expect(client.ocr({ ...passport, signal: controller.signal })).rejects.toBe(reason);
    await stopped;
  });
});

it('lists the document types', async () => {
  const listed = await client.documentTypes();
  expect(listed.map(({ documentType }) => documentType)).toEqual(documentTypes.map(({ type }) => type));
});

it('counts the calls, by what was asked for', async () => {
  await client.ocr(passport);
  const day = '2026-03-01';
  expect(await client.usage()).toMatchObject({ by: 'day', rows: [{ day, calls: 1 }], totals: { succeeded: 1 } });
  const byType = await client.usage({ by: 'document_type', from: day, to: day });
  expect(byType).toMatchObject({ from: day, to: day, rows: [{ documentType: 'passport', calls: 1 }] });
  expect((await client.usage({ from: '2026-02-01', to: '2026-02-02' })).rows).toEqual([]);
});

describe('PicToTextError', () => {
  it('says what the contract says', async () => {
    // @ts-expect-error no such document
    const error = await refusalOf(client.ocr({ image: jpeg, documentType: 'library_card' }));
    expect(error).toMatchObject({
      name: 'PicToTextError',
      reason: 'INVALID_DOCUMENT_TYPE',
      message: 'Document type is missing or unknown',
      status: 400,
      metadata: { received: 'library_card', supported: documentTypes.map(({ type }) => type) },
    });
    expect(error.requestId).toMatch(/^[\w-]+$/);
    const forbidden = await refusalOf(client.usage({ accountId: '01900000-0000-7000-8000-000000000000' }));
    expect(forbidden).toMatchObject({ reason: 'NOT_FOUND', status: 404, retryAfterMs: undefined });
  });

  it('neither it nor the client shows a key', async () => {
    const unreachable = new PicToText({ apiKey, baseUrl: 'http://127.0.0.1:1', retries: 0 });
    const error = await refusalOf(unreachable.ocr(passport));
    expect(error).toMatchObject({ reason: 'NETWORK_ERROR', status: undefined });
    expect(inspect([error, client, unreachable], { depth: 9, showHidden: true })).not.toContain(apiKey);
  });
});

describe('options', () => {
  it.each<[string, Partial<Record<keyof PicToTextOptions, unknown>>]>([
    ['apiKey', { apiKey: undefined }],
    ['apiKey', { apiKey: '' }],
    ['apiKey', { apiKey: 'sk_live_x\n' }],
    ['apiKey', { apiKey: { secondary: 'sk_live_x' } }],
    ['apiKey.secondary', { apiKey: { primary: 'sk_live_x', secondary: '' } }],
    ['baseUrl', { baseUrl: 'ocr.example.org' }],
    ['baseUrl', { baseUrl: 'ftp://ocr.example.org' }],
    ['retries', { retries: -1 }],
    ['retries', { retries: 1.5 }],
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: Infinity }],
  ])('names %s where it cannot be', (name, given) => {
    const options = { apiKey, ...given };
    // @ts-expect-error that is what is tried
    const make = () => new PicToText(options);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(new RegExp(`^${name} must be`));
  });

  it('fetch is used in place of the platform’s own, and baseUrl may have a path', async () => {
    const asked: string[] = [];
    const answering: typeof fetch = async (input) => {
      asked.push(String(input));
      return new Response('{"documentTypes":[]}');
    };
    for (const address of ['https://example.org/ocr', 'https://example.org/ocr/']) {
      expect(await new PicToText({ apiKey, baseUrl: address, fetch: answering }).documentTypes()).toEqual([]);
    }
    expect(asked).toEqual(Array.from({ length: 2 }, () => 'https://example.org/ocr/api/v1/document-types'));
  });
});
