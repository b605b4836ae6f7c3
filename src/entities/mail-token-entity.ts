import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'MailTokenEntity',
  tableName: 'mail_token',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(AccountEntity).index(),
    purpose: p.enum(['VERIFY_EMAIL', 'CHANGE_EMAIL', 'RESET_PASSWORD']),
    /** SHA-256 of the token, hexadecimal. */
    tokenHash: p.text().unique().hidden(),
    /** The address that it was sent to, and that it proves. Lower case. */
    email: p.text(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
  },
});

/** A link in a mail: works once, and for a while. */
export class MailTokenEntity extends schema.class {}
schema.setClass(MailTokenEntity);
