import { type SqlEntityManager } from '@mikro-orm/sql';
import { validate as isUuid } from 'uuid';
import { type Principal } from '../auth/principal.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { isAdmin } from './permissions.ts';

/**
 * Whose things are asked for: the caller's own account's, or for an administrator any account's. Another's account and
 * one that does not exist get the same answer.
 * @param accountId left out or null: the caller's own
 * @throws ApiError NOT_FOUND
 */
export async function subjectAccountId(
  em: SqlEntityManager,
  principal: Principal,
  accountId: string | null | undefined,
): Promise<string> {
  const id = accountId?.toLowerCase() ?? principal.accountId;
  if (id === principal.accountId) return id;
  const exists = isAdmin(principal) && isUuid(id) && (await em.count(AccountEntity, { id })) > 0;
  if (!exists) throw new ApiError('NOT_FOUND');
  return id;
}
