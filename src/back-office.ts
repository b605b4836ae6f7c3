import { type Logger } from 'pino';
import { Authenticator } from './auth/authenticate.ts';
import { LastUsed } from './auth/last-used.ts';
import { type Peppers } from './auth/peppers.ts';
import { systemClock, type Clock } from './clock.ts';
import { type Database } from './database.ts';
import { accountChores } from './services/accounts/account-chores.ts';
import { createAccountServices, type AccountServices } from './services/accounts/create-account-services.ts';
import { type SignUp } from './services/accounts/sign-up-service.ts';
import { ApiKeyService } from './services/api-keys.ts';
import { AuditLogService } from './services/audit-log.ts';
import { Background } from './services/background.ts';
import { Billing } from './services/billing.ts';
import { Housekeeper } from './services/housekeeper.ts';
import { IdempotentReplies } from './services/idempotency.ts';
import { keyReminders } from './services/key-reminders.ts';
import { LedgerService } from './services/ledger.ts';
import { type Mailer } from './services/mail.ts';
import { rateLimitChores } from './services/rate-limits/rate-limit-chores.ts';
import { SubscriptionService } from './services/subscriptions.ts';
import { UsageService } from './services/usage.ts';

/** What rests on the database alone: the command line's `keys` needs this and no OCR engine. */
export interface BackOffice extends AccountServices {
  readonly authenticator: Authenticator;
  readonly apiKeys: ApiKeyService;
  readonly billing: Billing;
  readonly subscriptions: SubscriptionService;
  readonly ledger: LedgerService;
  readonly replies: IdempotentReplies;
  readonly usage: UsageService;
  readonly auditLog: AuditLogService;
  readonly lastUsed: LastUsed;
  /** Sends and writes down what is pending, then closes the mailer and the database. */
  close(): Promise<void>;
}

export interface BackOfficeOptions {
  readonly database: Database;
  readonly peppers: Peppers;
  readonly mailer: Mailer;
  readonly log: Logger;
  /** The names that a scope `ocr:TYPE` may hold. */
  readonly documentTypes: readonly string[];
  readonly clock?: Clock | undefined;
  /** `open` unless told otherwise. */
  readonly signUp?: SignUp | undefined;
}

export function createBackOffice(options: BackOfficeOptions): BackOffice {
  const { database, peppers, mailer, log, documentTypes, clock = systemClock, signUp = 'open' } = options;
  const background = new Background(log);
  const lastUsed = new LastUsed(database, log);
  const billing = new Billing({ database, clock, log });
  const usage = new UsageService({ database, clock, log });
  const replies = new IdempotentReplies({ database, peppers, clock });
  const housekeeper = new Housekeeper(
    [
      ...accountChores({ database, clock }),
      ...billing.chores(),
      ...replies.chores(),
      ...rateLimitChores(database),
      keyReminders({ database, mailer, clock }),
      ...usage.chores(),
    ],
    log,
  );
  return {
    authenticator: new Authenticator(database, peppers, lastUsed, clock),
    ...createAccountServices({ database, mailer, background, clock, log, signUp }),
    apiKeys: new ApiKeyService({ database, peppers, mailer, clock, log, documentTypes }),
    billing,
    subscriptions: new SubscriptionService({ database, clock }),
    ledger: new LedgerService(database),
    replies,
    usage,
    auditLog: new AuditLogService(database),
    lastUsed,
    async close() {
      await housekeeper.close();
      await background.close();
      await billing.close();
      await mailer.close();
      await lastUsed.close();
      await usage.close();
      await database.close();
    },
  };
}
