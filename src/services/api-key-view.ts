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
  /** The first characters of the current secret, e.g. `sk_live_7Hx2`. */
  readonly displayPrefix: string;
  readonly last4: string;
  readonly createdAt: Date;
  /** When the current secret was made: `createdAt`, or the last rotation. */
  readonly rotatedAt: Date;
  /** Last use of the current secret; at most a minute late. */
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** The current secret is older than 90 days. */
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
export type KeyState = 'ACTIVE' | 'DISABLED' | 'REVOKED' | 'EXPIRED';
