import { type Engine } from '../../../src/ocr/engine.ts';
import { openTestServer, type TestServer } from '../../support/test-server.ts';

export interface ListeningServer extends TestServer {
  readonly url: string;
}

/** A test server that a browser finds. */
export async function openListeningServer(engine?: Engine): Promise<ListeningServer> {
  const server = await openTestServer(engine);
  return { ...server, url: await server.listen() };
}
