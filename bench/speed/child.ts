import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Order } from './contender.ts';

/** A contender's process, seen from the one that measures. */
export class Contender {
  readonly name: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, name: string) {
    this.#child = child;
    this.name = name;
  }

  /** Resolves when the contender has loaded its models. @throws Error where it dies */
  static async start(peer: string): Promise<Contender> {
    const child = fork(new URL('contender.ts', import.meta.url), [peer], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const answer = await nextAnswer(child);
    if (!('ready' in answer)) throw new Error(`${peer} did not start`);
    return new Contender(child, answer.ready);
  }

  async read(file: string): Promise<{ ms: number; lines: string[] }> {
    const answer = await this.#ask({ file });
    if (!('lines' in answer)) throw new Error(`${this.name} gave no lines`);
    return answer;
  }

  /** Ends the process. @returns the most memory it held, in bytes */
  async end(): Promise<number> {
    const answer = await this.#ask({ end: true });
    await once(this.#child, 'exit');
    return 'peakBytes' in answer ? answer.peakBytes : Number.NaN;
  }

  async #ask(order: Order): Promise<Answer> {
    this.#child.send(order);
    return nextAnswer(this.#child);
  }
}

function nextAnswer(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const exited = (code: number | null): void => reject(new Error(`a contender ended with ${code}`));
    child.once('exit', exited);
    child.once('message', (message: Answer) => {
      child.off('exit', exited);
      resolve(message);
    });
  });
}
