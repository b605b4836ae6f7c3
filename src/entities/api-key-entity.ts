import { defineEntity, p } from '@mikro-orm/core';
import { AccountEntity } from './account-entity.ts';

const schema = defineEntity({
  name: 'ApiKeyEntity',
  tableName: 'api_key',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(AccountEntity).index(),
    name: p.text(),
    environment: p.enum(['LIVE', 'TEST']),
    scopes: p.array(),
    /** Empty: any address. */
    allowedCidrs: p.array(),
    /** Null: the installation's own limit. */
    requestsPerMinute: p.integer().nullable(),
    /** Calls in one billing month of the account; null: as many as the account has. */
    monthlyCap: p.integer().nullable(),
    expiresAt: p.datetime().nullable(),
    /** Switched off by an administrator; null when switched on. */
    disabledAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

/** A key's identity: what stays when its secret is rotated. Rows are never deleted. */
export class ApiKeyEntity extends schema.class {}
schema.setClass(ApiKeyEntity);
