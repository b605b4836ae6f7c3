import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'AuditEntryEntity',
  tableName: 'audit_entry',
  properties: {
    /** UUIDv7: sorts by time. */
    id: p.uuid().primary(),
    /** The account that it happened to, whose owner may read it. */
    account: () => p.manyToOne(AccountEntity),
    at: p.datetime(),
    /** Such as `key.rotate`: see `services/audit.ts`. */
    action: p.text(),
    /** SYSTEM: the server itself, on time. ANONYMOUS: who held a mail's link, or tried to log in. */
    actor: p.enum(['SESSION', 'KEY', 'COMMAND_LINE', 'SYSTEM', 'ANONYMOUS']),
    /** Whose session or key; no reference, so that entries outlive everything. */
    actorAccountId: p.uuid().nullable(),
    actorKeyId: p.uuid().nullable(),
    /** The IP address it came from. */
    address: p.text().nullable(),
    /** The key that it happened to; null: the account itself. */
    keyId: p.uuid().nullable(),
    /** Facts for people, never a secret, e.g. `{"name":"Production"}`. */
    details: p.json<Readonly<Record<string, unknown>>>(),
  },
  indexes: [{ properties: ['account', 'id'], name: 'audit_entry_account_id_id_index' }],
});

/** Who did what to which key or account, from where. Append-only: a trigger refuses anything else. */
export class AuditEntryEntity extends schema.class {}
schema.setClass(AuditEntryEntity);
