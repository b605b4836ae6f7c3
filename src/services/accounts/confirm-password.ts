import { type LogInThrottle } from '../../auth/log-in-throttle.ts';
import { verifyPassword } from '../../auth/password.ts';
import { type Principal } from '../../auth/principal.ts';
import { type Database } from '../../database.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { ApiError } from '../../errors/api-error.ts';

/**
 * For what a stolen session alone must not do. Guesses count as failed log-ins do.
 * @throws ApiError FORBIDDEN, RATE_LIMITED, DATABASE_ERROR
 */
export async function confirmPassword(
  { database, throttle }: { readonly database: Database; readonly throttle: LogInThrottle },
  principal: Principal,
  password: string,
): Promise<AccountEntity> {
  const account = await database.run((em) => em.findOneOrFail(AccountEntity, principal.accountId));
  throttle.attempt(principal.origin, account.email);
  if (!(await verifyPassword(account.passwordHash, password))) {
    throw new ApiError('FORBIDDEN', { message: 'The current password is wrong' });
  }
  throttle.succeeded(principal.origin, account.email);
  return account;
}
