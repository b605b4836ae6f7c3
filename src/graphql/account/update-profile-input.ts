import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What an account is to become.' })
export class UpdateProfileInput {
  @Field(() => String, { description: 'As the owner wants to be called; 1 to 100 characters.' })
  name!: string;
}
