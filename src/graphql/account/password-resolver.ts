import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';

@Resolver()
export class PasswordResolver {
  @Extensions({ open: true })
  @Mutation(() => Boolean, {
    description:
      'Mails a link that sets a new password. True as well where the address has no account. Needs no Authorization header.',
  })
  async requestPasswordReset(
    @Arg('email', () => String, { description: "The account's e-mail address." }) email: string,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await context.services.passwords.requestReset(email, context.address);
    return true;
  }

  @Extensions({ open: true })
  @Mutation(() => Boolean, {
    description: "Sets a new password by a mail's link, and ends every session. Needs no Authorization header.",
  })
  async resetPassword(
    @Arg('token', () => String, { description: "What stands behind `token=` in the mail's link; works once." })
    token: string,
    @Arg('password', () => String, { description: 'At least 10 characters, at most 1024 bytes.' }) password: string,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await context.services.passwords.reset(token, password, context.address);
    return true;
  }

  @Mutation(() => Boolean, { description: "Changes the session's password, and ends the account's other sessions." })
  async changePassword(
    @Arg('currentPassword', () => String, { description: 'The one until now.' }) currentPassword: string,
    @Arg('newPassword', () => String, { description: 'At least 10 characters, at most 1024 bytes.' })
    newPassword: string,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await context.services.passwords.change(principalOf(context), currentPassword, newPassword);
    return true;
  }
}
