import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ApiError } from '../../errors/api-error.ts';
import { AccountType } from '../account/account-types.ts';
import { type GraphQLContext } from '../context.ts';
import { BalanceType } from './balance-types.ts';

/** Who may see an account is decided where it is asked for; its balance is a part of it. */
@Resolver(() => AccountType)
export class AccountBalanceResolver {
  @FieldResolver(() => BalanceType, { description: 'What the account can still spend.' })
  async balance(@Root() { id }: AccountType, @Ctx() { loaders }: GraphQLContext): Promise<BalanceType> {
    const balance = await loaders.balances.load(id);
    if (balance === undefined) throw new ApiError('NOT_FOUND');
    return balance;
  }
}
