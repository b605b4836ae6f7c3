import { pino, type Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../../src/auth/password.ts';
import { Peppers } from '../../src/auth/peppers.ts';
import { type SessionPrincipal } from '../../src/auth/principal.ts';
import { standingOf } from '../../src/auth/standing-of.ts';
import { createBackOffice, type BackOffice } from '../../src/back-office.ts';
import { type Database, type DatabaseLocation } from '../../src/database.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { Mailer } from '../../src/services/mail.ts';
import { type Mail, type MailTransport } from '../../src/services/mail/mail-transport.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

export const testPepper = 'pepper-of-the-tests-0123456789abcdef';

export interface TestBackOffice extends BackOffice {
  readonly database: Database;
  readonly location: DatabaseLocation;
  /** Every line that was logged, at every level. */
  readonly logLines: readonly string[];
  readonly clock: TestClock;
  /** Every mail that was sent, unless the caller brought a mailer. */
  readonly mails: readonly Mail[];
  /** An account (verified, active, Enterprise, unless told otherwise) and the session that acts for it. */
  createAccount(given?: Partial<AccountFields>): Promise<SessionPrincipal & { readonly email: string }>;
}

export interface AccountFields {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: 'OWNER' | 'ADMIN';
  readonly emailVerifiedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly plan: 'FREE' | 'PREMIUM' | 'ENTERPRISE';
  readonly subscriptionStatus: 'ACTIVE' | 'PAST_DUE' | 'CANCELED';
}

const testStart = new Date('2026-03-01T12:00:00.000Z');

/** A clock that stands still until it is told to move. */
export class TestClock {
  #now = testStart;

  readonly read = (): Date => new Date(this.#now);

  /** Back to where it stood at first. */
  reset(): void {
    this.#now = testStart;
  }

  advance({ seconds = 0, days = 0 }: { readonly seconds?: number; readonly days?: number }): void {
    this.#now = new Date(this.#now.getTime() + (days * 86_400 + seconds) * 1000);
  }
}

/** The real services on a database of their own. Without a mailer, mails are kept and go nowhere. */
export async function openTestBackOffice(
  peppers = new Peppers([testPepper]),
  givenMailer?: (log: Logger) => Mailer,
  opened?: TestDatabase,
): Promise<TestBackOffice> {
  const { database, location, close } = opened ?? (await openTestDatabase());
  const clock = new TestClock();
  const logLines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logLines.push(line) });
  const mails: Mail[] = [];
  database.listen(log);
  const mailer = givenMailer?.(log) ?? keepingMailer(mails, log);
  const backOffice = createBackOffice({
    database,
    peppers,
    mailer,
    log,
    clock: clock.read,
    documentTypes: ['cn_id_card', 'passport'],
  });
  return {
    ...backOffice,
    database,
    location,
    logLines,
    clock,
    mails,
    createAccount: (given = {}) => createAccount(database, given, clock.read()),
    async close() {
      await backOffice.close();
      await close();
    },
  };
}

/** As an administrator did, before any server had heard of the account's keys. */
export async function suspend({ database, clock }: TestBackOffice, accountId: string): Promise<void> {
  const change = { suspendedAt: clock.read() };
  await database.run((em) => em.nativeUpdate(AccountEntity, { id: accountId }, change));
}

/** The real mailer, before a transport that keeps what it is given. */
export function keepingMailer(mails: Mail[], log: Logger): Mailer {
  const transport: MailTransport = {
    done: 'mail kept',
    deliver: async (mail) => void mails.push(mail),
    close: () => undefined,
  };
  return new Mailer({ from: 'ocr@example.org', server: 'https://ocr.example.org', transport, outbox: transport, log });
}

async function createAccount(database: Database, given: Partial<AccountFields>, now: Date) {
  const { password, ...fields } = given;
  const id = uuidv7();
  const account = {
    id,
    email: `${id}@example.org`,
    name: 'Ada Example',
    passwordHash: await hashPassword(password ?? 'correct horse battery staple'),
    role: 'OWNER' as const,
    emailVerifiedAt: now,
    suspendedAt: null,
    plan: 'ENTERPRISE' as const,
    subscriptionStatus: 'ACTIVE' as const,
    subscriptionStartedAt: now,
    createdAt: now,
    ...fields,
  };
  await database.transaction(async (em) => void em.create(AccountEntity, account));
  const { email, role } = account;
  const caller = { kind: 'session' as const, accountId: id, role, origin: '192.0.2.1', sessionId: uuidv7() };
  return { ...caller, email, account: standingOf(account) };
}
