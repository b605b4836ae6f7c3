import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Print } from './peer.ts';
import type { Answer, Order } from './process.ts';

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

  /**
   * Resolves when the contender has loaded its models; with null, and a line on standard error, where it cannot read that.
   * @param peer a file under peers/
   * @throws Error where it dies
   */
  static async start(peer: string, print: Print): Promise<Contender | null> {
    const child = fork(new URL('process.ts', import.meta.url), [peer, JSON.stringify(print)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const begun = await answerOf(child, (answer) => 'ready' in answer || 'cannot' in answer);
    if ('ready' in begun) return new Contender(child, begun.ready);
    console.error(`left out: ${begun.cannot}`);
    child.kill('SIGKILL');
    return null;
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
