import { print } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testServerUrl } from '../support/database.ts';
import { form, jpegPart, operationsForm, type Part } from '../support/form.ts';
import { RawConnection } from '../support/raw-connection.ts';
import { exampleResult } from '../support/scripted-engine.ts';
import { openSecondServer, openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';
import { OcrDocument, type OcrMutation } from '../generated/graphql.ts';

let server: TestServer;
let origin: string;
let authorization: string;
beforeAll(async () => {
  server = await openTestServer();
  origin = await server.listen();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.engine.requests.length = 0;
  server.engine.script = async ({ documentType }) => exampleResult(documentType);
  authorization = await server.bearer();
});

const typeOf = (documentType: string): Part => ({ name: 'documentType', body: documentType });

async function rest(key: string | undefined, options: { type?: string; query?: string; at?: TestServer } = {}) {
  const { at = server, query = '', type = 'passport' } = options;
  const { contentType, payload } = form([typeOf(type), jpegPart]);
  const headers = {
    authorization,
    'content-type': contentType,
    ...(key === undefined ? {} : { 'idempotency-key': key }),
  };
  return await at.app.inject({ method: 'POST', url: `/api/v1/ocr${query}`, headers, payload });
}

async function graphql(key: string, mutation = print(OcrDocument), variables: object = { documentType: 'passport' }) {
  const { contentType, payload } = operationsForm(mutation, { ...variables }, [jpegPart]);
  const headers = { authorization, 'content-type': contentType, 'idempotency-key': key };
  const reply = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  return { headers: reply.headers, ...reply.json<{ data?: OcrMutation; errors?: GraphQLRefusal[] }>() };
}

const reasonOf = (reply: { json: <T>() => T }) =>
  reply.json<{ error: { details: { reason: string; metadata?: unknown }[] } }>().error.details[0];

describe('REST', () => {
  it('answers a repeated call byte for byte, says so, and charges once', async () => {
    const first = await rest('order-1');
    const again = await rest('order-1');
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body]);
    expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([undefined, 'true']);
    expect(server.engine.requests).toHaveLength(1);
    const left = [first, again].map(({ headers }) => [headers['x-quota-remaining'], headers['x-credits-remaining']]);
    expect(left).toEqual([
      ['99999', '0'],
      ['99999', '0'],
    ]);
    expect([typeof first.headers['server-timing'], again.headers['server-timing']]).toEqual(['string', undefined]);
  });

  it('renders the stored answer as each call asks', async () => {
    const { details, ...fields } = (await rest('order-1', { query: '?include=fields,text' })).json<
      Record<string, unknown>
    >();
    expect((await rest('order-1')).json()).toEqual(fields);
    expect((await rest('order-1', { query: '?include=fields,text' })).json()).toEqual({ ...fields, details });
    expect(server.engine.requests).toHaveLength(1);
  });

  it('says what is left only where something is counted', async () => {
    authorization = await server.bearer({ plan: 'FREE' }, { environment: 'TEST' });
    const { headers, statusCode } = await rest('order-1');
    expect([statusCode, headers['x-quota-remaining']]).toEqual([200, undefined]);
  });

  it('runs every call without the header', async () => {
    await rest(undefined);
    await rest(undefined);
    expect(server.engine.requests).toHaveLength(2);
  });

  it('refuses another body with 422', async () => {
    await rest('order-1');
    const other = await rest('order-1', { type: 'cn_id_card' });
    expect([other.statusCode, reasonOf(other)]).toEqual([422, { reason: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('refuses a call while the first one runs with 409, and says when to come back', async () => {
    let during: Awaited<ReturnType<typeof rest>> | undefined;
    server.engine.script = async ({ documentType }) => {
      during ??= await rest('order-1');
      return exampleResult(documentType);
    };
    expect((await rest('order-1')).statusCode).toBe(200);
    expect(during && [during.statusCode, reasonOf(during)]).toEqual([409, { reason: 'CONFLICT' }]);
    expect(during?.headers['retry-after']).toBe('1');
  });

  it('refuses a malformed key before the body is sent', async () => {
    const reply = await rest('a b');
    expect([reply.statusCode, reasonOf(reply)]).toEqual([
      400,
      { reason: 'INVALID_REQUEST', metadata: expect.objectContaining({ field: 'Idempotency-Key' }) },
    ]);
    const connection = await RawConnection.open(origin);
    connection.request('/api/v1/ocr', {
      authorization,
      'idempotency-key': 'x'.repeat(256),
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 10_000_000,
      expect: '100-continue',
    });
    expect(await connection.received(/Idempotency-Key/)).toMatch(/^HTTP\/1\.1 400 /);
    connection.close();
  });

  it('keeps nothing of a call whose caller went away', async () => {
    let finish = (): void => undefined;
    const running = new Promise<void>((resolve) => {
      server.engine.script = ({ documentType, signal }) => {
        resolve();
        return new Promise((done) => {
          signal?.addEventListener('abort', () => {
            done(exampleResult(documentType));
            finish();
          });
        });
      };
    });
    const aborted = new Promise<void>((resolve) => (finish = resolve));
    const { contentType, payload } = form([typeOf('passport'), jpegPart]);
    const connection = await RawConnection.open(origin);
    connection.request('/api/v1/ocr', {
      authorization,
      'idempotency-key': 'order-1',
      'content-type': contentType,
      'content-length': payload.length,
    });
    await connection.write(payload);
    await running;
    connection.close();
    await aborted;
    server.engine.script = async ({ documentType }) => exampleResult(documentType);
    let reply = await rest('order-1');
    while (reply.statusCode === 409) reply = await rest('order-1');
    expect([reply.statusCode, reply.headers['idempotent-replayed']]).toEqual([200, undefined]);
    expect(reply.headers['x-quota-remaining']).toBe('99999');
  });
});

describe('GraphQL', () => {
  it('gives the answer that REST gave, and the other way round', async () => {
    const { passportNumber } = (await rest('order-1')).json<{ passportNumber: string }>();
    const again = await graphql('order-1');
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.headers['x-quota-remaining']).toBe('99999');
    expect(again.data?.ocr.document).toMatchObject({ passportNumber });
    const first = await graphql('order-2');
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect((await graphql('order-2')).data).toEqual(first.data);
    expect((await rest('order-2')).headers['idempotent-replayed']).toBe('true');
    expect(server.engine.requests).toHaveLength(2);
  });

  it('refuses another request and a malformed key by their own reasons', async () => {
    await graphql('order-1');
    const reasons = async (reply: ReturnType<typeof graphql>) =>
      (await reply).errors?.map(({ extensions: { code, status } }) => [code, status]);
    expect(await reasons(graphql('order-1', print(OcrDocument), { documentType: 'cn_id_card' }))).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 422],
    ]);
    expect(await reasons(graphql('a b'))).toEqual([['INVALID_REQUEST', 400]]);
  });

  it('takes each ocr of one request for itself', async () => {
    const mutation = `mutation ($image: Upload!) {
      one: ocr(image: $image, documentType: passport) { id documentType }
      two: ocr(image: $image, documentType: cn_id_card) { id documentType }
    }`;
    const first = await graphql('order-1', mutation, {});
    expect(first.errors).toBeUndefined();
    expect(first.data).toMatchObject({ one: { documentType: 'passport' }, two: { documentType: 'cn_id_card' } });
    expect((await graphql('order-1', mutation, {})).data).toEqual(first.data);
    expect(server.engine.requests).toHaveLength(2);
  });
});

const onPostgres = testServerUrl === undefined ? describe.skip : describe;
onPostgres('two servers on one database', () => {
  it('give the same answer, for one charge, however many calls come at once', async () => {
    const second = await openSecondServer(server);
    try {
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, call) => rest('order-1', { at: call % 2 === 0 ? server : second })),
      );
      for (const { statusCode } of replies) expect([200, 409]).toContain(statusCode);
      const bodies = new Set(replies.filter(({ statusCode }) => statusCode === 200).map(({ body }) => body));
      const [here, there] = [await rest('order-1'), await rest('order-1', { at: second })];
      expect([...bodies]).toEqual([here.body]);
      expect(there.body).toBe(here.body);
      expect(here.headers['x-quota-remaining']).toBe('99999');
      expect(server.engine.requests.length + second.engine.requests.length).toBe(1);
    } finally {
      await second.close();
    }
  });
});
