import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errorMessage, property } from '../errors/error-facts.ts';
import { StartupError } from '../errors/startup-error.ts';

/**
 * Keeps a second process off a data folder: PGlite takes no lock of its own, and two of it destroy each other's data.
 *
 * The lock is an exclusive SQLite transaction on an empty file in the folder, because that is the operating system's
 * own file lock without a native module of ours: the kernel drops it when its holder dies, however it dies, so that
 * it is never stale; it is seen across containers that share the folder; and no process id can be mistaken for it.
 */
export class DataDirLock {
  readonly #file: DatabaseSync;

  private constructor(file: DatabaseSync) {
    this.#file = file;
  }

  /** @throws StartupError another process holds `dataDir`, or it cannot be written to */
  static take(dataDir: string): DataDirLock {
    try {
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      return new DataDirLock(openExclusively(join(dataDir, 'lock')));
    } catch (error) {
      if (isBusy(error)) {
        throw new StartupError(
          `The data folder ${dataDir} is in use by another pictotext process. ` +
            'Stop that one, or set DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL server.',
          { cause: error, code: 'DATA_DIR_IN_USE' },
        );
      }
      throw new StartupError(`The data folder ${dataDir} cannot be used: ${errorMessage(error)}`, { cause: error });
    }
  }

  release(): void {
    if (this.#file.isOpen) this.#file.close();
  }
}

function openExclusively(path: string): DatabaseSync {
  const file = new DatabaseSync(path);
  try {
    file.exec('BEGIN EXCLUSIVE');
    return file;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** SQLITE_BUSY (https://www.sqlite.org/rescode.html#busy): another process holds the lock. */
function isBusy(error: unknown): boolean {
  return property(error, 'errcode') === 5;
}
