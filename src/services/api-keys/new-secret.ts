import { type SqlEntityManager } from '@mikro-orm/sql';
import { v7 as uuidv7 } from 'uuid';
import { displayParts, generateApiKey } from '../../auth/api-key.ts';
import { type Peppers } from '../../auth/peppers.ts';
import { type ApiKeyEntity } from '../../entities/api-key-entity.ts';
import { ApiKeySecretEntity } from '../../entities/api-key-secret-entity.ts';

/** A current secret for `key`. What is given back is kept nowhere. */
export function newSecret(em: SqlEntityManager, key: ApiKeyEntity, peppers: Peppers, now: Date): string {
  const secret = generateApiKey(key.environment);
  em.create(ApiKeySecretEntity, {
    id: uuidv7(),
    apiKey: key,
    ...peppers.hash(secret),
    ...displayParts(secret),
    createdAt: now,
  });
  return secret;
}
