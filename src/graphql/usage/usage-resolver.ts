import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { type UsageGrouping } from '../../services/usage.ts';
import { type GraphQLContext, principalOf } from '../context.ts';
import { CalendarDate } from './date-scalar.ts';
import { usageGroupings, UsageReportType } from './usage-types.ts';

@ArgsType()
export class UsageArgs {
  @Field(() => CalendarDate, { nullable: true, description: 'The first day (UTC); left out: 30 days up to `to`.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day (UTC); left out: today.' })
  to?: string | null;

  @Field(() => usageGroupings, { defaultValue: usageGroupings.DAY, description: 'What to count by.' })
  by!: UsageGrouping;

  @Field(() => ID, { nullable: true, description: "For administrators: whose; left out: the caller's." })
  accountId?: string | null;
}

@Resolver()
export class UsageResolver {
  @Query(() => UsageReportType, { description: 'Calls of the last 13 months. A key needs the scope `usage:read`.' })
  async usage(@Args(() => UsageArgs) query: UsageArgs, @Ctx() context: GraphQLContext): Promise<UsageReportType> {
    return await context.services.usage.report(principalOf(context), query);
  }
}
