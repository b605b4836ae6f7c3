import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Answer, Order } from './contender.ts';

type Read = Extract<Answer, { ms: number }>;

/** A contender's process, seen from the one that measures. It may be asked several things at once. */
export class Contender {
  readonly name: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, name: string) {
    this.#child = child;
    this.name = name;
    child.setMaxListeners(100);
  }

  /** Resolves when the contender has loaded its models. @throws Error where it dies */
  static async start(peer: string): Promise<Contender> {
    const child = fork(new URL('contender.ts', import.meta.url), [peer], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const { ready } = await answerOf(child, (answer) => 'ready' in answer);
    return new Contender(child, ready);
  }

  /** A file must not be asked for again before its answer is there. */
  async read(file: string): Promise<Read> {
    return this.#ask({ file }, (answer): answer is Read => 'ms' in answer && answer.file === file);
  }

  /** Ends the process. @returns the most memory it held, in bytes */
  async end(): Promise<number> {
    const { peakBytes } = await this.#ask({ end: true }, (answer) => 'peakBytes' in answer);
    // Some keep threads or timers that would not let their process end by itself.
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
    return peakBytes;
  }

  async #ask<A extends Answer>(order: Order, isIt: (answer: Answer) => answer is A): Promise<A> {
    const answer = answerOf(this.#child, isIt);
    this.#child.send(order);
    return answer;
  }
}

function answerOf<A extends Answer>(child: ChildProcess, isIt: (answer: Answer) => answer is A): Promise<A> {
  return new Promise((resolve, reject) => {
    const exited = (code: number | null): void => reject(new Error(`a contender ended with ${code}`));
    const told = (answer: Answer): void => {
      if (!isIt(answer)) return;
      child.off('exit', exited);
      child.off('message', told);
      resolve(answer);
    };
    child.once('exit', exited);
    child.on('message', told);
  });
}
