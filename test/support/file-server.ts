import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import { basename } from 'node:path';

export interface FileServerOptions {
  /** Closes the connection after so many bytes of a file, once. */
  breakAfter?: number | undefined;
  /** Answers every request with the whole file. */
  ignoresRanges?: boolean;
}

/** Serves files from memory on 127.0.0.1, with ranges; and breaks off where it is told to. */
export class FileServer {
  readonly files = new Map<string, Buffer>();
  readonly options: FileServerOptions = {};
  /** The `Range` headers that came, in order; undefined where there was none. */
  readonly ranges: (string | undefined)[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const file = this.files.get(basename(request.url ?? ''));
      this.ranges.push(request.headers.range);
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      const from = this.options.ignoresRanges ? 0 : rangeStart(request);
      if (from >= file.length) {
        response.writeHead(416).end();
        return;
      }
      const body = file.subarray(from);
      const whole = { 'content-length': body.length };
      if (from > 0) {
        response.writeHead(206, { ...whole, 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` });
      } else {
        response.writeHead(200, whole);
      }
      const { breakAfter } = this.options;
      if (breakAfter === undefined || breakAfter >= body.length) {
        response.end(body);
        return;
      }
      this.options.breakAfter = undefined;
      response.write(body.subarray(0, breakAfter), () => setImmediate(() => response.destroy()));
    });
  }

  static async start(): Promise<FileServer> {
    const server = new FileServer();
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the file server does not listen');
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

function rangeStart({ headers }: IncomingMessage): number {
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
}
