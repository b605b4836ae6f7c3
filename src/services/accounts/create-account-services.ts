import { type Logger } from 'pino';
import { LogInThrottle } from '../../auth/log-in-throttle.ts';
import { AccountService } from '../accounts.ts';
import { AccountAdmin } from './account-admin.ts';
import { type AccountParts } from './account-parts.ts';
import { EmailService } from './email-service.ts';
import { MailLimits } from './mail-limits.ts';
import { PasswordService } from './password-service.ts';
import { SessionService } from './session-service.ts';
import { SignUpService, type SignUp } from './sign-up-service.ts';

/** An account's whole life. */
export interface AccountServices {
  readonly accounts: AccountService;
  readonly sessions: SessionService;
  readonly signUps: SignUpService;
  readonly emails: EmailService;
  readonly passwords: PasswordService;
  readonly accountAdmin: AccountAdmin;
}

export interface AccountServicesOptions extends AccountParts {
  readonly log: Logger;
  readonly signUp: SignUp;
}

/** They share what counts attempts: a guess is a guess, whichever door it comes by. */
export function createAccountServices(options: AccountServicesOptions): AccountServices {
  const parts = { ...options, throttle: new LogInThrottle(), limits: new MailLimits() };
  return {
    accounts: new AccountService(parts),
    sessions: new SessionService(parts),
    signUps: new SignUpService(parts),
    emails: new EmailService(parts),
    passwords: new PasswordService(parts),
    accountAdmin: new AccountAdmin(parts),
  };
}
