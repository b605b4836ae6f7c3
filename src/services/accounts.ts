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
import { normaliseEmail } from './accounts/account-rules.ts';
import { recordAudit, type CommandLine } from './audit.ts';
import { invalidField } from './invalid-field.ts';
import { isAdmin, requireAdmin } from './permissions.ts';

const pageSizeMax = 200;

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

  /**
   * For administrators: every account, newest first.
   * @param page.after the last id of the page before
   * @throws ApiError FORBIDDEN, INVALID_REQUEST, DATABASE_ERROR
   */
  async list(by: Principal | CommandLine, { first, after }: AccountPage): Promise<Account[]> {
    requireAdmin(by);
    if (!Number.isInteger(first) || first < 1 || first > pageSizeMax) {
      throw invalidField('first', `must be a whole number from 1 to ${pageSizeMax}`);
    }
    if (after && !isUuid(after)) throw invalidField('after', "must be an account's id");
    const rows = await this.#options.database.run((em) =>
      em.find(AccountEntity, after ? { id: { $lt: after } } : {}, { orderBy: { id: 'desc' }, limit: first }),
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

export interface AccountPage {
  /** 1 to 200. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

export type { Account, Plan, SubscriptionStatus } from './account-view.ts';
