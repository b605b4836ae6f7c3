import { Arg, Ctx, Extensions, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';
import { LogInInput, LogInResult } from './log-in-types.ts';
import { SessionType } from './session-types.ts';

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
    const loggedIn = await context.services.sessions.logIn(input, context.address, context.userAgent);
    context.startSession(loggedIn.token);
    return loggedIn;
  }

  @Mutation(() => Boolean, { description: 'Ends the session that the request came with.' })
  async logOut(@Ctx() context: GraphQLContext): Promise<boolean> {
    await context.services.sessions.logOut(principalOf(context));
    context.endSession();
    return true;
  }

  @Query(() => [SessionType], { description: "Who is logged in to the session's account, newest first." })
  async sessions(@Ctx() context: GraphQLContext): Promise<SessionType[]> {
    return await context.services.sessions.list(principalOf(context));
  }

  @Mutation(() => Boolean, { description: "Ends one of the account's sessions. For sessions." })
  async endSession(
    @Arg('id', () => ID, { description: "The session's id." }) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await context.services.sessions.end(principalOf(context), id);
    return true;
  }

  @Mutation(() => Int, { description: "Ends the account's sessions but the one that asks, and says how many." })
  async endOtherSessions(@Ctx() context: GraphQLContext): Promise<number> {
    return await context.services.sessions.endOthers(principalOf(context));
  }
}
