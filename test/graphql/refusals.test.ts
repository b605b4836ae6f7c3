import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operationsForm, jpegPart } from '../support/form.ts';
import { refusalCases, statusOf } from '../support/refusal-cases.ts';
import { refusedCaller } from '../support/refused-caller.ts';
import { openTestServer, type GraphQLRefusal, type TestServer } from '../support/test-server.ts';

const mutation = `mutation ($image: Upload!, $documentType: DocumentType!) {
  ocr(image: $image, documentType: $documentType) { id }
}`;

describe('the ocr mutation refuses', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(async () => {
    await server.close();
  });

  it.each(refusalCases)('$title: $reason', async (given) => {
    const headers = await refusedCaller(server, given);
    server.engine.script = async () => {
      throw given.engine ?? new Error('The engine was asked although the request should have been refused');
    };
    const type = 'documentType' in given ? given.documentType : 'passport';
    const { contentType, payload } = operationsForm(mutation, { documentType: type }, given.files ?? [jpegPart]);
    const reply = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, 'content-type': contentType },
      payload,
    });

    const { data, errors } = reply.json<{ data?: unknown; errors: GraphQLRefusal[] }>();
    const status = statusOf(given.reason);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toEqual(expect.any(String));
    expect(errors[0]?.extensions).toEqual({
      code: given.reason,
      status,
      ...(given.metadata === undefined ? {} : { metadata: given.metadata }),
    });
    expect(data ?? null).toBeNull();
    if (given.whole === true) {
      expect(reply.statusCode).toBe(status);
    } else {
      // Variables that do not fit refuse the request as Apollo does (400); the rest stands beside the data.
      expect([200, 400]).toContain(reply.statusCode);
    }
    expect(reply.headers['www-authenticate']).toBe(status === 401 ? 'Bearer' : undefined);
    expect(reply.headers['retry-after'] !== undefined).toBe(status === 503 || status === 429);
    expect(reply.headers['x-request-id']).toEqual(expect.any(String));
    expect(reply.body).not.toMatch(/secret of the house|\bat .*\.ts|stacktrace/);
  });
});
