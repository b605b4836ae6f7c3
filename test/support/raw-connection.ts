import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A client that says exactly what it is told to, and remembers what it was told. */
export class RawConnection {
  readonly socket: Socket;
  #received = '';

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      this.#received += chunk.toString('latin1');
    });
  }

  static async open(origin: string): Promise<RawConnection> {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    const connection = new RawConnection(socket);
    await once(socket, 'connect');
    return connection;
  }

  /** The request line and headers; the body is `write`'s. */
  request(target: string, headers: Readonly<Record<string, string | number>>): void {
    const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}`);
    this.socket.write(`${[`POST ${target} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`);
  }

  /** Resolves when the operating system has taken it; false where the connection broke. */
  async write(body: string | Uint8Array): Promise<boolean> {
    return await new Promise((resolve) => {
      this.socket.write(body, (error) => {
        resolve(error === undefined || error === null);
      });
    });
  }

  /** All that was received, once `pattern` is in it. */
  async received(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.#received)) {
      if (this.socket.destroyed || this.socket.readableEnded) {
        throw new Error(`The connection ended before ${String(pattern)} came. Received: ${this.#received}`);
      }
      await Promise.race([once(this.socket, 'data'), once(this.socket, 'close')]);
    }
    return this.#received;
  }

  close(): void {
    this.socket.destroy();
  }
}
