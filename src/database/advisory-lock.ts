import { type SqlEntityManager } from '@mikro-orm/sql';

/** Numbers that PostgreSQL keeps for this program's locks; any two that differ will do. */
const locks = { migrate: 4_711_001, firstStart: 4_711_002 } as const;

/**
 * Runs `work` while no other server on the same database runs its own. The lock belongs to a transaction, so that it
 * goes with the connection, also when this process is killed.
 */
export async function withAdvisoryLock<T>(
  em: SqlEntityManager,
  name: keyof typeof locks,
  work: (em: SqlEntityManager) => Promise<T>,
): Promise<T> {
  return em.transactional(async (locked) => {
    await locked.execute('select pg_advisory_xact_lock(?)', [locks[name]]);
    return work(locked);
  });
}
