import { type Principal } from '../auth/principal.ts';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { type Engine } from '../ocr/engine.ts';
import { requireAdmin } from './permissions.ts';

export interface SystemHealthOptions {
  readonly database: Pick<Database, 'isShared' | 'ping'>;
  readonly engine: Pick<Engine, 'load' | 'recognisers'>;
  readonly clock: Clock;
  readonly version: string;
}

/** How this server does; others on the same database answer for themselves. */
export class SystemHealthService {
  readonly #options: SystemHealthOptions;
  readonly #startedAt: Date;

  constructor(options: SystemHealthOptions) {
    this.#options = options;
    this.#startedAt = options.clock();
  }

  /** For administrators. A database that is away is told of, not thrown. @throws ApiError FORBIDDEN */
  async read(principal: Principal): Promise<SystemHealth> {
    requireAdmin(principal);
    const { clock, engine, version } = this.#options;
    const { ready, refused, restarts, running: busy, waiting, waitingMax, workers: count } = engine.load;
    return {
      version,
      nodeVersion: process.versions.node,
      startedAt: this.#startedAt,
      uptimeSeconds: Math.max(0, Math.floor((clock().getTime() - this.#startedAt.getTime()) / 1000)),
      memoryBytes: process.memoryUsage.rss(),
      database: await this.#databaseHealth(),
      workers: { count, ready, busy, restarts },
      queue: { waiting, max: waitingMax, refused },
      recognisers: engine.recognisers,
    };
  }

  async #databaseHealth(): Promise<DatabaseHealth> {
    const { database } = this.#options;
    const kind = database.isShared ? 'POSTGRESQL' : 'EMBEDDED';
    const askedMs = performance.now();
    try {
      await database.ping();
      return { kind, ok: true, latencyMs: Math.round((performance.now() - askedMs) * 10) / 10 };
    } catch {
      return { kind, ok: false, latencyMs: null };
    }
  }
}

export interface SystemHealth {
  readonly version: string;
  /** Of Node.js. */
  readonly nodeVersion: string;
  readonly startedAt: Date;
  readonly uptimeSeconds: number;
  /** Of the whole process, workers and models included (resident set). */
  readonly memoryBytes: number;
  readonly database: DatabaseHealth;
  readonly workers: {
    /** As configured. */
    readonly count: number;
    /** Loaded and alive. */
    readonly ready: number;
    readonly busy: number;
    /** Workers that died or hung and were replaced, since the start. */
    readonly restarts: number;
  };
  readonly queue: {
    readonly waiting: number;
    readonly max: number;
    /** Calls that found the queue full, since the start. */
    readonly refused: number;
  };
  readonly recognisers: readonly string[];
}

export interface DatabaseHealth {
  readonly kind: 'EMBEDDED' | 'POSTGRESQL';
  readonly ok: boolean;
  /** Of one query, waiting for its turn included; null: no answer. */
  readonly latencyMs: number | null;
}
