import { type Principal } from '../auth/principal.ts';
import { ApiKeyEntity } from '../entities/api-key-entity.ts';
import { ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';
import { viewApiKey, type ApiKey } from './api-key-view.ts';
import { type ApiKeyWithSecret, type KeyDesk } from './api-keys/change-key.ts';
import { createKey, type NewApiKey } from './api-keys/create-key.ts';
import { disableKey, enableKey, revokeKey } from './api-keys/end-key.ts';
import { anyAccount, findKey } from './api-keys/find-key.ts';
import { requireKeysManage } from './api-keys/key-powers.ts';
import { rotateKey } from './api-keys/rotate-key.ts';
import { updateKey, type KeyUpdate } from './api-keys/update-key.ts';
import { isAdmin } from './permissions.ts';
import { subjectAccountId } from './subject-account.ts';

/**
 * An account's keys. Every method answers NOT_FOUND for a key of somebody else, but to administrators where it says so,
 * and FORBIDDEN to a key without the scope `keys:manage`. Every change is written to the audit log, told to every
 * server, and to the owner by mail.
 */
export class ApiKeyService {
  readonly #desk: KeyDesk;

  constructor(desk: KeyDesk) {
    this.#desk = desk;
  }

  /**
   * Made by a key, a new key has no more than that one: not in scopes, and where expiry, address ranges or limits are
   * left out, those of its maker.
   * @throws ApiError INVALID_REQUEST, FORBIDDEN, ACCOUNT_SUSPENDED, DATABASE_ERROR
   */
  create(principal: Principal, input: NewApiKey): Promise<ApiKeyWithSecret> {
    return createKey(this.#desk, principal, input);
  }

  /**
   * A new secret for the same key. The old one, and any older ones, work no longer than the grace period from now.
   * @param gracePeriodSeconds 0 to 7 days; 24 hours unless told otherwise
   * @throws ApiError NOT_FOUND, FORBIDDEN, ACCOUNT_SUSPENDED, DATABASE_ERROR; INVALID_REQUEST also for a revoked or
   *   expired key
   */
  rotate(principal: Principal, id: string, gracePeriodSeconds?: number | null): Promise<ApiKeyWithSecret> {
    return rotateKey(this.#desk, principal, id, gracePeriodSeconds);
  }

  /**
   * What is left out stays. Nobody gives a key more than they have themselves, nor a key itself.
   * @throws ApiError NOT_FOUND, FORBIDDEN, ACCOUNT_SUSPENDED, DATABASE_ERROR; INVALID_REQUEST also for a revoked or
   *   expired key
   */
  update(principal: Principal, id: string, input: KeyUpdate): Promise<ApiKey> {
    return updateKey(this.#desk, principal, id, input);
  }

  /** For ever, and at once. Revoking twice is no error. @throws ApiError NOT_FOUND, FORBIDDEN, DATABASE_ERROR */
  revoke(principal: Principal, id: string): Promise<ApiKey> {
    return revokeKey(this.#desk, principal, id);
  }

  /**
   * Administrators, any account's key: until it is enabled again. Disabling twice is no error.
   * @throws ApiError FORBIDDEN to others, NOT_FOUND, INVALID_REQUEST for a revoked or expired key, DATABASE_ERROR
   */
  disable(principal: Principal, id: string): Promise<ApiKey> {
    return disableKey(this.#desk, principal, id);
  }

  /** The reverse of `disable`. @throws as `disable` */
  enable(principal: Principal, id: string): Promise<ApiKey> {
    return enableKey(this.#desk, principal, id);
  }

  /**
   * An account's keys of every state, newest first.
   * @param accountId another account's, for administrators
   * @throws ApiError FORBIDDEN, NOT_FOUND, DATABASE_ERROR
   */
  async list(principal: Principal, accountId?: string | null): Promise<ApiKey[]> {
    requireReader(principal);
    return this.#desk.database.run(async (em) => {
      const account = await subjectAccountId(em, principal, accountId);
      const keys = await em.find(ApiKeyEntity, { account }, { orderBy: { id: 'desc' } });
      const secrets = await em.find(ApiKeySecretEntity, { apiKey: { $in: keys.map(({ id }) => id) } });
      const byKey = new Map(keys.map((key) => [key.id, new Array<ApiKeySecretEntity>()]));
      for (const secret of secrets) byKey.get(secret.apiKey.id)?.push(secret);
      const now = this.#desk.clock();
      return keys.map((key) => viewApiKey(key, byKey.get(key.id) ?? [], now));
    });
  }

  /** One key: for administrators, any account's. @throws ApiError NOT_FOUND, FORBIDDEN, DATABASE_ERROR */
  async get(principal: Principal, id: string): Promise<ApiKey> {
    requireReader(principal);
    return this.#desk.database.run(async (em) => {
      const key = await findKey(em, id, isAdmin(principal) ? anyAccount : principal.accountId);
      return viewApiKey(key, await em.find(ApiKeySecretEntity, { apiKey: key.id }), this.#desk.clock());
    });
  }
}

function requireReader(principal: Principal): void {
  if (!isAdmin(principal)) requireKeysManage(principal);
}

export type { ApiKeyWithSecret } from './api-keys/change-key.ts';
export type { NewApiKey } from './api-keys/create-key.ts';
export type { KeyUpdate } from './api-keys/update-key.ts';
