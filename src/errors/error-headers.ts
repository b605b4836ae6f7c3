import { type ApiError } from './api-error.ts';

/** The headers a refusal carries on either door: RFC 9110 §11.6.1 for 401, §10.2.3 for 429, 503 and where it is known. */
export function errorHeaders(error: ApiError): Record<string, string> {
  if (error.status === 401) return { 'www-authenticate': 'Bearer' };
  if (error.status === 429 || error.status === 503 || error.retryAfterSeconds !== undefined) {
    return { 'retry-after': String(Math.max(1, Math.ceil(error.retryAfterSeconds ?? retryAfterSecondsDefault))) };
  }
  return {};
}

const retryAfterSecondsDefault = 1;
