import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What a new account is made of.' })
export class SignUpInput {
  @Field(() => String, { description: 'E-mail address, by which the account logs in; at most 254 characters.' })
  email!: string;

  @Field(() => String, { description: 'At least 10 characters, at most 1024 bytes, and not the e-mail address.' })
  password!: string;

  @Field(() => String, { description: 'As the owner wants to be called; 1 to 100 characters.' })
  name!: string;
}
