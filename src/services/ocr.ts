import { type SqlEntityManager } from '@mikro-orm/sql';
import { v7 as uuidv7 } from 'uuid';
import { type Principal } from '../auth/principal.ts';
import { holdsScope } from '../auth/scopes.ts';
import { type Database } from '../database.ts';
import { ApiError } from '../errors/api-error.ts';
import { type Engine, type EngineLoad, type ReadRequest, type ReadResult } from '../ocr/engine.ts';
import { type Balance, type Billing, type Reservation } from './billing.ts';
import { type IdempotentReplies } from './idempotency.ts';
import { requireNotSuspended } from './permissions.ts';

export interface OcrServiceOptions {
  readonly database: Database;
  readonly billing: Billing;
  readonly replies: IdempotentReplies;
  readonly engine: Engine;
}

export interface ReadOptions {
  /** As `parseIdempotencyKey` gave it: the same key and request get the same answer, and one charge. */
  readonly idempotencyKey?: string | undefined;
}

/** The billed work: who may have a document read, the reading, and what it costs. */
export class OcrService {
  readonly #options: OcrServiceOptions;

  constructor(options: OcrServiceOptions) {
    this.#options = options;
  }

  /** For the metrics. */
  get load(): EngineLoad {
    return this.#options.engine.load;
  }

  /**
   * Whether `principal` may have a document read; without `documentType`, whether of any type at all. Doors ask
   * before they take the body in. Costs no query: whether there is anything left to spend, `read` finds out.
   * @throws ApiError FORBIDDEN, EMAIL_NOT_VERIFIED, ACCOUNT_SUSPENDED
   */
  authorise(principal: Principal, documentType?: string): void {
    requireOcrScope(principal, documentType);
    if (!principal.account.emailVerified) throw new ApiError('EMAIL_NOT_VERIFIED');
    requireNotSuspended(principal);
  }

  /**
   * Reserves, reads, commits. What fails costs nothing, and so does what was answered before.
   * @throws what `authorise`, `IdempotentReplies.claim`, `Billing.reserve` and the engine's `read` throw.
   */
  async read(principal: Principal, request: ReadRequest, { idempotencyKey }: ReadOptions = {}): Promise<OcrOutcome> {
    this.authorise(principal, request.documentType);
    const id = uuidv7();
    if (idempotencyKey === undefined) return await this.#answer(principal, request, id);
    const { billing, replies } = this.#options;
    const claim = await replies.claim({ principal, key: idempotencyKey, request, callId: id });
    if (claim.kind === 'reply') return { ...claim, balance: await billing.balanceOf(principal), replayed: true };
    try {
      return await this.#answer(principal, request, id, (em, result) => replies.store(em, claim, { id, ...result }));
    } catch (error) {
      // Where even this fails, the claim counts as dead after a minute.
      await replies.abandon(claim).catch(() => undefined);
      throw error;
    }
  }

  /** @param store done in the transaction that charges for the call */
  async #answer(principal: Principal, request: ReadRequest, id: string, store?: StoreResult): Promise<OcrOutcome> {
    const { billing, engine } = this.#options;
    const reservation = await billing.reserve(principal, id);
    try {
      const result = await engine.read(request);
      // Who went away meanwhile gets no answer, and pays for none.
      request.signal?.throwIfAborted();
      await this.#charge(reservation, async (em) => await store?.(em, result));
      return { ...result, id, balance: reservation.balance, replayed: false };
    } catch (error) {
      await billing.release(reservation);
      throw error;
    }
  }

  async #charge(reservation: Reservation, store: (em: SqlEntityManager) => Promise<void>): Promise<void> {
    const { billing, database } = this.#options;
    try {
      await database.transaction(async (em) => {
        await billing.commit(em, reservation);
        await store(em);
      });
    } catch (error) {
      // The connection may have broken after the database did it and before it said so: what is paid for is answered.
      if (!(await billing.wasCharged(reservation))) throw error;
    }
  }
}

export interface OcrOutcome extends ReadResult {
  /** UUIDv7. */
  readonly id: string;
  /** What is left after this call; undefined where the call is none of the account's, such as a test key's. */
  readonly balance: Balance | undefined;
  /** The answer is an earlier call's, under its id. */
  readonly replayed: boolean;
}

type StoreResult = (em: SqlEntityManager, result: ReadResult) => Promise<void>;

/** `auto` may turn out as any type, so that it needs the whole `ocr`. A session may do what its account may. */
function requireOcrScope(principal: Principal, documentType: string | undefined): void {
  if (principal.kind === 'session') return;
  const { scopes } = principal;
  const allowed =
    documentType === undefined
      ? scopes.some((scope) => scope === 'ocr' || scope.startsWith('ocr:'))
      : holdsScope(scopes, documentType === 'auto' ? 'ocr' : `ocr:${documentType}`);
  if (allowed) return;
  const missingScope = documentType === undefined || documentType === 'auto' ? 'ocr' : `ocr:${documentType}`;
  throw new ApiError('FORBIDDEN', { message: `This key lacks the scope ${missingScope}`, metadata: { missingScope } });
}
