import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'UsageDayEntity',
  tableName: 'usage_day',
  properties: {
    account: () => p.manyToOne(AccountEntity).primary(),
    /** UTC. */
    day: p.date().primary(),
    /** The key's id, or the empty string for calls by a session. */
    apiKeyId: p.text().primary(),
    /** The empty string where the call failed before it was known. */
    documentType: p.text().primary(),
    /** `OK`, or the reason of the refusal. */
    outcome: p.text().primary(),
    calls: p.bigint('number'),
    /** Milliseconds, of all calls together. */
    msTotal: p.bigint('number'),
    msMax: p.integer(),
    /** How many calls took how long: the bounds stand in `services/usage/latency.ts`. */
    msHistogram: p.array((text) => Number(text)).columnType('int[]'),
  },
});

/** Calls of one day that are alike, counted. */
export class UsageDayEntity extends schema.class {}
schema.setClass(UsageDayEntity);
