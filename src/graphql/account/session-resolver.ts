import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';
import { LogInInput, LogInResult } from './log-in-types.ts';

@Resolver()
export class SessionResolver {
  @Extensions({ open: true })
  @Mutation(() => LogInResult, {
    description: 'Begins a session; a browser keeps it in a cookie as well. Needs no Authorization header.',
  })
  async logIn(
    @Arg('input', () => LogInInput, { description: 'E-mail address and password.' }) input: LogInInput,
    @Ctx() context: GraphQLContext,
  ): Promise<LogInResult> {
    const loggedIn = await context.services.accounts.logIn(input, context.address);
    context.startSession(loggedIn.token);
    return loggedIn;
  }

  @Mutation(() => Boolean, { description: 'Ends the session that the request came with.' })
  async logOut(@Ctx() context: GraphQLContext): Promise<boolean> {
    await context.services.accounts.logOut(principalOf(context));
    context.endSession();
    return true;
  }
}
