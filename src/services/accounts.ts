import { type Logger } from 'pino';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { LogInThrottle } from '../auth/log-in-throttle.ts';
import { verifyPassword } from '../auth/password.ts';
import { type Principal } from '../auth/principal.ts';
import { generateSessionToken, hashSessionToken, sessionLifetimeMs } from '../auth/session-token.ts';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { SessionEntity } from '../entities/session-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { viewAccount, type Account } from './account-view.ts';

export interface AccountServiceOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}

export class AccountService {
  readonly #options: AccountServiceOptions;
  readonly #throttle = new LogInThrottle();

  constructor(options: AccountServiceOptions) {
    this.#options = options;
  }

  /**
   * Neither the answer nor its time tells whether the account exists.
   * @param address the caller's IP address
   * @throws ApiError FORBIDDEN for a wrong e-mail address or password, RATE_LIMITED, DATABASE_ERROR
   */
  async logIn(credentials: Credentials, address: string): Promise<LoggedIn> {
    const email = normaliseEmail(credentials.email);
    this.#throttle.attempt(address, email);
    const found = await this.#findByEmail(email);
    // Outside the database's work: PGlite does one piece at a time, and this takes tens of milliseconds.
    const isRight = await verifyPassword(found?.passwordHash, credentials.password);
    if (!found || !isRight) throw new ApiError('FORBIDDEN', { message: 'E-mail address or password is wrong' });
    this.#throttle.succeeded(address, email);

    const { token, expiresAt } = await this.#startSession(found.id);
    this.#options.log.info({ accountId: found.id }, 'logged in');
    return { token, expiresAt, account: viewAccount(found) };
  }

  /** Ends the session; does nothing for a key. @throws ApiError DATABASE_ERROR */
  async logOut(principal: Principal): Promise<void> {
    if (principal.kind !== 'session') return;
    await this.#options.database.run((em) => em.nativeDelete(SessionEntity, { id: principal.sessionId }));
  }

  /** @throws ApiError DATABASE_ERROR */
  async me(principal: Principal): Promise<Account> {
    const [account] = await this.byIds([principal.accountId]);
    if (!account) throw new ApiError('NOT_FOUND');
    return account;
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

  async #startSession(accountId: string): Promise<{ token: string; expiresAt: Date }> {
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
    });
    return { token, expiresAt };
  }
}

/** Addresses are kept and compared in lower case. */
function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
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

export type { Account, Plan, SubscriptionStatus } from './account-view.ts';
