import { type Database } from '../../database.ts';
import { type Chore } from '../housekeeper.ts';

/** Windows that are over are of no use to anybody. By this machine's time, which is the counters' own. */
export function rateLimitChores(database: Database): Chore[] {
  return [
    {
      name: 'delete rate limits that are over',
      everyMs: 5 * 60_000,
      async run() {
        const before = Date.now() - clockSkewMsMax;
        await database.run((em) => em.execute('delete from "rate_limit" where "expire" < ?', [before]));
      },
    },
  ];
}

/** Another server, whose clock is behind, may still count in it. */
const clockSkewMsMax = 60_000;
