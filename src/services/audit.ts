import { type SqlEntityManager } from '@mikro-orm/sql';
import { v7 as uuidv7 } from 'uuid';
import { type Principal } from '../auth/principal.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { AuditEntryEntity } from '../entities/audit-entry-entity.ts';

/**
 * Writes an entry of the audit log, inside the transaction that does what it tells: neither is there without the other.
 * @param accountId the account that it happened to
 */
export function recordAudit(em: SqlEntityManager, accountId: string, event: AuditEvent): void {
  const { by, at, action, keyId, details = {} } = event;
  em.create(AuditEntryEntity, {
    id: uuidv7(),
    account: em.getReference(AccountEntity, accountId),
    at,
    action,
    ...actorFields(by),
    keyId: keyId ?? null,
    details,
  });
}

export interface AuditEvent {
  readonly action: AuditAction;
  readonly by: AuditActor;
  readonly at: Date;
  readonly keyId?: string;
  /** Facts for people; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Somebody who is logged in or has a key; who is not (or not yet), by address; who holds the database; the server itself. */
export type AuditActor =
  Principal | { readonly kind: 'anonymous'; readonly origin: string } | CommandLine | { readonly kind: 'system' };

/** Who runs the `pictotext` command on the database itself, and so may do anything. */
export interface CommandLine {
  readonly kind: 'commandLine';
  readonly origin: 'command line';
}

export const commandLine: CommandLine = { kind: 'commandLine', origin: 'command line' };

/** Everything that the audit log tells of. */
export const auditActions = [
  'account.signUp',
  'account.signUpAgain',
  'account.create',
  'account.verifyEmail',
  'account.requestEmailChange',
  'account.changeEmail',
  'account.updateProfile',
  'account.changePassword',
  'account.requestPasswordReset',
  'account.resetPassword',
  'account.logIn',
  'account.logInFailed',
  'account.logOut',
  'account.endSessions',
  'account.suspend',
  'account.reinstate',
  'account.changeRole',
  'account.setSubscription',
  'account.grantCredits',
  'account.sellCreditPack',
  'key.create',
  'key.update',
  'key.rotate',
  'key.revoke',
  'key.disable',
  'key.enable',
] as const;
export type AuditAction = (typeof auditActions)[number];

function actorFields(by: AuditActor) {
  if (by.kind === 'system') return { actor: 'SYSTEM', actorAccountId: null, actorKeyId: null, address: null } as const;
  if (by.kind === 'anonymous') {
    return { actor: 'ANONYMOUS', actorAccountId: null, actorKeyId: null, address: by.origin } as const;
  }
  if (by.kind === 'commandLine' || by.origin === 'command line') {
    return { actor: 'COMMAND_LINE', actorAccountId: null, actorKeyId: null, address: null } as const;
  }
  const address = by.origin;
  if (by.kind === 'session')
    return { actor: 'SESSION', actorAccountId: by.accountId, actorKeyId: null, address } as const;
  return { actor: 'KEY', actorAccountId: by.accountId, actorKeyId: by.keyId, address } as const;
}
