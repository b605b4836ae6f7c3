/**
 * Every failure a client can see: its reason, the HTTP status and the message. Both doors (REST and GraphQL) answer
 * from this one table; its codes are the published contract.
 */
export const catalogue = {
  INVALID_AUTH_HEADER: [401, 'Missing or malformed Authorization header. Use: Authorization: Bearer YOUR_API_KEY'],
  INVALID_API_KEY: [401, 'Invalid or inactive API key'],
  API_KEY_DISABLED: [401, 'API key has been disabled'],
  EMAIL_NOT_VERIFIED: [403, 'E-mail address is not verified'],
  SUBSCRIPTION_REQUIRED: [403, 'Active subscription required'],
  ACCOUNT_SUSPENDED: [403, 'Account is suspended'],
  FORBIDDEN: [403, 'Permission denied'],
  INSUFFICIENT_CREDITS: [402, 'Monthly quota is used up and no credits are left'],
  BILLING_ISSUE: [402, 'Subscription payment is past due'],
  RATE_LIMITED: [429, 'Too many requests'],
  MISSING_IMAGE_FILE: [400, 'Image file is required'],
  INVALID_DOCUMENT_TYPE: [400, 'Document type is missing or unknown'],
  INVALID_IMAGE_TYPE: [400, 'Image must be JPEG, PNG, WebP, HEIC or HEIF'],
  IMAGE_TOO_LARGE: [400, 'Image is too large'],
  IMAGE_TOO_SMALL: [400, 'Image is too small to hold a document'],
  IMAGE_CORRUPTED: [400, 'Image cannot be decoded'],
  INVALID_REQUEST: [400, 'Malformed request'],
  TEXT_EXTRACTION_FAILED: [422, 'No text was found on the image'],
  DOCUMENT_RECOGNITION_FAILED: [422, 'The image does not show the requested document'],
  NOT_FOUND: [404, 'Not found'],
  CONFLICT: [409, 'A request with this Idempotency-Key is still running'],
  IDEMPOTENCY_KEY_REUSED: [422, 'This Idempotency-Key was used with another request'],
  AI_SERVICE_ERROR: [500, 'The OCR engine failed'],
  DATABASE_ERROR: [503, 'The database is not available'],
  SERVICE_UNAVAILABLE: [503, 'The server is busy'],
  INTERNAL_ERROR: [500, 'Internal server error'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type Reason = keyof typeof catalogue;

export function isReason(text: string): text is Reason {
  return Object.hasOwn(catalogue, text);
}
