import { LockMode } from '@mikro-orm/core';
import { type SqlEntityManager } from '@mikro-orm/sql';
import { type Logger } from 'pino';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { displayParts, generateApiKey } from '../auth/api-key.ts';
import { keyState } from '../auth/key-state.ts';
import { type Peppers } from '../auth/peppers.ts';
import { type Principal } from '../auth/principal.ts';
import { defaultScopes } from '../auth/scopes.ts';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { ApiKeyEntity } from '../entities/api-key-entity.ts';
import { ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { viewApiKey, type ApiKey, type KeyEnvironment } from './api-key-view.ts';
import { invalidField } from './invalid-field.ts';
import { powersOf, requireKeysManage, requireWithin } from './key-powers.ts';
import { type KeyMailKind } from './mail/templates.ts';
import { type Mailer } from './mail.ts';
import { newKeyRules } from './new-key-rules.ts';

export interface ApiKeyServiceOptions {
  readonly database: Database;
  readonly peppers: Peppers;
  /** Tells the owner of every key that is made, rotated or revoked. */
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Logger;
  /** The names that a scope `ocr:TYPE` may hold. */
  readonly documentTypes: readonly string[];
}

/**
 * An account's keys. Every method answers NOT_FOUND for a key of somebody else, and FORBIDDEN to a key without the
 * scope `keys:manage`.
 */
export class ApiKeyService {
  readonly #options: ApiKeyServiceOptions;

  constructor(options: ApiKeyServiceOptions) {
    this.#options = options;
  }

  /**
   * Made by a key, a new key has no more than that one: not in scopes, and where `expiresAt` or `allowedCidrs` are
   * left out, those of its maker.
   * @throws ApiError INVALID_REQUEST, FORBIDDEN, DATABASE_ERROR
   */
  async create(principal: Principal, input: NewApiKey): Promise<ApiKeyWithSecret> {
    const now = this.#options.clock();
    const name = newKeyRules.name(input.name);
    const scopes = newKeyRules.scopes(input.scopes ?? defaultScopes, this.#options.documentTypes);
    const expiresAt = input.expiresAt ? newKeyRules.expiresAt(input.expiresAt, now) : null;
    const allowedCidrs = newKeyRules.allowedCidrs(input.allowedCidrs ?? []);

    const { email, ...made } = await this.#options.database.transaction(async (em) => {
      const giver = await powersOf(em, principal);
      const account = await em.findOneOrFail(AccountEntity, principal.accountId);
      const key = em.create(ApiKeyEntity, {
        id: uuidv7(),
        account,
        name,
        environment: input.environment,
        scopes,
        expiresAt: expiresAt ?? giver.expiresAt ?? null,
        allowedCidrs: allowedCidrs.length > 0 ? allowedCidrs : [...giver.allowedCidrs],
        createdAt: now,
      });
      requireWithin(giver, key);
      const { entity, secret } = this.#newSecret(em, key, now);
      await em.flush();
      this.#options.log.info({ keyId: key.id, keyLast4: entity.last4 }, 'key created');
      return { apiKey: viewApiKey(key, [entity], now), secret, email: account.email };
    });
    this.#tellOwner('key-created', email, made.apiKey, principal, now);
    return made;
  }

  /**
   * A new secret for the same key. The old one, and any older ones, work no longer than the grace period from now.
   * @param gracePeriodSeconds 0 to 7 days; 24 hours unless told otherwise
   * @throws ApiError NOT_FOUND, FORBIDDEN, DATABASE_ERROR; INVALID_REQUEST also for a revoked or expired key
   */
  async rotate(principal: Principal, id: string, gracePeriodSeconds?: number | null): Promise<ApiKeyWithSecret> {
    const now = this.#options.clock();
    const graceMs = newKeyRules.gracePeriodSeconds(gracePeriodSeconds) * 1000;

    const { email, ...made } = await this.#options.database.transaction(async (em) => {
      const giver = await powersOf(em, principal);
      const key = await this.#own(em, principal, id, LockMode.PESSIMISTIC_WRITE);
      const state = keyState(key, now);
      if (state === 'REVOKED' || state === 'EXPIRED') {
        throw invalidField('id', `names a key that is ${state.toLowerCase()} and cannot be rotated`);
      }
      requireWithin(giver, key);

      const older = await em.find(ApiKeySecretEntity, { apiKey: key.id });
      const graceEnd = new Date(now.getTime() + graceMs);
      for (const previous of older) {
        if (!previous.acceptedUntil || previous.acceptedUntil > graceEnd) previous.acceptedUntil = graceEnd;
      }
      const { entity, secret } = this.#newSecret(em, key, now);
      await em.flush();
      this.#options.log.info({ keyId: key.id, keyLast4: entity.last4 }, 'key rotated');
      const { email } = await em.findOneOrFail(AccountEntity, principal.accountId);
      return { apiKey: viewApiKey(key, [entity, ...older], now), secret, email };
    });
    this.#tellOwner('key-rotated', email, made.apiKey, principal, now);
    return made;
  }

  /** For ever, and at once. Revoking twice is no error. @throws ApiError NOT_FOUND, FORBIDDEN, DATABASE_ERROR */
  async revoke(principal: Principal, id: string): Promise<ApiKey> {
    requireKeysManage(principal);
    const now = this.#options.clock();
    const { apiKey, email } = await this.#options.database.transaction(async (em) => {
      const key = await this.#own(em, principal, id, LockMode.PESSIMISTIC_WRITE);
      const wasRevoked = Boolean(key.revokedAt);
      if (!wasRevoked) {
        key.revokedAt = now;
        await em.flush();
        this.#options.log.info({ keyId: key.id }, 'key revoked');
      }
      const apiKey = viewApiKey(key, await em.find(ApiKeySecretEntity, { apiKey: key.id }), now);
      return { apiKey, email: wasRevoked ? undefined : (await em.findOneOrFail(AccountEntity, key.account.id)).email };
    });
    if (email !== undefined) this.#tellOwner('key-revoked', email, apiKey, principal, now);
    return apiKey;
  }

  /** The account's keys of every state, newest first. @throws ApiError FORBIDDEN, DATABASE_ERROR */
  async list(principal: Principal): Promise<ApiKey[]> {
    requireKeysManage(principal);
    return this.#options.database.run(async (em) => {
      const keys = await em.find(ApiKeyEntity, { account: principal.accountId }, { orderBy: { id: 'desc' } });
      const secrets = await em.find(ApiKeySecretEntity, { apiKey: { $in: keys.map(({ id }) => id) } });
      const now = this.#options.clock();
      return keys.map((key) =>
        viewApiKey(
          key,
          secrets.filter(({ apiKey }) => apiKey === key),
          now,
        ),
      );
    });
  }

  /** @throws ApiError NOT_FOUND, FORBIDDEN, DATABASE_ERROR */
  async get(principal: Principal, id: string): Promise<ApiKey> {
    requireKeysManage(principal);
    return this.#options.database.run(async (em) => {
      const key = await this.#own(em, principal, id);
      return viewApiKey(key, await em.find(ApiKeySecretEntity, { apiKey: key.id }), this.#options.clock());
    });
  }

  /** Once the change is committed, and in the background. */
  #tellOwner(kind: KeyMailKind, email: string, { name, displayPrefix, last4 }: ApiKey, by: Principal, at: Date): void {
    this.#options.mailer.send(kind, email, { name, displayPrefix, last4, origin: by.origin, at });
  }

  async #own(em: SqlEntityManager, principal: Principal, id: string, lockMode?: LockMode): Promise<ApiKeyEntity> {
    const key = isUuid(id)
      ? await em.findOne(ApiKeyEntity, { id, account: principal.accountId }, lockMode === undefined ? {} : { lockMode })
      : null;
    if (!key) throw new ApiError('NOT_FOUND');
    return key;
  }

  #newSecret(em: SqlEntityManager, key: ApiKeyEntity, now: Date): { entity: ApiKeySecretEntity; secret: string } {
    const secret = generateApiKey(key.environment);
    const entity = em.create(ApiKeySecretEntity, {
      id: uuidv7(),
      apiKey: key,
      ...this.#options.peppers.hash(secret),
      ...displayParts(secret),
      createdAt: now,
    });
    return { entity, secret };
  }
}

/** Null means the same as absent: GraphQL clients send either. */
export interface NewApiKey {
  readonly name: string;
  readonly environment: KeyEnvironment;
  readonly expiresAt?: Date | null | undefined;
  /** `ocr` and `usage:read` unless told otherwise. */
  readonly scopes?: readonly string[] | null | undefined;
  /** Left out or empty: any address. */
  readonly allowedCidrs?: readonly string[] | null | undefined;
}

export interface ApiKeyWithSecret {
  readonly apiKey: ApiKey;
  /** Shown now and never again. */
  readonly secret: string;
}
