import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** How the proxy treats one request: an answer of its own, none at all, or the server's answer, lost on its way back. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'silence'
  | 'lost answer';

/** Stands before a server: the first requests meet the troubles that were put in, in their order; all others pass. */
export class FlakyProxy {
  readonly url: string;
  /** The headers of every request that came. */
  readonly seen: IncomingMessage['headers'][] = [];
  troubles: Trouble[] = [];
  readonly #server: Server;

  private constructor(server: Server, url: string, origin: URL) {
    this.#server = server;
    this.url = url;
    server.on('request', (asked: IncomingMessage, reply: ServerResponse) => {
      this.seen.push(asked.headers);
      const trouble = this.troubles.shift();
      if (typeof trouble === 'object') answer(asked, reply, trouble);
      else if (trouble !== 'silence') pass(asked, reply, origin, trouble === 'lost answer');
    });
  }

  static async open(origin: string): Promise<FlakyProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return new FlakyProxy(server, `http://127.0.0.1:${port}`, new URL(origin));
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

function answer(asked: IncomingMessage, reply: ServerResponse, trouble: Exclude<Trouble, string>): void {
  asked.resume().on('end', () => reply.writeHead(trouble.status, trouble.headers).end(trouble.body));
}

function pass(asked: IncomingMessage, reply: ServerResponse, { hostname, port }: URL, isLost: boolean): void {
  const { headers, method, url } = asked;
  const onward = request({ hostname, port, method, path: url, headers }, (answered) => {
    if (isLost) answered.resume().on('end', () => reply.destroy());
    else answered.pipe(reply.writeHead(answered.statusCode ?? 502, answered.headers));
  });
  onward.on('error', () => reply.destroy());
  reply.on('close', () => onward.destroy());
  asked.pipe(onward);
}
