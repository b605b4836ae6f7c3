import { pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../../src/auth/password.ts';
import { Peppers } from '../../src/auth/peppers.ts';
import { type SessionPrincipal } from '../../src/auth/principal.ts';
import { createBackOffice, type BackOffice } from '../../src/back-office.ts';
import { type Database } from '../../src/database.ts';
import { AccountEntity } from '../../src/entities/account-entity.ts';
import { openTestDatabase } from './database.ts';

export const testPepper = 'pepper-of-the-tests-0123456789abcdef';

export interface TestBackOffice extends BackOffice {
  readonly database: Database;
  /** Every line that was logged, at every level. */
  readonly logLines: readonly string[];
  readonly clock: TestClock;
  /** An account (verified, active, Enterprise, unless told otherwise) and the session that acts for it. */
  createAccount(given?: Partial<AccountFields>): Promise<SessionPrincipal & { readonly email: string }>;
}

export interface AccountFields {
  readonly email: string;
  readonly password: string;
  readonly role: 'OWNER' | 'ADMIN';
  readonly emailVerifiedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly plan: 'FREE' | 'PREMIUM' | 'ENTERPRISE';
  readonly subscriptionStatus: 'ACTIVE' | 'PAST_DUE' | 'CANCELED';
}

/** A clock that stands still until it is told to move. */
export class TestClock {
  #now = new Date('2026-03-01T12:00:00.000Z');

  readonly read = (): Date => new Date(this.#now);

  advance({ seconds = 0, days = 0 }: { readonly seconds?: number; readonly days?: number }): void {
    this.#now = new Date(this.#now.getTime() + (days * 86_400 + seconds) * 1000);
  }
}

/** The real services on a database of their own. */
export async function openTestBackOffice(peppers = new Peppers([testPepper])): Promise<TestBackOffice> {
  const { database, close } = await openTestDatabase();
  const clock = new TestClock();
  const logLines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void logLines.push(line) });
  const backOffice = createBackOffice({
    database,
    peppers,
    log,
    clock: clock.read,
    documentTypes: ['cn_id_card', 'passport'],
  });
  return {
    ...backOffice,
    database,
    logLines,
    clock,
    createAccount: (given = {}) => createAccount(database, given, clock.read()),
    async close() {
      await backOffice.close();
      await close();
    },
  };
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
    createdAt: now,
    ...fields,
  };
  await database.transaction(async (em) => void em.create(AccountEntity, account));
  return { kind: 'session' as const, accountId: id, role: account.role, sessionId: uuidv7(), email: account.email };
}
