import { type Role } from '../auth/principal.ts';
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
  readonly createdAt: Date;
}

export type Plan = 'FREE' | 'PREMIUM' | 'ENTERPRISE';
export type SubscriptionStatus = 'ACTIVE' | 'PAST_DUE' | 'CANCELED';

export function viewAccount(row: AccountEntity): Account {
  const { id, email, name, role, plan, subscriptionStatus, createdAt, emailVerifiedAt, suspendedAt } = row;
  return {
    id,
    email,
    name,
    role,
    emailVerified: Boolean(emailVerifiedAt),
    suspended: Boolean(suspendedAt),
    plan,
    subscriptionStatus,
    createdAt,
  };
}
