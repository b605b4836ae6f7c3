import { type Logger } from 'pino';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { plainAddress } from '../../auth/cidr.ts';
import { type LogInThrottle } from '../../auth/log-in-throttle.ts';
import { verifyPassword } from '../../auth/password.ts';
import { type Principal } from '../../auth/principal.ts';
import { generateSessionToken, hashSessionToken, sessionLifetimeMs } from '../../auth/session-token.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { SessionEntity } from '../../entities/session-entity.ts';
import { ApiError } from '../../errors/api-error.ts';
import { viewAccount, type Account } from '../account-view.ts';
import { recordAudit } from '../audit.ts';
import { requireSession } from '../permissions.ts';
import { type AccountParts } from './account-parts.ts';
import { normaliseEmail } from './account-rules.ts';

export interface SessionOptions extends AccountParts {
  readonly throttle: LogInThrottle;
  readonly log: Logger;
}

const userAgentCharactersMax = 256;

/** Who is logged in. Unverified and suspended accounts log in like any other: they see how they stand. */
export class SessionService {
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /**
   * Neither the answer nor its time tells whether the account exists.
   * @param address the caller's IP address
   * @param userAgent how the caller's program names itself: for the owner's list of sessions
   * @throws ApiError FORBIDDEN for a wrong e-mail address or password, RATE_LIMITED, DATABASE_ERROR
   */
  async logIn(credentials: Credentials, address: string, userAgent?: string): Promise<LoggedIn> {
    const { database, log, throttle } = this.#options;
    const email = normaliseEmail(credentials.email);
    throttle.attempt(address, email);
    const found = await database.run((em) => em.findOne(AccountEntity, { email }));
    // Outside the database's work: PGlite does one piece at a time, and this takes tens of milliseconds.
    const isRight = await verifyPassword(found?.passwordHash, credentials.password);
    if (!found || !isRight) {
      if (found) this.#noteFailure(found.id, address);
      throw new ApiError('FORBIDDEN', { message: 'E-mail address or password is wrong' });
    }
    throttle.succeeded(address, email);

    const { token, expiresAt } = await this.#start(found.id, plainAddress(address), userAgent);
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

  /** Those of the session's account that have not ended, newest first. @throws ApiError FORBIDDEN, DATABASE_ERROR */
  async list(principal: Principal): Promise<Session[]> {
    requireSession(principal);
    const { clock, database } = this.#options;
    const where = { account: principal.accountId, expiresAt: { $gt: clock() } };
    const rows = await database.run((em) => em.find(SessionEntity, where, { orderBy: { id: 'desc' } }));
    return rows.map(({ id, createdAt, expiresAt, address, userAgent }) => ({
      ...{ id, createdAt, expiresAt, isCurrent: id === principal.sessionId },
      address: address ?? null,
      userAgent: userAgent ?? null,
    }));
  }

  /** One of the session's account, also the session itself. @throws ApiError FORBIDDEN, NOT_FOUND, DATABASE_ERROR */
  async end(principal: Principal, id: string): Promise<void> {
    requireSession(principal);
    const ended = isUuid(id) ? await this.#end(principal, { id }) : 0;
    if (ended === 0) throw new ApiError('NOT_FOUND');
  }

  /** Gives how many there were. @throws ApiError FORBIDDEN, DATABASE_ERROR */
  async endOthers(principal: Principal): Promise<number> {
    requireSession(principal);
    return await this.#end(principal, { id: { $ne: principal.sessionId } });
  }

  async #end(principal: Principal, which: { readonly id: string | { readonly $ne: string } }): Promise<number> {
    const { clock, database } = this.#options;
    const at = clock();
    return await database.transaction(async (em) => {
      const where = { ...which, account: principal.accountId, expiresAt: { $gt: at } };
      const sessions = await em.nativeDelete(SessionEntity, where);
      const event = { action: 'account.endSessions', by: principal, at, details: { sessions } } as const;
      if (sessions > 0) recordAudit(em, principal.accountId, event);
      return sessions;
    });
  }

  /** In the background: for an unknown address there is nothing to write, and nobody shall be able to measure that. */
  #noteFailure(accountId: string, address: string): void {
    const { background, clock, database } = this.#options;
    const event = { by: { kind: 'anonymous', origin: plainAddress(address) }, at: clock() } as const;
    background.start('failed log-in', () =>
      database.transaction(async (em) => recordAudit(em, accountId, { action: 'account.logInFailed', ...event })),
    );
  }

  async #start(accountId: string, origin: string, userAgent: string | undefined) {
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
        address: origin,
        userAgent: userAgent?.slice(0, userAgentCharactersMax) ?? null,
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

/** Somebody who is logged in, as the account's owner sees it. */
export interface Session {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** The IP address that it was begun from; null: before that was kept. */
  readonly address: string | null;
  /** How the program that began it named itself (HTTP's User-Agent), cut off at 256 characters. */
  readonly userAgent: string | null;
  /** It is the one that asks. */
  readonly isCurrent: boolean;
}
