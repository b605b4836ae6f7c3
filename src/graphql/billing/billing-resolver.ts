import { Arg, Ctx, Extensions, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type Plan, type SubscriptionStatus } from '../../services/accounts.ts';
import { plans as planInfos } from '../../services/billing/plans.ts';
import { AccountType, plans, statuses } from '../account/account-types.ts';
import { type GraphQLContext, principalOf } from '../context.ts';
import { LedgerEntryType } from './ledger-types.ts';
import { PlanInfoType } from './plan-types.ts';

@Resolver()
export class BillingResolver {
  @Extensions({ open: true })
  @Query(() => [PlanInfoType], { description: 'The plans there are. Needs no Authorization header.' })
  plans(): readonly PlanInfoType[] {
    return planInfos;
  }

  @Query(() => [LedgerEntryType], {
    description: "Every change of an account's balance, newest first. A key needs the scope `usage:read`.",
  })
  async ledger(
    @Arg('accountId', () => ID, { nullable: true, description: "For administrators: whose; left out: the caller's." })
    accountId: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: '1 to 200; left out: 50.' })
    first: number | null | undefined,
    @Arg('after', () => ID, { nullable: true, description: 'The last entry that is known: those before it follow.' })
    after: string | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<LedgerEntryType[]> {
    return await context.services.ledger.list(principalOf(context), accountId, { first, after });
  }

  @Mutation(() => AccountType, {
    description:
      'For administrators: sets plan and status. Another plan, or any status after CANCELED, begins a new billing month.',
  })
  async setSubscription(
    @Arg('accountId', () => ID, { description: 'Whose.' }) accountId: string,
    @Arg('plan', () => plans, { description: 'The plan.' }) plan: Plan,
    @Arg('status', () => statuses, { description: 'How the subscription stands.' }) status: SubscriptionStatus,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType> {
    const wanted = { plan, subscriptionStatus: status };
    return await context.services.subscriptions.set(principalOf(context), accountId, wanted);
  }

  @Mutation(() => AccountType, { description: 'For administrators: gives an account credits, or takes them back.' })
  async grantCredits(
    @Arg('accountId', () => ID, { description: 'Whose.' }) accountId: string,
    @Arg('amount', () => Int, { description: '-1,000,000 to 1,000,000, and not 0. Never leaves less than none.' })
    amount: number,
    @Arg('note', () => String, { nullable: true, description: 'For the ledger; at most 500 characters.' })
    note: string | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType> {
    return await context.services.subscriptions.grantCredits(principalOf(context), accountId, amount, note);
  }

  @Mutation(() => AccountType, { description: "For administrators: adds a credit pack of the account's plan." })
  async sellCreditPack(
    @Arg('accountId', () => ID, { description: 'Whose.' }) accountId: string,
    @Arg('pack', () => Int, { description: 'Its size in calls: see `plans`.' }) pack: number,
    @Arg('note', () => String, { nullable: true, description: 'For the ledger; at most 500 characters.' })
    note: string | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType> {
    return await context.services.subscriptions.sellCreditPack(principalOf(context), accountId, pack, note);
  }
}
