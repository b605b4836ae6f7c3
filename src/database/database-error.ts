import { ConnectionException } from '@mikro-orm/core';
import { ApiError } from '../errors/api-error.ts';
import { errorCode, errorMessage, property } from '../errors/error-facts.ts';

const socketErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);
/** SQLSTATE classes: connection, insufficient resources, operator intervention, system error (PostgreSQL, appendix A). */
const sqlStatesOfAbsence = /^(08|53|57|58)[0-9A-Z]{3}$/;
/** What pg, its pool and PGlite say without a code. */
const messagesOfAbsence =
  /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|query read timeout|cannot use a pool after calling end|PGlite (instance )?is (already )?closed/i;

/** An absent database becomes the DATABASE_ERROR that a client may retry; everything else stays what it is. */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof ApiError || !isAbsence(error)) return error;
  return new ApiError('DATABASE_ERROR', { retryAfterSeconds: 5, cause: error });
}

function isAbsence(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  if (error instanceof ConnectionException || messagesOfAbsence.test(errorMessage(error))) return true;
  const code = errorCode(error) ?? '';
  if (socketErrors.has(code) || sqlStatesOfAbsence.test(code)) return true;
  const inner = property(error, 'errors');
  const causes = [property(error, 'cause'), ...(Array.isArray(inner) ? inner : [])];
  return causes.some((cause) => isAbsence(cause, depth + 1));
}
