import { type Clock } from '../../clock.ts';
import { type Database } from '../../database.ts';
import { type Background } from '../background.ts';
import { type Mailer } from '../mail.ts';

/** What the services of accounts are made of. */
export interface AccountParts {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly background: Background;
  readonly clock: Clock;
}
