import type { Timing } from './engine.ts';

/** Adds up wall-clock time by stage. */
export class Stopwatch {
  readonly #ms = new Map<string, number>();

  async time<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#ms.set(stage, (this.#ms.get(stage) ?? 0) + performance.now() - start);
    }
  }

  /** In the order in which the stages were first met; milliseconds, rounded to hundredths. */
  timings(): Timing[] {
    return [...this.#ms].map(([stage, ms]) => ({ stage, ms: Math.round(ms * 100) / 100 }));
  }
}
