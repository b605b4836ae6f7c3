import { type Principal, type SessionPrincipal } from '../auth/principal.ts';
import { holdsScope } from '../auth/scopes.ts';
import { ApiError } from '../errors/api-error.ts';
import { type CommandLine } from './audit.ts';

/** A session may do what its account may; a key what its scopes say. @throws ApiError FORBIDDEN */
export function requireScope(principal: Principal, scope: string): void {
  if (principal.kind === 'session' || holdsScope(principal.scopes, scope)) return;
  throw new ApiError('FORBIDDEN', { message: `This key lacks the scope ${scope}`, metadata: { missingScope: scope } });
}

/** For what concerns the account's own log-in. @throws ApiError FORBIDDEN */
export function requireSession(principal: Principal): asserts principal is SessionPrincipal {
  if (principal.kind === 'session') return;
  throw new ApiError('FORBIDDEN', { message: 'Only a session may do this, not a key: log in' });
}

/** For operations of the installation's administrators: the account's role, and of a key its scope too. */
export function isAdmin(principal: Principal): boolean {
  if (principal.role !== 'ADMIN' || principal.account.suspended) return false;
  return principal.kind === 'session' || holdsScope(principal.scopes, 'admin');
}

/**
 * Asked before an id is looked at: who is no administrator learns nothing of what exists. Who holds the database may do
 * anything.
 * @throws ApiError FORBIDDEN
 */
export function requireAdmin(by: Principal | CommandLine): void {
  if (by.kind !== 'commandLine' && !isAdmin(by))
    throw new ApiError('FORBIDDEN', { message: 'Only administrators may do this' });
}

/** @throws ApiError ACCOUNT_SUSPENDED */
export function requireNotSuspended(principal: Principal): void {
  if (principal.account.suspended) throw new ApiError('ACCOUNT_SUSPENDED');
}
