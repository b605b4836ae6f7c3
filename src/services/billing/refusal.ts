import { ApiError } from '../../errors/api-error.ts';
import { type Call, type Standing } from './reserve-call.ts';
import { nextDayStart } from './billing-period.ts';
import { testCallsADay } from './plans.ts';

/** Why a call was not reserved. */
export function refusal(standing: Standing, { key, now }: Call): ApiError {
  if (standing.source !== null) return limitOfTheKey(standing, { key, now });
  const { plan, subscription_status: status, period_end: periodEnd } = standing;
  if (plan === 'FREE' || status === 'CANCELED') return new ApiError('SUBSCRIPTION_REQUIRED');
  if (status === 'PAST_DUE') return new ApiError('BILLING_ISSUE');
  return new ApiError('INSUFFICIENT_CREDITS', { metadata: { periodEnd: periodEnd.toISOString() } });
}

function limitOfTheKey(standing: Standing, { key, now }: Pick<Call, 'key' | 'now'>): ApiError {
  const cap = key?.monthlyCap ?? null;
  if (cap !== null && (key?.isTest !== true || standing.month_calls >= cap)) {
    const periodEnd = standing.period_end;
    return new ApiError('RATE_LIMITED', {
      message: `This key has made the ${cap} calls that it may make in a billing month`,
      metadata: { monthlyCap: cap, periodEnd: periodEnd.toISOString() },
      retryAfterSeconds: secondsUntil(periodEnd, now),
    });
  }
  const dayEnd = nextDayStart(now);
  return new ApiError('RATE_LIMITED', {
    message: `This test key has made its ${testCallsADay} calls of the day; the next day begins at midnight UTC`,
    metadata: { dailyCap: testCallsADay, dayEnd: dayEnd.toISOString() },
    retryAfterSeconds: secondsUntil(dayEnd, now),
  });
}

function secondsUntil(then: Date, now: Date): number {
  return Math.ceil((then.getTime() - now.getTime()) / 1000);
}
