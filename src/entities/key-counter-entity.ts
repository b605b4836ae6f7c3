import { defineEntity, p } from '@mikro-orm/core';
import { ApiKeyEntity } from './api-key-entity.ts';

const schema = defineEntity({
  name: 'KeyCounterEntity',
  tableName: 'key_counter',
  properties: {
    apiKey: () => p.manyToOne(ApiKeyEntity).primary().deleteRule('no action').updateRule('no action'),
    /** The latest day (UTC) in which it was used. */
    dayStart: p.datetime(),
    /** Calls of that day, made or reserved. */
    dayCalls: p.integer(),
    /** The latest billing month of its account in which it was used. */
    monthStart: p.datetime(),
    /** Calls of that month, made or reserved. */
    monthCalls: p.integer(),
  },
  checks: [
    { name: 'key_counter_day_calls_check', expression: 'day_calls >= 0' },
    { name: 'key_counter_month_calls_check', expression: 'month_calls >= 0' },
  ],
});

/** How many calls a key made, for the limits that it has of its own: a test key's by day, a monthly cap. */
export class KeyCounterEntity extends schema.class {}
schema.setClass(KeyCounterEntity);
