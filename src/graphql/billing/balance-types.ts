import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('Balance', { description: 'What an account can still spend. A call takes from the quota first.' })
export class BalanceType {
  @Field(() => Int, { description: 'Calls that the billing month brought.' })
  quotaIncluded!: number;

  @Field(() => Int, { description: 'Calls of the billing month that are left.' })
  quotaRemaining!: number;

  @Field(() => Int, { description: 'Credits that are left, each worth a call. They do not lapse.' })
  creditsRemaining!: number;

  @Field(() => Date, { description: 'When the billing month began.' })
  periodStart!: Date;

  @Field(() => Date, { description: 'When the next one begins.' })
  periodEnd!: Date;
}
