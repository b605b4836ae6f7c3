import { afterAll, describe, expect, it } from '@jest/globals';
import { openTestServer, type TestServer } from '../support/test-server.ts';

const servers: TestServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

async function headersAt(publicUrl: string, url = '/') {
  const server = await openTestServer(undefined, { publicUrl });
  servers.push(server);
  const { headers } = await server.app.inject({ url, headers: { 'x-forwarded-proto': 'https' } });
  return {
    transport: headers['strict-transport-security'],
    policy: headers['content-security-policy'],
  };
}

describe('what binds a browser to https', () => {
  it.each(['/', '/nowhere', '/graphql?query={__typename}'])(
    'is sent at %s where clients come by https',
    async (url) => {
      expect(await headersAt('https://ocr.example.org', url)).toEqual({
        transport: 'max-age=31536000',
        policy: "default-src 'none';frame-ancestors 'none';upgrade-insecure-requests",
      });
    },
  );

  it.each(['http://127.0.0.1:4000', 'http://ocr.example.org'])('is not sent by a server at %s', async (publicUrl) => {
    expect(await headersAt(publicUrl)).toEqual({
      transport: undefined,
      policy: "default-src 'none';frame-ancestors 'none'",
    });
  });
});
