/** Who is calling, as the Authorization header proved it. Both doors build it once, before the body is looked at. */
export type Principal = KeyPrincipal | SessionPrincipal;

export interface KeyPrincipal {
  readonly kind: 'key';
  readonly accountId: string;
  readonly role: Role;
  readonly origin: Origin;
  readonly keyId: string;
  readonly environment: 'LIVE' | 'TEST';
  readonly scopes: readonly string[];
  /** For logs: the only part of a key that may reach one. */
  readonly last4: string;
  /** Null: the installation's own limit. */
  readonly requestsPerMinute: number | null;
  /** Calls in one billing month; null: as many as the account has. */
  readonly monthlyCap: number | null;
  readonly account: AccountStanding;
}

export interface SessionPrincipal {
  readonly kind: 'session';
  readonly accountId: string;
  readonly role: Role;
  readonly origin: Origin;
  readonly sessionId: string;
  readonly account: AccountStanding;
}

/** How the caller's account stood when the key or the session was looked up. */
export interface AccountStanding {
  readonly emailVerified: boolean;
  readonly suspended: boolean;
  readonly plan: Plan;
  readonly subscriptionStatus: SubscriptionStatus;
  readonly subscriptionStartedAt: Date;
}

export type Plan = 'FREE' | 'PREMIUM' | 'ENTERPRISE';
export type SubscriptionStatus = 'ACTIVE' | 'PAST_DUE' | 'CANCELED';

/** Where the call comes from, for the notices to the account's owner: an IP address, or `command line`. */
export type Origin = string;

export type Role = 'OWNER' | 'ADMIN';
