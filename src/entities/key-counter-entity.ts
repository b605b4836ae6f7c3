import { defineEntity, p } from '@mikro-orm/core';
import { ApiKeyEntity } from './api-key-entity.ts';

const schema = defineEntity({
  name: 'KeyCounterEntity',
  tableName: 'key_counter',
  properties: {
    apiKey: () => p.manyToOne(ApiKeyEntity).primary(),
    /** The billing month of a live key, the day (UTC) of a test key. */
    periodStart: p.datetime().primary(),
    /** Calls made and reserved. */
    calls: p.integer(),
    callsMax: p.integer(),
  },
  checks: [{ name: 'key_counter_calls_check', expression: 'calls >= 0 and calls <= calls_max' }],
});

/** How many calls a key that has a limit of its own made in a period. */
export class KeyCounterEntity extends schema.class {}
schema.setClass(KeyCounterEntity);
