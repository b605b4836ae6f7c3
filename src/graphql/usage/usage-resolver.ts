import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { type UsageGrouping } from '../../services/usage.ts';
import { type GraphQLContext, principalOf } from '../context.ts';
import { CalendarDate } from './date-scalar.ts';
import { usageGroupings, UsageReportType } from './usage-types.ts';

@Resolver()
export class UsageResolver {
  @Query(() => UsageReportType, { description: 'Calls of the last 13 months. A key needs the scope `usage:read`.' })
  async usage(
    @Arg('from', () => CalendarDate, {
      nullable: true,
      description: 'The first day (UTC); left out: 30 days up to `to`.',
    })
    from: string | null | undefined,
    @Arg('to', () => CalendarDate, { nullable: true, description: 'The last day (UTC); left out: today.' })
    to: string | null | undefined,
    @Arg('by', () => usageGroupings, { defaultValue: usageGroupings.DAY, description: 'What to count by.' })
    by: UsageGrouping,
    @Arg('accountId', () => ID, { nullable: true, description: "For administrators: whose; left out: the caller's." })
    accountId: string | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<UsageReportType> {
    return await context.services.usage.report(principalOf(context), { from, to, by, accountId });
  }
}
