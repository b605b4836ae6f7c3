import { type FilterQuery, LockMode } from '@mikro-orm/core';
import { type Logger } from 'pino';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { plainAddress } from '../auth/cidr.ts';
import { type LogInThrottle } from '../auth/log-in-throttle.ts';
import { verifyPassword } from '../auth/password.ts';
import { type Principal } from '../auth/principal.ts';
import { generateSessionToken, hashSessionToken, sessionLifetimeMs } from '../auth/session-token.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { SessionEntity } from '../entities/session-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { viewAccount, type Account } from './account-view.ts';
import { type AccountParts } from './accounts/account-parts.ts';
import { accountRules, normaliseEmail } from './accounts/account-rules.ts';
import { recordAudit, type CommandLine } from './audit.ts';
import { parsePage, type PageRequest } from './page-rules.ts';
import { isAdmin, requireAdmin, requireSession } from './permissions.ts';

export interface AccountServiceOptions extends AccountParts {
  readonly throttle: LogInThrottle;
  readonly log: Logger;
}

/** Who there is, and who is logged in. Unverified and suspended accounts log in like any other: they see how they stand. */
export class AccountService {
  readonly #options: AccountServiceOptions;

  constructor(options: AccountServiceOptions) {
    this.#options = options;
  }

  /**
   * Neither the answer nor its time tells whether the account exists.
   * @param address the caller's IP address
   * @throws ApiError FORBIDDEN for a wrong e-mail address or password, RATE_LIMITED, DATABASE_ERROR
   */
  async logIn(credentials: Credentials, address: string): Promise<LoggedIn> {
    const { throttle, log } = this.#options;
    const email = normaliseEmail(credentials.email);
    throttle.attempt(address, email);
    const found = await this.#findByEmail(email);
    // Outside the database's work: PGlite does one piece at a time, and this takes tens of milliseconds.
    const isRight = await verifyPassword(found?.passwordHash, credentials.password);
    if (!found || !isRight) {
      if (found) this.#noteFailure(found.id, address);
      throw new ApiError('FORBIDDEN', { message: 'E-mail address or password is wrong' });
    }
    throttle.succeeded(address, email);

    const { token, expiresAt } = await this.#startSession(found.id, plainAddress(address));
    log.info({ accountId: found.id }, 'logged in');
    return { token, expiresAt, account: viewAccount(found) };
  }

  /** Ends the session; does nothing for a key. @throws ApiError DATABASE_ERROR */
  async logOut(principal: Principal): Promise<void> {
    if (principal.kind !== 'session') return;
    const { clock, database } = this.#options;
    await database.transaction(async (em) => {
      await em.nativeDelete(SessionEntity, { id: principal.sessionId });
      recordAudit(em, principal.accountId, { action: 'account.logOut', by: principal, at: clock() });
    });
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
    const row = await this.#findByEmail(normaliseEmail(email));
    return row ? viewAccount(row) : undefined;
  }

  #findByEmail(email: string): Promise<AccountEntity | null> {
    return this.#options.database.run((em) => em.findOne(AccountEntity, { email }));
  }

  /** In the background: for an unknown address there is nothing to write, and nobody shall be able to measure that. */
  #noteFailure(accountId: string, address: string): void {
    const { background, clock, database } = this.#options;
    const event = { by: { kind: 'anonymous', origin: plainAddress(address) }, at: clock() } as const;
    background.start('failed log-in', () =>
      database.transaction(async (em) => recordAudit(em, accountId, { action: 'account.logInFailed', ...event })),
    );
  }

  async #startSession(accountId: string, origin: string): Promise<{ token: string; expiresAt: Date }> {
    const now = this.#options.clock();
    const token = generateSessionToken();
    const expiresAt = new Date(now.getTime() + sessionLifetimeMs);
    await this.#options.database.transaction(async (em) => {
      await em.nativeDelete(SessionEntity, { account: accountId, expiresAt: { $lte: now } });
      em.create(SessionEntity, {
        id: uuidv7(),
        account: em.getReference(AccountEntity, accountId),
        tokenHash: hashSessionToken(token),
        createdAt: now,
        expiresAt,
      });
      recordAudit(em, accountId, { action: 'account.logIn', by: { kind: 'anonymous', origin }, at: now });
    });
    return { token, expiresAt };
  }
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface LoggedIn {
  /** For `Authorization: Bearer`. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
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
