import { type Peppers } from '../auth/peppers.ts';
import { type Database } from '../database.ts';
import { ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';
import { StartupError } from '../errors/startup-error.ts';

/**
 * Refuses to start with peppers under which keys that are in use could not be found: every call with one of them
 * would be turned away as unknown.
 * @param origin where the peppers come from, for the person who has to mend it
 * @throws StartupError, ApiError DATABASE_ERROR
 */
export async function checkPeppers(database: Database, peppers: Peppers, origin: string, now: Date): Promise<void> {
  const lost = await database.run((em) =>
    em.count(ApiKeySecretEntity, {
      pepperId: { $nin: [...peppers.ids] },
      $or: [{ acceptedUntil: null }, { acceptedUntil: { $gt: now } }],
      apiKey: { revokedAt: null, $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }] },
    }),
  );
  if (lost === 0) return;
  throw new StartupError(
    `Wrong pepper: ${lost} API key secret${lost === 1 ? '' : 's'} in the database ${lost === 1 ? 'was' : 'were'} made ` +
      `under a pepper that ${origin} does not hold. Set KEY_PEPPER to the new one and the old one, divided by a comma, ` +
      'or revoke those keys (pictotext keys revoke).',
    { code: 'WRONG_PEPPER' },
  );
}
