import { type Plan, type SubscriptionStatus } from '../../auth/principal.ts';

/** What a plan includes and what it may buy besides (the contract's table "Plans"). */
export interface PlanInfo {
  readonly plan: Plan;
  /** Calls that a billing month brings. */
  readonly monthlyCalls: number;
  /** Sizes of the credit packs that it may buy, in calls. */
  readonly creditPacks: readonly number[];
}

const smallPacks = [1_000, 3_000];
const largePacks = [10_000, 50_000];

export const plans: readonly PlanInfo[] = [
  { plan: 'FREE', monthlyCalls: 0, creditPacks: smallPacks },
  { plan: 'PREMIUM', monthlyCalls: 10_000, creditPacks: [...smallPacks, ...largePacks] },
  { plan: 'ENTERPRISE', monthlyCalls: 100_000, creditPacks: [...smallPacks, ...largePacks, 100_000] },
];

export interface Subscription {
  readonly plan: Plan;
  readonly subscriptionStatus: SubscriptionStatus;
}

/**
 * The plan in effect: a cancelled one is none. A past-due one goes on: its month waits for the payment.
 */
export function planInEffect({ plan, subscriptionStatus }: Subscription): PlanInfo {
  const name = subscriptionStatus === 'CANCELED' ? 'FREE' : plan;
  const found = plans.find((each) => each.plan === name);
  if (found === undefined) throw new Error(`There is no plan ${name}`);
  return found;
}

/** Calls of a test key in a day (UTC): the contract's section "Keys". */
export const testCallsADay = 100;
