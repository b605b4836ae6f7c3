import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { plainAddress } from '../../auth/cidr.ts';
import { type LogInThrottle } from '../../auth/log-in-throttle.ts';
import { type Principal } from '../../auth/principal.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { recordAudit, type AuditActor } from '../audit.ts';
import { invalidField } from '../invalid-field.ts';
import { requireSession } from '../permissions.ts';
import { type AccountParts } from './account-parts.ts';
import { accountRules } from './account-rules.ts';
import { confirmPassword } from './confirm-password.ts';
import { type MailLimits } from './mail-limits.ts';
import { issueMailToken, unusableToken, useMailToken, voidMailTokens, type UsedMailToken } from './mail-tokens.ts';

export interface EmailOptions extends AccountParts {
  readonly limits: MailLimits;
  readonly throttle: LogInThrottle;
}

/** Whose an e-mail address is: proven by who opens a link that was sent there. */
export class EmailService {
  readonly #options: EmailOptions;

  constructor(options: EmailOptions) {
    this.#options = options;
  }

  /** Sends the link again; not where the address is verified. @throws ApiError FORBIDDEN, DATABASE_ERROR */
  async requestVerification(principal: Principal): Promise<void> {
    requireSession(principal);
    const { clock, database, limits, mailer } = this.#options;
    const [now, { accountId, origin }] = [clock(), principal];
    const sent = await database.transaction(async (em) => {
      const { email, emailVerifiedAt } = await em.findOneOrFail(AccountEntity, accountId);
      if (emailVerifiedAt || !limits.mayMail(email)) return undefined;
      return { email, token: await issueMailToken(em, { accountId, purpose: 'VERIFY_EMAIL', email, now }) };
    });
    if (sent) mailer.send('verify-email', sent.email, { token: sent.token, at: now, origin });
  }

  /**
   * Uses a link: of a sign-up, or of a change to another address, which takes effect by this.
   * @param address the caller's IP address
   * @throws ApiError INVALID_REQUEST, DATABASE_ERROR
   */
  async verify(token: string, address: string): Promise<void> {
    const { clock, database, mailer } = this.#options;
    const now = clock();
    const by = { kind: 'anonymous', origin: plainAddress(address) } as const;
    const left = await database
      .transaction(async (em, announce) => {
        const used = await useMailToken(em, token, ['VERIFY_EMAIL', 'CHANGE_EMAIL'], now);
        announce(used);
        return used.purpose === 'VERIFY_EMAIL' ? verifyAddress(em, used, by, now) : changeAddress(em, used, by, now);
      })
      .catch((error: unknown) => {
        // Somebody has an account with that address by now.
        throw error instanceof UniqueConstraintViolationException ? unusableToken() : error;
      });
    if (left) mailer.send('email-changed', left.email, { newEmail: left.newEmail, at: now, origin: by.origin });
  }

  /**
   * Mails a link to the new address, and a notice to the old one. Whether the new one has an account already, only who
   * reads its mail learns.
   * @throws ApiError INVALID_REQUEST, FORBIDDEN, RATE_LIMITED, DATABASE_ERROR
   */
  async change(principal: Principal, newEmail: string, password: string): Promise<void> {
    requireSession(principal);
    const { clock, database, limits, mailer } = this.#options;
    const email = accountRules.email(newEmail);
    const account = await confirmPassword(this.#options, principal, password);
    if (email === account.email) throw invalidField('email', 'is the address of this account already');
    const [mayMail, now, { accountId, origin }] = [limits.mayMail(email), clock(), principal];

    const { isTaken, token } = await database.transaction(async (em) => {
      const made = await issueMailToken(em, { accountId, purpose: 'CHANGE_EMAIL', email, now });
      recordAudit(em, accountId, { action: 'account.requestEmailChange', by: principal, at: now, details: { email } });
      return { isTaken: (await em.count(AccountEntity, { email })) > 0, token: made };
    });
    if (mayMail && isTaken) mailer.send('email-in-use', email, { at: now, origin });
    if (mayMail && !isTaken) mailer.send('change-email', email, { token, at: now, origin });
    mailer.send('email-change-requested', account.email, { newEmail: email, at: now, origin });
  }
}

async function verifyAddress(em: SqlEntityManager, used: UsedMailToken, by: AuditActor, now: Date): Promise<undefined> {
  const { accountId, email } = used;
  // Not of an address that the account has left.
  const verified = await em.nativeUpdate(AccountEntity, { id: accountId, email }, { emailVerifiedAt: now });
  if (verified === 0) throw unusableToken();
  recordAudit(em, accountId, { action: 'account.verifyEmail', by, at: now, details: { email } });
}

/** Gives the address that was left. */
async function changeAddress(em: SqlEntityManager, used: UsedMailToken, by: AuditActor, now: Date) {
  const { accountId, email } = used;
  // A reset's link in the old mailbox would otherwise still open the account.
  await voidMailTokens(em, accountId);
  const account = await em.findOneOrFail(AccountEntity, accountId);
  const left = account.email;
  account.email = email;
  account.emailVerifiedAt = now;
  await em.flush();
  const details = { from: left, to: email };
  recordAudit(em, accountId, { action: 'account.changeEmail', by, at: now, details });
  return { email: left, newEmail: email };
}
