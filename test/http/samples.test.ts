import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { jpeg } from '../support/form.ts';
import { openTestServer, type TestServer } from '../support/test-server.ts';

/** The published guide's own samples, as they stand there, but for the address. */
describe("the authentication guide's samples", () => {
  let server: TestServer;
  let origin: string;
  let apiKey: string;
  beforeAll(async () => {
    server = await openTestServer();
    origin = await server.listen();
    apiKey = (await server.bearer()).slice('Bearer '.length);
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(() => {
    server.engine.requests.length = 0;
  });

  async function testApiKey(key: string): Promise<number> {
    const response = await fetch(`${origin}/api/v1/ocr`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}` },
      body: new FormData(), // Empty test
    });
    await response.arrayBuffer();
    return response.status;
  }

  it('testApiKey: an empty form is 401 for a bad key and 400 for a good one', async () => {
    expect(await testApiKey('sk_live_123456789abcdef')).toBe(401);
    expect(await testApiKey(apiKey)).toBe(400);
  });

  function formData(): FormData {
    const data = new FormData();
    data.append('image', new Blob([jpeg]), 'document.jpg');
    data.append('documentType', 'passport');
    return data;
  }

  it('JavaScript: a Content-Type set by hand, without its boundary', async () => {
    const response = await fetch(`${origin}/api/v1/ocr`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'multipart/form-data' },
      body: formData(),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ passportNumber: 'P12345678' });
    expect(Buffer.from(server.engine.requests[0]?.image ?? [])).toEqual(jpeg);
  });

  it('JavaScript: the same with an empty form, or with a bad key', async () => {
    const post = async (key: string, body: FormData) =>
      await fetch(`${origin}/api/v1/ocr`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'multipart/form-data' },
        body,
      });
    const empty = await post(apiKey, new FormData());
    expect(empty.status).toBe(400);
    expect(await empty.json()).toMatchObject({ error: { details: [{ reason: 'MISSING_IMAGE_FILE' }] } });
    const bad = await post('sk_live_123456789abcdef', formData());
    expect([bad.status, bad.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    await bad.arrayBuffer();
  });

  it('JavaScript: GraphQL with a Content-Type set by hand', async () => {
    const data = new FormData();
    const query = 'mutation ($image: Upload!) { ocr(image: $image, documentType: passport) { documentType } }';
    data.append('operations', JSON.stringify({ query, variables: { image: null } }));
    data.append('map', JSON.stringify({ 0: ['variables.image'] }));
    data.append('0', new Blob([jpeg]), 'document.jpg');
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'multipart/form-data' },
      body: data,
    });
    expect(await response.json()).toEqual({ data: { ocr: { documentType: 'passport' } } });
  });

  it("Python: requests' own bytes, a file part without a type", async () => {
    const boundary = '8c7f3f1e0a1f4b6f9d2e5c4b3a291807';
    const body = Buffer.concat([
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="documentType"\r\n\r\npassport\r\n`),
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="image"; filename="document.jpg"\r\n\r\n`),
      jpeg,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const status = await new Promise((resolve, reject) => {
      const call = request(`${origin}/api/v1/ocr`, {
        method: 'POST',
        headers: {
          'User-Agent': 'python-requests/2.32.3',
          'Accept-Encoding': 'gzip, deflate',
          Accept: '*/*',
          Connection: 'keep-alive',
          Authorization: `Bearer ${apiKey}`,
          'Content-Length': body.length,
          'Content-Type': `multipart/form-data; boundary=${boundary}`,
        },
      });
      call.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      call.on('error', reject);
      call.end(body);
    });
    expect(status).toBe(200);
    expect(Buffer.from(server.engine.requests[0]?.image ?? [])).toEqual(jpeg);
  });
});
