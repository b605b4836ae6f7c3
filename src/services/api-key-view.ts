import { keyState, type KeyState } from '../auth/key-state.ts';
import { type ApiKeyEntity } from '../entities/api-key-entity.ts';
import { type ApiKeySecretEntity } from '../entities/api-key-secret-entity.ts';

/** Age of a secret. */
export const rotationDueAfterMs = 90 * 24 * 60 * 60 * 1000;

/** An API key as its owner sees it. The secret itself is shown once, by `create` and `rotate`, and never again. */
export interface ApiKey {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly environment: KeyEnvironment;
  readonly state: KeyState;
  readonly scopes: readonly string[];
  /** Empty: any address. */
  readonly allowedCidrs: readonly string[];
  /** Null: the installation's limit. */
  readonly requestsPerMinute: number | null;
  /** Calls in one billing month of the account; null: as many as the account has. */
  readonly monthlyCap: number | null;
  /** The first characters of the current secret, e.g. `sk_live_7Hx2`. */
  readonly displayPrefix: string;
  readonly last4: string;
  readonly createdAt: Date;
  /** When the current secret was made: `createdAt`, or the last rotation. */
  readonly rotatedAt: Date;
  /** Last use of the current secret; at most a minute late. */
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Since when an administrator has it switched off. */
  readonly disabledAt: Date | null;
  readonly revokedAt: Date | null;
  /** The current secret is older than 90 days, and the key not at its end. */
  readonly rotationDue: boolean;
  /** Secrets that rotations replaced, newest first. Their last use tells who has not changed over yet. */
  readonly previousSecrets: readonly PreviousSecret[];
}

export interface PreviousSecret {
  readonly displayPrefix: string;
  readonly last4: string;
  readonly acceptedUntil: Date;
  readonly lastUsedAt: Date | null;
}

export type KeyEnvironment = 'LIVE' | 'TEST';
export type { KeyState };

/** @param secrets those of `key`, in any order; exactly one has no `acceptedUntil` */
export function viewApiKey(key: ApiKeyEntity, secrets: readonly ApiKeySecretEntity[], now: Date): ApiKey {
  const current = secrets.find(({ acceptedUntil }) => !acceptedUntil);
  if (!current) throw new Error(`Key ${key.id} has no current secret`);
  const state = keyState(key, now);
  const isUsable = state === 'ACTIVE' || state === 'DISABLED';
  return {
    id: key.id,
    accountId: key.account.id,
    name: key.name,
    environment: key.environment,
    state,
    scopes: key.scopes,
    allowedCidrs: key.allowedCidrs,
    requestsPerMinute: key.requestsPerMinute ?? null,
    monthlyCap: key.monthlyCap ?? null,
    displayPrefix: current.displayPrefix,
    last4: current.last4,
    createdAt: key.createdAt,
    rotatedAt: current.createdAt,
    lastUsedAt: current.lastUsedAt ?? null,
    expiresAt: key.expiresAt ?? null,
    disabledAt: key.disabledAt ?? null,
    revokedAt: key.revokedAt ?? null,
    rotationDue: isUsable && now.getTime() - current.createdAt.getTime() > rotationDueAfterMs,
    previousSecrets: viewPrevious(secrets),
  };
}

function viewPrevious(secrets: readonly ApiKeySecretEntity[]): PreviousSecret[] {
  return secrets
    .flatMap(({ displayPrefix, last4, acceptedUntil, lastUsedAt, createdAt }) =>
      acceptedUntil ? [{ displayPrefix, last4, acceptedUntil, lastUsedAt: lastUsedAt ?? null, createdAt }] : [],
    )
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .map(({ createdAt: _, ...previous }) => previous);
}
