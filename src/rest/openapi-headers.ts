/** The headers of replies, for the OpenAPI document's `components`. */
export const headerComponents = {
  RequestId: { description: 'Names this request in the log.', schema: { type: 'string' } },
  ServerTiming: {
    description: "Times of the OCR's stages; not on a stored answer, which went through none.",
    schema: { type: 'string' },
  },
  RateLimitLimit: { description: "Requests that the key has in a window: the policy's.", schema: count() },
  RateLimitRemaining: { description: 'Requests that are left of them.', schema: count() },
  RateLimitReset: { description: 'Seconds until the window ends.', schema: count(1) },
  RateLimitPolicy: {
    description: 'Requests, and the seconds of a window.',
    schema: { type: 'string', examples: ['1000;w=60'] },
  },
  QuotaRemaining: {
    description: "Calls that are left of the month's. Not on a test key's replies.",
    schema: count(),
  },
  CreditsRemaining: {
    description: "Calls that are left in credits, for when the month's are used up. Not on a test key's replies.",
    schema: count(),
  },
  IdempotentReplayed: {
    description: 'The answer was given before, to the same Idempotency-Key. It cost nothing more.',
    schema: { type: 'string', const: 'true' },
  },
  RetryAfter: { description: 'Seconds.', schema: count(1) },
};

function count(minimum = 0) {
  return { type: 'integer', minimum };
}

function references(headers: Readonly<Record<string, keyof typeof headerComponents>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, component]) => [name, { $ref: `#/components/headers/${component}` }]),
  );
}

/** On every reply. */
export const commonHeaders = references({ 'X-Request-Id': 'RequestId' });

/** On every reply to a caller that was recognised. */
export const callerHeaders = {
  ...commonHeaders,
  ...references({
    'RateLimit-Limit': 'RateLimitLimit',
    'RateLimit-Remaining': 'RateLimitRemaining',
    'RateLimit-Reset': 'RateLimitReset',
    'RateLimit-Policy': 'RateLimitPolicy',
  }),
};

/** On the answer to an OCR call. */
export const ocrAnswerHeaders = {
  ...callerHeaders,
  ...references({
    'Server-Timing': 'ServerTiming',
    'X-Quota-Remaining': 'QuotaRemaining',
    'X-Credits-Remaining': 'CreditsRemaining',
    'Idempotent-Replayed': 'IdempotentReplayed',
  }),
};

/** On a refusal that says when to come back. */
export const retryHeaders = references({ 'Retry-After': 'RetryAfter' });
