import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Plan, type SubscriptionStatus } from '../../services/accounts.ts';
import { type Role } from '../../auth/principal.ts';

const roles = { OWNER: 'OWNER', ADMIN: 'ADMIN' } as const satisfies Record<Role, Role>;
export const plans = { FREE: 'FREE', PREMIUM: 'PREMIUM', ENTERPRISE: 'ENTERPRISE' } as const satisfies Record<
  Plan,
  Plan
>;
export const statuses = { ACTIVE: 'ACTIVE', PAST_DUE: 'PAST_DUE', CANCELED: 'CANCELED' } as const satisfies Record<
  SubscriptionStatus,
  SubscriptionStatus
>;

registerEnumType(roles, {
  name: 'Role',
  description: 'What an account may do.',
  valuesConfig: {
    OWNER: { description: 'Its own keys and calls.' },
    ADMIN: { description: "Every account's as well." },
  },
});
registerEnumType(plans, {
  name: 'Plan',
  description: 'The plan an account is on.',
  valuesConfig: {
    FREE: { description: 'No calls included.' },
    PREMIUM: { description: '10,000 calls a month included.' },
    ENTERPRISE: { description: '100,000 calls a month included.' },
  },
});
registerEnumType(statuses, {
  name: 'SubscriptionStatus',
  description: "How an account's subscription stands.",
  valuesConfig: {
    ACTIVE: { description: 'Paid.' },
    PAST_DUE: { description: 'A payment is outstanding.' },
    CANCELED: { description: 'Ended.' },
  },
});

@ObjectType('Account', { description: 'Who owns keys and calls.' })
export class AccountType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'E-mail address, by which the account logs in.' })
  email!: string;

  @Field(() => String, { description: 'As the owner wants to be called.' })
  name!: string;

  @Field(() => roles, { description: 'What the account may do.' })
  role!: Role;

  @Field(() => Boolean, { description: 'Whether the owner has shown that the e-mail address is theirs.' })
  emailVerified!: boolean;

  @Field(() => Boolean, { description: 'Suspended accounts cannot have documents read.' })
  suspended!: boolean;

  @Field(() => plans, { description: 'The plan.' })
  plan!: Plan;

  @Field(() => statuses, { description: 'How the subscription stands.' })
  subscriptionStatus!: SubscriptionStatus;

  @Field(() => Date, { description: 'When the account was made.' })
  createdAt!: Date;
}
