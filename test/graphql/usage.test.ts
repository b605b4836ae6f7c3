import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ApiError } from '../../src/errors/api-error.ts';
import { UsageDocument } from '../generated/graphql.ts';
import { form, jpegPart, operationsForm, type Part } from '../support/form.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let authorization: string;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.engine.script = new ScriptedEngine().script;
  authorization = await server.bearer({}, { name: 'Production' });
});

const query = `mutation ($image: Upload!, $documentType: DocumentType!) {
  ocr(image: $image, documentType: $documentType) { id }
}`;

async function post({ payload, contentType }: { payload: Buffer; contentType: string }): Promise<number> {
  const headers = { authorization, 'content-type': contentType };
  return (await server.app.inject({ method: 'POST', url: '/graphql', headers, payload })).statusCode;
}
const ocr = (documentType: string, files: readonly Part[] = [jpegPart]) =>
  post(operationsForm(query, { documentType }, files));

const usage = async (variables: object = {}) =>
  (await server.graphql(UsageDocument, { variables, authorization })).data?.usage;

it('counts every call of ocr once, with what became of it', async () => {
  await ocr('passport');
  await ocr('auto');
  server.engine.script = async () => Promise.reject(new ApiError('TEXT_EXTRACTION_FAILED'));
  await ocr('cn_id_card');
  await ocr('passport', []);
  await ocr('library_card');
  const byType = await usage({ by: 'DOCUMENT_TYPE' });
  expect(byType?.rows.map(({ documentType, outcomes }) => [documentType, outcomes])).toEqual([
    [
      null,
      [
        { outcome: 'INVALID_DOCUMENT_TYPE', calls: 1 },
        { outcome: 'MISSING_IMAGE_FILE', calls: 1 },
      ],
    ],
    ['passport', [{ outcome: 'OK', calls: 2 }]],
    ['cn_id_card', [{ outcome: 'TEXT_EXTRACTION_FAILED', calls: 1 }]],
  ]);
  expect(byType?.totals).toMatchObject({ calls: 5, succeeded: 2, failed: 3, latencyMs: { max: expect.any(Number) } });
});

it('counts each ocr of a request that brings two', async () => {
  const twice = `mutation ($image: Upload!) {
    first: ocr(image: $image, documentType: passport) { id }
    second: ocr(image: $image, documentType: cn_id_card) { id }
  }`;
  await post(operationsForm(twice, {}, [jpegPart]));
  expect((await usage())?.totals.calls).toBe(2);
  await post(operationsForm(twice, {}, []));
  expect((await usage())?.totals).toMatchObject({ calls: 4 });
});

it('counts no other operation, and nothing without a key', async () => {
  await usage();
  await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization },
    payload: { query: '{ apiKey(id: 5.5) { id } }' },
  });
  const { contentType, payload } = operationsForm(query, { documentType: 'passport' }, [jpegPart]);
  await server.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': contentType }, payload });
  expect((await usage())?.totals.calls).toBe(0);
});

it('adds up both doors, by day unless told otherwise', async () => {
  await ocr('passport');
  const { contentType, payload } = form([jpegPart, { name: 'documentType', body: 'passport' }]);
  const headers = { authorization, 'content-type': contentType };
  await server.app.inject({ method: 'POST', url: '/api/v1/ocr', headers, payload });
  expect(await usage()).toEqual({
    from: '2026-01-31',
    to: '2026-03-01',
    by: 'DAY',
    rows: [
      {
        day: '2026-03-01',
        apiKeyId: null,
        apiKeyName: null,
        documentType: null,
        calls: 2,
        succeeded: 2,
        failed: 0,
        outcomes: [{ outcome: 'OK', calls: 2 }],
        latencyMs: {
          mean: expect.any(Number),
          p50: expect.any(Number),
          p95: expect.any(Number),
          max: expect.any(Number),
        },
      },
    ],
    totals: expect.objectContaining({ calls: 2 }),
  });
  expect((await usage({ by: 'KEY', from: '2026-03-01', to: '2026-03-01' }))?.rows).toMatchObject([
    { apiKeyName: 'Production', calls: 2, day: null },
  ]);
  expect((await usage({ from: '2026-02-01', to: '2026-02-28' }))?.rows).toEqual([]);
});

it('is refused to a key without usage:read', async () => {
  const without = await server.bearer({}, { scopes: ['ocr'] });
  const { errors } = await server.graphql(UsageDocument, { variables: {}, authorization: without });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', metadata: { missingScope: 'usage:read' } } }]);
});
