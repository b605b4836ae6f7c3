import { z } from 'zod';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { rotationDueAfterMs } from './api-key-view.ts';
import { type Chore } from './housekeeper.ts';
import { type Mailer } from './mail.ts';

export interface KeyRemindersOptions {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly clock: Clock;
}

/** Mails of one turn: a large installation's first turns send no more than this at a time. */
const remindersMax = 200;
const everyMs = 10 * 60_000;

/**
 * Whoever sets the mark sends the mail: of several servers at once, one. A key that cannot be used needs no rotation;
 * a disabled one may need it when it is enabled again.
 */
const claim = `
  update "api_key_secret" as s set "reminded_at" = ?::timestamptz
  from "api_key" as k, "account" as a
  where s."id" in (
    select s."id" from "api_key_secret" as s
    join "api_key" as k on k."id" = s."api_key_id" join "account" as a on a."id" = k."account_id"
    where s."accepted_until" is null and s."reminded_at" is null and s."created_at" < ?::timestamptz
      and k."revoked_at" is null and k."disabled_at" is null
      and (k."expires_at" is null or k."expires_at" > ?::timestamptz) and a."suspended_at" is null
    order by s."created_at" limit ${remindersMax} for update of s skip locked
  ) and k."id" = s."api_key_id" and a."id" = k."account_id"
  returning k."name", s."display_prefix", s."last4", s."created_at", a."email"`;

const claimed = z.array(
  z.object({
    name: z.string(),
    display_prefix: z.string(),
    last4: z.string(),
    created_at: z.coerce.date(),
    email: z.string(),
  }),
);

/** Tells owners, once of each secret, that it is due for rotation. */
export function keyReminders({ database, mailer, clock }: KeyRemindersOptions): Chore {
  return {
    name: 'key reminders',
    everyMs,
    async run() {
      const now = clock();
      const due = new Date(now.getTime() - rotationDueAfterMs).toISOString();
      const params = [now.toISOString(), due, now.toISOString()];
      const rows = claimed.parse(await database.run((em) => em.execute(claim, params)));
      for (const { name, display_prefix: displayPrefix, last4, created_at: createdAt, email } of rows) {
        mailer.send('key-rotation-due', email, { name, displayPrefix, last4, createdAt });
      }
    },
  };
}
