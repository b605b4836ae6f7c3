import { defineEntity, p } from '@mikro-orm/core';

const schema = defineEntity({
  name: 'AccountEntity',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    /** Lower case. */
    email: p.text().unique(),
    name: p.text(),
    /** Argon2id, in the PHC string format. */
    passwordHash: p.text().hidden(),
    role: p.enum(['OWNER', 'ADMIN']),
    emailVerifiedAt: p.datetime().nullable(),
    suspendedAt: p.datetime().nullable(),
    plan: p.enum(['FREE', 'PREMIUM', 'ENTERPRISE']),
    subscriptionStatus: p.enum(['ACTIVE', 'PAST_DUE', 'CANCELED']),
    /** Its day of the month (UTC) is the day on which each billing month begins. */
    subscriptionStartedAt: p.datetime(),
    createdAt: p.datetime(),
  },
});

/** Who owns keys and sessions, and on which plan. */
export class AccountEntity extends schema.class {}
schema.setClass(AccountEntity);
