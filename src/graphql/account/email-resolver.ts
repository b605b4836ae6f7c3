import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import { type GraphQLContext, principalOf } from '../context.ts';
import { SignUpInput } from './sign-up-input.ts';

@Resolver()
export class EmailResolver {
  @Extensions({ open: true })
  @Mutation(() => Boolean, {
    description:
      'Makes an account on the Free plan, and mails a link that verifies its address. True as well where the address ' +
      'has an account already: then the mail says so. Needs no Authorization header.',
  })
  async signUp(
    @Arg('input', () => SignUpInput, { description: 'What it is to be.' }) input: SignUpInput,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await context.services.signUps.signUp(input, context.address);
    return true;
  }

  @Extensions({ open: true })
  @Mutation(() => Boolean, {
    description:
      "Uses the link of a verification mail, or of a change of address: the address is the account's from then on. " +
      'Needs no Authorization header.',
  })
  async verifyEmail(
    @Arg('token', () => String, { description: "What stands behind `token=` in the mail's link; works once." })
    token: string,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await context.services.emails.verify(token, context.address);
    return true;
  }

  @Mutation(() => Boolean, { description: "Mails the link that verifies the session's address again." })
  async requestEmailVerification(@Ctx() context: GraphQLContext): Promise<boolean> {
    await context.services.emails.requestVerification(principalOf(context));
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Mails a link to another address, which is the account’s once the link is used. For sessions.',
  })
  async changeEmail(
    @Arg('email', () => String, { description: 'The new address.' }) email: string,
    @Arg('password', () => String, { description: "The account's password." }) password: string,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    await context.services.emails.change(principalOf(context), email, password);
    return true;
  }
}
