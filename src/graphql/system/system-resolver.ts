import { Ctx, Query, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';
import { SystemHealthType } from './system-types.ts';

@Resolver()
export class SystemResolver {
  @Query(() => SystemHealthType, {
    description: 'For administrators: how the server that answers does; others on the same database are not asked.',
  })
  async systemHealth(@Ctx() context: GraphQLContext): Promise<SystemHealthType> {
    return await context.services.systemHealth.read(principalOf(context));
  }
}
