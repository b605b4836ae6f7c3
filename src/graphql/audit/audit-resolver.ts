import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';
import { AuditEntryType } from './audit-types.ts';

@ArgsType()
export class AuditLogArgs {
  @Field(() => Int, { nullable: true, description: '1 to 200; left out: 50.' })
  first?: number | null;

  @Field(() => ID, { nullable: true, description: 'The last entry that is known: those before it follow.' })
  after?: string | null;

  @Field(() => Date, { nullable: true, description: 'From this time on.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this time.' })
  to?: Date | null;

  @Field(() => String, { nullable: true, description: 'What was done, such as `key.rotate`.' })
  action?: string | null;

  @Field(() => ID, { nullable: true, description: 'What was done to this key.' })
  keyId?: string | null;

  @Field(() => ID, { nullable: true, description: "For administrators: whose log; left out: the caller's." })
  accountId?: string | null;
}

@Resolver()
export class AuditResolver {
  @Query(() => [AuditEntryType], {
    description: 'Who did what to the account and its keys, newest first. A key needs the scope `keys:manage`.',
  })
  async auditLog(
    @Args(() => AuditLogArgs) { first, after, ...filter }: AuditLogArgs,
    @Ctx() context: GraphQLContext,
  ): Promise<AuditEntryType[]> {
    return await context.services.auditLog.list(principalOf(context), filter, { first, after });
  }
}
