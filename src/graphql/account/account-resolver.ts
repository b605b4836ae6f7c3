import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';
import { AccountType } from './account-types.ts';
import { UpdateProfileInput } from './update-profile-input.ts';

@Resolver()
export class AccountResolver {
  @Query(() => AccountType, { description: 'The account that the key or the session belongs to.' })
  async me(@Ctx() context: GraphQLContext): Promise<AccountType> {
    return await context.services.accounts.me(principalOf(context));
  }

  @Query(() => AccountType, { description: "One's own account; for administrators any." })
  async account(
    @Arg('id', () => ID, { description: "The account's id." }) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType> {
    return await context.services.accounts.get(principalOf(context), id);
  }

  @Mutation(() => AccountType, { description: "Changes the session's own account." })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What it is to become.' }) input: UpdateProfileInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType> {
    return await context.services.accounts.updateProfile(principalOf(context), input);
  }

  @Query(() => [AccountType], { description: 'For administrators: every account, newest first.' })
  async accounts(
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many: 1 to 200.' }) first: number,
    @Arg('after', () => ID, { nullable: true, description: 'The last id of the page before.' })
    after: string | null | undefined,
    @Arg('search', () => String, {
      nullable: true,
      description: 'A part of the e-mail address or of the name; left out: every account. A and a are the same.',
    })
    search: string | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType[]> {
    return await context.services.accounts.list(principalOf(context), { first, after, search });
  }
}
