import { v7 as uuidv7 } from 'uuid';
import { type Principal } from '../auth/principal.ts';
import { holdsScope } from '../auth/scopes.ts';
import { ApiError } from '../errors/api-error.ts';
import { type Engine, type EngineLoad, type ReadRequest, type ReadResult } from '../ocr/engine.ts';
import { type Account } from './account-view.ts';
import { type AccountService } from './accounts.ts';

/** The billed work: who may have a document read, and the reading. */
export class OcrService {
  readonly #accounts: AccountService;
  readonly #engine: Engine;

  constructor(accounts: AccountService, engine: Engine) {
    this.#accounts = accounts;
    this.#engine = engine;
  }

  /** For the metrics. */
  get load(): EngineLoad | undefined {
    return this.#engine.load;
  }

  /**
   * Whether `principal` may have a document read; without `documentType`, whether of any type at all. Doors ask
   * before they take the body in.
   * @throws ApiError FORBIDDEN, EMAIL_NOT_VERIFIED, ACCOUNT_SUSPENDED, SUBSCRIPTION_REQUIRED, BILLING_ISSUE,
   * DATABASE_ERROR
   */
  async authorise(principal: Principal, documentType?: string): Promise<void> {
    requireScope(principal, documentType);
    const account = await this.#accounts.me(principal);
    if (!account.emailVerified) throw new ApiError('EMAIL_NOT_VERIFIED');
    if (account.suspended) throw new ApiError('ACCOUNT_SUSPENDED');
    // Test keys cost nothing, so that they need no subscription.
    if (principal.kind !== 'key' || principal.environment === 'LIVE') requireSubscription(account);
  }

  /** @throws what `authorise` and the engine's `read` throw. */
  async read(principal: Principal, request: ReadRequest): Promise<OcrOutcome> {
    await this.authorise(principal, request.documentType);
    return { id: uuidv7(), ...(await this.#engine.read(request)) };
  }
}

export interface OcrOutcome extends ReadResult {
  /** UUIDv7. */
  readonly id: string;
}

/** `auto` may turn out as any type, so that it needs the whole `ocr`. A session may do what its account may. */
function requireScope(principal: Principal, documentType: string | undefined): void {
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

function requireSubscription({ plan, subscriptionStatus }: Account): void {
  if (plan === 'FREE' || subscriptionStatus === 'CANCELED') throw new ApiError('SUBSCRIPTION_REQUIRED');
  if (subscriptionStatus === 'PAST_DUE') throw new ApiError('BILLING_ISSUE');
}
