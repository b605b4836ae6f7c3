import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** How the connections of one kind fare: as they should; cut off, and refused; or open, and silent both ways. */
export type Weather = 'fair' | 'cut' | 'silent';

/**
 * Stands before PostgreSQL, so that a server's listening connection can be lost while its others are well: it is told
 * by the application's name in the first packet.
 */
export class DatabaseProxy {
  readonly url: string;
  readonly #server: Server;
  readonly #listening = new Set<Line>();
  readonly #all = new Set<Socket>();
  #weather: Weather = 'fair';

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async open(databaseUrl: string): Promise<DatabaseProxy> {
    const behind = new URL(databaseUrl);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    const proxy = new DatabaseProxy(server, url.href);
    server.on('connection', (near) => proxy.#accept(near, Number(behind.port || 5432), behind.hostname));
    return proxy;
  }

  set weather(weather: Weather) {
    this.#weather = weather;
    for (const { near, far } of this.#listening) {
      if (weather === 'cut') near.destroy();
      if (weather !== 'silent') continue;
      near.unpipe(far);
      far.unpipe(near);
    }
  }

  async close(): Promise<void> {
    for (const socket of this.#all) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #accept(near: Socket, port: number, host: string): void {
    const far = connect(port, host);
    const line = { near, far };
    for (const socket of [near, far]) {
      this.#all.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        this.#all.delete(socket);
        this.#listening.delete(line);
      });
    }
    near.once('data', (first) => {
      const listens = first.includes('pictotext-changes');
      if (listens && this.#weather === 'cut') return void near.destroy();
      if (listens) this.#listening.add(line);
      far.write(first);
      if (listens && this.#weather === 'silent') return;
      near.pipe(far);
      far.pipe(near);
    });
  }
}

interface Line {
  readonly near: Socket;
  readonly far: Socket;
}
