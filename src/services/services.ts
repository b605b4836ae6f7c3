import { type Logger } from 'pino';
import { type Authenticator } from '../auth/authenticate.ts';
import { type AccountServices } from './accounts/create-account-services.ts';
import { type ApiKeyService } from './api-keys.ts';
import { type AuditLogService } from './audit-log.ts';
import { type Billing } from './billing.ts';
import { type LedgerService } from './ledger.ts';
import { type OcrService } from './ocr.ts';
import { type RateLimits } from './rate-limits.ts';
import { type SubscriptionService } from './subscriptions.ts';
import { type SystemHealthService } from './system-health.ts';
import { type UsageService } from './usage.ts';

/** What the doors work with; built once, in app.ts. */
export interface Services extends AccountServices {
  readonly authenticator: Pick<Authenticator, 'authenticate'>;
  readonly apiKeys: ApiKeyService;
  readonly billing: Billing;
  readonly subscriptions: SubscriptionService;
  readonly ledger: LedgerService;
  readonly ocr: OcrService;
  readonly rateLimits: RateLimits;
  readonly usage: UsageService;
  readonly auditLog: AuditLogService;
  readonly readiness: Readiness;
  readonly systemHealth: SystemHealthService;
  readonly log: Logger;
}

/** Asked by `/readyz`. */
export interface Readiness {
  /** Resolves when the database answers. @throws ApiError DATABASE_ERROR */
  check(): Promise<void>;
}
