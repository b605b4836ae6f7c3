/** DISABLED can be undone, REVOKED and EXPIRED cannot. */
export type KeyState = 'ACTIVE' | 'DISABLED' | 'REVOKED' | 'EXPIRED';

export interface KeyTimes {
  readonly expiresAt?: Date | null | undefined;
  readonly disabledAt?: Date | null | undefined;
  readonly revokedAt?: Date | null | undefined;
}

/** The end that cannot be undone is told before the one that can. */
export function keyState(key: KeyTimes, now: Date): KeyState {
  if (key.revokedAt) return 'REVOKED';
  if (key.expiresAt && key.expiresAt <= now) return 'EXPIRED';
  return key.disabledAt ? 'DISABLED' : 'ACTIVE';
}
