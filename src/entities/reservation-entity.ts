import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';
import { ApiKeyEntity } from './api-key-entity.ts';

const schema = defineEntity({
  name: 'ReservationEntity',
  tableName: 'reservation',
  properties: {
    /** The call's id. */
    id: p.uuid().primary(),
    account: () => p.manyToOne(AccountEntity).index(),
    /** Null: a call by a session. */
    apiKey: () => p.manyToOne(ApiKeyEntity).nullable().deleteRule('no action'),
    /** What it was taken from; TEST: calls of a test key, which cost nothing. */
    source: p.enum(['QUOTA', 'CREDITS', 'TEST']),
    /** The billing month whose quota it was taken from, and in which the key's own counter counted it. */
    periodStart: p.datetime(),
    /** The day in which the key's own counter counted it; null: a call by a session. */
    keyDayStart: p.datetime().nullable(),
    /** Its server moves this on while the call runs; after it, the call is dead and the reservation void. */
    expiresAt: p.datetime().index(),
  },
});

/** A call in progress, and what was set aside for it. Committed or released, the row goes. */
export class ReservationEntity extends schema.class {}
schema.setClass(ReservationEntity);
