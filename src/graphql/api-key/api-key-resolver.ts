import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ApiError } from '../../errors/api-error.ts';
import { type ApiKey } from '../../services/api-key-view.ts';
import { AccountType } from '../account/account-types.ts';
import { type GraphQLContext, principalOf } from '../context.ts';
import { ApiKeyType, ApiKeyWithSecret } from './api-key-types.ts';
import { CreateApiKeyInput } from './create-api-key-input.ts';
import { UpdateApiKeyInput } from './update-api-key-input.ts';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Query(() => [ApiKeyType], { description: "An account's keys of every state, newest first." })
  async apiKeys(
    @Arg('accountId', () => ID, { nullable: true, description: 'For administrators; left out: your own account.' })
    accountId: string | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyType[]> {
    return await context.services.apiKeys.list(principalOf(context), accountId);
  }

  @Query(() => ApiKeyType, { description: "One of the account's keys; for administrators, of any account's." })
  async apiKey(
    @Arg('id', () => ID, { description: "The key's id." }) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyType> {
    return await context.services.apiKeys.get(principalOf(context), id);
  }

  @Mutation(() => ApiKeyWithSecret, { description: 'Makes a key. Its secret is shown this once.' })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'What it is to be.' }) input: CreateApiKeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyWithSecret> {
    return await context.services.apiKeys.create(principalOf(context), input);
  }

  @Mutation(() => ApiKeyWithSecret, { description: 'Gives a key a new secret; the old one works on for a while.' })
  async rotateApiKey(
    @Arg('id', () => ID, { description: "The key's id." }) id: string,
    @Arg('gracePeriodSeconds', () => Int, {
      nullable: true,
      description: 'How long the old secret works on: 0 to 604800 (7 days); left out: 86400 (24 hours).',
    })
    gracePeriodSeconds: number | null | undefined,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyWithSecret> {
    return await context.services.apiKeys.rotate(principalOf(context), id, gracePeriodSeconds);
  }

  @Mutation(() => ApiKeyType, { description: 'Changes a key that works: its name, expiry, scopes, addresses, limits.' })
  async updateApiKey(
    @Arg('id', () => ID, { description: "The key's id." }) id: string,
    @Arg('input', () => UpdateApiKeyInput, { description: 'What it is to become.' }) input: UpdateApiKeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyType> {
    return await context.services.apiKeys.update(principalOf(context), id, input);
  }

  @Mutation(() => ApiKeyType, { description: 'Switches a key off for ever.' })
  async revokeApiKey(
    @Arg('id', () => ID, { description: "The key's id." }) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyType> {
    return await context.services.apiKeys.revoke(principalOf(context), id);
  }

  @Mutation(() => ApiKeyType, {
    description: "For administrators: switches any account's key off until it is enabled.",
  })
  async disableApiKey(
    @Arg('id', () => ID, { description: "The key's id." }) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyType> {
    return await context.services.apiKeys.disable(principalOf(context), id);
  }

  @Mutation(() => ApiKeyType, { description: 'For administrators: switches a key on again that was disabled.' })
  async enableApiKey(
    @Arg('id', () => ID, { description: "The key's id." }) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<ApiKeyType> {
    return await context.services.apiKeys.enable(principalOf(context), id);
  }

  @FieldResolver(() => AccountType, { description: 'Whose key it is.' })
  async account(@Root() key: ApiKey, @Ctx() context: GraphQLContext): Promise<AccountType> {
    const account = await context.loaders.accounts.load(key.accountId);
    if (account === undefined) throw new ApiError('NOT_FOUND');
    return account;
  }

  @FieldResolver(() => Int, {
    description:
      "Calls in the account's billing month (`balance.periodStart`), answered or under way: what `monthlyCap` limits. " +
      'Calls that failed do not count.',
  })
  async callsThisMonth(@Root() { id }: ApiKey, @Ctx() { loaders }: GraphQLContext): Promise<number> {
    return await loaders.callsThisMonth.load(id);
  }
}
