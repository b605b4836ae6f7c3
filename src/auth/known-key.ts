import { type Database } from '../database.ts';
import { ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';
import { addressFilter } from './cidr.ts';
import { type KeyTimes } from './key-state.ts';
import { type PepperedHash } from './peppers.ts';
import { type KeyPrincipal } from './principal.ts';
import { standingOf } from './standing-of.ts';

/**
 * What the database says of one secret: all that it takes to let its holder in or not, and no more than can be kept
 * for a while. Times are told, not judged: an expiry or a grace period ends on time, however old this is.
 */
export interface KnownKey {
  readonly secretId: string;
  /** Undefined for the key's current secret. */
  readonly acceptedUntil: Date | undefined;
  /** The pepper that the secret is stored under. */
  readonly pepperId: string;
  readonly times: KeyTimes;
  readonly allows: (address: string) => boolean;
  readonly principal: Omit<KeyPrincipal, 'origin'>;
}

/**
 * One indexed look-up.
 * @param candidates the hashes that the secret can be stored under
 * @throws ApiError DATABASE_ERROR
 */
export async function findKey(database: Database, candidates: readonly PepperedHash[]): Promise<KnownKey | undefined> {
  const hashes = candidates.map(({ hash }) => hash);
  const secret = await database.run((em) =>
    em.findOne(ApiKeySecretEntity, { hash: { $in: hashes } }, { populate: ['apiKey.account'] }),
  );
  if (!secret) return undefined;
  const { apiKey } = secret;
  const { account, expiresAt, disabledAt, revokedAt } = apiKey;
  return {
    secretId: secret.id,
    acceptedUntil: secret.acceptedUntil ?? undefined,
    pepperId: secret.pepperId,
    times: { expiresAt, disabledAt, revokedAt },
    allows: addressFilter(apiKey.allowedCidrs),
    principal: {
      kind: 'key',
      accountId: account.id,
      role: account.role,
      keyId: apiKey.id,
      environment: apiKey.environment,
      scopes: Object.freeze([...apiKey.scopes]),
      last4: secret.last4,
      requestsPerMinute: apiKey.requestsPerMinute ?? null,
      monthlyCap: apiKey.monthlyCap ?? null,
      account: Object.freeze(standingOf(account)),
    },
  };
}
