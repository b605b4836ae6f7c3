import { LockMode } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { AccountEntity } from '../../entities/account-entity.ts';

/** Those who can act. Whoever changes who they are waits for the lock. */
export async function lockAdministrators(em: SqlEntityManager): Promise<AccountEntity[]> {
  const rows = await em.find(
    AccountEntity,
    { role: 'ADMIN', suspendedAt: null },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return rows.filter(isActiveAdministrator);
}

export function isActiveAdministrator({ role, suspendedAt }: AccountEntity): boolean {
  return role === 'ADMIN' && !suspendedAt;
}
