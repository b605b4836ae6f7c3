import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';
import { AccountType } from './account-types.ts';
import { AccountWithPassword, CreateAccountInput } from './create-account-types.ts';

@Resolver()
export class AdministrationResolver {
  @Mutation(() => AccountWithPassword, {
    description:
      'For administrators: makes an account for somebody, also where sign-up is closed. Its address counts as verified.',
  })
  async createAccount(
    @Arg('input', () => CreateAccountInput, { description: 'What it is to be.' }) input: CreateAccountInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountWithPassword> {
    return await context.services.accountAdmin.create(principalOf(context), { ...input, role: 'OWNER' });
  }

  @Mutation(() => AccountType, { description: 'For administrators: its keys read no documents any more.' })
  async suspendAccount(
    @Arg('accountId', () => ID, { description: "The account's id; not one's own." }) accountId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType> {
    return await context.services.accountAdmin.suspend(principalOf(context), accountId);
  }

  @Mutation(() => AccountType, { description: 'For administrators: a suspended account works again.' })
  async reinstateAccount(
    @Arg('accountId', () => ID, { description: "The account's id." }) accountId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<AccountType> {
    return await context.services.accountAdmin.reinstate(principalOf(context), accountId);
  }
}
