import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'BalanceEntity',
  tableName: 'balance',
  properties: {
    account: () => p.manyToOne(AccountEntity).primary().deleteRule('no action').updateRule('no action'),
    /** The billing month that `quotaLeft` belongs to. */
    periodStart: p.datetime(),
    periodEnd: p.datetime(),
    /** Calls of the month that are neither made nor reserved. */
    quotaLeft: p.integer(),
    /** Credits that are neither spent nor reserved. */
    credits: p.integer(),
  },
  checks: [
    { name: 'balance_quota_left_check', expression: 'quota_left >= 0' },
    { name: 'balance_credits_check', expression: 'credits >= 0' },
  ],
});

/** What an account can still spend: the sum of its ledger, less what calls in progress have reserved. */
export class BalanceEntity extends schema.class {}
schema.setClass(BalanceEntity);
