import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { ApiError } from '../../src/errors/api-error.ts';
import { describeFault } from '../../src/errors/describe-fault.ts';
import { errorHeaders } from '../../src/errors/error-headers.ts';
import { toApiError } from '../../src/errors/to-api-error.ts';

const withCode = (code: string, more: object = {}) =>
  Object.assign(new Error('a value of somebody'), { code, ...more });
const own = new ApiError('IMAGE_CORRUPTED');

describe('toApiError', () => {
  it.each([
    ['an ApiError', own, 'IMAGE_CORRUPTED'],
    ['an ApiError behind a cause', new Error('outer', { cause: own }), 'IMAGE_CORRUPTED'],
    ['an ApiError behind a GraphQLError', new GraphQLError('outer', { originalError: own }), 'IMAGE_CORRUPTED'],
    ['a refused connection', withCode('ECONNREFUSED'), 'DATABASE_ERROR'],
    [
      'a broken connection behind another error',
      new Error('query', { cause: withCode('ECONNRESET') }),
      'DATABASE_ERROR',
    ],
    [
      'both families refused',
      new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]),
      'DATABASE_ERROR',
    ],
    ['PostgreSQL shutting down', withCode('57P01'), 'DATABASE_ERROR'],
    ['PostgreSQL connection exceptions', withCode('08006'), 'DATABASE_ERROR'],
    ['a caller who went away', AbortSignal.abort().reason, 'INVALID_REQUEST'],
    ['a unique violation', withCode('23505'), 'INTERNAL_ERROR'],
    ["Fastify's refusal", withCode('FST_ERR_CTP_INVALID_JSON_BODY', { statusCode: 400 }), 'INVALID_REQUEST'],
    ["Fastify's own failure", withCode('FST_ERR_SEND_INSIDE_ONERR', { statusCode: 500 }), 'INTERNAL_ERROR'],
    ['an error with a status of its own making', Object.assign(new Error('x'), { statusCode: 404 }), 'INTERNAL_ERROR'],
    ['a programming error', new TypeError('x is not a function'), 'INTERNAL_ERROR'],
    ['text', 'text', 'INTERNAL_ERROR'],
    ['nothing', undefined, 'INTERNAL_ERROR'],
    ['null', null, 'INTERNAL_ERROR'],
  ])('%s', (_title, thrown, reason) => {
    expect(toApiError(thrown).reason).toBe(reason);
  });

  it('cannot be made to throw or to hang', () => {
    const trap = new Proxy(new Error('x'), {
      get: () => {
        throw new Error('a getter that throws');
      },
    });
    const circle = new Error('x');
    circle.cause = circle;
    for (const thrown of [trap, circle]) expect(toApiError(thrown).reason).toBe('INTERNAL_ERROR');
  });

  it('says nothing of what is inside an unexpected error', () => {
    expect(toApiError(new Error('password=hunter2')).message).toBe('Internal server error');
  });
});

describe('describeFault', () => {
  it('keeps frames, and no message of a database driver', () => {
    const driver = Object.assign(new Error("insert into account values ('ada@example.org')"), {
      code: '23505',
      query: 'insert …',
    });
    const fault = describeFault(new Error('could not save', { cause: driver }));
    expect(fault).toMatchObject({ message: 'could not save', cause: { code: '23505' } });
    expect(JSON.stringify(fault)).not.toContain('ada@example.org');
    expect(fault.frames[0]).toMatch(/^\s+at /);
  });
});

describe('errorHeaders', () => {
  it.each([
    [new ApiError('INVALID_API_KEY'), { 'www-authenticate': 'Bearer' }],
    [new ApiError('RATE_LIMITED', { retryAfterSeconds: 12.2 }), { 'retry-after': '13' }],
    [new ApiError('SERVICE_UNAVAILABLE'), { 'retry-after': '1' }],
    [new ApiError('FORBIDDEN'), {}],
  ])('%s', (error, headers) => {
    expect(errorHeaders(error)).toEqual(headers);
  });
});
