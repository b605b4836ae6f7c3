import { type Logger } from 'pino';
import { errorMessage } from '../errors/error-facts.ts';

/** Work that the server does on its own, time and again. Safe to be done by several servers at once. */
export interface Chore {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<void>;
}

/** Runs chores in the background; one that fails is logged and tried again at its next turn. */
export class Housekeeper {
  readonly #log: Logger;
  readonly #timers: readonly NodeJS.Timeout[];
  readonly #running = new Map<Chore, Promise<void>>();

  constructor(chores: readonly Chore[], log: Logger) {
    this.#log = log;
    this.#timers = chores.map((chore) => setInterval(() => this.#start(chore), chore.everyMs).unref());
  }

  /** Waits for the chores under way. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#running.values());
  }

  #start(chore: Chore): void {
    // A turn that takes longer than its interval is not joined by another.
    if (this.#running.has(chore)) return;
    const work = chore
      .run()
      .catch((error: unknown) => this.#log.warn({ chore: chore.name, reason: errorMessage(error) }, 'chore failed'))
      .finally(() => this.#running.delete(chore));
    this.#running.set(chore, work);
  }
}
