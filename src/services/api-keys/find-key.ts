import { LockMode } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { validate as isUuid } from 'uuid';
import { keyState } from '../../auth/key-state.ts';
import { ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { ApiError } from '../../errors/api-error.ts';
import { invalidField } from '../invalid-field.ts';

/**
 * @param owner the account's id
 * @throws ApiError NOT_FOUND
 */
export async function findKey(
  em: SqlEntityManager,
  id: string,
  owner: string,
  options: { readonly lockMode?: LockMode } = {},
): Promise<ApiKeyEntity> {
  const whose = owner === anyAccount ? {} : { account: owner };
  const key = isUuid(id) ? await em.findOne(ApiKeyEntity, { id, ...whose }, options) : null;
  if (!key) throw new ApiError('NOT_FOUND');
  return key;
}

/** In place of an account's id. */
export const anyAccount = 'any account';

/** `findKey` for who is about to change it: others wait. */
export function lockKey(em: SqlEntityManager, id: string, owner: string): Promise<ApiKeyEntity> {
  return findKey(em, id, owner, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** @param doing completes "a key that is revoked and cannot be …" */
export function requireNotEnded(key: ApiKeyEntity, now: Date, doing: string): void {
  const state = keyState(key, now);
  if (state !== 'REVOKED' && state !== 'EXPIRED') return;
  throw invalidField('id', `names a key that is ${state.toLowerCase()} and cannot be ${doing}`);
}
