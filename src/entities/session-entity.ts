import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'SessionEntity',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(AccountEntity).index(),
    /** SHA-256 of the token, hexadecimal: 256 random bits need neither salt nor pepper. */
    tokenHash: p.text().unique().hidden(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    /** The IP address it was begun from. */
    address: p.text().nullable(),
    /** HTTP's header, as far as it is kept. */
    userAgent: p.text().nullable(),
  },
});

/** A person who logged in. Logging out deletes the row. */
export class SessionEntity extends schema.class {}
schema.setClass(SessionEntity);
