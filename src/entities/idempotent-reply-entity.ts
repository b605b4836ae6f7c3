import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'IdempotentReplyEntity',
  tableName: 'idempotent_reply',
  properties: {
    account: () => p.manyToOne(AccountEntity).primary(),
    /** HMAC-SHA-256 of the Idempotency-Key, hexadecimal. */
    keyHash: p.text().primary(),
    /** SHA-256 of what was asked, hexadecimal. */
    requestHash: p.text(),
    /** The call that answers, or answered; it runs while its reservation lives. */
    callId: p.uuid(),
    claimedAt: p.datetime(),
    expiresAt: p.datetime().index(),
    /** The answer, encrypted with a key that only who has the Idempotency-Key can make; null: not there yet. */
    reply: p.blob().nullable(),
  },
});

/** The answer to a call that came with an Idempotency-Key, kept for a day. */
export class IdempotentReplyEntity extends schema.class {}
schema.setClass(IdempotentReplyEntity);
