import { v7 as uuidv7 } from 'uuid';
import { plainAddress } from '../../auth/cidr.ts';
import { hashPassword } from '../../auth/password.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { ApiError } from '../../errors/api-error.ts';
import { recordAudit } from '../audit.ts';
import { type AccountParts } from './account-parts.ts';
import { accountRules } from './account-rules.ts';
import { type MailLimits } from './mail-limits.ts';
import { issueMailToken } from './mail-tokens.ts';

/** Whether strangers may make accounts. */
export type SignUp = 'open' | 'closed';

export interface SignUpOptions extends AccountParts {
  readonly signUp: SignUp;
  readonly limits: MailLimits;
}

export class SignUpService {
  readonly #options: SignUpOptions;

  constructor(options: SignUpOptions) {
    this.#options = options;
  }

  /**
   * An account on the Free plan, and a mail with a link that verifies its address. For an address that has an account
   * already, the same work, the same answer, and a mail that says so: only who reads the mail learns which it was.
   * @param address the caller's IP address
   * @throws ApiError FORBIDDEN, INVALID_REQUEST, RATE_LIMITED, DATABASE_ERROR
   */
  async signUp(input: NewAccount, address: string): Promise<void> {
    const { clock, database, limits, mailer, signUp } = this.#options;
    if (signUp === 'closed') {
      throw new ApiError('FORBIDDEN', { message: 'Sign-up is closed on this installation' });
    }
    const email = accountRules.email(input.email);
    const password = accountRules.password(input.password, { email });
    const name = accountRules.name(input.name);
    limits.ask('sign-up', address);
    const passwordHash = await hashPassword(password);
    const mayMail = limits.mayMail(email);
    const [now, origin] = [clock(), plainAddress(address)];

    const { kind, token } = await database.transaction(async (em) => {
      const row = newAccountRow({ email, name, passwordHash }, now);
      await em.createQueryBuilder(AccountEntity).insert(row).onConflict('email').ignore().execute();
      const account = await em.findOneOrFail(AccountEntity, { email });
      const isNew = account.id === row.id;
      const action = isNew ? 'account.signUp' : 'account.signUpAgain';
      recordAudit(em, account.id, { action, by: { kind: 'anonymous', origin }, at: now });
      const purpose = isNew ? 'VERIFY_EMAIL' : 'RESET_PASSWORD';
      return {
        kind: isNew ? ('verify-email' as const) : ('sign-up-again' as const),
        token: mayMail ? await issueMailToken(em, { accountId: account.id, purpose, email, now }) : undefined,
      };
    });
    if (token !== undefined) mailer.send(kind, email, { token, at: now, origin });
  }
}

export interface NewAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

/** An owner on the Free plan whose address nobody has verified. */
function newAccountRow(
  given: { readonly email: string; readonly name: string; readonly passwordHash: string },
  now: Date,
) {
  return {
    id: uuidv7(),
    ...given,
    role: 'OWNER' as const,
    plan: 'FREE' as const,
    subscriptionStatus: 'ACTIVE' as const,
    subscriptionStartedAt: now,
    createdAt: now,
  };
}
