import { LockMode } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { plainAddress } from '../../auth/cidr.ts';
import { type LogInThrottle } from '../../auth/log-in-throttle.ts';
import { hashPassword } from '../../auth/password.ts';
import { type Principal } from '../../auth/principal.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { SessionEntity } from '../../entities/session-entity.ts';
import { ApiError } from '../../errors/api-error.ts';
import { recordAudit, type AuditActor } from '../audit.ts';
import { requireSession } from '../permissions.ts';
import { type AccountParts } from './account-parts.ts';
import { accountRules } from './account-rules.ts';
import { confirmPassword } from './confirm-password.ts';
import { type MailLimits } from './mail-limits.ts';
import { emailOfMailToken, issueMailToken, unusableToken, useMailToken, voidMailTokens } from './mail-tokens.ts';

export interface PasswordOptions extends AccountParts {
  readonly limits: MailLimits;
  readonly throttle: LogInThrottle;
}

export class PasswordService {
  readonly #options: PasswordOptions;

  constructor(options: PasswordOptions) {
    this.#options = options;
  }

  /**
   * Mails a link to the account behind `givenEmail`, if there is one. The caller waits for one look-up either way: the
   * rest is done in the background, so that neither the answer nor its time tells.
   * @param address the caller's IP address
   * @throws ApiError INVALID_REQUEST, RATE_LIMITED, DATABASE_ERROR
   */
  async requestReset(givenEmail: string, address: string): Promise<void> {
    const { background, clock, database, limits, mailer } = this.#options;
    const email = accountRules.email(givenEmail);
    limits.ask('reset', address);
    const found = await database.run((em) => em.findOne(AccountEntity, { email }));
    if (!found || !limits.mayMail(email)) return;
    const [now, origin, accountId] = [clock(), plainAddress(address), found.id];
    background.start('password reset', async () => {
      const token = await database.transaction(async (em) => {
        const by = { kind: 'anonymous', origin } as const;
        recordAudit(em, accountId, { action: 'account.requestPasswordReset', by, at: now });
        return issueMailToken(em, { accountId, purpose: 'RESET_PASSWORD', email, now });
      });
      mailer.send('password-reset', email, { token, at: now, origin });
    });
  }

  /**
   * Uses a reset's link: ends every session and voids every other link. It proves the address, too. Where nobody had
   * proven it before, whoever made the account was perhaps not its owner: the keys made until then are revoked.
   * @param address the caller's IP address
   * @throws ApiError INVALID_REQUEST, DATABASE_ERROR
   */
  async reset(token: string, newPassword: string, address: string): Promise<void> {
    const { clock, database, mailer } = this.#options;
    const now = clock();
    const by = { kind: 'anonymous', origin: plainAddress(address) } as const;
    const email = await database.run((em) => emailOfMailToken(em, token, 'RESET_PASSWORD', now));
    // Only who has a link keeps the hash busy.
    const passwordHash = await hashPassword(accountRules.password(newPassword, { email }));
    const keysRevoked = await database.transaction(async (em, announce) => {
      const { accountId } = await useMailToken(em, token, ['RESET_PASSWORD'], now);
      await voidMailTokens(em, accountId);
      // Locked: a key that is being made right now is waited for, and revoked with the others.
      const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
      const account = await em.findOneOrFail(AccountEntity, accountId, lock);
      if (account.email !== email) throw unusableToken();
      const revoked = account.emailVerifiedAt ? 0 : await revokeKeys(em, accountId, by, now);
      account.passwordHash = passwordHash;
      account.emailVerifiedAt ??= now;
      await em.flush();
      await em.nativeDelete(SessionEntity, { account: accountId });
      recordAudit(em, accountId, { action: 'account.resetPassword', by, at: now, details: { keysRevoked: revoked } });
      announce({ accountId });
      return revoked;
    });
    mailer.send('password-changed', email, { keysRevoked, at: now, origin: by.origin });
  }

  /**
   * Ends the account's other sessions, and voids its links.
   * @throws ApiError INVALID_REQUEST, FORBIDDEN, RATE_LIMITED, DATABASE_ERROR
   */
  async change(principal: Principal, currentPassword: string, newPassword: string): Promise<void> {
    requireSession(principal);
    const { clock, database, mailer } = this.#options;
    const account = await confirmPassword(this.#options, principal, currentPassword);
    const { id, email, passwordHash: former } = account;
    const passwordHash = await hashPassword(accountRules.password(newPassword, { email, field: 'newPassword' }));
    const now = clock();
    await database.transaction(async (em, announce) => {
      await voidMailTokens(em, id);
      const changed = await em.nativeUpdate(AccountEntity, { id, passwordHash: former }, { passwordHash });
      // Somebody else was quicker: what was confirmed is not the current password any more.
      if (changed === 0) throw new ApiError('FORBIDDEN', { message: 'The current password is wrong' });
      await em.nativeDelete(SessionEntity, { account: id, id: { $ne: principal.sessionId } });
      recordAudit(em, id, { action: 'account.changePassword', by: principal, at: now });
      announce({ accountId: id });
    });
    mailer.send('password-changed', email, { keysRevoked: 0, at: now, origin: principal.origin });
  }
}

/** Gives how many. */
async function revokeKeys(em: SqlEntityManager, accountId: string, by: AuditActor, now: Date): Promise<number> {
  const keys = await em.find(ApiKeyEntity, { account: accountId, revokedAt: null });
  for (const key of keys) {
    key.revokedAt = now;
    recordAudit(em, accountId, { action: 'key.revoke', by, at: now, keyId: key.id, details: { name: key.name } });
  }
  return keys.length;
}
