import { type Clock } from '../../clock.ts';
import { type Database } from '../../database.ts';
import { MailTokenEntity } from '../../entities/mail-token-entity.ts';
import { SessionEntity } from '../../entities/session-entity.ts';
import { type Chore } from '../housekeeper.ts';

const hourMs = 60 * 60 * 1000;

/** What has ended by itself is cleared away. */
export function accountChores({ database, clock }: { readonly database: Database; readonly clock: Clock }): Chore[] {
  return [
    {
      name: 'ended sessions',
      everyMs: hourMs,
      run: async () =>
        void (await database.run((em) => em.nativeDelete(SessionEntity, { expiresAt: { $lte: clock() } }))),
    },
    {
      name: 'expired links',
      everyMs: hourMs,
      run: async () =>
        void (await database.run((em) => em.nativeDelete(MailTokenEntity, { expiresAt: { $lte: clock() } }))),
    },
  ];
}
