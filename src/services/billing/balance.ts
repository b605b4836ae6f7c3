import { type BillingPeriod } from './billing-period.ts';
import { planInEffect, type Subscription } from './plans.ts';

/** What an account can still spend. */
export interface Balance {
  /** Calls that the billing month brought. */
  readonly quotaIncluded: number;
  /** Calls of the billing month that are left. */
  readonly quotaRemaining: number;
  readonly creditsRemaining: number;
  readonly periodStart: Date;
  readonly periodEnd: Date;
}

/** The month of a subscription that was cancelled has nothing left to give. */
export function viewBalance(
  subscription: Subscription,
  { start, end }: BillingPeriod,
  { quotaLeft, credits }: { readonly quotaLeft: number; readonly credits: number },
): Balance {
  const quotaIncluded = planInEffect(subscription).monthlyCalls;
  return {
    quotaIncluded,
    quotaRemaining: quotaIncluded === 0 ? 0 : quotaLeft,
    creditsRemaining: credits,
    periodStart: start,
    periodEnd: end,
  };
}
