import { Field, InputType, ObjectType } from 'type-graphql';
import { AccountType } from './account-types.ts';

@InputType({ description: 'What an account logs in with.' })
export class LogInInput {
  @Field(() => String, { description: "The account's e-mail address." })
  email!: string;

  @Field(() => String, { description: "The account's password." })
  password!: string;
}

@ObjectType({ description: 'A session that has begun.' })
export class LogInResult {
  @Field(() => String, { description: 'For `Authorization: Bearer`, in place of an API key.' })
  token!: string;

  @Field(() => Date, { description: 'When the token stops working.' })
  expiresAt!: Date;

  @Field(() => AccountType, { description: 'Who logged in.' })
  account!: AccountType;
}
