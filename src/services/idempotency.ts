import { type SqlEntityManager } from '@mikro-orm/sql';
import { type Peppers } from '../auth/peppers.ts';
import { type Principal } from '../auth/principal.ts';
import { type Clock } from '../clock.ts';
import { type Database } from '../database.ts';
import { IdempotentReplyEntity } from '../entities/idempotent-reply-entity.ts';
import { ApiError } from '../errors/api-error.ts';
import { type ReadRequest } from '../ocr/engine.ts';
import { type Chore } from './housekeeper.ts';
import { claimStatement } from './idempotency/claim-statement.ts';
import { requestHash } from './idempotency/request-hash.ts';
import { openReply, sealReply, type StoredReply } from './idempotency/sealed-reply.ts';

export interface IdempotentRepliesOptions {
  readonly database: Database;
  readonly peppers: Peppers;
  readonly clock: Clock;
}

export interface ClaimRequest {
  readonly principal: Principal;
  /** As `parseIdempotencyKey` gave it. */
  readonly key: string;
  readonly request: ReadRequest;
  /** The call that is to answer: UUIDv7. */
  readonly callId: string;
}

/** The right to answer for an Idempotency-Key. It ends with `store` or `abandon`; that of a killed server by itself. */
export interface Claim extends Identity {
  readonly kind: 'claim';
  readonly accountId: string;
  readonly callId: string;
}

/** Where a reply stands, and what opens it. Both come from the Idempotency-Key and a pepper, neither from the database. */
interface Identity {
  readonly keyHash: string;
  readonly sealKey: Uint8Array;
}

/**
 * The answers to calls that came with an Idempotency-Key, kept for a day: whoever repeats the call gets the answer
 * again and pays nothing more. Keys belong to the account, test and live keys of it apart.
 * Modelled on draft-ietf-httpapi-idempotency-key-header-06 and on Stripe's API.
 */
export class IdempotentReplies {
  readonly #options: IdempotentRepliesOptions;

  constructor(options: IdempotentRepliesOptions) {
    this.#options = options;
  }

  /**
   * @returns the right to answer, or the answer that was given already
   * @throws ApiError CONFLICT the first call still runs, IDEMPOTENCY_KEY_REUSED it asked for something else
   */
  async claim({ principal, key, request, callId }: ClaimRequest): Promise<Claim | StoredReply> {
    const { accountId } = principal;
    const asked = await requestHash(request);
    const [own, ...older] = this.#identities(principal, key);
    if (own === undefined) throw new Error('At least one pepper is needed');
    for (const identity of older) {
      const reply = await this.#find(accountId, identity, asked);
      if (reply && reply !== 'running') return reply;
    }
    for (let attempt = 0; attempt < attemptsMax; attempt++) {
      const now = this.#options.clock();
      const statement = claimStatement({ accountId, keyHash: own.keyHash, requestHash: asked, callId, now });
      const claimed: unknown[] = await this.#options.database.run((em) => em.execute(...statement));
      if (claimed.length > 0) return { kind: 'claim', accountId, callId, ...own };
      const reply = await this.#find(accountId, own, asked);
      if (reply === 'running') break;
      // Otherwise it failed between the two statements, and made room.
      if (reply) return reply;
    }
    throw new ApiError('CONFLICT', { retryAfterSeconds: 1 });
  }

  /**
   * Keeps the answer; in the transaction that charges for it, so that neither is there without the other.
   * @throws ApiError CONFLICT the claim was taken for dead, and another call answers: this one must not be charged
   */
  async store(em: SqlEntityManager, claim: Claim, reply: Omit<StoredReply, 'kind'>): Promise<void> {
    const { accountId: account, callId, keyHash, sealKey } = claim;
    const sealed = sealReply(sealKey, reply);
    const stored = await em.nativeUpdate(
      IdempotentReplyEntity,
      { account, keyHash, callId, reply: null },
      { reply: sealed },
    );
    if (stored === 0) throw new ApiError('CONFLICT', { retryAfterSeconds: 1 });
  }

  /** The call failed: a repeated one runs anew. An answer that was stored all the same stays. */
  async abandon({ accountId: account, callId, keyHash }: Claim): Promise<void> {
    const { database } = this.#options;
    await database.run((em) => em.nativeDelete(IdempotentReplyEntity, { account, keyHash, callId, reply: null }));
  }

  chores(): Chore[] {
    const { clock, database } = this.#options;
    const run = async () => {
      await database.run((em) => em.nativeDelete(IdempotentReplyEntity, { expiresAt: { $lte: clock() } }));
    };
    return [{ name: 'delete replies that are a day old', everyMs: 10 * 60_000, run }];
  }

  /** @throws ApiError IDEMPOTENCY_KEY_REUSED */
  async #find(accountId: string, { keyHash, sealKey }: Identity, asked: string) {
    const { clock, database } = this.#options;
    const row = await database.run((em) =>
      em.findOne(IdempotentReplyEntity, { account: accountId, keyHash, expiresAt: { $gt: clock() } }),
    );
    if (!row) return undefined;
    if (row.requestHash !== asked) throw new ApiError('IDEMPOTENCY_KEY_REUSED');
    return row.reply ? openReply(sealKey, row.reply) : 'running';
  }

  /** One for each pepper, the newest first: a reply that was stored under an older one is found as well. */
  #identities(principal: Principal, key: string): Identity[] {
    const environment = principal.kind === 'key' ? principal.environment : 'LIVE';
    const { peppers } = this.#options;
    const name = `${principal.accountId} ${environment} ${key}`;
    const seals = peppers.candidates(`seal of the reply to Idempotency-Key ${name}`);
    return peppers.candidates(`Idempotency-Key ${name}`).flatMap(({ hash }, at) => {
      const seal = seals[at];
      return seal ? [{ keyHash: hash, sealKey: Buffer.from(seal.hash, 'hex') }] : [];
    });
  }
}

/** Two callers can hinder each other once, when a call fails in between; not for ever. */
const attemptsMax = 3;
