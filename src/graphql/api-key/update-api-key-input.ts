import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'What a key is to become. What is left out stays as it is.' })
export class UpdateApiKeyInput {
  @Field(() => String, { nullable: true, description: 'For people; cannot be null.' })
  name?: string | null;

  @Field(() => Date, { nullable: true, description: 'When it stops working, in the future; null: never.' })
  expiresAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What it may do, in place of what it could; none that you lack yourself, and not null.',
  })
  scopes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'IPv4 and IPv6 ranges it may be used from, in place of those before; null: any.',
  })
  allowedCidrs?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: "Requests a minute, 1 to 100,000; null: the installation's limit.",
  })
  requestsPerMinute?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Calls in one billing month, 1 to 100,000,000; null: as many as the account has.',
  })
  monthlyCap?: number | null;
}
