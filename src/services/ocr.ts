import { type Principal } from '../auth/principal.ts';
import { ApiError } from '../errors/api-error.ts';
import { type ReadRequest, type ReadResult } from '../ocr/engine.ts';

export class OcrService {
  /**
   * Whether `principal` may have a document read; without `documentType`, whether of any type at all. Doors ask
   * before they take the body in.
   * @throws ApiError FORBIDDEN, EMAIL_NOT_VERIFIED, ACCOUNT_SUSPENDED, SUBSCRIPTION_REQUIRED, BILLING_ISSUE
   */
  async authorise(_principal: Principal, _documentType?: string): Promise<void> {
    throw new ApiError('INTERNAL_ERROR');
  }

  /** @throws what `authorise` and the engine's `read` throw. */
  async read(_principal: Principal, _request: ReadRequest): Promise<OcrOutcome> {
    throw new ApiError('INTERNAL_ERROR');
  }
}

export interface OcrOutcome extends ReadResult {
  /** UUIDv7. */
  readonly id: string;
}
