import { ApiError } from './api-error.ts';

/** Turns anything thrown into the failure that the client is told about. Never throws, whatever it is given. */
export function toApiError(thrown: unknown): ApiError {
  try {
    return classify(thrown);
  } catch {
    // A getter or a proxy that throws: nothing can be said of it.
    return new ApiError('INTERNAL_ERROR');
  }
}

function classify(thrown: unknown): ApiError {
  const chain = [...causes(thrown)];
  const own = chain.find((error) => error instanceof ApiError);
  if (own !== undefined) return own;
  if (chain.some((error) => Reflect.get(error, 'name') === 'AbortError')) {
    return new ApiError('INVALID_REQUEST', { cause: thrown, message: 'The caller went away' });
  }
  if (chain.some(isDatabaseAway)) {
    return new ApiError('DATABASE_ERROR', { cause: thrown, retryAfterSeconds: databaseRetryAfterSeconds });
  }
  const refusal = chain.find(isRefusedRequest);
  if (refusal !== undefined) return new ApiError('INVALID_REQUEST', { cause: thrown, message: refusal.message });
  return new ApiError('INTERNAL_ERROR', { cause: thrown });
}

/** The error and what it wraps: `cause` (ES2022), `originalError` (GraphQL), `previous` (MikroORM), `errors` (Node). */
function* causes(thrown: unknown, depth = 0): Generator<object> {
  if (depth > depthMax || typeof thrown !== 'object' || thrown === null) return;
  yield thrown;
  for (const link of ['cause', 'originalError', 'previous']) {
    yield* causes(Reflect.get(thrown, link), depth + 1);
  }
  // A connection tried over IPv6 and IPv4 fails with an AggregateError.
  if (thrown instanceof AggregateError) for (const error of thrown.errors) yield* causes(error, depth + 1);
}

/** A connection that could not be made or broke: Node's codes, PostgreSQL's classes 08 and 57P, MikroORM's class. */
function isDatabaseAway(error: object): boolean {
  if (Reflect.get(error, 'name') === 'ConnectionException' || error.constructor.name === 'ConnectionException')
    return true;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && (awayCodes.has(code) || /^(08...|57P0[1-3]|53300)$/.test(code));
}

/** Errors by which Fastify, Apollo or the upload parser say that the request itself is wrong. */
function isRefusedRequest(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code: unknown = Reflect.get(error, 'code');
  const status: unknown = Reflect.get(error, 'statusCode') ?? Reflect.get(error, 'status');
  const says4xx = typeof status === 'number' && status >= 400 && status < 500;
  return says4xx && ((typeof code === 'string' && code.startsWith('FST_')) || isExposed(error));
}

/** `http-errors` and its like mark messages that are meant for the client. */
function isExposed(error: Error): boolean {
  return Reflect.get(error, 'expose') === true;
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
]);
const databaseRetryAfterSeconds = 5;
const depthMax = 8;
