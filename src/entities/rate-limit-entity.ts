import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'RateLimitEntity',
  tableName: 'rate_limit',
  properties: {
    key: p.string().length(255).primary(),
    points: p.integer().default(0),
    /** Milliseconds since 1970. */
    expire: p.bigint('number').nullable(),
  },
});

/** The table of rate-limiter-flexible's PostgreSQL store; nothing here reads or writes it otherwise. */
export class RateLimitEntity extends schema.class {}
schema.setClass(RateLimitEntity);
