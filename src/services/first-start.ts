import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { displayParts, generateApiKey } from '../auth/api-key.ts';
import { hashPassword } from '../auth/password.ts';
import { type Peppers } from '../auth/peppers.ts';
import { allScopes } from '../auth/scopes.ts';
import { type Database } from '../database.ts';
import { withAdvisoryLock } from '../database/advisory-lock.ts';
import { AccountEntity } from '../entities/account-entity.ts';
import { ApiKeyEntity } from '../entities/api-key-entity.ts';
import { ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';
import { recordAudit } from './audit.ts';

/** What a new installation is given, and what is shown of it once. */
export interface FirstAccess {
  readonly email: string;
  readonly password: string;
  readonly secret: string;
}

/** Reserved by RFC 6761: no mail for it ever leaves the machine. */
export const ownerEmail = 'owner@localhost.localdomain';

/**
 * On an empty database: the owner's account (administrator, verified, on the Enterprise plan) and a live key with
 * every scope. Undefined where there is an account already; of servers that start together, one makes it.
 * @throws ApiError DATABASE_ERROR
 */
export async function createFirstAccess(
  database: Database,
  peppers: Peppers,
  now: Date,
): Promise<FirstAccess | undefined> {
  if (await database.run((em) => em.count(AccountEntity))) return undefined;
  const password = randomBytes(15).toString('base64url');
  // Before the lock is taken: hashing is slow on purpose.
  const passwordHash = await hashPassword(password);
  const secret = generateApiKey('LIVE');

  const created = await database.run((em) =>
    withAdvisoryLock(em, 'firstStart', async (locked) => {
      if (await locked.count(AccountEntity)) return false;
      const account = locked.create(AccountEntity, {
        id: uuidv7(),
        email: ownerEmail,
        name: 'Owner',
        passwordHash,
        role: 'ADMIN',
        emailVerifiedAt: now,
        plan: 'ENTERPRISE',
        subscriptionStatus: 'ACTIVE',
        subscriptionStartedAt: now,
        createdAt: now,
      });
      const apiKey = locked.create(ApiKeyEntity, {
        id: uuidv7(),
        account,
        name: 'First key',
        environment: 'LIVE',
        scopes: [...allScopes],
        allowedCidrs: [],
        createdAt: now,
      });
      locked.create(ApiKeySecretEntity, {
        id: uuidv7(),
        apiKey,
        ...peppers.hash(secret),
        ...displayParts(secret),
        createdAt: now,
      });
      const event = { by: { kind: 'system' }, at: now } as const;
      recordAudit(locked, account.id, { action: 'account.create', ...event, details: { role: 'ADMIN' } });
      const details = { name: apiKey.name, scopes: apiKey.scopes };
      recordAudit(locked, account.id, { action: 'key.create', ...event, keyId: apiKey.id, details });
      return true;
    }),
  );
  return created ? { email: ownerEmail, password, secret } : undefined;
}
