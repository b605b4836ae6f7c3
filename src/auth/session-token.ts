import { createHash, randomBytes } from 'node:crypto';

const prefix = 'pts_';

export const sessionLifetimeMs = 7 * 24 * 60 * 60 * 1000;

/** What `logIn` gives: `pts_` and 256 random bits in base64url. */
export function generateSessionToken(): string {
  return prefix + randomBytes(32).toString('base64url');
}

export function isSessionToken(text: string): boolean {
  return text.startsWith(prefix);
}

/** SHA-256, hexadecimal: the only form that is stored. */
export function hashSessionToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
