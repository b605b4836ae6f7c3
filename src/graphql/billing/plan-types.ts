import { Field, Int, ObjectType } from 'type-graphql';
import { type Plan } from '../../services/accounts.ts';
import { plans } from '../account/account-types.ts';

@ObjectType('PlanInfo', { description: 'What a plan includes.' })
export class PlanInfoType {
  @Field(() => plans, { description: 'The plan.' })
  plan!: Plan;

  @Field(() => Int, { description: 'Calls that a billing month brings.' })
  monthlyCalls!: number;

  @Field(() => [Int], { description: 'Sizes of the credit packs that it may buy, in calls.' })
  creditPacks!: readonly number[];
}
