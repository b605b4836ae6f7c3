import { AccountResolver } from './account-resolver.ts';
import { AdministrationResolver } from './administration-resolver.ts';
import { EmailResolver } from './email-resolver.ts';
import { PasswordResolver } from './password-resolver.ts';
import { SessionResolver } from './session-resolver.ts';

/** Everything about accounts. */
export const accountResolvers = [
  AccountResolver,
  SessionResolver,
  EmailResolver,
  PasswordResolver,
  AdministrationResolver,
] as const;
