import { type SqlEntityManager } from '@mikro-orm/sql';
import { parseCidr, rangeAllowed } from '../../auth/cidr.ts';
import { keyState } from '../../auth/key-state.ts';
import { type KeyPrincipal, type Principal } from '../../auth/principal.ts';
import { allScopes, holdsScope } from '../../auth/scopes.ts';
import { AccountEntity } from '../../entities/account-entity.ts';
import { ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { ApiError } from '../../errors/api-error.ts';
import { requireScope } from '../permissions.ts';

/** What someone can do, and so what they can give to a key. */
export interface KeyPowers {
  readonly scopes: readonly string[];
  readonly environment: 'LIVE' | 'TEST';
  /** Null: for ever. */
  readonly expiresAt: Date | null;
  /** Empty: from any address. */
  readonly allowedCidrs: readonly string[];
  /** Null: no limit of its own. */
  readonly requestsPerMinute: number | null;
  /** Null: none. */
  readonly monthlyCap: number | null;
}

/**
 * What `principal` can give, as it stands now: an account's session everything that its role has, a key what it has
 * itself. A key that was cached may have ended meanwhile: it must not make itself a successor.
 * @throws ApiError FORBIDDEN for a key without `keys:manage`, INVALID_API_KEY for one that has ended,
 *   ACCOUNT_SUSPENDED
 */
export async function powersOf(
  em: SqlEntityManager,
  principal: Principal,
  now: Date,
): Promise<KeyPowers & { readonly account: AccountEntity }> {
  requireKeysManage(principal);
  const account = await em.findOneOrFail(AccountEntity, principal.accountId);
  const held = principal.kind === 'session' ? allPowers : await powersOfCaller(em, principal, now);
  if (account.suspendedAt) throw new ApiError('ACCOUNT_SUSPENDED');
  // Who was an administrator and is none any more has the scope and not its power.
  const scopes = account.role === 'ADMIN' ? held.scopes : held.scopes.filter((scope) => scope !== 'admin');
  return { ...held, scopes, account };
}

/** A copy: the key may be about to change. */
export function powersOfKey(key: ApiKeyEntity): KeyPowers {
  return {
    scopes: [...key.scopes],
    environment: key.environment,
    expiresAt: key.expiresAt ?? null,
    allowedCidrs: [...key.allowedCidrs],
    requestsPerMinute: key.requestsPerMinute ?? null,
    monthlyCap: key.monthlyCap ?? null,
  };
}

/** @throws ApiError FORBIDDEN */
export function requireKeysManage(principal: Principal): void {
  requireScope(principal, 'keys:manage');
}

/**
 * No key gives another more than it has: not by making it, not by changing it, and not by rotating one that can do more.
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
  for (const limit of ['requestsPerMinute', 'monthlyCap'] as const) {
    const [most, wanted] = [giver[limit], given[limit]];
    if (most !== null && (wanted === null || wanted > most)) {
      throw beyond(`a key with a larger ${limit} than the one that gives it has`);
    }
  }
}

const allPowers: KeyPowers = {
  scopes: allScopes,
  environment: 'LIVE',
  expiresAt: null,
  allowedCidrs: [],
  requestsPerMinute: null,
  monthlyCap: null,
};

async function powersOfCaller(em: SqlEntityManager, principal: KeyPrincipal, now: Date): Promise<KeyPowers> {
  const key = await em.findOneOrFail(ApiKeyEntity, principal.keyId);
  if (keyState(key, now) !== 'ACTIVE') throw new ApiError('INVALID_API_KEY');
  const held = powersOfKey(key);
  requireKeysManage({ ...principal, scopes: held.scopes });
  return held;
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
