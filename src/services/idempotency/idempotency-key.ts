import { invalidField } from '../invalid-field.ts';

/** The header `Idempotency-Key` as it came; undefined: there is none. @throws ApiError INVALID_REQUEST */
export function parseIdempotencyKey(header: string | readonly string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw invalidField('Idempotency-Key', 'must be 1 to 255 visible ASCII characters, without spaces');
}
