import { catalogue, type Reason } from '../../src/errors/catalogue.ts';
import { documentTypes } from '../../src/documents/registry.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { imageBytesMax } from '../../src/upload.ts';
import { type AccountFields } from './back-office.ts';
import { jpegPart, type Part } from './form.ts';
import { type NewApiKey } from '../../src/services/api-keys.ts';

/** A call of the OCR that is refused, for the same reason on both doors. */
export interface RefusalCase {
  readonly title: string;
  readonly reason: Reason;
  readonly account?: Partial<AccountFields>;
  readonly key?: Partial<NewApiKey>;
  /** In place of a new key's header. Null: no header at all. */
  readonly authorization?: string | null;
  /** What happens to the key before the call. */
  readonly before?:
    'revoke' | 'suspend' | 'disable' | 'expire' | 'lose the database' | 'use up the month' | 'use up the day';
  /** Default: a picture. */
  readonly files?: readonly Part[];
  /** Default: passport. Undefined: left out. */
  readonly documentType?: string | undefined;
  /** What the engine throws. */
  readonly engine?: Error;
  readonly metadata?: unknown;
  /** GraphQL: whether the request is refused as a whole, with the reason's own HTTP status. */
  readonly whole?: boolean;
}

const supported = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'];

export const refusalCases: readonly RefusalCase[] = [
  { title: 'no header', reason: 'INVALID_AUTH_HEADER', authorization: null, whole: true },
  { title: 'another scheme', reason: 'INVALID_AUTH_HEADER', authorization: 'Basic dTpw', whole: true },
  { title: 'a scheme without a key', reason: 'INVALID_AUTH_HEADER', authorization: 'Bearer', whole: true },
  {
    title: 'a made-up key',
    reason: 'INVALID_API_KEY',
    authorization: 'Bearer sk_live_123456789abcdef',
    whole: true,
  },
  { title: 'a revoked key', reason: 'INVALID_API_KEY', before: 'revoke', whole: true },
  { title: 'an expired key', reason: 'INVALID_API_KEY', before: 'expire', whole: true },
  {
    title: 'an address that is not allowed',
    reason: 'INVALID_API_KEY',
    key: { allowedCidrs: ['203.0.113.0/24'] },
    whole: true,
  },
  { title: 'a disabled key', reason: 'API_KEY_DISABLED', before: 'disable', whole: true },
  { title: 'an unverified address', reason: 'EMAIL_NOT_VERIFIED', account: { emailVerifiedAt: null } },
  { title: 'a suspended account', reason: 'ACCOUNT_SUSPENDED', before: 'suspend' },
  { title: 'the free plan', reason: 'SUBSCRIPTION_REQUIRED', account: { plan: 'FREE' } },
  { title: 'a cancelled subscription', reason: 'SUBSCRIPTION_REQUIRED', account: { subscriptionStatus: 'CANCELED' } },
  { title: 'an outstanding payment', reason: 'BILLING_ISSUE', account: { subscriptionStatus: 'PAST_DUE' } },
  {
    title: 'a month that is used up, and no credits',
    reason: 'INSUFFICIENT_CREDITS',
    account: { plan: 'PREMIUM' },
    before: 'use up the month',
    metadata: { periodEnd: '2026-04-01T12:00:00.000Z' },
  },
  {
    title: 'a test key that made the calls of its day',
    reason: 'RATE_LIMITED',
    key: { environment: 'TEST' },
    before: 'use up the day',
    metadata: { dailyCap: 100, dayEnd: '2026-03-02T00:00:00.000Z' },
  },
  {
    title: 'a key without the scope',
    reason: 'FORBIDDEN',
    key: { scopes: ['usage:read'] },
    metadata: { missingScope: 'ocr' },
  },
  {
    title: 'a key for other document types',
    reason: 'FORBIDDEN',
    key: { scopes: ['ocr:cn_id_card'] },
    metadata: { missingScope: 'ocr:passport' },
  },
  { title: 'no image', reason: 'MISSING_IMAGE_FILE', files: [] },
  {
    title: 'a file input that was left empty',
    reason: 'MISSING_IMAGE_FILE',
    files: [{ name: 'image', filename: '', type: 'application/octet-stream', body: '' }],
  },
  {
    title: 'a file over 10 MiB',
    reason: 'IMAGE_TOO_LARGE',
    files: [{ ...jpegPart, body: Buffer.alloc(imageBytesMax + 1, 0x61) }],
    metadata: { bytesMax: imageBytesMax },
  },
  {
    title: 'no document type',
    reason: 'INVALID_DOCUMENT_TYPE',
    documentType: undefined,
    metadata: { received: null, supported: documentTypes.map(({ type }) => type) },
  },
  {
    title: 'an unknown document type',
    reason: 'INVALID_DOCUMENT_TYPE',
    documentType: 'library_card',
    metadata: { received: 'library_card', supported: documentTypes.map(({ type }) => type) },
  },
  ...engineCases(),
  { title: 'an unexpected failure', reason: 'INTERNAL_ERROR', engine: new TypeError('secret of the house') },
  { title: 'a database that is away', reason: 'DATABASE_ERROR', before: 'lose the database', whole: true },
];

/** What the engine throws passes both doors as it is; that the engine throws it is the engine's tests' business. */
function engineCases(): RefusalCase[] {
  const thrown: readonly ApiError[] = [
    new ApiError('INVALID_IMAGE_TYPE', { metadata: { received: 'application/pdf', supported } }),
    new ApiError('IMAGE_TOO_SMALL'),
    new ApiError('IMAGE_CORRUPTED'),
    new ApiError('TEXT_EXTRACTION_FAILED'),
    new ApiError('DOCUMENT_RECOGNITION_FAILED', { metadata: { candidates: ['cn_id_card'] } }),
    new ApiError('AI_SERVICE_ERROR'),
    new ApiError('SERVICE_UNAVAILABLE', { retryAfterSeconds: 7 }),
  ];
  return thrown.map((engine) => ({
    title: `the engine's ${engine.reason}`,
    reason: engine.reason,
    engine,
    metadata: engine.metadata,
  }));
}

/** The HTTP status that the catalogue gives a reason. */
export function statusOf(reason: Reason): number {
  return catalogue[reason][0];
}
