import { type FilterQuery, LockMode } from '@mikro-orm/core';
import { validate as isUuid } from 'uuid';
import { type Principal } from '../auth/principal.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { viewAccount, type Account } from './account-view.ts';
import { type AccountParts } from './accounts/account-parts.ts';
import { accountRules, normaliseEmail } from './accounts/account-rules.ts';
import { recordAudit, type CommandLine } from './audit.ts';
import { parsePage, type PageRequest } from './page-rules.ts';
import { isAdmin, requireAdmin, requireSession } from './permissions.ts';

export type AccountServiceOptions = Pick<AccountParts, 'database' | 'clock'>;

/** Who there is. */
export class AccountService {
  readonly #options: AccountServiceOptions;

  constructor(options: AccountServiceOptions) {
    this.#options = options;
  }

  /** @throws ApiError DATABASE_ERROR */
  async me(principal: Principal): Promise<Account> {
    return this.get(principal, principal.accountId);
  }

  /** One's own; an administrator any. @throws ApiError NOT_FOUND, DATABASE_ERROR */
  async get(principal: Principal, id: string): Promise<Account> {
    const mayLook = id.toLowerCase() === principal.accountId || isAdmin(principal);
    const [account] = mayLook ? await this.byIds([id.toLowerCase()]) : [];
    if (!account) throw new ApiError('NOT_FOUND');
    return account;
  }

  /** One's own account. @throws ApiError FORBIDDEN for a key, INVALID_REQUEST, DATABASE_ERROR */
  async updateProfile(principal: Principal, { name }: Profile): Promise<Account> {
    requireSession(principal);
    const { clock, database } = this.#options;
    const wanted = accountRules.name(name);
    return await database.transaction(async (em) => {
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const account = await em.findOneOrFail(AccountEntity, principal.accountId, lock);
      if (account.name !== wanted) {
        account.name = wanted;
        // Without the names: the log keeps what it holds for ever.
        recordAudit(em, account.id, { action: 'account.updateProfile', by: principal, at: clock() });
      }
      return viewAccount(account);
    });
  }

  /**
   * For administrators: the accounts whose e-mail address or name holds `search`, newest first. A and a are the same;
   * whether É and é are is the database's locale.
   * @throws ApiError FORBIDDEN, INVALID_REQUEST, DATABASE_ERROR
   */
  async list(by: Principal | CommandLine, { search, ...page }: AccountSearch): Promise<Account[]> {
    requireAdmin(by);
    const { after, first } = parsePage(page);
    const $and = [holding(accountRules.search(search ?? '')), after === undefined ? {} : { id: { $lt: after } }];
    const rows = await this.#options.database.run((em) =>
      em.find(AccountEntity, { $and }, { orderBy: { id: 'desc' }, limit: first }),
    );
    return rows.map(viewAccount);
  }

  /** For a dataloader: one query, answers in the order of `ids`. @throws ApiError DATABASE_ERROR */
  async byIds(ids: readonly string[]): Promise<(Account | undefined)[]> {
    const rows = await this.#options.database.run((em) => em.find(AccountEntity, { id: { $in: ids.filter(isUuid) } }));
    const byId = new Map(rows.map((row) => [row.id, viewAccount(row)]));
    return ids.map((id) => byId.get(id));
  }

  /** For the command line. @throws ApiError DATABASE_ERROR */
  async byEmail(email: string): Promise<Account | undefined> {
    const where = { email: normaliseEmail(email) };
    const row = await this.#options.database.run((em) => em.findOne(AccountEntity, where));
    return row ? viewAccount(row) : undefined;
  }
}

export interface Profile {
  /** 1 to 100 characters. */
  readonly name: string;
}

export interface AccountSearch extends PageRequest {
  /** Empty or left out: every account. */
  readonly search?: string | null | undefined;
}

/** The signs that `like` takes for more than themselves are taken for themselves. */
function holding(text: string): FilterQuery<AccountEntity> & object {
  if (text === '') return {};
  const $ilike = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return { $or: [{ email: { $ilike } }, { name: { $ilike } }] };
}

export type { Account, Plan, SubscriptionStatus } from './account-view.ts';
