import {
  RateLimiterMemory,
  RateLimiterPostgres,
  type RateLimiterAbstract,
  type RateLimiterRes,
} from 'rate-limiter-flexible';
import { networkOf } from '../auth/network-of.ts';
import { type Principal } from '../auth/principal.ts';
import { type Database } from '../database.ts';
import { ApiError } from '../errors/api-error.ts';
import { postgresClient } from './rate-limits/postgres-client.ts';

export interface RateLimitsOptions {
  readonly database: Database;
  /** Requests a minute of a key that has no limit of its own, and of a session; 0: as many as they like. */
  readonly perKey: number;
  /** Requests a minute from one network address; 0: as many as they like. */
  readonly perAddress: number;
}

/** How a caller stands in the current window. */
export interface RateStanding {
  readonly limit: number;
  readonly remaining: number;
  /** Until the window ends, and counting starts anew. */
  readonly resetSeconds: number;
  /** This request was one too many. */
  readonly exceeded: boolean;
}

export const windowSeconds = 60;

/**
 * Requests by minute, in windows that begin with a caller's first request. Every request is counted by this server
 * alone, in memory, so that a cheap one costs no query; OCR calls besides in the database, so that a key's limit holds
 * across servers. The library only counts: limits differ from key to key, and can change.
 */
export class RateLimits {
  readonly #options: RateLimitsOptions;
  readonly #addresses = memoryCounter();
  readonly #requests = memoryCounter();
  readonly #calls: RateLimiterAbstract;

  constructor(options: RateLimitsOptions) {
    this.#options = options;
    this.#calls = options.database.isShared ? sharedCounter(options.database) : memoryCounter();
  }

  /** Counts a request from `address`, before anything else is known of it. Undefined: there is no limit. */
  async countAddress(address: string): Promise<RateStanding | undefined> {
    const limit = this.#options.perAddress;
    if (limit === 0) return undefined;
    return standing(limit, await this.#addresses.penalty(networkOf(address)));
  }

  /** Counts a request of an authenticated caller. Costs no query. Undefined: there is no limit. */
  async countRequest(principal: Principal): Promise<RateStanding | undefined> {
    const limit = this.#limitOf(principal);
    if (limit === 0) return undefined;
    return standing(limit, await this.#requests.penalty(nameOf(principal)));
  }

  /** Counts an OCR call, on all servers together; where the database is away, on this one. Undefined: no limit. */
  async countCall(principal: Principal): Promise<RateStanding | undefined> {
    const limit = this.#limitOf(principal);
    if (limit === 0) return undefined;
    const counted = await this.#calls.penalty(nameOf(principal));
    const result = standing(limit, counted);
    // Until the window ends, `countRequest` knows without another query: a flood does not reach the database.
    if (result.exceeded) await this.#requests.set(nameOf(principal), limit + 1, counted.msBeforeNext / 1000);
    return result;
  }

  #limitOf(principal: Principal): number {
    return (principal.kind === 'key' ? principal.requestsPerMinute : null) ?? this.#options.perKey;
  }
}

/** @throws ApiError RATE_LIMITED where `standing` is exceeded */
export function refuseExceeded({ exceeded, limit, resetSeconds }: RateStanding, message?: string): void {
  if (!exceeded) return;
  throw new ApiError('RATE_LIMITED', {
    ...(message === undefined ? {} : { message }),
    retryAfterSeconds: resetSeconds,
    metadata: { limit, windowSeconds, retryAfterSeconds: resetSeconds },
  });
}

function nameOf(principal: Principal): string {
  return principal.kind === 'key' ? `key ${principal.keyId}` : `session ${principal.sessionId}`;
}

function standing(limit: number, { consumedPoints, msBeforeNext }: RateLimiterRes): RateStanding {
  return {
    limit,
    remaining: Math.max(0, limit - consumedPoints),
    resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
    exceeded: consumedPoints > limit,
  };
}

/** The library wants a limit; whether one is reached is decided here. */
const points = Number.MAX_SAFE_INTEGER;

function memoryCounter(): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: windowSeconds, keyPrefix: '' });
}

function sharedCounter(database: Database): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: postgresClient(database),
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    // A chore of ours does that: the library's own timer could not be stopped.
    clearExpiredByTimeout: false,
    points,
    duration: windowSeconds,
    keyPrefix: 'call',
    insuranceLimiter: memoryCounter(),
  });
}
