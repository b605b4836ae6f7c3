/** Who is calling, as the Authorization header proved it. Both doors build it once, before the body is looked at. */
export type Principal = KeyPrincipal | SessionPrincipal;

export interface KeyPrincipal {
  readonly kind: 'key';
  readonly accountId: string;
  readonly role: Role;
  readonly keyId: string;
  readonly environment: 'LIVE' | 'TEST';
  readonly scopes: readonly string[];
  /** For logs: the only part of a key that may reach one. */
  readonly last4: string;
}

export interface SessionPrincipal {
  readonly kind: 'session';
  readonly accountId: string;
  readonly role: Role;
  readonly sessionId: string;
}

export type Role = 'OWNER' | 'ADMIN';
