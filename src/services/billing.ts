import { type SqlEntityManager } from '@mikro-orm/sql';
import { type Logger } from 'pino';
import { type Principal } from '../auth/principal.ts';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { LedgerEntryEntity } from '../entities/ledger-entry-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { errorMessage } from '../errors/error-facts.ts';
import { type Chore } from './housekeeper.ts';
import { type Balance, viewBalance } from './billing/balance.ts';
import { Leases } from './billing/leases.ts';
import { openMonth } from './billing/open-month.ts';
import { readBalances } from './billing/read-balances.ts';
import { readKeyCalls } from './billing/read-key-calls.ts';
import { refusal } from './billing/refusal.ts';
import { type Call, reserveCall, type Standing } from './billing/reserve-call.ts';
import { commitCall, releaseCall } from './billing/settle-call.ts';

export interface BillingOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface Reservation {
  readonly callId: string;
  /** After this call; undefined where it takes nothing from the account: a test key's. */
  readonly balance: Balance | undefined;
}

/** How often a call looks again where a month begins or a subscription changes under its hands. */
const attemptsMax = 5;

/** What calls cost: reserved before the work, committed or released after it, each by one atomic statement. */
export class Billing {
  readonly #options: BillingOptions;
  readonly #leases: Leases;

  constructor(options: BillingOptions) {
    this.#options = options;
    this.#leases = new Leases(options.database, options.clock);
  }

  /** Renews the reservations of calls in progress, and releases those of killed servers. */
  chores(): readonly Chore[] {
    return this.#leases.chores();
  }

  /**
   * Sets one call aside: of the month's quota first, of the credits then. The account is asked for as it stands in the
   * database, not as it stood when the key was looked up.
   * @param callId UUIDv7
   * @throws ApiError SUBSCRIPTION_REQUIRED, BILLING_ISSUE, INSUFFICIENT_CREDITS, RATE_LIMITED, DATABASE_ERROR
   */
  async reserve(principal: Principal, callId: string): Promise<Reservation> {
    const call = this.#callOf(principal, callId);
    // Before it is there: a renewal in between finds nothing, and a lost answer leaves nothing behind.
    this.#leases.hold(callId);
    try {
      const standing = await this.#reserve(call);
      if (!standing.reserved) throw refusal(standing, call);
      return { callId, balance: standing.source === 'TEST' ? undefined : balanceIn(standing) };
    } catch (error) {
      if (error instanceof ApiError && error.reason !== 'DATABASE_ERROR') this.#leases.drop(callId);
      else await this.release({ callId });
      throw error;
    }
  }

  /**
   * The call was answered: it is charged, unless its reservation is gone.
   * @param em of the transaction that stores the answer, where one does
   * @throws ApiError DATABASE_ERROR
   */
  async commit(em: SqlEntityManager, { callId }: Pick<Reservation, 'callId'>): Promise<void> {
    await commitCall(em, callId, this.#options.clock());
    this.#leases.drop(callId);
  }

  /** The call failed: it costs nothing. Never throws: what cannot be released now, the reaper releases. */
  async release({ callId }: Pick<Reservation, 'callId'>): Promise<void> {
    const { database, log } = this.#options;
    try {
      await database.run((em) => releaseCall(em, callId));
    } catch (error) {
      log.warn({ callId, reason: errorMessage(error) }, 'reservation left to the reaper');
    }
    this.#leases.drop(callId);
  }

  /**
   * After a commit that seemed to fail: whether the call was charged all the same. Where it was not, it is released.
   * Never throws: false where the database cannot say.
   */
  async wasCharged(reservation: Pick<Reservation, 'callId'>): Promise<boolean> {
    // Waits for a commit that is still under way: both want the same row.
    await this.release(reservation);
    const count = (em: SqlEntityManager) => em.count(LedgerEntryEntity, { id: reservation.callId });
    return await this.#options.database.run(count).then(Boolean, () => false);
  }

  /** Undefined for a test key, whose calls take nothing from the account. @throws ApiError DATABASE_ERROR */
  async balanceOf(principal: Principal): Promise<Balance | undefined> {
    if (isTestKey(principal)) return undefined;
    const [balance] = await this.balances([principal.accountId]);
    return balance;
  }

  /** For a dataloader: one query, answers in the order of `accountIds`. @throws ApiError DATABASE_ERROR */
  async balances(accountIds: readonly string[]): Promise<(Balance | undefined)[]> {
    const { clock, database } = this.#options;
    return await database.run((em) => readBalances(em, accountIds, clock()));
  }

  /** For a dataloader: see `readKeyCalls`. @throws ApiError DATABASE_ERROR */
  async callsThisMonth(keyIds: readonly string[]): Promise<number[]> {
    const { clock, database } = this.#options;
    return await database.run((em) => readKeyCalls(em, keyIds, clock()));
  }

  /** Releases what dead servers left, now. Gives how many calls that were. @throws ApiError DATABASE_ERROR */
  async reap(): Promise<number> {
    return await this.#leases.reap();
  }

  /**
   * At the start: on a database that one process alone can use, every reservation is a killed one's.
   * @throws ApiError DATABASE_ERROR
   */
  async recover(): Promise<void> {
    if (!this.#options.database.isShared) await this.#leases.releaseAll();
  }

  /** Releases what calls that were cut off reserved. @throws ApiError DATABASE_ERROR */
  async close(): Promise<void> {
    await this.#leases.close();
  }

  #callOf(principal: Principal, id: string): Call {
    const { accountId } = principal;
    const key =
      principal.kind === 'key'
        ? { id: principal.keyId, isTest: isTestKey(principal), monthlyCap: principal.monthlyCap }
        : undefined;
    return { id, accountId, key, now: this.#options.clock(), expiresAt: this.#leases.expiry() };
  }

  async #reserve(call: Call): Promise<Standing> {
    for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
      const standing = await this.#options.database.run((em) => reserveCall(em, call));
      if (standing !== undefined && !standing.month_over) return standing;
      await this.#options.database.run((em) => openMonth(em, call.accountId, call.now));
    }
    throw new ApiError('SERVICE_UNAVAILABLE', { retryAfterSeconds: 1 });
  }
}

function isTestKey(principal: Principal): boolean {
  return principal.kind === 'key' && principal.environment === 'TEST';
}

function balanceIn(standing: Standing): Balance {
  const { credits, period_end: end, period_start: start, plan, quota_left: quotaLeft } = standing;
  return viewBalance(
    { plan, subscriptionStatus: standing.subscription_status },
    { start, end },
    { quotaLeft, credits },
  );
}

export type { Balance } from './billing/balance.ts';
