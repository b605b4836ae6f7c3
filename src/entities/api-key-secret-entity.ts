import { defineEntity, p } from '@mikro-orm/core';
import { ApiKeyEntity } from './api-key-entity.ts';

const schema = defineEntity({
  name: 'ApiKeySecretEntity',
  tableName: 'api_key_secret',
  properties: {
    id: p.uuid().primary(),
    apiKey: () => p.manyToOne(ApiKeyEntity).index(),
    /** HMAC-SHA-256 of the secret under the pepper `pepperId`, hexadecimal. */
    hash: p.text().unique().hidden(),
    pepperId: p.text(),
    displayPrefix: p.text(),
    last4: p.text(),
    createdAt: p.datetime(),
    /** Null for the key's current secret; else the end of the grace period that its rotation gave it. */
    acceptedUntil: p.datetime().nullable(),
    lastUsedAt: p.datetime().nullable(),
    /** When the owner was told that it is due for rotation. */
    remindedAt: p.datetime().nullable(),
  },
});

/** One secret of a key: the current one, or one that a rotation replaced. */
export class ApiKeySecretEntity extends schema.class {}
schema.setClass(ApiKeySecretEntity);
