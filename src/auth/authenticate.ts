import { hash } from 'node:crypto';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';
import { SessionEntity } from '../entities/session-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { isWellFormedApiKey } from './api-key.ts';
import { plainAddress } from './cidr.ts';
import { KeyCache } from './key-cache.ts';
import { keyState } from './key-state.ts';
import { findKey, type KnownKey } from './known-key.ts';
import { type LastUsed } from './last-used.ts';
import { LookUpLimit } from './look-up-limit.ts';
import { type Peppers } from './peppers.ts';
import { type KeyPrincipal, type Principal, type SessionPrincipal } from './principal.ts';
import { standingOf } from './standing-of.ts';
import { hashSessionToken, isSessionToken } from './session-token.ts';

/**
 * From the Authorization header to who is calling. A key that is known here costs no query, and neither does one that
 * cannot have been issued; a session is looked up each time.
 */
export class Authenticator {
  readonly #database: Database;
  readonly #peppers: Peppers;
  readonly #lastUsed: LastUsed;
  readonly #clock: Clock;
  readonly #keys: KeyCache;
  readonly #limit = new LookUpLimit();

  constructor(database: Database, peppers: Peppers, lastUsed: LastUsed, clock: Clock) {
    this.#database = database;
    this.#peppers = peppers;
    this.#lastUsed = lastUsed;
    this.#clock = clock;
    this.#keys = new KeyCache(database);
  }

  /**
   * @param authorization the header as it came
   * @param address the caller's IP address, for the key's allowed CIDR ranges and for notices
   * @throws ApiError INVALID_AUTH_HEADER, INVALID_API_KEY, API_KEY_DISABLED, RATE_LIMITED, DATABASE_ERROR
   */
  async authenticate(authorization: string | undefined, address: string): Promise<Principal> {
    const credential = /^\s*Bearer +(\S+)\s*$/i.exec(authorization ?? '')?.[1];
    if (credential === undefined) throw new ApiError('INVALID_AUTH_HEADER');
    if (isSessionToken(credential)) return this.#bySession(credential, address);
    return this.#byKey(credential, address);
  }

  async #bySession(token: string, address: string): Promise<SessionPrincipal> {
    const tokenHash = hashSessionToken(token);
    const session = await this.#limit.run(address, tokenHash, async () => {
      const find = this.#database.run((em) => em.findOne(SessionEntity, { tokenHash }, { populate: ['account'] }));
      return (await find) ?? undefined;
    });
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
    // Of 131 random bits a plain hash gives nothing away; a peppered one would cost more than all the rest of this.
    const print = hash('sha256', key, 'base64');
    const known = this.#keys.get(print) ?? (await this.#lookUp(key, print, address));
    const now = this.#clock();
    if (!known || (known.acceptedUntil && known.acceptedUntil <= now)) throw new ApiError('INVALID_API_KEY');

    const state = keyState(known.times, now);
    // Only who could use the key otherwise learns that it was disabled.
    if (state === 'REVOKED' || state === 'EXPIRED' || !known.allows(address)) throw new ApiError('INVALID_API_KEY');
    if (state === 'DISABLED') throw new ApiError('API_KEY_DISABLED');

    this.#lastUsed.note(known.secretId, now);
    return { ...known.principal, origin: plainAddress(address) };
  }

  /** @param print the key's SHA-256 */
  async #lookUp(key: string, print: string, address: string): Promise<KnownKey | undefined> {
    if (!isWellFormedApiKey(key) || this.#keys.isUnknown(print)) return undefined;
    const lookUp = async () => this.#keys.get(print) ?? this.#keys.lookUp(print, () => this.#find(key));
    return this.#keys.lookingUp(print) ?? this.#limit.run(address, print, lookUp);
  }

  async #find(key: string): Promise<KnownKey | undefined> {
    const candidates = this.#peppers.candidates(key);
    const known = await findKey(this.#database, candidates);
    if (known && known.pepperId !== candidates[0]?.pepperId) await this.#moveToNewestPepper(known.secretId, key);
    return known;
  }

  async #moveToNewestPepper(secretId: string, key: string): Promise<void> {
    await this.#database.run((em) =>
      em.nativeUpdate(ApiKeySecretEntity, { id: secretId }, { ...this.#peppers.hash(key) }),
    );
  }
}
