/**
 * A process with two doors to one application: one as it is, one with authentication switched off. Tells its parent
 * where they are, and ends when it is told to.
 */
import type { createServer } from '../../src/http/server.ts';
import { built } from './built.ts';
import { openApp } from './open-app.ts';

export interface Doors {
  readonly on: string;
  readonly off: string;
  readonly secret: string;
}

const { app, secret, close } = await openApp(process.argv[2]);
const { services } = app;
const principal = await services.authenticator.authenticate(`Bearer ${secret}`, '127.0.0.1');
const http = await built<{ createServer: typeof createServer }>('http/server.js');
const config = { publicUrl: 'http://127.0.0.1', trustProxy: [], rateLimitKey: 0, rateLimitAddress: 0 };
const off = await http.createServer({ ...services, authenticator: { authenticate: async () => principal } }, config);
await off.listen({ host: '127.0.0.1', port: 0 });

process.send?.({ on: urlOf(app.server), off: urlOf(off), secret } satisfies Doors);
process.once('message', () => {
  void off
    .close()
    .then(close)
    .then(() => process.disconnect());
});

function urlOf({ server }: Awaited<ReturnType<typeof createServer>>): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return `http://127.0.0.1:${address.port}/graphql`;
}
