import { type AccountEntity } from '../entities/account-entity.ts';
import { type AccountStanding } from './principal.ts';

type StandingRow = Pick<
  AccountEntity,
  'emailVerifiedAt' | 'suspendedAt' | 'plan' | 'subscriptionStatus' | 'subscriptionStartedAt'
>;

export function standingOf(row: StandingRow): AccountStanding {
  return {
    emailVerified: Boolean(row.emailVerifiedAt),
    suspended: Boolean(row.suspendedAt),
    plan: row.plan,
    subscriptionStatus: row.subscriptionStatus,
    subscriptionStartedAt: row.subscriptionStartedAt,
  };
}
