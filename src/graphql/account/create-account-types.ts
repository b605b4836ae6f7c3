import { Field, InputType, ObjectType } from 'type-graphql';
import { type Plan } from '../../services/accounts.ts';
import { AccountType, plans } from './account-types.ts';

@InputType({ description: 'What an account that an administrator makes is to be.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'E-mail address, by which the account logs in; at most 254 characters.' })
  email!: string;

  @Field(() => String, { description: 'As the owner wants to be called; 1 to 100 characters.' })
  name!: string;

  @Field(() => plans, { defaultValue: plans.FREE, description: 'Its plan.' })
  plan!: Plan;
}

@ObjectType({ description: 'An account and its generated password, which is shown this once.' })
export class AccountWithPassword {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType;

  @Field(() => String, { description: 'Kept nowhere: hand it over, and let the owner change it.' })
  password!: string;
}
