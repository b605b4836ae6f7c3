import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { property } from '../../src/errors/error-facts.ts';
import { testPepper, type TestBackOffice } from './back-office.ts';

export interface ScriptedOrder {
  /** `hold`: calls stay in the engine until it is to `answer`. */
  readonly do: 'hold' | 'answer' | 'setClock';
  /** ISO 8601, of the clock. */
  readonly at?: string;
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A server process of its own, with a scripted engine, on the PostgreSQL database of `office`. */
export class ScriptedServer {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start({ location, clock }: TestBackOffice, dataDir: string): Promise<ScriptedServer> {
    if (location.kind !== 'postgres') throw new Error('Two processes need a PostgreSQL');
    const child = fork(path('serve-scripted.ts'), [clock.read().toISOString()], {
      execArgv: ['--import', path('run-typescript.js')],
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: location.url,
        DATA_DIR: dataDir,
        KEY_PEPPER: testPepper,
        PORT: '0',
        LOG_LEVEL: 'error',
      },
    });
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`The server ended with ${String(code)} before it was ready`);
      }),
    ]);
    return new ScriptedServer(child, String(property(message, 'url')));
  }

  /** Resolves when the server has done it. */
  async tell(order: ScriptedOrder): Promise<void> {
    this.#child.send(order);
    await once(this.#child, 'message');
  }

  /** SIGKILL: nothing of the process runs any more. */
  async kill(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }

  /** SIGTERM, and waits for the end. Does nothing where it is gone. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await gone;
  }
}
