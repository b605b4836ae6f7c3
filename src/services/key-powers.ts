import { type SqlEntityManager } from '@mikro-orm/sql';
import { parseCidr, rangeAllowed } from '../auth/cidr.ts';
import { type Principal } from '../auth/principal.ts';
import { allScopes, holdsScope } from '../auth/scopes.ts';
import { ApiKeyEntity } from '../entities/api-key-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { requireScope } from './permissions.ts';

/** What someone can do, and so what they can give to a key. */
export interface KeyPowers {
  readonly scopes: readonly string[];
  readonly environment: 'LIVE' | 'TEST';
  /** Nothing: for ever. */
  readonly expiresAt?: Date | null | undefined;
  /** Empty: from any address. */
  readonly allowedCidrs: readonly string[];
}

/**
 * What `principal` can give: an account's session everything that its role has, a key what it has itself.
 * @throws ApiError FORBIDDEN for a key without `keys:manage`
 */
export async function powersOf(em: SqlEntityManager, principal: Principal): Promise<KeyPowers> {
  if (principal.kind === 'session') {
    const scopes = principal.role === 'ADMIN' ? allScopes : allScopes.filter((scope) => scope !== 'admin');
    return { scopes, environment: 'LIVE', allowedCidrs: [] };
  }
  requireKeysManage(principal);
  return em.findOneOrFail(ApiKeyEntity, { id: principal.keyId });
}

/** @throws ApiError FORBIDDEN */
export function requireKeysManage(principal: Principal): void {
  requireScope(principal, 'keys:manage');
}

/**
 * No key gives another more than it has: not by making it, and not by rotating one that can do more.
 * @throws ApiError FORBIDDEN
 */
export function requireWithin(giver: KeyPowers, given: KeyPowers): void {
  const missingScope = given.scopes.find((scope) => !holdsScope(giver.scopes, scope));
  if (missingScope !== undefined) {
    throw new ApiError('FORBIDDEN', {
      message: `The scope ${missingScope} cannot be given by who does not have it`,
      metadata: { missingScope },
    });
  }
  if (giver.environment === 'TEST' && given.environment === 'LIVE') throw beyond('a live key by a test key');
  if (giver.expiresAt && (!given.expiresAt || given.expiresAt > giver.expiresAt)) {
    throw beyond('a key that outlives the one that gives it');
  }
  if (!addressesWithin(giver.allowedCidrs, given.allowedCidrs)) {
    throw beyond('a key for addresses that the one that gives it is not allowed from');
  }
}

function addressesWithin(outer: readonly string[], inner: readonly string[]): boolean {
  if (outer.length === 0) return true;
  return (
    inner.length > 0 &&
    inner.every((text) => {
      const range = parseCidr(text);
      return range !== undefined && rangeAllowed(outer, range);
    })
  );
}

function beyond(what: string): ApiError {
  return new ApiError('FORBIDDEN', { message: `Not allowed: ${what}` });
}
