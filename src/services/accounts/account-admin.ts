import { randomBytes } from 'node:crypto';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { hashPassword } from '../../auth/password.ts';
import { type Plan, type Principal, type Role } from '../../auth/principal.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { SessionEntity } from '../../entities/session-entity.ts';
import { ApiError } from '../../errors/api-error.ts';
import { viewAccount, type Account } from '../account-view.ts';
import { recordAudit, type AuditAction, type CommandLine } from '../audit.ts';
import { invalidField } from '../invalid-field.ts';
import { requireAdmin } from '../permissions.ts';
import { type AccountParts } from './account-parts.ts';
import { accountRules } from './account-rules.ts';
import { isActiveAdministrator, lockAdministrators } from './administrators.ts';
import { voidMailTokens } from './mail-tokens.ts';

/** What administrators do to accounts, and who holds the database on the command line. */
export class AccountAdmin {
  readonly #options: AccountParts;

  constructor(options: AccountParts) {
    this.#options = options;
  }

  /** No error where it is suspended already. @throws ApiError FORBIDDEN, NOT_FOUND, INVALID_REQUEST, DATABASE_ERROR */
  async suspend(by: Principal | CommandLine, accountId: string): Promise<Account> {
    return this.#change(by, accountId, 'account.suspend', 'account-suspended', (account, now) => {
      if (account.suspendedAt) return false;
      account.suspendedAt = now;
      return true;
    });
  }

  /** No error where it is not suspended. @throws ApiError FORBIDDEN, NOT_FOUND, DATABASE_ERROR */
  async reinstate(by: Principal | CommandLine, accountId: string): Promise<Account> {
    return this.#change(by, accountId, 'account.reinstate', 'account-reinstated', (account) => {
      if (!account.suspendedAt) return false;
      account.suspendedAt = null;
      return true;
    });
  }

  /** @throws ApiError NOT_FOUND, INVALID_REQUEST, DATABASE_ERROR */
  async setRole(by: CommandLine, accountId: string, role: Role): Promise<Account> {
    return this.#change(by, accountId, 'account.changeRole', undefined, (account) => {
      if (account.role === role) return false;
      account.role = role;
      return true;
    });
  }

  /**
   * A verified account with a generated password: whoever makes it vouches for the address.
   * @throws ApiError FORBIDDEN, INVALID_REQUEST, DATABASE_ERROR
   */
  async create(by: Principal | CommandLine, given: AccountToCreate): Promise<AccountWithPassword> {
    requireAdmin(by);
    const { clock, database } = this.#options;
    const now = clock();
    const [email, name] = [accountRules.email(given.email), accountRules.name(given.name)];
    const { password, passwordHash } = await generatePassword();
    const { role, plan } = given;
    const account = await database
      .transaction(async (em) => {
        const administrators = await lockAdministrators(em);
        requireOneOf(administrators, by);
        if (administrators.length === 0 && role !== 'ADMIN') {
          throw invalidField('role', 'must be ADMIN: the installation has no administrator yet');
        }
        const made = em.create(AccountEntity, {
          id: uuidv7(),
          ...{ email, name, passwordHash, role, plan },
          emailVerifiedAt: now,
          subscriptionStatus: 'ACTIVE',
          subscriptionStartedAt: now,
          createdAt: now,
        });
        await em.flush();
        recordAudit(em, made.id, { action: 'account.create', by, at: now, details: { role, plan } });
        return viewAccount(made);
      })
      .catch((error: unknown) => {
        throw error instanceof UniqueConstraintViolationException
          ? invalidField('email', 'has an account already')
          : error;
      });
    return { account, password };
  }

  /** A new generated password; every session ends. @throws ApiError NOT_FOUND, DATABASE_ERROR */
  async resetPassword(by: CommandLine, accountId: string): Promise<AccountWithPassword> {
    const { clock, database, mailer } = this.#options;
    const now = clock();
    const { password, passwordHash } = await generatePassword();
    const account = await database.transaction(async (em, announce) => {
      await voidMailTokens(em, accountId);
      const row = await findAccount(em, accountId);
      row.passwordHash = passwordHash;
      await em.flush();
      await em.nativeDelete(SessionEntity, { account: accountId });
      recordAudit(em, accountId, { action: 'account.resetPassword', by, at: now });
      announce({ accountId });
      return viewAccount(row);
    });
    mailer.send('password-changed', account.email, { keysRevoked: 0, at: now, origin: by.origin });
    return { account, password };
  }

  /** `change` says whether it changed anything: if not, nobody is told. */
  async #change(
    by: Principal | CommandLine,
    accountId: string,
    action: AuditAction,
    mail: 'account-suspended' | 'account-reinstated' | undefined,
    change: (account: AccountEntity, now: Date) => boolean,
  ): Promise<Account> {
    requireAdmin(by);
    const { clock, database, mailer } = this.#options;
    const now = clock();
    const { account, isChanged } = await database.transaction(async (em, announce) => {
      // Of two administrators who suspend each other, the second is none any more.
      const administrators = await lockAdministrators(em);
      requireOneOf(administrators, by);
      const row = await findAccount(em, accountId);
      const wasAdministrator = isActiveAdministrator(row);
      if (!change(row, now)) return { account: viewAccount(row), isChanged: false };
      if (wasAdministrator && !isActiveAdministrator(row)) refuseLast(administrators, row, by);
      await em.flush();
      recordAudit(em, row.id, { action, by, at: now, details: { role: row.role } });
      announce({ accountId: row.id });
      return { account: viewAccount(row), isChanged: true };
    });
    if (isChanged && mail !== undefined) mailer.send(mail, account.email, { at: now });
    return account;
  }
}

function requireOneOf(administrators: readonly AccountEntity[], by: Principal | CommandLine): void {
  if (by.kind !== 'commandLine' && !administrators.some(({ id }) => id === by.accountId)) {
    throw new ApiError('FORBIDDEN', { message: 'Only administrators may do this' });
  }
}

function refuseLast(administrators: readonly AccountEntity[], row: AccountEntity, by: Principal | CommandLine): void {
  if (by.kind !== 'commandLine' && by.accountId === row.id)
    throw invalidField('accountId', 'is your own account: another administrator has to do this');
  if (administrators.every(({ id }) => id === row.id)) {
    throw invalidField('accountId', 'is the last administrator, whom the installation cannot do without');
  }
}

async function findAccount(em: SqlEntityManager, id: string): Promise<AccountEntity> {
  const account = isUuid(id) ? await em.findOne(AccountEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!account) throw new ApiError('NOT_FOUND');
  return account;
}

async function generatePassword(): Promise<{ password: string; passwordHash: string }> {
  const password = randomBytes(15).toString('base64url');
  return { password, passwordHash: await hashPassword(password) };
}

export interface AccountToCreate {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly plan: Plan;
}

export interface AccountWithPassword {
  readonly account: Account;
  /** Shown now and never again. */
  readonly password: string;
}
