import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';
import { SessionEntity } from '../entities/session-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { isWellFormedApiKey } from './api-key.ts';
import { addressAllowed, plainAddress } from './cidr.ts';
import { keyState } from './key-state.ts';
import { type LastUsed } from './last-used.ts';
import { type Peppers } from './peppers.ts';
import { type KeyPrincipal, type Principal, type SessionPrincipal } from './principal.ts';
import { standingOf } from './standing-of.ts';
import { hashSessionToken, isSessionToken } from './session-token.ts';

/**
 * From the Authorization header to who is calling. Every call asks the database (one indexed look-up, about a
 * millisecond beside an OCR of hundreds), so that a revocation holds at once, on every server.
 */
export class Authenticator {
  readonly #database: Database;
  readonly #peppers: Peppers;
  readonly #lastUsed: LastUsed;
  readonly #clock: Clock;

  constructor(database: Database, peppers: Peppers, lastUsed: LastUsed, clock: Clock) {
    this.#database = database;
    this.#peppers = peppers;
    this.#lastUsed = lastUsed;
    this.#clock = clock;
  }

  /**
   * @param authorization the header as it came
   * @param address the caller's IP address, for the key's allowed CIDR ranges and for notices
   * @throws ApiError INVALID_AUTH_HEADER, INVALID_API_KEY, API_KEY_DISABLED, DATABASE_ERROR
   */
  async authenticate(authorization: string | undefined, address: string): Promise<Principal> {
    const credential = /^\s*Bearer +(\S+)\s*$/i.exec(authorization ?? '')?.[1];
    if (credential === undefined) throw new ApiError('INVALID_AUTH_HEADER');
    if (isSessionToken(credential)) return this.#bySession(credential, address);
    if (isWellFormedApiKey(credential)) return this.#byKey(credential, address);
    throw new ApiError('INVALID_API_KEY');
  }

  async #bySession(token: string, address: string): Promise<SessionPrincipal> {
    const session = await this.#database.run((em) =>
      em.findOne(SessionEntity, { tokenHash: hashSessionToken(token) }, { populate: ['account'] }),
    );
    if (!session || session.expiresAt <= this.#clock()) {
      throw new ApiError('INVALID_API_KEY', { message: 'Session is unknown or has ended' });
    }
    return {
      kind: 'session',
      accountId: session.account.id,
      role: session.account.role,
      origin: plainAddress(address),
      sessionId: session.id,
      account: standingOf(session.account),
    };
  }

  async #byKey(key: string, address: string): Promise<KeyPrincipal> {
    const candidates = this.#peppers.candidates(key);
    const secret = await this.#database.run((em) =>
      em.findOne(
        ApiKeySecretEntity,
        { hash: { $in: candidates.map(({ hash }) => hash) } },
        { populate: ['apiKey.account'] },
      ),
    );
    const now = this.#clock();
    if (!secret || (secret.acceptedUntil && secret.acceptedUntil <= now)) throw new ApiError('INVALID_API_KEY');

    const { apiKey } = secret;
    const state = keyState(apiKey, now);
    // Only who could use the key otherwise learns that it was disabled.
    if (state === 'REVOKED' || state === 'EXPIRED' || !addressAllowed(apiKey.allowedCidrs, address)) {
      throw new ApiError('INVALID_API_KEY');
    }
    if (state === 'DISABLED') throw new ApiError('API_KEY_DISABLED');

    this.#lastUsed.note(secret.id);
    if (secret.pepperId !== candidates[0]?.pepperId) await this.#moveToNewestPepper(secret.id, key);
    return {
      kind: 'key',
      accountId: apiKey.account.id,
      role: apiKey.account.role,
      origin: plainAddress(address),
      keyId: apiKey.id,
      environment: apiKey.environment,
      scopes: apiKey.scopes,
      last4: secret.last4,
      requestsPerMinute: apiKey.requestsPerMinute ?? null,
      monthlyCap: apiKey.monthlyCap ?? null,
      account: standingOf(apiKey.account),
    };
  }

  async #moveToNewestPepper(secretId: string, key: string): Promise<void> {
    await this.#database.run((em) =>
      em.nativeUpdate(ApiKeySecretEntity, { id: secretId }, { ...this.#peppers.hash(key) }),
    );
  }
}
