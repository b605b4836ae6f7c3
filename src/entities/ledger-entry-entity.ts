import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'LedgerEntryEntity',
  tableName: 'ledger_entry',
  properties: {
    /** For CALL, the call's id. */
    id: p.uuid().primary(),
    account: () => p.manyToOne(AccountEntity),
    at: p.datetime(),
    balance: p.enum(['QUOTA', 'CREDITS']),
    /** MONTH: the calls a new billing month brings. PACK: a credit pack. GRANT: by an administrator. CALL: a call made. */
    kind: p.enum(['MONTH', 'PACK', 'GRANT', 'CALL']),
    /** Calls; negative where they were used or taken back. */
    amount: p.integer(),
    /** The billing month that an entry of the quota belongs to; null for credits. */
    periodStart: p.datetime().nullable(),
    note: p.text().nullable(),
  },
  uniques: [{ properties: ['account', 'periodStart'], name: 'ledger_entry_month_unique', where: `"kind" = 'MONTH'` }],
  indexes: [
    { properties: ['account', 'periodStart'], name: 'ledger_entry_account_id_period_start_index' },
    { properties: ['account', 'id'], name: 'ledger_entry_account_id_id_index' },
  ],
});

/** Append-only (a trigger refuses anything else): every balance can be computed from it anew. */
export class LedgerEntryEntity extends schema.class {}
schema.setClass(LedgerEntryEntity);
