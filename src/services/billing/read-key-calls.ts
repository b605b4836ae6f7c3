import { type SqlEntityManager } from '@mikro-orm/sql';
import { z } from 'zod';

/**
 * Calls of several keys in their accounts' billing months, made or reserved, in the order of the ids; the figure that
 * a monthly cap is held against. 0 where the month's first call has not come yet.
 * @param keyIds UUIDs
 */
export async function readKeyCalls(em: SqlEntityManager, keyIds: readonly string[], now: Date): Promise<number[]> {
  const rows = callRows.parse(await em.execute(query, [now.toISOString(), JSON.stringify(keyIds)]));
  const byId = new Map(rows.map(({ id, calls }) => [id, calls]));
  return keyIds.map((id) => byId.get(id) ?? 0);
}

const callRows = z.array(z.object({ id: z.string(), calls: z.number() }));

const query = `
  select k.api_key_id as id, k.month_calls as calls
  from key_counter k
    join api_key a on a.id = k.api_key_id
    join balance b on b.account_id = a.account_id and b.period_start = k.month_start and b.period_end > ?::timestamptz
  where k.api_key_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`;
