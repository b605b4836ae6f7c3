import { type Plan, type Role, type SubscriptionStatus } from '../auth/principal.ts';
import { type AccountEntity } from '../entities/account-entity.ts';

/** An account as its owner sees it. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly emailVerified: boolean;
  readonly suspended: boolean;
  readonly plan: Plan;
  readonly subscriptionStatus: SubscriptionStatus;
  /** Its day of the month (UTC) is the day on which each billing month begins. */
  readonly subscriptionStartedAt: Date;
  readonly createdAt: Date;
}

export type { Plan, SubscriptionStatus };

export function viewAccount(row: AccountEntity): Account {
  const {
    id,
    email,
    name,
    role,
    plan,
    subscriptionStatus,
    subscriptionStartedAt,
    createdAt,
    emailVerifiedAt,
    suspendedAt,
  } = row;
  return {
    id,
    email,
    name,
    role,
    emailVerified: Boolean(emailVerifiedAt),
    suspended: Boolean(suspendedAt),
    plan,
    subscriptionStatus,
    subscriptionStartedAt,
    createdAt,
  };
}
