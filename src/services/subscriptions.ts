import { type SqlEntityManager } from '@mikro-orm/sql';
import { validate as isUuid } from 'uuid';
import { type Principal } from '../auth/principal.ts';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { type Announce } from '../database/change-feed.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { type Account, viewAccount } from './account-view.ts';
import { type AuditAction, recordAudit } from './audit.ts';
import { addCredits, creditsMax } from './billing/add-credits.ts';
import { billingRules } from './billing/billing-rules.ts';
import { changeSubscription } from './billing/change-subscription.ts';
import { planInEffect, type Subscription } from './billing/plans.ts';
import { invalidField } from './invalid-field.ts';
import { requireAdmin } from './permissions.ts';

export interface SubscriptionServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
}

/** What administrators do to an account's plan and credits, each in one transaction with its entry in the audit log. */
export class SubscriptionService {
  readonly #options: SubscriptionServiceOptions;

  constructor(options: SubscriptionServiceOptions) {
    this.#options = options;
  }

  /**
   * Another plan, or any status after CANCELED, begins a new subscription: its first month, with its calls, begins now.
   * Otherwise the month stays as it is. Setting what is set already does nothing.
   * @throws ApiError FORBIDDEN, NOT_FOUND, DATABASE_ERROR
   */
  async set(principal: Principal, accountId: string, wanted: Subscription): Promise<Account> {
    return await this.#change(principal, accountId, async (em, announce) => {
      const now = this.#options.clock();
      const before = await changeSubscription(em, accountId, wanted, now);
      if (before === undefined) return;
      const details = { ...wanted, previousPlan: before.plan, previousStatus: before.subscriptionStatus };
      recordAudit(em, accountId, { action: 'account.setSubscription', by: principal, at: now, details });
      announce({ accountId });
    });
  }

  /**
   * Gives credits, or takes them back.
   * @param amount −1,000,000 to 1,000,000, and not 0
   * @throws ApiError INVALID_REQUEST also where it would leave less than none; FORBIDDEN, NOT_FOUND, DATABASE_ERROR
   */
  async grantCredits(principal: Principal, accountId: string, amount: number, note?: string | null): Promise<Account> {
    requireAdmin(principal);
    billingRules.amount(amount);
    const movement = { kind: 'GRANT', amount, note: billingRules.note(note) } as const;
    return await this.#change(principal, accountId, (em) => this.#move(em, principal, accountId, movement));
  }

  /**
   * Adds a credit pack.
   * @param pack its size in calls, one of those that the account's plan may have
   * @throws ApiError INVALID_REQUEST, FORBIDDEN, NOT_FOUND, DATABASE_ERROR
   */
  async sellCreditPack(principal: Principal, accountId: string, pack: number, note?: string | null): Promise<Account> {
    requireAdmin(principal);
    const movement = { kind: 'PACK', amount: pack, note: billingRules.note(note) } as const;
    return await this.#change(principal, accountId, async (em) => {
      const account = await em.findOneOrFail(AccountEntity, { id: accountId });
      billingRules.pack(pack, planInEffect(account));
      await this.#move(em, principal, accountId, movement);
    });
  }

  /** Asks who calls, then whether the account exists; gives the account as it is afterwards. */
  async #change(principal: Principal, accountId: string, work: Work): Promise<Account> {
    requireAdmin(principal);
    return await this.#options.database.transaction(async (em, announce) => {
      if (!isUuid(accountId) || (await em.count(AccountEntity, { id: accountId })) === 0) {
        throw new ApiError('NOT_FOUND');
      }
      await work(em, announce);
      return viewAccount(await em.findOneOrFail(AccountEntity, { id: accountId }, { refresh: true }));
    });
  }

  async #move(em: SqlEntityManager, by: Principal, accountId: string, movement: Movement): Promise<void> {
    const { amount, kind, note } = movement;
    const at = this.#options.clock();
    if (!(await addCredits(em, { accountId, at, ...movement }))) {
      const field = kind === 'PACK' ? 'pack' : 'amount';
      throw invalidField(
        field,
        amount < 0 ? 'is more than the account has left' : `leads to over ${creditsMax} credits`,
      );
    }
    const action: AuditAction = kind === 'PACK' ? 'account.sellCreditPack' : 'account.grantCredits';
    recordAudit(em, accountId, { action, by, at, details: { amount, ...(note === null ? {} : { note }) } });
  }
}

type Work = (em: SqlEntityManager, announce: Announce) => Promise<void>;

interface Movement {
  readonly kind: 'GRANT' | 'PACK';
  readonly amount: number;
  readonly note: string | null;
}
