/** Runs asynchronous work one piece after the other, in the order it came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  add<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all the work added so far is done. */
  async drain(): Promise<void> {
    await this.#last;
  }
}
